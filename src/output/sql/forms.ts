import type { Brief } from "../../assessment/index.js";
import { figureKind } from "../../demand/index.js";
import type { Indicator, Observation } from "../../model/index.js";
import { type Codes, DOUBT } from "./codes.js";
import { type Figure, floorOf, printed, scaled } from "./figure.js";
import { gradesOf, type Judged } from "./judged.js";
import { type Piece, piecesOf } from "./pieces.js";

/** What the newest figure decides: the code of each piece, by the year of that figure. */
export type Newest = { readonly form: "newest"; readonly pieces: readonly (Piece & { readonly year: number })[] };
/** Grades have no digits: the code of each, by the year of the newest. */
export type Graded = { readonly form: "grade"; readonly grades: readonly { year: number; grade: string; code: number }[] };
/** What every year decides: the class of each piece, and the code by the worst class and the newest one. */
export type Every = {
  readonly form: "every";
  readonly pieces: readonly Piece[];
  readonly combinations: readonly {
    readonly worst: number;
    readonly newest: number;
    readonly best?: number;
    readonly code: number;
  }[];
};
/** What the product of all years' rates decides: the class between two products, and the code by the classes that rounding reaches. */
export type Chain = {
  readonly form: "chain";
  /** Rates are reductions. */
  readonly falling: boolean;
  readonly classes: readonly { readonly no: number; readonly low: bigint; readonly high: bigint }[];
  readonly combinations: readonly { readonly low: number; readonly own: number; readonly high: number; readonly code: number }[];
};
/** What the difference of two means of growth decides: the class between two differences, and the code as of a chain. */
export type Difference = {
  readonly form: "difference";
  readonly other: string;
  readonly classes: readonly { readonly no: number; readonly low: string; readonly high: string }[];
  readonly combinations: Chain["combinations"];
};
/** What figures of all years, whatever they are, leave undetermined. */
export type Constant = { readonly form: "constant"; readonly code: number };
/** What the engine cannot say. */
export type Unsaid = { readonly form: "doubt" };

export type Form = Newest | Graded | Every | Chain | Difference | Constant | Unsaid;

/** How the figures of a target are judged by one query. */
export function formOf(judged: Judged, codes: Codes): Form {
  const { demand, first, until, indicator } = judged;
  const { requirement, span, side, base } = demand;
  if (until < first) return { form: "doubt" };
  const constant = constantOf(judged, codes);
  if (constant !== undefined) return constant;
  if (requirement.kind === "grade" && span === "by") return gradedOf(judged, codes);
  if (requirement.kind === "level" && span === "by") return newestOf(judged, codes);
  if (requirement.kind === "level" && span === "every-year" && (side === "floor" || side === "ceiling"))
    return everyOf(judged, codes, side === "ceiling");
  const rates = demand.figures === "rates" && figureKind(indicator) === "rate" && base.year === first - 1;
  if (requirement.kind === "growth" && span === "average" && rates) return chainOf(judged, codes);
  if (requirement.kind === "change" && requirement.measure === "percent" && span === "over" && demand.figures === "changes")
    return chainOf(judged, codes);
  const other = comparatorOf(judged);
  if (other !== undefined && span === "average" && figureKind(indicator) === "rate" && figureKind(other) === "rate")
    return differenceOf(judged, other, codes);
  return { form: "doubt" };
}

const observed = ({ indicator }: Judged, year: number, value: string): Observation => ({
  indicator: indicator.id,
  year,
  value,
  status: "actual",
});
const years = ({ first, until }: Judged): number[] => Array.from({ length: until - first + 1 }, (_, i) => first + i);

/** Whether no figure, given for every year, decides anything: as where only words are asked for, or a number that nobody has set. */
function constantOf(judged: Judged, codes: Codes): Constant | undefined {
  if (gradesOf(judged.demand).length > 0 || comparatorOf(judged) !== undefined) return undefined;
  const given = ["-7.31", "0", "3.3", "97.1", "4130.5", ...judged.turns.filter((turn) => turn.length < 12)];
  const said = judged.ask(given.map((value) => years(judged).map((year) => observed(judged, year, value))));
  const [code, ...others] = [
    ...new Set(said.filter(({ reason }) => reason !== "implausible-observation").map((one) => codes.of(one))),
  ];
  const undetermined = said.every(({ status }) => status === "undetermined");
  return undetermined && code !== undefined && others.length === 0 ? { form: "constant", code } : undefined;
}

