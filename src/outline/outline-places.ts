import { refuseUnless } from "../kernel/index.js";
import type { Locator, Plan } from "../model/index.js";
import { refuseUnlessOutline, refuseUnlessPlan } from "../model/index.js";
import type { TextSpan } from "./passage.js";
import type { OutlineFormat, OutlineReading } from "./reading.js";
import { Search } from "./search.js";
import { signsOf } from "./signs.js";
import { formatOf, readLines } from "./source/read-lines.js";
import { headingsOf } from "./stretches.js";

/** Something of a plan that is in its outline, as the refs of findings tell it. @category Outlines */
export type OutlineRef = { readonly kind: string; readonly id: string; readonly locator?: Locator };

/**
 * Where the parts of a plan are in the text of the outline that it was made of, for the lines of findings.
 *
 * Promises, figures of the past, projects and rows of tables are found by what is printed of them, boxes and headings by themselves. What
 * is not found in its own words is at its box, its table or its heading.
 *
 * @param text - the text that was read
 * @param reading - what `readOutline` gave
 * @param plan - what `toPlanDraft` made of the reading
 * @param options - the text's format, where it was given to the reader
 * @returns a function from a thing of the plan to its stretch of the text; undefined for what is not printed there
 * @category Outlines
 * @example
 * ```ts
 * import { toPlanDraft } from "five-year-plan";
 * import { outlinePlaces, readOutline } from "five-year-plan/outline";
 * const text = "某县国民经济和社会发展第十五个五年规划纲要\n\n第一章 总体要求\n\n统筹推进。\n\n第二章 发展目标\n\n到2030年，森林覆盖率达到20.06%。\n";
 * const reading = readOutline(text);
 * const plan = toPlanDraft(reading);
 * const placeOf = outlinePlaces(text, reading, plan);
 * const { start, end } = placeOf({ kind: "chapter", id: "2" }) ?? { start: 0, end: 0 };
 * text.slice(start, end); // => "第二章 发展目标"
 * ```
 */
export function outlinePlaces(
  text: string,
  reading: OutlineReading,
  plan: Plan,
  options: { readonly format?: OutlineFormat } = {},
): (ref: OutlineRef) => TextSpan | undefined {
  refuseUnless("text", text, "text");
  refuseUnlessOutline(reading, "reading");
  refuseUnless("reading", reading, { blocks: "list", issues: "list" });
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const signs = signsOf(readLines(text, options.format ?? formatOf(text)).lines, reading.blocks);
  const search = new Search(signs, headingsOf(reading, signs), reading);
  const found = new Map<string, TextSpan>();
  const keep = (kind: string, id: string, span: TextSpan | undefined): void => {
    if (span !== undefined && !found.has(`${kind} ${id}`)) found.set(`${kind} ${id}`, span);
  };
  for (const { no } of plan.parts ?? []) keep("part", String(no), search.heading({ part: no }));
  for (const { part, no, sections } of plan.chapters) {
    const [id, locator] = [
      part === undefined ? String(no) : `${part}/${no}`,
      { ...(part !== undefined && { part }), chapter: no },
    ];
    keep("chapter", id, search.heading(locator));
    for (const section of sections) keep("chapter", `${id}.${section.no}`, search.heading({ ...locator, section: section.no }));
  }
  for (const { groups } of plan.boxes)
    for (const { projects } of groups)
      for (const { id, name, locator } of projects) keep("project", id, search.printed(name.zh, locator));
  for (const { id, printed, locator } of plan.commitments) keep("commitment", id, search.printed(printed, locator));
  search.again();
  for (const { id, printed, locator } of plan.statements) keep("statement", id, search.printed(printed, locator));
  for (const { id, name, locator } of plan.indicators) keep("indicator", id, search.inTable(name.zh, locator));
  for (const { no, term } of plan.glossary) keep("term", String(no), search.last(term));
  return ({ kind, id, locator = {} }) =>
    kind === "box" ? search.box(locator, id) : (found.get(`${kind} ${id}`) ?? search.around(locator));
}
