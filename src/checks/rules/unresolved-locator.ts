import type { Box, Chapter, Locator, Plan } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { grouped } from "../group.js";
import { commitmentRef, indicatorRef, placeRef, projectRef, projectsOf, refTo, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A place in the outline that the outline's own contents do not have: a part, a chapter, a section, a lead, a box, a group. */
export const unresolvedLocator = rule({
  code: "unresolved-locator",
  family: "identity",
  severity: "warning",
  find: ({ plan }) => {
    // Without chapters there is nothing to check a locator against, nor in another document's outline.
    if (plan.chapters.length === 0 || plan.printedIn !== undefined) return [];
    const lostIn = lookup(plan);
    return located(plan).flatMap((ref) => {
      const lost = lostIn(ref.locator);
      return lost === undefined ? [] : [{ locator: ref.locator, facts: lost, refs: [ref] } satisfies Draft];
    });
  },
});

type Lost = { readonly part: string; readonly value: string };

/** Finds the first thing that a locator names and a plan does not have. */
function lookup({ parts = [], chapters, boxes }: Plan): (locator: Locator) => Lost | undefined {
  const partNumbers = new Set(parts.map(({ no }) => no));
  const byNumber = grouped(chapters, ({ no }) => String(no));
  const boxesByNumber = grouped(boxes, ({ no }) => String(no));
  return (locator) => {
    const { part, chapter, box } = locator;
    if (part !== undefined && !partNumbers.has(part)) return lost("part", part);
    return (
      (chapter === undefined ? undefined : outsideOf(byNumber.get(String(chapter)) ?? [], locator, chapter)) ??
      (box === undefined ? undefined : outsideBox(boxesByNumber.get(String(box)) ?? [], locator, box))
    );
  };
}

/** Numbers may start again in each part: without its part a locator may mean each chapter of its number. */
function outsideOf(chapters: readonly Chapter[], { part, section, lead }: Locator, no: number): Lost | undefined {
  const meant = chapters.filter((one) => part === undefined || one.part === undefined || one.part === part);
  if (meant.length === 0) return lost("chapter", no);
  if (section === undefined) return undefined;
  const sections = meant.flatMap((one) => one.sections.filter((found) => found.no === section));
  if (sections.length === 0) return lost("section", section);
  if (lead === undefined || sections.some(({ leads }) => leads.some(({ zh }) => zh === lead))) return undefined;
  return lost("lead", lead);
}

/** Boxes may start again in each part or chapter. */
function outsideBox(boxes: readonly Box[], { part, chapter, group }: Locator, no: number): Lost | undefined {
  const alike = (a: number | undefined, b: number | undefined) => a === undefined || b === undefined || a === b;
  const here = boxes.filter(({ locator }) => alike(locator.part, part) && alike(locator.chapter, chapter));
  // A box that is cited from another chapter is cited by its number.
  const meant = here.length > 0 ? here : boxes;
  if (meant.length === 0) return lost("box", no);
  return group === undefined || meant.some(({ groups }) => group <= groups.length) ? undefined : lost("group", group);
}

const lost = (part: string, value: string | number): Lost => ({ part, value: String(value) });

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
