import fc from "fast-check";

/** A text cut into pieces at any places. */
export const cut = (text: string): fc.Arbitrary<string[]> =>
  fc.array(fc.nat({ max: text.length }), { maxLength: 5 }).map((places) => {
    const at = [0, ...places.sort((a, b) => a - b), text.length];
    return at.slice(1).map((end, i) => text.slice(at[i], end));
  });
