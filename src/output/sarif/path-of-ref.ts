import type { Ref } from "../../checks/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Locator, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";

/**
 * Where in a plan's data the subject of a finding is: the keys and positions that lead to it.
 *
 * @param plan - the plan that was checked
 * @param ref - one of a finding's refs
 * @returns the path, or undefined where the ref belongs to another plan or is no part of the data
 * @category SARIF
 * @example
 * ```ts
 * import { check } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { pathOfRef } from "five-year-plan/output";
 * const [finding] = check(huzhu15, { rules: ["unit-spelling"] });
 * pathOfRef(huzhu15, finding.refs[0]); // => ["indicators", 3]
 * ```
 */
export function pathOfRef(plan: Plan, ref: Ref): readonly (string | number)[] | undefined {
  refuseUnlessPlan(plan);
  refuseUnless("ref", ref, { name: "object", locator: "object" });
  const { kind, id, locator, plan: other } = ref;
  if (other !== undefined && other !== plan.id) return undefined;
  const at = (list: readonly { readonly id: string }[] | undefined, ...path: string[]) => {
    const alike = list?.flatMap((one, index) => (one.id === id ? [{ one, index }] : [])) ?? [];
    // Of two that have one id each ref means the one at its own place.
    const own = alike.find(({ one }) => "locator" in one && JSON.stringify(one.locator) === JSON.stringify(locator)) ?? alike[0];
    return own === undefined ? undefined : [...path, own.index];
  };
  const numbered = (list: readonly { readonly no: number }[], path: string) =>
    at(
      list.map(({ no }) => ({ id: String(no) })),
      path,
    );
  switch (kind) {
    case "indicator":
      return at(plan.indicators, "indicators");
    case "commitment":
      return at(plan.commitments, "commitments");
    case "statement":
      return at(plan.statements, "statements");
    case "project":
      return projectPath(plan, id);
    case "box":
      return boxPath(plan, id, locator);
    case "term":
      return numbered(plan.glossary, "glossary");
    case "part":
      return numbered(plan.parts ?? [], "parts");
    case "chapter":
      return headingPath(plan, id);
    case "place":
    case "role":
    case "structure":
    case "belt":
    case "corridor":
    case "zone":
      return at(plan.layout[`${kind}s`], "layout", `${kind}s`);
    case "plan":
      return [];
    default:
      return undefined;
  }
}

/** A chapter or a section by the numbers that lead to it: 3, 3.2, in part 2 of an outline 2/3.2. */
const HEADING = /^(?:([0-9]{1,5})\/)?([0-9]{1,5})(?:\.([0-9]{1,5}))?$/;

function headingPath({ chapters }: Plan, id: string): readonly (string | number)[] | undefined {
  const [, part, chapter, section] = HEADING.exec(id) ?? [];
  const at = chapters.findIndex(
    ({ no, part: own }) => String(no) === chapter && (own === undefined ? undefined : String(own)) === part,
  );
  if (at < 0 || section === undefined) return at < 0 ? undefined : ["chapters", at];
  const within = chapters[at]?.sections.findIndex(({ no }) => String(no) === section) ?? -1;
  return within < 0 ? undefined : ["chapters", at, "sections", within];
}

/** A box: numbers may start again, so that one at the ref's own place comes first. */
function boxPath({ boxes }: Plan, id: string, { part, chapter }: Locator): readonly (string | number)[] | undefined {
  const alike = (box: Plan["boxes"][number]) => String(box.no) === id;
  const here = boxes.findIndex((box) => alike(box) && box.locator.part === part && box.locator.chapter === chapter);
  const at = here < 0 ? boxes.findIndex(alike) : here;
  return at < 0 ? undefined : ["boxes", at];
}

function projectPath({ boxes }: Plan, id: string): readonly (string | number)[] | undefined {
  for (const [b, { groups }] of boxes.entries()) {
    for (const [g, { projects }] of groups.entries()) {
      const p = projects.findIndex((one) => one.id === id);
      if (p >= 0) return ["boxes", b, "groups", g, "projects", p];
    }
  }
  return undefined;
}
