import { isBaseCounted } from "../../../demand/index.js";
import { GRADE_SCALES } from "../../../notation/index.js";
import { type Asked, type AtYear, levelAt, orWhole, rateOf, runOf } from "./asked.js";
import { exactly, isNumber, rounded, when, type YearFigure } from "./inputs.js";
import { refusing } from "./refused.js";
import { relativeFigure } from "./relative.js";
import { chainedChange, chainedMean, changeBetween, meanBetween, own, plainMean, type Run, rateBetween, sum } from "./series.js";

/** How the figure of a target is made of the figures filled in. */
export type Recipe = {
  /** Every year is judged for itself, and one year missed is final. */
  readonly each: boolean;
  readonly at: AtYear;
};

/** The recipe of a target; undefined where no figure decides. */
export function recipeOf(asked: Asked): Recipe | undefined {
  const figure = figureOf(asked);
  if (figure === undefined) return undefined;
  const refused = refusing(asked, figure);
  const { requirement, span } = asked.demand;
  const whole =
    requirement.kind === "growth" || requirement.kind === "change" || (requirement.kind === "level" && span === "over");
  return { each: isEach(asked), at: whole ? orWhole(asked, refused) : refused };
}

/** Grades and structures have no mean: over several years each of them is asked. */
function isEach({ demand: { requirement, span }, of }: Asked): boolean {
  if (requirement.kind === "grade" || requirement.kind === "composition") return span !== "by";
  return span === "every-year" && of !== "mean";
}

function figureOf(asked: Asked): AtYear | undefined {
  const { requirement } = asked.demand;
  switch (requirement.kind) {
    case "level":
      return levelFigure(asked);
    case "growth":
      return growthFigure(asked);
    case "change":
      return changeFigure(asked);
    case "relative":
      return relativeFigure(asked);
    case "grade": {
      const grades = Object.hasOwn(GRADE_SCALES, requirement.scale) ? GRADE_SCALES[requirement.scale] : undefined;
      if (grades === undefined) return undefined;
      const list = grades.map((grade) => `"${grade}"`).join(",");
      // Counted from the worst, so that more is better.
      return single(asked, (cell) =>
        exactly(when(`${cell}<>""`, `IFERROR(${grades.length + 1}-MATCH(${cell},{${list}},0),"")`), "0"),
      );
    }
    case "composition":
      return (year) => {
        const cells = requirement.parts.map((_, i) => asked.inputs.part(asked.demand.indicator.id, i, year));
        if (cells.some((one) => one === undefined)) return undefined;
        const gaps = requirement.parts.map((part, i) => `ABS(${cells[i]}-(${part}))`);
        return exactly(when(`COUNT(${cells.join(",")})=${cells.length}`, rounded(`MAX(${gaps.join(",")})`)));
      };
    default:
      return undefined;
  }
}

const single =
  ({ inputs, demand }: Asked, figure: (cell: string) => YearFigure): AtYear =>
  (year) => {
    const cell = inputs.value(demand.indicator.id, year);
    return cell === undefined ? undefined : figure(cell);
  };

/** What the years from the first until one give together. */
const together =
  (asked: Asked, figure: (run: Run) => YearFigure): AtYear =>
  (year) => {
    const run = runOf(asked, year);
    return run === undefined ? undefined : figure(run);
  };

function levelFigure(asked: Asked): AtYear {
  const { span } = asked.demand;
  if (span === "over") return together(asked, sum);
  if (span === "average" || asked.of === "mean") return together(asked, plainMean);
  return single(asked, own);
}

/** Growth of a year, or the mean of the years so far. */
function growthFigure(asked: Asked): AtYear {
  const { figures, span, base } = asked.demand;
  const mean = span === "average" || span === "over";
  if (figures === "rates") return mean ? together(asked, chainedMean) : single(asked, own);
  return (year) => {
    const now = levelAt(asked, year);
    const from = levelAt(asked, mean ? base.year : year - 1);
    if (now === undefined || from === undefined) return undefined;
    const none = asked.reasons("no-answer");
    return mean ? meanBetween(from, now, year - base.year, none) : rateOf(asked, year, rateBetween(from, now, none));
  };
}

function changeFigure(asked: Asked): AtYear | undefined {
  const { requirement, figures, span, base, last, side, ends } = asked.demand;
  if (requirement.kind !== "change") return undefined;
  const percent = requirement.measure === "percent";
  const falls = requirement.direction === "decrease";
  const yearly = figures === "changes" || figures === "amounts";
  if (yearly && span === "every-year") return single(asked, own);
  const noAnswer = asked.reasons("no-answer");
  if (yearly) return together(asked, (run) => (percent ? chainedChange(run, falls, noAnswer) : sum(run)));
  return (year) => {
    const now = levelAt(asked, year);
    const from = levelAt(asked, span === "every-year" ? year - 1 : base.year);
    if (now === undefined) return undefined;
    // Without a base there is no change, not even of later years.
    if (base.value === undefined || from === undefined) return exactly(when(isNumber(now), asked.reasons("no-baseline")));
    const moves = span !== "every-year" && year < last && side === "floor" && Number(ends?.near ?? 0) > 0;
    const still = moves && !isBaseCounted(asked.demand.indicator) ? halfUnit(base.value) : undefined;
    return changeBetween(from, now, { percent, falls, still, shared: moves, noAnswer });
  };
}

/** Half the unit of the last printed digit. */
function halfUnit(printed: string): string {
  const [, after = ""] = printed.split(".");
  return `0.${"0".repeat(after.length)}5`;
}
