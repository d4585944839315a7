import {
  isPrintedBeyond,
  isShare,
  levelsOfGrowth,
  looksAtEach,
  NEAR_RATE,
  SUSPICIOUS,
  TIMES,
  WHOLE,
} from "../../../assessment/index.js";
import { figureKind, takesTogether } from "../../../demand/index.js";
import { Decimal } from "../../../kernel/index.js";
import type { Asked, AtYear } from "./asked.js";
import { all, any, isNumber, OWN, when } from "./inputs.js";

/** When a year's figure is doubted, as conditions of formulas. */
type Doubt = (asked: Asked, year: number) => readonly string[];

/** A figure that can hardly be what it is taken for is refused, as the assessment refuses it. */
export function refusing(asked: Asked, figure: AtYear): AtYear {
  return (year) => {
    const found = figure(year);
    if (found === undefined) return undefined;
    const doubts = DOUBTS.flatMap((doubt) => doubt(asked, year));
    if (doubts.length === 0) return found;
    // A figure that is not there is not refused. It is in a cell of its own, unless it is made of such cells.
    const apart = found.own === undefined ? { ...found, own: found.figure, figure: OWN } : found;
    const refused = all([any(doubts), isNumber(apart.figure)]);
    return { ...apart, figure: when(refused, asked.reasons("implausible-observation"), apart.figure) };
  };
}

const yearsUntil = ({ demand }: Asked, year: number): readonly number[] =>
  Array.from({ length: year - demand.first + 1 }, (_, i) => demand.first + i);

/** The cells of some years. */
const cellsOf = ({ inputs, demand }: Asked, years: readonly number[]): readonly string[] =>
  years.map((year) => inputs.value(demand.indicator.id, year)).filter((one) => one !== undefined);

/** A part of a whole below 0 or above 100 %. */
const beyondTheWhole: Doubt = (asked, year) => {
  const { indicator, requirement, span } = asked.demand;
  if (!isShare(indicator) || isPrintedBeyond(asked.demand) || requirement.kind === "grade" || requirement.kind === "composition")
    return [];
  const years = looksAtEach(span) ? yearsUntil(asked, year) : [year];
  return cellsOf(asked, years).map((one) => all([isNumber(one), `OR(${one}<0,${one}>${WHOLE})`]));
};

/** An index or a level where a rate should stand. */
const noRate: Doubt = (asked, year) => {
  const { indicator, requirement, span, ends } = asked.demand;
  if (figureKind(indicator) !== "rate") return [];
  const ofMeans = requirement.kind === "relative" && takesTogether(span);
  if (requirement.kind !== "growth" && !ofMeans) return [];
  const most = ends === undefined ? new Decimal(0) : new Decimal(ends.near).abs().times(TIMES);
  return cellsOf(asked, takesTogether(span) ? yearsUntil(asked, year) : [year]).map((one) =>
    all([isNumber(one), `${one}>=${SUSPICIOUS}`, `${one}>${most.toFixed()}`]),
  );
};

/** A rate or an index where a level should be: far from any growth that is required, and near the rate. */
const noLevel: Doubt = (asked, year) => {
  const { indicator, requirement, span, ends, base, first } = asked.demand;
  if (requirement.kind !== "growth" || figureKind(indicator) === "rate" || base.value === undefined || ends === undefined)
    return [];
  const [start, aim] = [new Decimal(base.value), new Decimal(ends.near)];
  // The rate of a year is made of two levels, the first of which may be the base.
  const years = !takesTogether(span) && year > first ? [year - 1, year] : [year];
  return years.flatMap((when) => {
    const band = levelsOfGrowth(start, aim, when - base.year);
    const [low, high, rate] = [band.low.toNumber(), band.high.toNumber(), aim.toFixed()];
    return cellsOf(asked, [when]).map((one) =>
      all([
        isNumber(one),
        `NOT(AND(${one}>${low},${one}<${high}))`,
        `OR(ABS(${one}-(${rate}))<=${NEAR_RATE},ABS(${one}-100-(${rate}))<=${NEAR_RATE})`,
      ]),
    );
  });
};

/** Falls printed as the growth that they are. */
const turned: Doubt = (asked, year) => {
  const { requirement, ends, figures, span, first, last } = asked.demand;
  if (requirement.kind !== "change" || requirement.direction !== "decrease" || span === "every-year") return [];
  const cells = cellsOf(asked, yearsUntil(asked, year));
  if ((figures !== "changes" && figures !== "amounts") || ends === undefined || cells.length < 2) return [];
  const due = new Decimal(ends.near).times(cells.length).div(span === "average" ? 1 : last - first + 1);
  const list = cells.join(",");
  return [`AND(COUNT(${list})=${cells.length},MAX(${list})<0,ROUND(-SUM(${list}),9)>=${due.toNumber()})`];
};

const DOUBTS: readonly Doubt[] = [beyondTheWhole, noRate, noLevel, turned];