/** The indicator of the plan that a relative target is held against. */
export function comparatorOf({ demand: { requirement }, plan }: Judged): Indicator | undefined {
  return requirement.kind === "relative" ? plan.indicators.find(({ id }) => id === requirement.to) : undefined;
}

function gradedOf(judged: Judged, codes: Codes): Graded {
  const grades = gradesOf(judged.demand).flatMap((grade) =>
    years(judged).map((year) => {
      const { value: _, ...rest } = observed(judged, year, "0") as Observation & { value: string };
      const [said] = judged.ask([[{ ...rest, grade } as Observation]]);
      return { year, grade, code: codeOf(said, codes) };
    }),
  );
  return { form: "grade", grades };
}

const codeOf = (said: Brief | undefined, codes: Codes): number => (said === undefined ? DOUBT : codes.of(said));

function newestOf(judged: Judged, codes: Codes): Newest {
  const pieces = years(judged).flatMap((year) =>
    piecesOf(judged.turns, (figures) =>
      judged.ask(figures.map((figure) => [observed(judged, year, printed(figure))])).map((said) => codes.of(said)),
    ).map((piece) => ({ ...piece, year })),
  );
  return { form: "newest", pieces };
}

/** The classes are numbered from the worst figure to the best, those that are judged alike by one number. */
function everyOf(judged: Judged, codes: Codes, ceiling: boolean): Every | Unsaid {
  const all = years(judged);
  const each = (figures: readonly Figure[]) =>
    judged.ask(figures.map((figure) => all.map((year) => observed(judged, year, printed(figure)))));
  // What can be no figure is in no class, and so in doubt beside others.
  const pieces = piecesOf(judged.turns, (figures) =>
    each(figures).map((said) => (said.reason === "implausible-observation" ? DOUBT : codes.of(said))),
  ).filter(({ code }) => code !== DOUBT);
  const order = ranked(pieces, codes, ceiling);
  if (order === undefined) return { form: "doubt" };
  const representatives = new Map<number, Figure>();
  for (const { code, decimals, low, high } of pieces) {
    if (!representatives.has(code)) representatives.set(code, { decimals, digits: (low + high) / 2n });
  }
  const shown = (code: number) => printed(representatives.get(code) as Figure);
  const pairs = order.flatMap((worst, i) => order.slice(i).map((newest) => ({ worst, newest })));
  const said = judged.ask(
    pairs.map(({ worst, newest }) =>
      all.map((year, i) => observed(judged, year, shown(i === 0 && all.length > 1 ? worst : newest))),
    ),
  );
  const classOf = (code: number) => order.indexOf(code) + 1;
  // Where the plan may be read in another way too (a mean), how sure a broken year is depends on all figures: only what was kept is said.
  const best = order.at(-1);
  const barely = pieces
    .filter(({ code }) => code === order[0])
    .map(({ decimals, low, high }) => ({ decimals, digits: ceiling ? low : high }));
  const mixed = judged.ask(
    barely.map((figure) => all.map((year, i) => observed(judged, year, i === 0 ? printed(figure) : shown(best ?? 0)))),
  );
  const other = [...said, ...mixed].some(({ certainty }) => certainty.kind === "depends-on-evidence");
  return {
    form: "every",
    pieces: pieces.map((piece) => ({ ...piece, code: classOf(piece.code) })),
    combinations: pairs.flatMap(({ worst, newest }, i) =>
      (all.length === 1 && worst !== newest) || (other && worst !== best)
        ? []
        : [
            {
              worst: classOf(worst),
              newest: classOf(newest),
              code: codeOf(said[i], codes),
            },
          ],
    ),
  };
}

/**
 * Codes from the worst to the best: by what they say, as the figure rises or falls; of the worst what is sure comes before what rounding may
 * mend, of the best behind what it may break. Nothing where a code between the two depends on rounding, for it may do so either way.
 */
