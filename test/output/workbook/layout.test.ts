import { describe, expect, it } from "vitest";
import type { Observation, Plan } from "../../../src/model/index.js";
import { lines } from "../../../src/output/workbook/sheets/figures.js";
import type { Sheet } from "../../../src/output/workbook/spreadsheet/sheet.js";
import { sheetsOf, type WorkbookOptions } from "../../../src/output/workbook/to-workbook.js";
import { wording } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";

const words = wording("zh");
const UNTIL = { kind: "by", year: 2027 } as const;
const LONG = "全县范围内经过认定的各类各级各种规模的高新技术企业以及科技型中小企业的数量";

/** Two years, so that thresholds are few: a level, a level of a long name, and words of which no figure decides. */
const plan: Plan = {
  ...planOf(
    indicator(
      "level",
      { kind: "level", bound: "about", value: "45.71" },
      { base: "42.1", no: 1, name: { zh: "甲覆盖率" }, span: UNTIL },
    ),
    indicator(
      "long",
      { kind: "level", bound: "at-least", value: "300" },
      { unit: "家", name: { zh: LONG }, span: UNTIL, attribute: null, base: "200" },
    ),
    {
      ...indicator("words", { kind: "none" }, { unit: null, no: 3, name: { zh: "丙" }, attribute: "anticipatory" }),
      targets: [{ printed: LONG, requirement: { kind: "qualitative", text: LONG }, span: UNTIL, locator: { table: 1 } }],
    },
  ),
  period: { from: 2026, to: 2027 },
};
const observations: readonly Observation[] = [{ indicator: "level", year: 2026, value: "43.50", status: "actual" }];
const named = (sheets: readonly Sheet[], name: string): Sheet => {
  const found = sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const sheetOf = (name: keyof typeof words.sheetName, of = plan, options: WorkbookOptions = { observations }): Sheet =>
  named(sheetsOf(of, options), words.sheetName[name]);
const looks = (sheet: Sheet) => sheet.rows.map((row) => row.map((one) => one?.style ?? "-").join(" "));
const texts = (sheet: Sheet, row: number) => sheet.rows[row]?.map((one) => one?.is);

const times = (look: string, count: number): string => Array.from({ length: count }, () => look).join(" ");

describe("how a sheet looks", () => {
  it("summary: a title, the year, a sentence over the whole width, then a count for each status and their sum", () => {
    const sheet = sheetOf("summary");
    expect(looks(sheet)).toEqual([
      "title",
      "head word",
      "head word word word word",
      "",
      times("head", 5),
      ...Array.from({ length: 8 }, () => times("word", 5)),
      "head word word word word",
    ]);
    expect(texts(sheet, 1)?.[0]).toBe(words.workbook.asOf);
    expect(texts(sheet, 2)?.[0]).toBe(words.workbook.compliance);
    expect(texts(sheet, 4)).toEqual([
      words.workbook.status,
      words.attribute.binding,
      words.attribute.anticipatory,
      words.attribute.none,
      words.workbook.all,
    ]);
    expect(sheet.merged).toEqual(["A1:E1", "B3:E3"]);
    expect(sheet.coloured?.map(({ cells }) => cells)).toEqual(["A6:A13"]);
    // The sum is of all statuses and of nothing else.
    expect(
      sheet.rows
        .at(-1)
        ?.slice(1)
        .map((one) => one?.formula),
    ).toEqual(["B", "C", "D", "E"].map((letter) => `SUM(${letter}6:${letter}13)`));
  });

  it("indicators: as the plan prints them, names, targets and sources as texts", () => {
    const sheet = sheetOf("indicators");
    const { workbook: label } = words;
    const row = "word word text word word word text text";
    expect(looks(sheet)).toEqual(["title", times("head", 8), row, row, row]);
    expect(texts(sheet, 0)).toEqual(["某县规划"]);
    expect(texts(sheet, 1)).toEqual([
      label.no,
      label.category,
      label.indicator,
      label.unit,
      label.attribute,
      label.base,
      label.target,
      label.source,
    ]);
    expect(texts(sheet, 2)?.slice(0, 7)).toEqual(["1", "类别", "甲覆盖率", "%", words.attribute.binding, "42.1", "…"]);
    expect(texts(sheet, 3)?.slice(0, 6)).toEqual(["", "类别", LONG, "家", words.attribute.none, "200"]);
    expect(texts(sheet, 4)?.slice(0, 6)).toEqual(["3", "类别", "丙", "", words.attribute.anticipatory, ""]);
    expect([sheet.merged, sheet.frozen]).toEqual([["A1:H1"], { rows: 2, columns: 3 }]);
  });

  it("figures: words, and cells to write numbers in for each year", () => {
    const sheet = sheetOf("figures");
    const row = "word text word text word inputWord word input input word";
    expect(looks(sheet)).toEqual(["title", "- head inputWord muted", times("head", 10), row, row, row]);
    expect(texts(sheet, 3)?.slice(5, 9)).toEqual([2, "42.1", 43.5, undefined]);
    expect([sheet.merged, sheet.frozen]).toEqual([["A1:J1", "D2:J2"], { rows: 3, columns: 2 }]);
    expect(sheet.validations?.map(({ cells }) => cells)).toEqual(["C2", "H4:I4 H5:I5 H6:I6", "F4 F5 F6"]);
  });

  it("verdicts: numbers to the right, words in the middle, texts to the left; of what no figure decides the reason alone", () => {
    const sheet = sheetOf("verdicts");
    const row = "word text word text word word figure word figure figure word text";
    expect(looks(sheet)).toEqual(["title", "- head word", times("head", 12), row, row, row]);
    expect(sheet.rows[3]?.map((one) => one?.formula !== undefined)).toEqual([
      ...Array.from({ length: 5 }, () => false),
      ...Array.from({ length: 7 }, () => true),
    ]);
    expect(texts(sheet, 5)).toEqual([
      "3",
      "丙",
      words.attribute.anticipatory,
      LONG,
      "",
      "",
      "",
      undefined,
      "",
      "",
      "",
      undefined,
    ]);
    expect([sheet.merged, sheet.frozen]).toEqual([["A1:L1"], { rows: 3, columns: 2 }]);
    expect(sheet.coloured?.map(({ cells }) => cells)).toEqual(["H4:H6"]);
  });

  it("thresholds: ranges for people in the first columns, then cuts for formulas, as wide as the target with the most", () => {
    const sheet = sheetOf("thresholds");
    const [, head, ...rows] = looks(sheet);
    // Two years of three targets.
    expect(rows).toHaveLength(6);
    const columns = sheet.rows[1]?.length ?? 0;
    expect(head).toBe(times("head", columns));
    const most = texts(sheet, 1)?.filter((text) => String(text).startsWith(words.workbook.error)).length ?? 0;
    const widest = (columns - 12 - 4 * most) / 2;
    for (const row of rows)
      expect(row).toBe(
        [
          "text text word word",
          times("word", 6),
          "text",
          times("word", most + 1),
          times("figure", most),
          times("word", most),
          times("figure", most + 2 * widest),
        ].join(" "),
      );
    expect(texts(sheet, 1)?.slice(11 + most + 1, 11 + most + 3)).toEqual(
      [1, 2].map((i) => words.workbook.cut.replace("{i}", String(i))),
    );
    expect(texts(sheet, 1)?.slice(-2 * widest)).toEqual(
      ["−", "+"].flatMap((side) => Array.from({ length: widest }, (_, i) => `${words.workbook.rounding} ${i + 1} ${side}`)),
    );
    const reasons = sheet.rows.slice(2).map((row) => row[10]?.is);
    expect(reasons).toEqual(["", "", "", "", words.reason.qualitative, words.reason.qualitative]);
    expect(sheet.widths).toHaveLength(columns);
    expect([sheet.printed, sheet.frozen]).toEqual([11, { rows: 2, columns: 3 }]);
  });

  it("notes: sentences over both columns, then each policy with its value", () => {
    const sheet = sheetOf("notes");
    const sentences = words.workbookNote.length;
    const rows = looks(sheet);
    expect(rows.slice(0, sentences + 3)).toEqual(["title", ...words.workbookNote.map(() => "text text"), "", "head head"]);
    expect(new Set(rows.slice(sentences + 3))).toEqual(new Set(["text word"]));
    expect(sheet.merged).toEqual(Array.from({ length: sentences + 1 }, (_, i) => `A${i + 1}:B${i + 1}`));
    const left = sheetOf("notes", plan, {
      observations: [...observations, { indicator: "level", year: 2024, value: "40", status: "actual" }],
    });
    expect(left.rows[sentences + 1]?.[0]?.is).toBe(words.workbook.leftOut.replace("{count}", "1"));
    expect(left.merged).toHaveLength(sentences + 2);
  });

  it("working: a block of both years for each step, named above it; what no figure decides has its reason", () => {
    const sheet = sheetOf("working");
    const { workbook: label } = words;
    const steps = [
      label.figure,
      label.own,
      label.other,
      label.error,
      label.halfUnit,
      label.status,
      label.nearTie,
      label.rounding,
    ];
    expect(texts(sheet, 0)).toEqual([
      words.sheetName.working,
      ...Array.from({ length: 10 }, () => ""),
      ...steps.flatMap((step) => [step, step]),
    ]);
    expect(texts(sheet, 1)?.slice(11)).toEqual(steps.flatMap(() => [2026, 2027]));
    expect(looks(sheet).slice(0, 2)).toEqual([`title ${times("muted", 26)}`, times("head", 27)]);
    expect(looks(sheet)[2]).toMatch(/^text text word word word word figure word word word text figure figure word word/);
    expect(looks(sheet)[4]).toBe("text text word word word word word word word word text");
    expect(texts(sheet, 4)).toEqual(["丙", LONG, "", 0, "", 0, "", words.status.undetermined, 0, 0, words.reason.qualitative]);
    expect(sheet.widths).toHaveLength(27);
    expect([sheet.printed, sheet.frozen, sheet.heights?.[2]]).toEqual([11, { rows: 2, columns: 2 }, 34]);
  });
});

describe("rows are as high as their texts", () => {
  it.each([
    ["", 10, 1],
    ["12345678", 10, 1],
    ["123456789", 10, 2],
    ["一二三四", 10, 1],
    ["一二三四五", 10, 2],
    ["⼀a", 4.5, 1],
  ])("%s takes in a column of %d digits %d lines, a Chinese character being two digits wide", (text, width, count) => {
    expect(lines(text, width)).toBe(count);
  });

  it.each(["indicators", "figures", "verdicts", "thresholds", "notes"] as const)("on the sheet %s, and no higher", (name) => {
    const sheet = sheetOf(name);
    const { widths, merged = [], heights = {} } = sheet;
    sheet.rows.forEach((row, r) => {
      const isBody =
        row.length > 1 && row.every((one) => one?.style !== "head" && one?.style !== "title" && one?.style !== "muted");
      if (!isBody) return;
      const own = merged.includes(`A${r + 1}:B${r + 1}`)
        ? [{ text: row[0]?.is, width: (widths[0] ?? 0) + (widths[1] ?? 0) }]
        : [];
      const cells =
        own.length > 0 ? own : row.slice(0, sheet.printed).map((one, c) => ({ text: one?.is, width: widths[c] ?? 0 }));
      const needed = Math.max(
        ...cells.map(({ text, width }) => Math.max(lines(String(text ?? ""), width), String(text ?? "").split("\n").length)),
      );
      const height = heights[r] ?? 0;
      expect([name, r, height >= needed * 17 + 2, height <= needed * 17 + 6]).toEqual([name, r, true, true]);
    });
  });

  it("has heads and titles of their own height", () => {
    for (const { name, rows, heights = {} } of sheetsOf(plan, {}))
      rows.forEach((row, r) => {
        const height = heights[r];
        if (row[0]?.style === "title") expect([name, (height ?? 0) >= 26]).toEqual([name, true]);
        if (height !== undefined) expect([name, r, height > 0, r < rows.length]).toEqual([name, r, true, true]);
      });
  });
});

describe("the year that is chosen at first", () => {
  const chosen = (options: WorkbookOptions) => sheetOf("figures", plan, options).rows[1]?.[2]?.is;
  const seen = (year: number): Observation => ({ indicator: "level", year, value: "43", status: "actual" });
  const spanned: Observation = {
    indicator: "level",
    span: { from: 2026, to: 2027 },
    value: "5",
    measure: "growth",
    status: "actual",
  };
  it("is the one asked for, or the newest of the plan with a figure, or the first", () => {
    expect(chosen({})).toBe(2026);
    expect(chosen({ observations: [seen(2027), seen(2026)] })).toBe(2027);
    expect(chosen({ observations: [seen(2026), seen(2031), seen(2024)] })).toBe(2026);
    expect(chosen({ observations: [spanned] })).toBe(2027);
    expect(chosen({ observations: [seen(2027)], asOf: 2026 })).toBe(2026);
  });
});
