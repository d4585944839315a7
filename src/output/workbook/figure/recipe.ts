import { formOf } from "../../../assessment/index.js";
import { type CompositionRequirement, GRADE_SCALES, type GradeRequirement } from "../../../notation/index.js";
import { type Asked, type AtYear, isAnsweredAtOnce, orWhole, single, together } from "./asked.js";
import { exactly, rounded, when } from "./inputs.js";
import { changeOfYear, changeSoFar, growthOfYear, meanGrowth } from "./moved.js";
import { refusing } from "./refused.js";
import { relativeFigure } from "./relative.js";
import { own, plainMean, sum } from "./series.js";

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
  // Both sides of a comparison are asked for what was published of them.
  const whole = isAnsweredAtOnce(asked.demand) && asked.demand.requirement.kind !== "relative";
  return { each: isEach(asked), at: whole ? orWhole(asked, refused) : refused };
}

/** Grades and structures have no mean: over several years each of them is asked. */
function isEach({ demand, of }: Asked): boolean {
  switch (formOf(demand)) {
    case "every-year":
      return true;
    case "mean-column":
      return of !== "mean";
    case "grade":
    case "structure":
      return demand.span !== "by";
    case "relative":
      return demand.span === "every-year";
    default:
      return false;
  }
}

function figureOf(asked: Asked): AtYear | undefined {
  const { requirement, figures } = asked.demand;
  const rates = figures === "rates";
  switch (formOf(asked.demand)) {
    case "level-by":
      return single(asked, own);
    case "every-year":
      if (requirement.kind === "growth") return growthOfYear(asked, rates);
      return requirement.kind === "change" ? changeOfYear(asked, requirement) : single(asked, own);
    case "mean-column":
      return asked.of === "mean" ? together(asked, plainMean) : single(asked, own);
    case "mean-level":
      return together(asked, plainMean);
    case "total":
      return together(asked, sum);
    case "newest-rate":
      return growthOfYear(asked, rates);
    case "mean-growth":
      return meanGrowth(asked, rates);
    case "percent-change":
    case "linear-change":
    case "mean-change":
      return requirement.kind === "change" ? changeSoFar(asked, requirement) : undefined;
    case "relative":
      return relativeFigure(asked);
    case "grade":
      return requirement.kind === "grade" ? gradeFigure(asked, requirement) : undefined;
    case "structure":
      return requirement.kind === "composition" ? farthestPart(asked, requirement) : undefined;
    case "none":
      return undefined;
  }
}

/** A grade, counted from the worst, so that more is better. */
function gradeFigure(asked: Asked, { scale }: GradeRequirement): AtYear | undefined {
  const grades = Object.hasOwn(GRADE_SCALES, scale) ? GRADE_SCALES[scale] : undefined;
  if (grades === undefined) return undefined;
  const list = grades.map((grade) => `"${grade}"`).join(",");
  return single(asked, (cell) =>
    exactly(when(`${cell}<>""`, `IFERROR(${grades.length + 1}-MATCH(${cell},{${list}},0),"")`), "0"),
  );
}

/** How far the part of a structure that is farthest from its target lies from it. */
function farthestPart({ inputs, demand }: Asked, { parts }: CompositionRequirement): AtYear {
  return (year) => {
    const cells = parts.map((_, i) => inputs.part(demand.indicator.id, i, year));
    if (cells.some((one) => one === undefined)) return undefined;
    const gaps = parts.map((part, i) => `ABS(${cells[i]}-(${part}))`);
    return exactly(when(`COUNT(${cells.join(",")})=${cells.length}`, rounded(`MAX(${gaps.join(",")})`)));
  };
}