function ranked(pieces: readonly Piece[], codes: Codes, ceiling: boolean): readonly number[] | undefined {
  const groupOf = (code: number) => {
    const said = codes.all[code - 1];
    return `${said?.status} ${said?.standing}`;
  };
  const isSure = (code: number) => codes.all[code - 1]?.certainty === "certain";
  const finest = Math.max(...pieces.map(({ decimals }) => decimals));
  const rising = pieces.filter(({ decimals }) => decimals === finest).map(({ code }) => groupOf(code));
  const groups = (ceiling ? rising.reverse() : rising).filter((group, i, all) => group !== all[i - 1]);
  if (new Set(groups).size !== groups.length) return undefined;
  const all = [...new Set(pieces.map(({ code }) => code))];
  const ranks: number[] = [];
  for (const [i, group] of groups.entries()) {
    const own = all.filter((code) => groupOf(code) === group);
    const [sure, open] = [own.filter(isSure), own.filter((code) => !isSure(code))];
    if (sure.length > 1 || open.length > 1) return undefined;
    const isLast = i === groups.length - 1;
    if (i > 0 && !isLast && open.length > 0) return undefined;
    ranks.push(...(isLast ? [...open, ...sure] : [...sure, ...open]));
  }
  return ranks.length === all.length ? ranks : undefined;
}

/** Rates of more decimals than these make products that do not fit. */
export const MOST_RATE_DECIMALS = 3;
/** A factor of a year's growth, 1 + r/100, in whole units: 5.0 % is 1,050,000. */
const FACTOR = 4;
/** Years whose factors, of 7 digits each, make a product that fits 38. */
export const MOST_CHAINED = 5;
/** Growth beyond these percent a year is left to `assess`. */
export const MOST_RATE = 50;

/** A class of products or differences, with how the judge is asked for it. */
type Ranked = { readonly no: number; readonly low: bigint; readonly high: bigint; readonly figures: readonly Observation[] };

function chainOf(judged: Judged, codes: Codes): Chain | Unsaid {
  const all = years(judged);
  const n = all.length;
  // Products of 7 digits a year must fit 38.
  if (n > MOST_CHAINED) return { form: "doubt" };
  const { requirement } = judged.demand;
  const falling = requirement.kind === "change" && requirement.direction === "decrease";
  const whole = requirement.kind === "change";
  const bound = (turn: string) => (whole ? changed(turn, falling, n) : productOf(turn, n));
  const figures = (turn: string): Observation[] => {
    const value = digitsOf(turn);
    const [first, last] = [all[0], all.at(-1)] as [number, number];
    if (!whole) return all.map((year) => observed(judged, year, value));
    return [{ indicator: judged.indicator.id, span: { from: first, to: last }, value, status: "actual" }];
  };
  const turns = [...new Set(judged.turns)].filter((turn) => compare(turn, "-45") > 0 && compare(turn, "45") < 0).sort(compare);
  if (falling) turns.reverse();
  const beyond = (turn: string | undefined, by: string) => between(turn ?? "0", plus(turn ?? "0", by));
  const step = falling ? "-1" : "1";
  const inside = [
    beyond(turns[0], falling ? "1" : "-1"),
    ...turns.map((turn, i) => (i + 1 < turns.length ? between(turn, turns[i + 1] as string) : beyond(turn, step))),
  ];
  const classes: Ranked[] = [];
  let from = -1n;
  turns.forEach((turn, i) => {
    const { down, whole: ends } = bound(turn);
    classes.push({ no: classes.length, low: from, high: ends ? down - 1n : down, figures: figures(inside[i] as string) });
    if (ends) classes.push({ no: classes.length, low: down, high: down, figures: figures(turn) });
    from = down + 1n;
  });
  classes.push({ no: classes.length, low: from, high: 10n ** 37n, figures: figures(inside.at(-1) as string) });
  const combinations = combinationsOf(judged, classes, codes);
  if (combinations === undefined) return { form: "doubt" };
  return {
    form: "chain",
    falling,
    classes: classes.filter(({ low, high }) => low <= high).map(({ no, low, high }) => ({ no, low, high })),
    combinations,
  };
}

