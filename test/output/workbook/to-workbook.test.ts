import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { assess, thresholds } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { PlanError } from "../../../src/kernel/index.js";
import type { Plan } from "../../../src/model/index.js";
import { national15 } from "../../../src/national/index.js";
import { toWorkbook } from "../../../src/output/index.js";
import { cutsOf } from "../../../src/output/workbook/cut-table.js";
import { linesOf } from "../../../src/output/workbook/lines.js";
import { wording } from "../../../src/text/index.js";

const partsOf = (bytes: Uint8Array): { readonly [name: string]: string } =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));
const { sheetName: zh } = wording("zh");
const { sheetName: en } = wording("en");
const sheetOf = async (bytes: Uint8Array, name: string) => {
  const { sheets } = await readXlsx(bytes);
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

describe("toWorkbook", () => {
  it("has its sheets in the language asked for", async () => {
    const names = async (locale: "zh" | "en") => (await readXlsx(toWorkbook(huzhu15, { locale }))).sheets.map(({ name }) => name);
    expect(await names("zh")).toEqual([zh.summary, zh.indicators, zh.figures, zh.verdicts, zh.thresholds, zh.notes, zh.working]);
    expect(await names("en")).toEqual([en.summary, en.indicators, en.figures, en.verdicts, en.thresholds, en.notes, en.working]);
  });

  it("gives the same bytes whenever and wherever it is made", () => {
    const once = toWorkbook(huzhu14, { observations: huzhu14Outcomes });
    expect(Buffer.from(once).equals(toWorkbook(huzhu14, { observations: huzhu14Outcomes }))).toBe(true);
    const zone = process.env["TZ"];
    const made = ["UTC", "Asia/Shanghai", "America/New_York"].map((TZ) => {
      process.env["TZ"] = TZ;
      return { hour: new Date(0).getHours(), bytes: Buffer.from(toWorkbook(huzhu14)).toString("base64") };
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(new Set(made.map(({ hour }) => hour)).size).toBe(3);
    expect(new Set(made.map(({ bytes }) => bytes)).size).toBe(1);
  });

  it("prints every indicator and target as the plan does", async () => {
    const { rows } = await sheetOf(toWorkbook(huzhu14), zh.indicators);
    const printed = huzhu14.indicators.flatMap(({ name, targets }) => targets.map((target) => [name.zh, target.printed]));
    expect(rows.slice(2).map((row) => [row[2], row[6]])).toEqual(printed);
  });

  it("fills in what was observed, of the kind that a cell asks for, and tells of the rest", async () => {
    const bytes = toWorkbook(huzhu14, { observations: huzhu14Outcomes });
    const { rows } = await sheetOf(bytes, zh.figures);
    const urban = rows.find((row) => row[1] === "常住人口城镇化率");
    expect(urban?.[11]).toBe(42.1);
    expect(rows[1]?.[2]).toBe(2025);
    const notes = JSON.stringify((await sheetOf(bytes, zh.notes)).rows);
    expect(notes).toMatch(/有[0-9]+条数据没有填入/);
    const all = JSON.stringify((await sheetOf(toWorkbook(huzhu14), zh.notes)).rows);
    expect(all).not.toMatch(/条数据没有填入/);
  });

  it("protects all but the cells to fill in, and checks what is written there", () => {
    const files = partsOf(toWorkbook(huzhu15));
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(files[`xl/worksheets/sheet${n}.xml`]).toContain('<sheetProtection sheet="1"');
    const figures = files["xl/worksheets/sheet3.xml"] ?? "";
    expect(figures).toContain('type="custom"');
    expect(figures).toContain("&quot;2026,2027,2028,2029,2030&quot;");
    expect(figures).not.toContain("<f>");
    expect(files["xl/styles.xml"]).toContain('locked="0"');
  });

  it("is XML in every part, and no text of a plan breaks it or becomes a formula", async () => {
    const [first, ...others] = huzhu15.indicators;
    if (first === undefined) throw new Error("no indicator");
    const name = `=1+1 & <b>"x"</b> ]]> _x0041_ 'y'`;
    const plan: Plan = { ...huzhu15, indicators: [{ ...first, name: { zh: name } }, ...others] };
    const bytes = toWorkbook(plan);
    for (const text of Object.values(partsOf(bytes))) {
      expect(text).toMatch(/^<\?xml/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    expect((await sheetOf(bytes, zh.indicators)).rows[2]?.[2]).toBe(name);
  });

  it.each(["zh", "en"] as const)("says of binding targets every sentence that is said elsewhere (%s)", (locale) => {
    const summary = partsOf(toWorkbook(huzhu15, { locale }))["xl/worksheets/sheet1.xml"] ?? "";
    for (const sentence of Object.values(wording(locale).complianceOf))
      for (const words of sentence.split(/\{[a-z]+\}/)) expect(summary).toContain(words);
  });

  it("keeps formulas within what spreadsheets take", () => {
    for (const plan of [huzhu14, huzhu15, national15])
      for (const [name, text] of Object.entries(partsOf(toWorkbook(plan))))
        for (const [, formula = ""] of name.includes("sheet") ? text.matchAll(/<f>(.*?)<\/f>/g) : [])
          expect(formula.length).toBeLessThan(8192);
  });

  it("refuses what assess refuses", () => {
    const bad = [{ indicator: "forest-coverage", year: 2026, value: "many", status: "actual" }];
    expect(() => toWorkbook(huzhu15, { observations: bad as never })).toThrow(PlanError);
    expect(() => toWorkbook(huzhu15, { policy: { onTrack: "2" } })).toThrow(PlanError);
    expect(() => toWorkbook(huzhu15, { asOf: 2026.5 })).toThrow(PlanError);
  });
});

describe("the table of cuts", () => {
  const all = [huzhu14, huzhu15, national15].flatMap((plan) => thresholds(plan).map((one) => ({ plan, ...one })));

  it("has one more status than cuts, in order", () => {
    for (const { cuts: ranges, of } of all.filter((one) => one.of !== "grade")) {
      const { statuses, cuts } = cutsOf(ranges);
      expect([of, statuses.length]).toEqual([of, cuts.length + 1]);
      const at = cuts.map((cut) => cut.at);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
  });

  it("says of a figure what assess says, at every cut and beside it", () => {
    const levels = all.filter(({ of, cuts, plan, indicator, target }) => {
      const found = plan.indicators.find(({ id }) => id === indicator)?.targets[target];
      return of === "value" && cuts.length > 0 && found?.span.kind === "by" && found.requirement.kind === "level";
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.nat(12),
        fc.integer({ min: -2, max: 2 }),
        ({ plan, indicator, year, cuts: ranges }, i, beside) => {
          const { statuses, cuts } = cutsOf(ranges);
          const cut = cuts[i % cuts.length];
          if (cut === undefined || cut.blur > 0) return;
          const text = (cut.at + beside * 0.01).toFixed(6);
          const figure = Number(text);
          const place = cuts.filter(({ at, above }) => at < figure || (at === figure && above)).length;
          const observations = [{ indicator, year, value: text, status: "actual" as const }];
          const verdict = assess(plan, observations, { asOf: year }).verdicts.find((one) => one.indicator === indicator);
          expect(statuses[place]).toBe(verdict?.status);
        },
      ),
    );
  });

  it("says that rounding may change a status where assess says so, and nowhere else", () => {
    const lines = [huzhu14, huzhu15, national15].flatMap((plan) =>
      linesOf(plan, {})
        .filter(({ target: { span, requirement } }) => span.kind === "by" && requirement.kind === "level")
        .flatMap(({ indicator, years, limits }) =>
          years.filter(({ cuts }) => cuts.length > 0).map((year) => ({ ...year, limits, plan, id: indicator.id })),
        ),
    );
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(12),
        fc.integer({ min: -30, max: 30 }),
        fc.nat(3),
        (line, i, beside, decimals) => {
          const { plan, id, year, cuts, statuses, bands, limits } = lines[line] as (typeof lines)[number];
          const text = ((cuts[i % cuts.length]?.at ?? 0) + beside * 0.02).toFixed(decimals);
          const figure = Number(text);
          const place = cuts.filter(({ at, above }) => at < figure || (at === figure && above)).length;
          if (statuses[place] === "undetermined") return;
          const half = limits.includes(figure) ? 0 : 0.5 * 10 ** -decimals;
          const open = bands.some(({ low, high }) => low - half <= figure && figure <= high + half);
          const observations = [{ indicator: id, year, value: text, status: "actual" as const }];
          const { certainty } = only(assess(plan, observations, { asOf: year }).verdicts, id);
          expect([id, year, text, open]).toEqual([id, year, text, certainty.kind === "depends-on-rounding"]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("knows a base that has its target by rounding alone", () => {
    // 0.52 → 0.52: a base of 0.516 has it not, and then 1.00 has attained it, while one of 0.524 has it to keep.
    const skilled = linesOf(huzhu15, {}).find(({ indicator }) => indicator.id === "skilled-workforce");
    const bands = skilled?.years.find(({ year }) => year === 2028)?.bands ?? [];
    expect(bands.some(({ low, high }) => low <= 1 && 1 <= high)).toBe(true);
  });
});

const only = <V extends { readonly indicator: string }>(all: readonly V[], id: string): V => {
  const found = all.find(({ indicator }) => indicator === id);
  if (found === undefined) throw new Error(`no verdict on ${id}`);
  return found;
};
