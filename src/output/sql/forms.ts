import { formOf, looksAtEach, type Form as Way } from "../../assessment/index.js";
import { figureKind, takesTogether } from "../../demand/index.js";
import type { Observation } from "../../model/index.js";
import { chainOf } from "./chains.js";
import { type Codes, codeOf } from "./codes.js";
import { differenceOf } from "./differences.js";
import { eitherOf } from "./either.js";
import { everyOf } from "./every-year.js";
import { printed } from "./figure.js";
import type { Constant, Form, Graded, Newest } from "./form.js";
import { comparatorOf, gradesOf, type Judged, observed, years } from "./judged.js";
import { levelTurns } from "./level-turns.js";
import { piecesOf } from "./pieces.js";
import { inAll, onlyCode, settledGap } from "./settled.js";
import { meanOf, totalOf } from "./sums.js";

/** How the figures of a target are judged by one query. */
export function queryFormOf(judged: Judged, codes: Codes): Form {
  if (judged.until < judged.first) return UNSAID;
  return constantOf(judged, codes) ?? QUERIED[formOf(judged.demand)](judged, codes);
}

const UNSAID: Form = { form: "doubt" };

/** The query of each way of judging, where the figures of a table can be judged in whole numbers. */
const QUERIED: { readonly [way in Way]: (judged: Judged, codes: Codes) => Form } = {
  "level-by": newestOf,
  "newest-rate": (judged, codes) => (isRates(judged) ? newestOf(judged, codes) : UNSAID),
  "every-year": (judged, codes) => (isItself(judged) ? everyYearOf(judged, codes) : UNSAID),
  "mean-column": everyYearOf,
  "mean-level": meanOf,
  "mean-growth": (judged, codes) => (isRates(judged) ? chainOf(judged, codes) : newestOf(judged, codes)),
  total: (judged, codes) => (judged.share ? UNSAID : totalOf(judged, codes)),
  "percent-change": percentOf,
  "linear-change": addedUp,
  "mean-change": (judged, codes) => (isPercent(judged) ? percentOf : addedUp)(judged, codes),
  relative: (judged, codes) => {
    const other = comparatorOf(judged);
    const rates = [judged.indicator, other].every((one) => one !== undefined && figureKind(one) === "rate");
    return other !== undefined && rates && takesTogether(judged.demand.span) ? differenceOf(judged, other, codes) : UNSAID;
  },
  grade: (judged, codes) => (judged.demand.span === "by" ? gradedOf(judged, codes) : UNSAID),
  structure: () => UNSAID,
  none: () => UNSAID,
};

const isRates = ({ demand: { figures } }: Judged): boolean => figures === "rates";
const isLevels = ({ demand: { figures } }: Judged): boolean => figures === "levels";
const isPercent = ({ demand: { requirement } }: Judged): boolean =>
  requirement.kind === "change" && requirement.measure === "percent";

/** Whether what is asked of a year is asked of its own figure, and not of what lies between two. */
const isItself = (judged: Judged): boolean => judged.demand.requirement.kind === "level" || !isLevels(judged);

/** A change in percent: of levels the newest tells it from the base, of yearly changes their product. */
function percentOf(judged: Judged, codes: Codes): Form {
  if (isLevels(judged)) return newestOf(judged, codes);
  return judged.demand.figures === "changes" ? chainOf(judged, codes) : UNSAID;
}

/** A change in points or amounts: of levels the newest tells it from the base, of yearly figures their sum. */
function addedUp(judged: Judged, codes: Codes): Form {
  return isLevels(judged) ? newestOf(judged, codes) : totalOf(judged, codes);
}

function everyYearOf(judged: Judged, codes: Codes): Form {
  const { side } = judged.demand;
  if (side !== "floor" && side !== "ceiling") return UNSAID;
  const ceiling = side === "ceiling";
  return judged.readings === undefined ? everyOf(judged, codes, ceiling) : eitherOf(judged.readings, codes, ceiling);
}

/** Whether no figure decides anything: as where only words are asked for, or a number that nobody has set. */
function constantOf(judged: Judged, codes: Codes): Constant | undefined {
  if (gradesOf(judged.demand).length > 0 || comparatorOf(judged) !== undefined) return undefined;
  const all = years(judged);
  const isOpen = judged.ask(inAll(judged, all)).every(({ status }) => status === "undetermined");
  const whole = isOpen ? onlyCode(judged, codes, inAll(judged, all)) : undefined;
  if (whole === undefined) return undefined;
  const some = all.slice(0, -1).flatMap((_, i) => {
    const code = onlyCode(judged, codes, inAll(judged, all.slice(0, i + 1)));
    return code === undefined ? [] : [{ k: i + 1, code }];
  });
  return { form: "constant", settled: [...settledGap(judged, codes), ...some, { k: all.length, code: whole }] };
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

/** What the newest figure decides alone: as a level, as a rate, or as the change or growth from the plan's own base to it. */
function newestOf(judged: Judged, codes: Codes): Newest {
  const pieces = years(judged).flatMap((year) =>
    piecesOf(levelTurns(judged, year), (figures) =>
      judged.ask(figures.map((figure) => [observed(judged, year, printed(figure))])).map((said) => codes.of(said)),
    ).map((piece) => ({ ...piece, year })),
  );
  return { form: "newest", pieces, share: judged.share && looksAtEach(judged.demand.span) };
}
