import type { Brief } from "../../assessment/index.js";
import { exact } from "../../kernel/index.js";
import type { Observation } from "../../model/index.js";
import type { Codes } from "./codes.js";
import type { Classes } from "./form.js";
import type { Judged } from "./judged.js";

/** A class of sums, products or differences, with figures by which the judge is asked for it. */
export type Ranked<Bound = bigint> = {
  readonly no: number;
  readonly low: Bound;
  readonly high: Bound;
  readonly figures: readonly Observation[];
};

/** A whole number at which something turns: rounded down, and whether it is whole. */
export type Turn = { readonly down: bigint; readonly whole: boolean };

/** A number before the first turn, between each two, and behind the last. */
export function insideOf(turns: readonly string[], step: string): string[] {
  const [first = "0", last = "0"] = [turns[0], turns.at(-1)];
  const [before, behind] = [exact(first).minus(step).toFixed(), plus(last, step)];
  return [before, ...turns].map((turn, i) => between(turn, turns[i] ?? behind));
}

/** The number in the middle of two: half of what ends does so too. */
const between = (a: string, b: string): string => exact(a).plus(b).times("0.5").toFixed();

export const plus = (a: string, b: string): string => exact(a).plus(b).toFixed();
export const compare = (a: string, b: string): number => exact(a).comparedTo(b);

/** The classes of whole numbers before, at, between and behind turns that rise, from one end to another. */
export function classesOf(
  turns: readonly string[],
  [least, most]: readonly [bigint, bigint],
  bound: (turn: string) => Turn,
  figures: (number: string) => readonly Observation[],
  inside: readonly string[],
): Ranked[] {
  const classes: Ranked[] = [];
  let from = least;
  turns.forEach((turn, i) => {
    const { down, whole } = bound(turn);
    classes.push({ no: classes.length, low: from, high: whole ? down - 1n : down, figures: figures(inside[i] as string) });
    if (whole) classes.push({ no: classes.length, low: down, high: down, figures: figures(turn) });
    from = down + 1n;
  });
  classes.push({ no: classes.length, low: from, high: most, figures: figures(inside.at(-1) as string) });
  return classes;
}

/** The code of each class with those that rounding may reach; nothing where more than the figures decides. */
export function combinationsOf(
  judged: Judged,
  classes: readonly Pick<Ranked, "no" | "figures">[],
  codes: Codes,
): Omit<Classes["combinations"][number], "k">[] | undefined {
  const said = judged.ask(classes.map(({ figures }) => figures));
  if (said.some(({ certainty, reason }) => certainty.kind === "depends-on-evidence" || reason === "implausible-observation"))
    return undefined;
  return classes.flatMap((own, o) =>
    classes.slice(0, o + 1).flatMap((low, l) =>
      classes.slice(o).map((high, h) => {
        const reached = [...new Set(said.slice(l, o + h + 1).map(({ status }) => status))];
        const certainty: Brief["certainty"] =
          reached.length === 1 ? { kind: "certain" } : { kind: "depends-on-rounding", reachable: reached };
        return { low: low.no, own: own.no, high: high.no, code: codes.of({ ...(said[o] as Brief), certainty }) };
      }),
    ),
  );
}

/** Classes and codes of the first k years, for each k that there is; undefined where one of them cannot be judged. */
export function byYears<Bound extends bigint | string>(
  judged: Judged,
  codes: Codes,
  most: number,
  classesOf: (k: number) => readonly Ranked<Bound>[],
): Omit<Classes<Bound>, "settled"> | undefined {
  const classes: Classes<Bound>["classes"][number][] = [];
  const combinations: Classes["combinations"][number][] = [];
  for (let k = 1; k <= most; k++) {
    const ranked = classesOf(k);
    const reached = combinationsOf(judged, ranked, codes);
    if (reached === undefined) return undefined;
    // Between two turns there may be no whole number.
    const inhabited = ranked.filter(({ low, high }) => typeof low === "string" || low <= high);
    classes.push(...inhabited.map(({ no, low, high }) => ({ k, no, low, high })));
    combinations.push(...reached.map((one) => ({ k, ...one })));
  }
  return { classes, combinations };
}
