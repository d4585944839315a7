import type {
  Box,
  Chapter,
  Commitment,
  Indicator,
  Locator,
  Observation,
  Place,
  Plan,
  Project,
  Statement,
  Text,
} from "../model/index.js";
import type { Ref, RefKind } from "./finding.js";

type Named = { readonly id: string; readonly name: Text; readonly locator?: Locator };

/** Anything with an id, a name and a place. */
export const refTo = (kind: RefKind, { id, name, locator = {} }: Named, plan?: Plan): Ref => ({
  kind,
  id,
  name,
  locator,
  ...(plan !== undefined && { plan: plan.id }),
});

/** An indicator, at its row or at one of its cells; with the plan where that is not the one checked. */
export const indicatorRef = (indicator: Indicator, locator: Locator = indicator.locator, plan?: Plan): Ref =>
  refTo("indicator", { ...indicator, locator }, plan);

export const commitmentRef = ({ id, subject, locator }: Commitment): Ref => refTo("commitment", { id, name: subject, locator });

export const statementRef = ({ id, subject, locator }: Statement, plan?: Plan): Ref =>
  refTo("statement", { id, name: subject, locator }, plan);

/** An observation, identified by its indicator. */
export const observationRef = ({ indicator: id, locator }: Observation, indicator: Indicator | undefined, plan?: Plan): Ref =>
  refTo("observation", { id, name: indicator?.name ?? { zh: id }, locator: locator ?? indicator?.locator ?? {} }, plan);

export const projectRef = (project: Project): Ref => refTo("project", project);

export const placeRef = (place: Place): Ref => refTo("place", place);

export const boxRef = ({ no, title, locator }: Box): Ref => refTo("box", { id: String(no), name: title, locator });

/** Where a chapter's heading is. */
export const chapterLocator = ({ part, no }: Pick<Chapter, "part" | "no">): Locator => ({
  ...(part !== undefined && { part }),
  chapter: no,
});

/** A chapter or a section, identified by its numbers: 3, 3.2, in part 2 of an outline 2/3.2. */
export function headingRef(name: Text, locator: Locator): Ref {
  const { part, chapter, section } = locator;
  const id = [part === undefined ? "" : `${part}/`, chapter, section === undefined ? "" : `.${section}`].join("");
  return refTo("chapter", { id, name, locator });
}

/** Every project of a plan. */
export const projectsOf = ({ boxes }: Plan): readonly Project[] =>
  boxes.flatMap(({ groups }) => groups.flatMap(({ projects }) => projects));
