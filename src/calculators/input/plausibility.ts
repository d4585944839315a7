import { type Decimal, type DecimalInput, decimal, decimals, PlanError, shownValue } from "../../kernel/index.js";

/**
 * What a list of figures looks like, where it should be something else: the code and facts that a refusal would have.
 * `given` are the figures, `instead` what was probably meant by each.
 *
 * @category Plausibility
 */
export type PlausibilityNote = {
  readonly code: "looks-like-an-index" | "looks-like-a-fraction" | "looks-like-a-rate";
  readonly facts: { readonly given: readonly string[]; readonly instead: readonly string[] };
};

/**
 * Whether figures look like what they are said to be: growth rates in percent (7.1), or indices on 100 (107.1).
 *
 * Both readings of such figures are possible, and a calculator refuses only what no statistician would mean; so ask here
 * before figures of unknown origin are computed with. For **rates**: those from 80 to 130, but not 100, look like indices
 * (104 for 4; a thing may also have doubled); all of them under 0.2, where each has two decimals or one has three, look
 * like fractions (0.071 for 7.1; the growth of a population looks the same). For **indices**: those below 10 look like
 * fractions from 0.8 to 1.3 (1.05 for 105), and like rates otherwise (2 for 102).
 *
 * @param figures - rates in percent or indices, as text or Decimals; may not be empty
 * @param as - what they should be, `"rate"` (the default) or `"index"`
 * @returns a note for each thing they look like instead; none where nothing speaks against them
 * @throws PlanError `invalid-form`, `empty-list`, `list-too-long`, `invalid-decimal`, `too-many-digits`
 * @category Plausibility
 * @example
 * ```ts
 * import { plausibility } from "five-year-plan/calculators";
 * plausibility(["104.0", "103.2"]); // => [{ code: "looks-like-an-index", facts: { given: ["104", "103.2"], instead: ["4", "3.2"] } }]
 * plausibility(["0.071", "0.05"])[0].facts.instead; // => ["7.1", "5"]
 * plausibility(["0.5", "7.1"]); // => []
 * plausibility(["1.05", "1.02"], "index")[0].facts.instead; // => ["105", "102"]
 * ```
 */
export function plausibility(figures: readonly DecimalInput[], as: "rate" | "index" = "rate"): PlausibilityNote[] {
  const values = decimals(figures);
  if (as === "index") {
    const low = values.filter((value) => !value.isZero() && value.lessThan(LEAST_INDEX));
    return [
      ...note("looks-like-a-fraction", low.filter(isFactor)),
      ...note(
        "looks-like-a-rate",
        low.filter((value) => !isFactor(value)),
      ),
    ];
  }
  if (as !== "rate") throw new PlanError("invalid-form", { form: shownValue(as), expected: ["rate", "index"] });
  const indices = values.filter((value) => within(value, "80", "130") && !value.equals(100));
  return [...note("looks-like-an-index", indices), ...note("looks-like-a-fraction", areFractions(figures) ? values : [])];
}

/** Below it an index on 100 says that nine tenths were lost. */
export const LEAST_INDEX = 10;

/** Whether a number below {@link LEAST_INDEX} is an index divided by 100, rather than a rate. */
export const isFactor = (value: Decimal): boolean => within(value, "0.8", "1.3");

/** Whether rates are so small, and written so finely, that they are fractions: 0.071, which is 7.1 %. */
export function areFractions(rates: readonly DecimalInput[]): boolean {
  const told = rates.filter((rate) => !decimal(rate).isZero());
  const places = told.map((rate) => (typeof rate === "string" ? (rate.split(".")[1] ?? "").length : rate.decimalPlaces()));
  const fine = places.every((count) => count >= 2) || places.some((count) => count >= 3);
  return told.length > 0 && fine && told.every((rate) => decimal(rate).abs().lessThan("0.2"));
}

export const within = (value: Decimal, low: string, high: string): boolean =>
  value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high);

const MEANT = {
  "looks-like-an-index": (value: Decimal) => value.minus(100),
  "looks-like-a-fraction": (value: Decimal) => value.times(100),
  "looks-like-a-rate": (value: Decimal) => value.plus(100),
} as const;

/** The note that figures look like something else; none for no figures. */
export function note(
  code: PlausibilityNote["code"],
  figures: readonly Decimal[],
  meant: (figure: Decimal) => Decimal = MEANT[code],
): PlausibilityNote[] {
  if (figures.length === 0) return [];
  const [given, instead] = [figures.map(String), figures.map((figure) => String(decimal(meant(figure))))];
  return [{ code, facts: { given, instead } }];
}
