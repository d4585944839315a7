import { figureKind } from "../../demand/index.js";
import type { Observation } from "../../model/index.js";
import { chainOf } from "./chains.js";
import { type Codes, codeOf } from "./codes.js";
import { differenceOf } from "./differences.js";
import { eitherOf } from "./either.js";
import { everyOf } from "./every-year.js";
import { printed } from "./figure.js";
import type { Constant, Form, Graded, Newest } from "./form.js";
import { comparatorOf, gradesOf, type Judged, observed, years } from "./judged.js";
import { piecesOf } from "./pieces.js";
import { inAll, onlyCode, settledGap } from "./settled.js";
import { meanOf } from "./sums.js";

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
    return judged.readings === undefined
      ? everyOf(judged, codes, side === "ceiling")
      : eitherOf(judged.readings, codes, side === "ceiling");
  if (requirement.kind === "level" && span === "average") return meanOf(judged, codes);
  const rates = demand.figures === "rates" && figureKind(indicator) === "rate" && base.year === first - 1;
  if (requirement.kind === "growth" && span === "average" && rates) return chainOf(judged, codes);
  if (requirement.kind === "change" && requirement.measure === "percent" && span === "over" && demand.figures === "changes")
    return chainOf(judged, codes);
  const other = comparatorOf(judged);
  if (other !== undefined && span === "average" && figureKind(indicator) === "rate" && figureKind(other) === "rate")
    return differenceOf(judged, other, codes);
  return { form: "doubt" };
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

function newestOf(judged: Judged, codes: Codes): Newest {
  const pieces = years(judged).flatMap((year) =>
    piecesOf(judged.turns, (figures) =>
      judged.ask(figures.map((figure) => [observed(judged, year, printed(figure))])).map((said) => codes.of(said)),
    ).map((piece) => ({ ...piece, year })),
  );
  return { form: "newest", pieces };
}