/** The code of each class with those that rounding may reach; nothing where more than the figures decides. */
function combinationsOf(
  judged: Judged,
  classes: readonly Pick<Ranked, "no" | "figures">[],
  codes: Codes,
): Chain["combinations"] | undefined {
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

/** Two means of growth are held against each other: the classes of their difference, in percentage points. */
function differenceOf(judged: Judged, other: Indicator, codes: Codes): Difference | Unsaid {
  const all = years(judged);
  if (all.length > MOST_CHAINED) return { form: "doubt" };
  const turns = [...new Set(judged.turns)].filter((turn) => compare(turn, "-20") > 0 && compare(turn, "20") < 0).sort(compare);
  const inside = [
    between(turns[0] as string, plus(turns[0] as string, "-1")),
    ...turns.map((turn, i) => between(turn, turns[i + 1] ?? plus(turn, "1"))),
  ];
  const figures = (difference: string): Observation[] =>
    all.flatMap((year) => [
      observed(judged, year, digitsOf(plus("5", difference))),
      { indicator: other.id, year, value: digitsOf("5"), status: "actual" as const },
    ]);
  const classes = turns.flatMap((turn, i) => [
    { no: 2 * i, low: turns[i - 1], high: turn, figures: figures(inside[i] as string) },
    { no: 2 * i + 1, low: turn, high: turn, figures: figures(turn) },
  ]);
  classes.push({
    no: 2 * turns.length,
    low: turns.at(-1),
    high: undefined as unknown as string,
    figures: figures(inside.at(-1) as string),
  });
  const combinations = combinationsOf(judged, classes, codes);
  if (combinations === undefined) return { form: "doubt" };
  return {
    form: "difference",
    other: other.id,
    classes: classes.map(({ no, low, high }) => ({ no, low: low ?? "-1000", high: high ?? "1000" })),
    combinations,
  };
}

/** The product of n equal years of a rate, in units of {@link FACTOR}: rounded down, and whether it is whole. */
function productOf(rate: string, n: number): { readonly down: bigint; readonly whole: boolean } {
  const { digits, places } = scaled(rate);
  const unit = 10n ** BigInt(places);
  const factor = (100n * unit + digits) * 10n ** BigInt(FACTOR);
  const [above, below] = [factor ** BigInt(n), unit ** BigInt(n)];
  return { down: floorOf(above, below), whole: above % below === 0n };
}

/** The product that n years must come to for a change in all. */
function changed(change: string, falling: boolean, n: number): { readonly down: bigint; readonly whole: boolean } {
  const { digits, places } = scaled(change);
  const unit = 10n ** BigInt(places);
  const above = (100n * unit + (falling ? -digits : digits)) * 10n ** BigInt(FACTOR) * 10n ** BigInt((FACTOR + 2) * (n - 1));
  return { down: floorOf(above, unit), whole: above % unit === 0n };
}

function plus(a: string, b: string): string {
  const [x, y] = [scaled(a), scaled(b)];
  const places = Math.max(x.places, y.places);
  return printed({
    decimals: places,
    digits: [x, y].reduce((sum, one) => sum + one.digits * 10n ** BigInt(places - one.places), 0n),
  });
}

function compare(a: string, b: string): number {
  const [x, y] = [scaled(a), scaled(b)];
  const places = Math.max(x.places, y.places);
  const [left, right] = [x, y].map((one) => one.digits * 10n ** BigInt(places - one.places)) as [bigint, bigint];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A number between two. */
function between(a: string, b: string): string {
  const [x, y] = [scaled(a), scaled(b)];
  const places = Math.max(x.places, y.places) + 1;
  const sum = [x, y].reduce((all, one) => all + one.digits * 10n ** BigInt(places - one.places), 0n);
  return printed({ decimals: places, digits: sum / 2n });
}

/** A rate with so many decimals that its own rounding changes nothing. */
const digitsOf = (rate: string): string => {
  const [whole = "0", fraction = ""] = rate.split(".");
  return `${whole}.${fraction.padEnd(20, "0")}`.slice(0, 38);
};
