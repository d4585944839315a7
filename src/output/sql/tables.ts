import { MOST_CHAINED } from "./chains.js";
import type { Codes } from "./codes.js";
import type { Cell } from "./dialects.js";
import type { Classes, Either, Form, Sum } from "./form.js";
import type { Judged } from "./judged.js";

/** A target with how one query judges it, and the code of its verdict on no figure. */
export type Target = { readonly judged: Judged; readonly form: Form; readonly none: number };

/** A table that is in the query itself. */
export type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What was asked of the judgement, as tables of whole numbers and codes. */
export function tablesOf(targets: readonly Target[], codes: Codes): readonly Table[] {
  const of = <F extends Form["form"]>(...forms: readonly F[]) =>
    targets.flatMap((target, t) =>
      (forms as readonly string[]).includes(target.form.form) ? [{ t, form: target.form as Extract<Form, { form: F }> }] : [],
    );
  return [
    {
      name: "targets",
      columns: ["t", "indicator", "target", "form", "first_year", "last_year", "without", "turn", "share", "counts"],
      rows: targets.map(({ judged, form, none }, t) => [
        t,
        judged.indicator.id,
        judged.target,
        form.form,
        judged.first,
        judged.until,
        none,
        "falling" in form && form.falling ? -1 : 1,
        (form.form === "newest" ? form.share : sumIn(form)?.share) ? 1 : 0,
        sumIn(form)?.counts ? 1 : 0,
      ]),
    },
    {
      // The figures of a target: its own, and those of what it is compared with.
      name: "links",
      columns: ["t", "role", "indicator"],
      rows: targets.flatMap(({ judged, form }, t) => [
        [t, 0, judged.indicator.id],
        ...(form.form === "difference" ? [[t, 1, form.other]] : []),
      ]),
    },
    {
      name: "verdicts",
      columns: ["code", "status", "standing", "reason", "certainty"],
      rows: codes.all.map(({ status, standing, reason, certainty }, i) => [i + 1, status, standing, reason ?? null, certainty]),
    },
    {
      name: "pieces",
      columns: ["t", "y", "decimals", "low", "high", "code"],
      rows: [
        ...of("newest").flatMap(({ t, form }) =>
          form.pieces.map((one) => [t, one.year, one.decimals, one.low, one.high, one.code]),
        ),
        ...of("every", "either").flatMap(({ t, form }) =>
          form.pieces.map((one) => [t, 0, one.decimals, one.low, one.high, one.code]),
        ),
      ],
    },
    {
      name: "grades",
      columns: ["t", "y", "grade", "code"],
      rows: of("grade").flatMap(({ t, form }) => form.grades.map(({ year, grade, code }) => [t, year, grade, code])),
    },
    {
      name: "every_year",
      columns: ["t", "complete", "worst", "newest", "code"],
      rows: of("every", "either").flatMap(({ t, form }) =>
        form.combinations.map(({ complete, worst, newest, code }) => [t, complete, worst, newest, code]),
      ),
    },
    { name: "products", columns: CLASS, rows: of("chain").flatMap(classesOf) },
    { name: "differences", columns: CLASS, rows: of("difference").flatMap(classesOf) },
    { name: "sums", columns: CLASS, rows: of("sum", "either").flatMap(classesOf) },
    {
      name: "reached",
      columns: ["t", "k", "low", "own", "high", "code"],
      rows: of("chain", "difference", "sum", "either").flatMap(({ t, form }) =>
        ("means" in form ? form.means : form).combinations.map(({ k, low, own, high, code }) => [t, k, low, own, high, code]),
      ),
    },
    {
      name: "settled",
      columns: ["t", "k", "code"],
      rows: of("chain", "difference", "sum", "either", "constant").flatMap(({ t, form }) =>
        ("means" in form ? form.means : form).settled.map(({ k, code }) => [t, k, code]),
      ),
    },
    {
      name: "pairs",
      columns: ["t", "each", "mean", "code"],
      rows: of("either").flatMap(({ t, form }) => form.pairs.map(({ each, mean, code }) => [t, each, mean, code])),
    },
  ];
}

/** What the sum of all years decides of a target, where it does. */
const sumIn = (form: Form): Sum | undefined => (form.form === "either" ? form.means : form.form === "sum" ? form : undefined);

const CLASS = ["t", "k", "no", "low", "high"];
type Class = Classes["classes"][number] | Classes<string>["classes"][number];
const classesOf = ({ t, form }: { readonly t: number; readonly form: Classes | Classes<string> | Either }): Cell[][] =>
  ("means" in form ? form.means : form).classes.map(({ k, no, low, high }: Class) => [t, k, no, low, high]);

/** The most years whose factors are multiplied. */
export const mostYears = (targets: readonly Target[]): number =>
  Math.max(
    1,
    ...targets
      .filter(({ form }) => form.form === "chain" || form.form === "difference")
      .map(({ judged }) => Math.min(judged.until - judged.first + 1, MOST_CHAINED)),
  );
