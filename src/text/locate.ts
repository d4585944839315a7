import { refuseUnless } from "../kernel/index.js";
import type { Locator, Plan } from "../model/index.js";
import { refuseUnlessPlan } from "../model/index.js";
import { hanNumber } from "./han-number.js";
import { columnIn } from "./units.js";
import type { Locale } from "./words.js";

/**
 * A readable citation of a place in the outline.
 *
 * @param locator - where something is printed
 * @param locale - `"zh"` (the default) or `"en"`
 * @param plan - the plan: with it a lead is in English in English, where the plan has it
 * @returns one line, from the largest part to the smallest; in English a lead without a translation and a column that is none of the usual
 * ones stay as printed, in quotation marks
 * @category Wording
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { locate } from "five-year-plan/text";
 * locate({ chapter: 3, section: 1, box: 1, group: 2, row: 3 }); // => "第三章第一节 · 专栏1第2组第3项"
 * locate({ chapter: 1, section: 1, lead: "经济规模稳中有进" }, "en", huzhu15); // => "Chapter 1, Section 1 · “Steady growth in the size of the economy”"
 * locate({ part: 2, chapter: 1, box: 4 }); // => "第二篇第一章 · 专栏4"
 * locate({ chapter: 2, section: 3, table: 2, row: 9, column: "2030年" }, "en"); // => "Chapter 2, Section 3 · Table 2 · row 9 · 2030"
 * ```
 */
export function locate(locator: Locator, locale: Locale = "zh", plan?: Plan): string {
  refuseUnless("locator", locator, "object");
  if (plan !== undefined) refuseUnlessPlan(plan);
  const parts = locale === "en" ? english(locator, plan) : chinese(locator);
  return parts.filter((one) => one !== "").join(" · ");
}

const told = (value: number | string | undefined, say: (value: string) => string): string =>
  value === undefined ? "" : say(String(value));

function chinese({ part, chapter, section, lead, table, row, column, box, group, page }: Locator): string[] {
  return [
    told(part && hanNumber(part), (n) => `第${n}篇`) +
      told(chapter && hanNumber(chapter), (n) => `第${n}章`) +
      told(section && hanNumber(section), (n) => `第${n}节`),
    told(lead, (text) => `“${text}”`),
    told(table, (n) => `表${n}`),
    // In a box a group and an item run on; below a table a row stands apart.
    told(box, (n) => `专栏${n}`) + told(group, (n) => `第${n}组`) + (box === undefined ? "" : told(row, (n) => `第${n}项`)),
    box === undefined ? told(row, (n) => `第${n}行`) : "",
    told(column, (text) => text),
    told(page, (n) => `第${n}页`),
  ];
}

/** A lead in English, where the plan has it in the section that it is in. */
function leadIn({ part, chapter, section, lead }: Locator, plan: Plan | undefined): string | undefined {
  const of = plan?.chapters.find((one) => one.no === chapter && (part === undefined || one.part === part));
  const sections = of?.sections.filter(({ no }) => section === undefined || no === section) ?? [];
  return sections.flatMap(({ leads }) => leads).find(({ zh }) => zh === lead)?.en ?? lead;
}

function english(locator: Locator, plan: Plan | undefined): string[] {
  const { part, chapter, section, table, row, column, box, group, page } = locator;
  return [
    [told(part, (n) => `Part ${n}`), told(chapter, (n) => `Chapter ${n}`), told(section, (n) => `Section ${n}`)]
      .filter((one) => one !== "")
      .join(", "),
    told(leadIn(locator, plan), (text) => `“${text}”`),
    told(table, (n) => `Table ${n}`),
    told(box, (n) => `Box ${n}`),
    told(group, (n) => `group ${n}`),
    told(row, (n) => (box === undefined ? `row ${n}` : `item ${n}`)),
    told(column, (text) => columnIn(text, "en")),
    told(page, (n) => `p. ${n}`),
  ];
}
