import { type Codes, DOUBT } from "./codes.js";
import type { Cell } from "./dialects.js";
import type { Form } from "./form.js";
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
  const of = <F extends Form["form"]>(form: F) =>
    targets.flatMap((target, t) => (target.form.form === form ? [{ t, form: target.form as Extract<Form, { form: F }> }] : []));
  return [
    {
      name: "targets",
      columns: ["t", "indicator", "target", "form", "first_year", "last_year", "without", "always", "turn"],
      rows: targets.map(({ judged, form, none }, t) => [
        t,
        judged.indicator.id,
        judged.target,
        form.form,
        judged.first,
        judged.until,
        none,
        form.form === "constant" ? form.code : DOUBT,
        form.form === "chain" && form.falling ? -1 : 1,
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
        ...of("every").flatMap(({ t, form }) => form.pieces.map((one) => [t, 0, one.decimals, one.low, one.high, one.code])),
      ],
    },
    {
      name: "grades",
      columns: ["t", "y", "grade", "code"],
      rows: of("grade").flatMap(({ t, form }) => form.grades.map(({ year, grade, code }) => [t, year, grade, code])),
    },
    {
      name: "every_year",
      columns: ["t", "worst", "newest", "code"],
      rows: of("every").flatMap(({ t, form }) => form.combinations.map(({ worst, newest, code }) => [t, worst, newest, code])),
    },
    {
      name: "products",
      columns: ["t", "no", "low", "high"],
      rows: of("chain").flatMap(({ t, form }) => form.classes.map(({ no, low, high }) => [t, no, low, high])),
    },
    {
      name: "differences",
      columns: ["t", "no", "low", "high"],
      rows: of("difference").flatMap(({ t, form }) => form.classes.map(({ no, low, high }) => [t, no, low, high])),
    },
    {
      name: "chains",
      columns: ["t", "low", "own", "high", "code"],
      rows: [...of("chain"), ...of("difference")].flatMap(({ t, form }) =>
        form.combinations.map(({ low, own, high, code }) => [t, low, own, high, code]),
      ),
    },
  ];
}

/** The most years whose factors are multiplied. */
export const mostYears = (targets: readonly Target[]): number =>
  Math.max(
    1,
    ...targets
      .filter(({ form }) => form.form === "chain" || form.form === "difference")
      .map(({ judged }) => judged.until - judged.first + 1),
  );
