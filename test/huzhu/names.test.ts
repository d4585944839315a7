import { describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";

type Named = { readonly at: string; readonly zh: string; readonly en: string | undefined };

/** Every name in a value: what has a Chinese text, and the glossary's terms. */
function namesIn(value: unknown, at: string): Named[] {
  if (typeof value !== "object" || value === null) return [];
  const { zh, term, en } = value as { zh?: unknown; term?: unknown; en?: string };
  const own = [zh, term].filter((one): one is string => typeof one === "string").map((one) => ({ at, zh: one, en }));
  return [...own, ...Object.entries(value).flatMap(([field, one]) => namesIn(one, `${at}/${field}`))];
}

const names = [
  ...namesIn(huzhu15, "huzhu-15"),
  ...namesIn(huzhu14, "huzhu-14"),
  ...namesIn(huzhu14Outcomes, "huzhu-14/outcomes"),
];

/** English that names had once and shall not have again, each with what is official or idiomatic. */
const NOT_AGAIN: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/medical communit/i, "county medical consortium (医共体); a medical community is doctors as a group"],
  [/thousand and ten-thousand/i, "Green Rural Revival Programme (千万工程)"],
  [/three-north programme/i, "Three-North Shelterbelt Programme (三北工程)"],
  [/licences and certificates/i, "operating permits and business licences (证照分离)"],
  [/\b(one|the) heart\b/i, "one core (一心)"],
  [/\bgood air\b/i, "good or excellent air quality (优良)"],
  [/places of industry/i, "Four industrial hubs (产业四地)"],
  [/fields at the front/i, "Leading in three areas (走在前列)"],
  [/three spaces, three lines/i, "Three zones and three control lines (三区三线)"],
  [/guiding thought/i, "Guiding ideology (指导思想)"],
  [/^(foundation|environment) of development$/i, "Development foundations, development environment"],
  [/\bfine processing/i, "Deep processing (精深加工); fine is said of chemicals"],
  [/(?<!highland )\bbarley\b/i, "highland barley (青稞)"],
  [/(?<!high-)\bquality development/i, "high-quality development (高质量发展)"],
  [/competitive farming/i, "zone of competitive crops (优势)"],
  [/pilot base/i, "Pilot-testing base (中试基地)"],
  [/odd-job/i, "Casual labour market (零工市场)"],
  [/detention house/i, "Detention centre (看守所)"],
  [/regularis/i, "Standardisation or remediation of outfalls"],
  [/too-tall/i, "Over-height buildings (超高建筑)"],
  [/where people gather/i, "population centres (人口集聚区域)"],
  [/in the whole county/i, "County-wide (全县)"],
  [/\bcarriers? of/i, "facilities (载体)"],
  [/rain and sewage/i, "stormwater and sewage (雨污)"],
  [/resident population/i, "permanent residents (常住人口)"],
  [/\bmean\b/i, "average annual growth (年均增长)"],
  [/per head/i, "per capita (人均)"],
];

describe("the names of the county's plans", () => {
  it("are all there: more than a thousand, 198 of them phrases that open paragraphs", () => {
    expect(names.length).toBeGreaterThan(1200);
    expect(names.filter(({ at }) => /\/leads\/\d+$/.test(at))).toHaveLength(198);
  });

  it("have English", () => {
    expect(names.filter(({ en }) => en === undefined || en.trim() === "")).toEqual([]);
  });

  it("have English without Chinese characters and Chinese signs", () => {
    // A reason may quote what it is about.
    expect(names.filter(({ en = "" }) => /[\p{Script=Han}　-〿！-｠]/u.test(en.replaceAll(/“[^”]*”/g, "")))).toEqual([]);
  });

  it.each(NOT_AGAIN.map(([wrong, right]) => ({ wrong, right })))("do not say $wrong, but: $right", ({ wrong }) => {
    expect(names.filter(({ en = "" }) => wrong.test(en))).toEqual([]);
  });

  it("have one English name for one indicator in both plans, if they have one Chinese name", () => {
    for (const { id, name } of huzhu14.indicators) {
      const now = huzhu15.indicators.find((one) => one.id === id);
      if (now?.name.zh === name.zh) expect(now.name.en, id).toBe(name.en);
    }
  });
});
