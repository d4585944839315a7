import type { Locator, Plan } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { commitmentRef, indicatorRef, placeRef, projectRef, projectsOf, refTo, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A place in the outline that the outline's own contents do not have: a chapter, a section, a lead, a box, a group. */
export const unresolvedLocator = rule({
  code: "unresolved-locator",
  family: "identity",
  severity: "warning",
  find: ({ plan }) => {
    // Without chapters there is nothing to hold a locator against, and in somebody else's outline neither.
    if (plan.chapters.length === 0 || plan.printedIn !== undefined) return [];
    const known = contents(plan);
    return located(plan).flatMap((ref) => {
      const lost = firstLost(ref.locator, known);
      return lost === undefined ? [] : [{ locator: ref.locator, facts: lost, refs: [ref] } satisfies Draft];
    });
  },
});

/** Everything that a locator can name, as keys. */
function contents({ chapters, boxes }: Plan): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { no, sections } of chapters) {
    keys.add(`chapter ${no}`);
    for (const section of sections) {
      keys.add(`section ${no}.${section.no}`);
      for (const { zh } of section.leads) keys.add(`lead ${no}.${section.no} ${zh}`);
    }
  }
  for (const { no, groups } of boxes) {
    keys.add(`box ${no}`);
    groups.forEach((_, g) => {
      keys.add(`group ${no}.${g + 1}`);
    });
  }
  return keys;
}

function firstLost(
  { chapter, section, lead, box, group }: Locator,
  known: ReadonlySet<string>,
): { part: string; value: string } | undefined {
  const lost = (part: string, key: string, value: string | number) =>
    known.has(`${part} ${key}`) ? undefined : { part, value: String(value) };
  return (
    (chapter === undefined ? undefined : lost("chapter", String(chapter), chapter)) ??
    (chapter === undefined || section === undefined ? undefined : lost("section", `${chapter}.${section}`, section)) ??
    (chapter === undefined || section === undefined || lead === undefined
      ? undefined
      : lost("lead", `${chapter}.${section} ${lead}`, lead)) ??
    (box === undefined ? undefined : lost("box", String(box), box)) ??
    (box === undefined || group === undefined ? undefined : lost("group", `${box}.${group}`, group))
  );
}

const located = (plan: Plan): readonly Ref[] => [
  ...plan.indicators.map((one) => indicatorRef(one)),
  ...plan.commitments.map(commitmentRef),
  ...plan.statements.map((one) => statementRef(one)),
  ...projectsOf(plan).map(projectRef),
  ...plan.layout.places.map(placeRef),
  ...(plan.layout.roles ?? []).map((one) => refTo("role", one)),
  ...(plan.layout.structures ?? []).map((one) => refTo("structure", one)),
  ...(plan.layout.belts ?? []).map((one) => refTo("belt", one)),
  ...(plan.layout.corridors ?? []).map((one) => refTo("corridor", one)),
  ...(plan.layout.zones ?? []).map((one) => refTo("zone", one)),
];
