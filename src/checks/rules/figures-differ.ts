import { pointChange } from "../../calculators/index.js";
import { sameFigures, text } from "../amount.js";
import { type Figure, figuresOf, sameTime } from "../figures.js";
import { grouped } from "../group.js";
import { type Draft, rule } from "../rule.js";

/** One indicator has different values at the same time in different places: prose, table of results, table of targets. */
export const figuresDiffer = rule({
  code: "figures-differ",
  family: "agreement",
  severity: "error",
  find: (context) => [...grouped(figuresOf(context), ({ indicator }) => indicator).values()].flatMap(contrary),
});

function contrary(figures: readonly Figure[]): Draft[] {
  const firsts: Figure[] = [];
  return figures.flatMap((one): Draft[] => {
    const first = firsts.find((other) => sameTime(one, other));
    if (first === undefined) firsts.push(one);
    if (first === undefined || sameFigures(one.values, first.values)) return [];
    const [a, b] = [first.values, one.values];
    return [
      {
        locator: first.ref.locator,
        facts: {
          of: one.of,
          year: one.year,
          first: a.join(":"),
          second: b.join(":"),
          differences: a.map((value, part) => text(pointChange(value, b[part] as string))),
        },
        refs: [first.ref, one.ref],
      },
    ];
  });
}
