import { isPrintedBeyond, isShare, type Reason, SUSPICIOUS, TIMES, WHOLE } from "../../../assessment/index.js";
import { figureKind } from "../../../demand/index.js";
import { Decimal } from "../../../kernel/index.js";
import { all, any, isNumber, when } from "./inputs.js";
import type { Asked, Recipe } from "./recipe.js";

/** The words of a reason, as text of a formula. */
export type Reasons = (reason: Reason) => string;

/** A figure that can hardly be what it is taken for is refused, as the assessment refuses it. */
export function refusing(asked: Asked, figure: Recipe["at"]): Recipe["at"] {
  const { demand, reasons } = asked;
  const doubt = doubtOf(asked);
  return (year) => {
    const found = figure(year);
    if (found === undefined) return undefined;
    const doubts = doubt(year);
    if (doubts.length === 0) return found;
    // A figure that is not there is not refused.
    return { ...found, figure: when(any(doubts), reasons("implausible-observation"), found.figure) };
  };
  function doubtOf({ inputs }: Asked): (year: number) => readonly string[] {
    const { indicator, requirement, span, first } = demand;
    const cell = (year: number) => inputs.value(indicator.id, year);
    const until = (year: number) =>
      Array.from({ length: year - first + 1 }, (_, i) => cell(first + i)).filter((one) => one !== undefined);
    const newest = (year: number) => [cell(year)].filter((one) => one !== undefined);
    if (isShare(indicator) && !isPrintedBeyond(demand) && requirement.kind !== "grade" && requirement.kind !== "composition")
      return (year) =>
        (span === "every-year" || span === "average" ? until(year) : newest(year)).map((one) =>
          all([isNumber(one), `OR(${one}<0,${one}>${WHOLE})`]),
        );
    if (figureKind(indicator) === "rate" && (requirement.kind === "growth" || isMeanOfRates(asked))) {
      const near = demand.ends?.near;
      const most = near === undefined ? new Decimal(0) : new Decimal(near).abs().times(TIMES);
      return (year) =>
        (span === "by" ? newest(year) : until(year)).map((one) =>
          all([isNumber(one), `${one}>=${SUSPICIOUS}`, `${one}>${most.toFixed()}`]),
        );
    }
    if (requirement.kind === "growth" && demand.base.value !== undefined && demand.ends !== undefined)
      return (year) => (span === "every-year" ? untilYears(year, first) : [year]).flatMap((one) => noLevel(asked, one));
    if (requirement.kind === "change" && requirement.direction === "decrease" && span !== "every-year")
      return (year) => turned(asked, until(year), year - first + 1);
    return () => [];
  }
}

const untilYears = (year: number, first: number) => Array.from({ length: year - first + 1 }, (_, i) => first + i);

const isMeanOfRates = ({ demand }: Asked): boolean =>
  demand.requirement.kind === "relative" && (demand.span === "average" || demand.span === "over");

/** As a level far from any growth that is asked for, and as a rate or an index near it. */
function noLevel({ demand, inputs }: Asked, year: number): string[] {
  const cell = inputs.value(demand.indicator.id, year);
  const [start, aim] = [new Decimal(demand.base.value ?? 0), new Decimal(demand.ends?.near ?? 0)];
  if (cell === undefined) return [];
  const grown = (rate: Decimal) =>
    (rate.lessThan(-100)
      ? new Decimal(0)
      : rate
          .div(100)
          .plus(1)
          .pow(year - demand.base.year)
          .times(start)
    ).toNumber();
  const asRate = `OR(ABS(${cell}-(${aim.toFixed()}))<=10,ABS(${cell}-100-(${aim.toFixed()}))<=10)`;
  return [all([isNumber(cell), `NOT(AND(${cell}>${grown(aim.minus(20))},${cell}<${grown(aim.plus(20))}))`, asRate])];
}

/** Falls printed as the growth that they are. */
function turned({ demand }: Asked, cells: readonly string[], years: number): string[] {
  const { ends, figures, span, first, last } = demand;
  if ((figures !== "changes" && figures !== "amounts") || ends === undefined || cells.length < 2) return [];
  const due = new Decimal(ends.near).times(years).div(span === "average" ? 1 : last - first + 1);
  const list = cells.join(",");
  return [`AND(COUNT(${list})=${cells.length},MAX(${list})<0,ROUND(-SUM(${list}),9)>=${due.toNumber()})`];
}
