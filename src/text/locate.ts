import { refuseUnless } from "../kernel/index.js";
import type { Locator } from "../model/index.js";
import { hanNumber } from "./han-number.js";
import { columnIn } from "./units.js";
import type { Locale } from "./words.js";

/**
 * A readable citation of a place in the outline.
 *
 * @param locator - where something is printed
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line, from the largest part to the smallest; a lead and a column stay as printed
 * @category Wording
 * @example
 * ```ts
 * import { locate } from "five-year-plan/text";
 * locate({ chapter: 3, section: 1, box: 1, group: 2, row: 3 }); // => "第三章第一节 · 专栏1第2组第3项"
 * locate({ part: 2, chapter: 1, box: 4 }); // => "第二篇第一章 · 专栏4"
 * locate({ chapter: 2, section: 3, table: 2, row: 9, column: "2030年" }, "en"); // => "Chapter 2, Section 3 · Table 2 · row 9 · 2030"
 * ```
 */
export function locate(locator: Locator, locale: Locale = "zh"): string {
  refuseUnless("locator", locator, "object");
  const parts = locale === "en" ? english(locator) : chinese(locator);
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

function english({ part, chapter, section, lead, table, row, column, box, group, page }: Locator): string[] {
  return [
    [told(part, (n) => `Part ${n}`), told(chapter, (n) => `Chapter ${n}`), told(section, (n) => `Section ${n}`)]
      .filter((one) => one !== "")
      .join(", "),
    told(lead, (text) => `“${text}”`),
    told(table, (n) => `Table ${n}`),
    told(box, (n) => `Box ${n}`),
    told(group, (n) => `group ${n}`),
    told(row, (n) => (box === undefined ? `row ${n}` : `item ${n}`)),
    told(column, (text) => columnIn(text, "en")),
    told(page, (n) => `p. ${n}`),
  ];
}
