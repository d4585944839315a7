import type { Commitment, Locator, Plan, Project, Statement } from "../../../src/model/index.js";

/** Keys in one order, so that equal records print alike; English names stand apart. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "en");
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, plain(one)]));
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** One record of a plan: what it is, what tells it from the others of its kind, and what the outline prints of it. */
export type Told = { readonly key: string; readonly fields: { readonly [name: string]: unknown } };

const at = ({ chapter, section, box }: Locator): string => [chapter, section, box].join(".");

/** Records with the same key are counted on. */
function numbered(records: readonly Told[]): Told[] {
  const count = new Map<string, number>();
  return records.map(({ key, fields }) => {
    const no = (count.get(key) ?? 0) + 1;
    count.set(key, no);
    return { key: `${key}#${no}`, fields };
  });
}

/** What is printed of a project; its places and the kind of its work are of the layout, which no outline's text tells by itself. */
const project = ({ name, quantities, years, stage }: Project): Told["fields"] => ({ name, quantities, years, stage });

const amountOf = ({ requirement }: Commitment): string => {
  const { kind, value, low, grade } = requirement as { kind: string; value?: string; low?: string; grade?: string };
  return [kind, value ?? low ?? grade].join(" ");
};

const figureOf = ({ from, to, growth }: Statement): string =>
  [from, to].map((point) => JSON.stringify(plain(point && { ...point, bound: undefined }) ?? null)).join(" ") + (growth ?? "");

/** The records of a plan by kind. */
export const KINDS: { readonly [kind: string]: (plan: Plan) => Told[] } = {
  chapters: ({ chapters }) => chapters.map(({ no, title, page }) => ({ key: `${no}`, fields: { title, page } })),
  sections: ({ chapters }) =>
    chapters.flatMap(({ no, sections }) =>
      sections.map((one) => ({ key: `${no}.${one.no}`, fields: { title: one.title, page: one.page } })),
    ),
  leads: ({ chapters }) =>
    chapters.flatMap(({ no, sections }) =>
      sections.flatMap((one) => one.leads.map((lead, i) => ({ key: `${no}.${one.no}.${i}`, fields: { lead } }))),
    ),
  boxes: ({ boxes }) => boxes.map(({ no, title, kind, locator }) => ({ key: `${no}`, fields: { title, kind, locator } })),
  groups: ({ boxes }) =>
    boxes.flatMap(({ no, groups }) =>
      numbered(groups.map(({ name, openEnded }) => ({ key: `${no} ${name.zh}`, fields: { openEnded } }))),
    ),
  projects: ({ boxes }) =>
    boxes.flatMap(({ no, groups }) =>
      groups.flatMap((group, i) =>
        numbered(group.projects.map((one) => ({ key: `${no}.${i} ${one.name.zh}`, fields: project(one) }))),
      ),
    ),
  "table rows": ({ indicators }) =>
    indicators.map(({ name, category, unit, direction, measure, attribute, baseline, targets }) => ({
      key: name.zh.replaceAll(/[·：]/gu, " "),
      fields: {
        category,
        unit,
        direction,
        measure,
        attribute,
        baseline: baseline && { printed: baseline.printed, reading: baseline.reading, year: baseline.year },
        targets: targets.map(({ printed, requirement, span, estimated }) => ({ printed, requirement, span, estimated })),
      },
    })),
  commitments: ({ commitments }) =>
    numbered(
      commitments.map((one) => {
        const { requirement, span, unit } = one;
        return { key: `${at(one.locator)} ${amountOf(one)}`, fields: { requirement, span, unit } };
      }),
    ),
  statements: ({ statements }) =>
    numbered(statements.map((one) => ({ key: `${at(one.locator)} ${figureOf(one)}`, fields: { over: one.over } }))),
  glossary: ({ glossary }) => glossary.map(({ no, term }) => ({ key: `${no}`, fields: { term } })),
};
