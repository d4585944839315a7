import { expect } from "vitest";
import { type CheckCode, type CheckOptions, check, type Finding, type RefKind } from "../../src/checks/index.js";
import type { Commitment, Indicator, Layout, Place, Plan, Project, Quantity, Statement, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { describeFinding } from "../../src/text/index.js";
import { emptyPlan, indicator } from "../model/plans.js";
import { foreignIn } from "../text/one-language.js";

export { emptyPlan, indicator };

/** What one rule finds in a plan; each finding says of what, by its kind, its id and its name. */
export function found(code: CheckCode, plan: Plan, options: CheckOptions = {}): readonly Finding[] {
  const findings = check(plan, { ...options, rules: [code] });
  for (const finding of findings) {
    const { refs, facts } = finding;
    expect([code, refs.length > 0, Object.keys(facts).length > 0]).toEqual([code, true, true]);
    for (const locale of ["zh", "en"] as const) {
      const foreign = foreignIn(describeFinding(finding, locale), locale);
      expect(foreign.filter((word) => word !== facts["id"])).toEqual([]);
    }
    for (const { kind, id, name } of refs) {
      expect([id, name.zh]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
      const ids = [plan, options.previous].flatMap((one) => (one === undefined ? [] : idsIn(one, kind)));
      if (ids.length > 0) expect(ids).toContain(id);
      else expect(["indicator", "observation", "box", "part", "chapter", "term", "plan"]).toContain(kind);
    }
  }
  return findings;
}

/** The ids of a plan's things of a kind; none for kinds whose things go by their numbers. */
function idsIn({ commitments, statements, boxes, layout }: Plan, kind: RefKind): readonly string[] {
  const lists: { readonly [K in RefKind]?: readonly { readonly id: string }[] | undefined } = {
    commitment: commitments,
    statement: statements,
    project: boxes.flatMap(({ groups }) => groups.flatMap(({ projects }) => projects)),
    place: layout.places,
    role: layout.roles,
    structure: layout.structures,
    belt: layout.belts,
    corridor: layout.corridors,
    zone: layout.zones,
  };
  return (lists[kind] ?? []).map(({ id }) => id);
}

/** How many things one rule finds, each about what: the ids of its refs. */
export const about = (code: CheckCode, plan: Plan, options: CheckOptions = {}): string[] =>
  found(code, plan, options).map(({ refs }) => refs.map(({ id }) => id).join(" "));

export const planWith = (more: Partial<Plan>): Plan => ({ ...emptyPlan, ...more });

export const by2030: Target["span"] = { kind: "by", year: 2030 };
export const everyYear: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
export const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };

export const delegated: Requirement = { kind: "delegated", to: "上级" };

/** An indicator with one target and a base. */
export const measured = (
  id: string,
  requirement: Requirement,
  reading?: Requirement,
  more: Partial<Indicator> & { span?: Target["span"] } = {},
) =>
  indicator(id, requirement, {
    ...more,
    ...(reading !== undefined && { baseline: { printed: "基期", reading, year: 2025, locator: { table: 1, row: 1 } } }),
  });

export const commitment = (id: string, requirement: Requirement, more: Partial<Commitment> = {}): Commitment => ({
  id,
  subject: { zh: "承诺" },
  requirement,
  span: by2030,
  printed: "承诺",
  locator: { chapter: 1, section: 1 },
  ...more,
});

export const statement = (id: string, more: Partial<Statement> = {}): Statement => ({
  id,
  subject: { zh: "陈述" },
  printed: "陈述",
  locator: { chapter: 1 },
  ...more,
});

export const project = (id: string, zh: string, more: Partial<Project> = {}): Project => ({
  id,
  name: { zh },
  places: [],
  quantities: [],
  locator: { box: 1, group: 1, row: 1 },
  ...more,
});

export const size = (of: Quantity["of"], value: string, unit: string): Quantity => ({ of, value, unit });

export const planOfProjects = (projects: readonly Project[], more: Partial<Plan> = {}): Plan =>
  planWith({
    boxes: [
      {
        no: 1,
        title: { zh: "专栏" },
        kind: "projects",
        locator: { box: 1 },
        groups: [{ name: { zh: "工程" }, openEnded: false, projects }],
      },
    ],
    ...more,
  });

export const place = (id: string, more: Partial<Place> = {}): Place => ({ id, name: { zh: `${id}镇` }, kind: "town", ...more });

export const planOfLayout = (layout: Partial<Layout>): Plan => planWith({ layout: { places: [], ...layout } });
