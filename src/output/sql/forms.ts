import { figureKind } from "../../demand/index.js";
import type { Observation } from "../../model/index.js";
import { chainOf, differenceOf } from "./chains.js";
import { type Codes, codeOf } from "./codes.js";
import { everyOf } from "./every-year.js";
import { printed } from "./figure.js";
import type { Constant, Form, Graded, Newest } from "./form.js";
import { comparatorOf, gradesOf, type Judged, observed, years } from "./judged.js";
import { piecesOf } from "./pieces.js";

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
