import { thresholds } from "../../src/assessment/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { type Observed, placesOf } from "../output/sql/places.js";
import { randomOf } from "../random.js";

/** A last digit beside a figure, on either side, and the figure itself. */
const besides = (figure: number, decimals: number) =>
  [-1, 0, 1].map((step) => (figure + step / 10 ** decimals).toFixed(decimals));

/** For each indicator the figures at which its judgement changes in a year up to `asOf`, printed with none to three decimals, each with its neighbours. */
function tiesOf(plan: Plan, asOf: number): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>();
  for (const { indicator, year, of, cuts } of thresholds(plan)) {
    if (year > asOf || (of !== "value" && of !== "mean")) continue;
    const ends = cuts.flatMap(({ low, high }) => [low, high]).flatMap((cut) => (cut === undefined ? [] : [Number(cut.at)]));
    const near = ends.flatMap((end) => [0, 1, 2, 3].flatMap((decimals) => besides(end, decimals)));
    if (near.length > 0)
      ties.set(indicator, [...(ties.get(indicator) ?? []), ...near.map((text) => text.replace(/^-(0(?:\.0+)?)$/, "$1"))]);
  }
  return ties;
}

/** Places by the thousand, of whose rows of figures one in six is a tie or near one in every year, and of whose single figures one in ten. */
export function* placesByTheThousand(plan: Plan, count: number, asOf: number): Generator<Observed[]> {
  const ties = tiesOf(plan, asOf);
  const draw = randomOf(asOf);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  for (let from = 0; from < count; from += 1000) {
    yield placesOf(plan, { count: Math.min(1000, count - from), seed: asOf * 1000 + from, asOf }).map(({ observations }, i) => {
      const fixed = new Map([...ties].filter(() => draw() < 1 / 6).map(([id, near]) => [id, pick(near)]));
      return {
        place: String(from + i),
        observations: observations.map((one): Observation => {
          const near = ties.get(one.indicator);
          if (near === undefined || !("value" in one)) return one;
          return { ...one, value: fixed.get(one.indicator) ?? (draw() < 0.1 ? pick(near) : one.value) };
        }),
      };
    });
  }
}
