import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableFigure, type TableIndicator, toPlanDraft } from "../../../../src/index.js";
import { OWN_TABLES, type OwnRow } from "./tables.js";

const isNothing = ({ reading }: TableFigure): boolean => reading.ok && reading.clauses[0].kind === "none";

/** A figure as the labels write it. */
function told({ reading, column, scope }: TableFigure): string {
  if (!reading.ok) return `unread @ ${column}`;
  const main = reading.clauses[0] as { readonly kind: string; readonly bound?: string; readonly value?: string };
  return [main.kind, main.bound, main.value, ...(scope === undefined ? ["@", column] : [scope])].join(" ");
}

/** What of a row is read otherwise than its label says. */
function differences(row: OwnRow, got: TableIndicator | undefined, baseYear: number | undefined): string[] {
  if (got === undefined) return ["missing"];
  const base = got.baseline && !isNothing(got.baseline) ? `${got.baseline.printed}@${baseYear}` : null;
  const targets = got.targets.filter((target) => !isNothing(target)).map(told);
  const results = got.results.map(({ reading, status, year }) => {
    const main = (reading.ok ? reading.clauses[0] : {}) as { readonly value?: string };
    return `${main.value} ${status} ${year}`;
  });
  const pairs: [string, unknown, unknown][] = [
    ["name", row.name, got.name.zh],
    ["unit", row.unit, got.unit],
    ["category", row.category ?? null, got.category?.zh ?? null],
    ["attribute", row.attribute ?? null, got.attribute],
    ["base", row.base, base],
    ["results", row.results ?? results, results],
    ["responsible", row.responsible ?? [], (got.responsible ?? []).map(({ zh }) => zh)],
  ];
  const wrong = pairs
    .filter(([, want, is]) => JSON.stringify(want) !== JSON.stringify(is))
    .map(([what, , is]) => `${what} ${is}`);
  const flat = (text: string) => text.replaceAll(/\s/g, "");
  // A label names a column by the part that counts: 2025年 for “十四五”规划目标 2025年.
  const same = (want: string, is = "") => {
    const [said = "", column = ""] = want.split("@").map(flat);
    const [told = "", heading = ""] = is.split("@").map(flat);
    return said === told && heading.includes(column);
  };
  const asked = row.targets.length === targets.length && row.targets.every((want, i) => same(want, targets[i]));
  return asked ? wrong : [...wrong, `targets ${targets.join(", ")}`];
}

const read = OWN_TABLES.map((table) => {
  const got = readIndicatorTable(table.given);
  const plan = toPlanDraft(got, { period: table.period, place: "某县" });
  const rows = table.rows.map((row) => {
    const at = got.indicators.findIndex(({ name }) => name.zh === row.name);
    return { row: row.name, wrong: differences(row, got.indicators[at], plan.indicators[at]?.baseline?.year) };
  });
  return { id: table.id, rows, extra: got.indicators.length - table.rows.length, issues: got.issues };
});

describe("tables in the forms that offices print", () => {
  it.each(read)("$id is read as a person reads it", ({ rows, extra }) => {
    expect(rows.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(extra).toBe(0);
  });
});
