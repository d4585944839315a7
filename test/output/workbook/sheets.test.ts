import { describe, expect, it } from "vitest";
import { assess, STATUSES, thresholds } from "../../../src/assessment/index.js";
import { DEFAULT_POLICY, type Observation, type Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { STATUS_STYLE } from "../../../src/output/charts/theme.js";
import { toWorkbook } from "../../../src/output/index.js";
import { column, on, quoted } from "../../../src/output/workbook/spreadsheet/sheet.js";
import { describeCompliance, wording } from "../../../src/text/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { calculated, unescaped } from "./calculated.js";

const { sheetName: sheets, workbook: label, status, ...words } = wording("en");
const ALL = { from: 2026, to: 2030 };
const level = (value: string): Requirement => ({ kind: "level", bound: "at-least", value });
const growth = { kind: "change", bound: "at-least", value: "30.5", measure: "percent", direction: "increase" } as Requirement;

/** A plan with a row of every kind on the sheet of figures. */
const plan: Plan = planOf(
  indicator("level", level("45.71"), { base: "42.1", no: 1, name: { zh: "甲率", en: "Level" } }),
  indicator(
    "grade",
    { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
    { measure: "grade", unit: null, name: { zh: "水质", en: "Water" } },
  ),
  indicator("rate", growth, {
    measure: "growth",
    span: { kind: "over", ...ALL },
    name: { zh: "增速", en: "Growth" },
    attribute: "anticipatory",
  }),
  indicator("parts", { kind: "composition", bound: "about", parts: ["20.5", "31.5", "48"] } as Requirement, {
    measure: "composition",
    name: { zh: "结构", en: "Shares" },
  }),
  indicator("total", { kind: "change", bound: "at-least", value: "500", measure: "total" } as Requirement, {
    unit: "万人",
    span: { kind: "over", ...ALL },
    name: { zh: "新增", en: "New" },
    attribute: null,
  }),
  indicator(
    "beside",
    { kind: "relative", relation: "not-below", to: "全国" },
    { measure: "growth", span: { kind: "average", ...ALL }, name: { zh: "收入", en: "Income" } },
  ),
);
const seen = (id: string, year: number, value: string): Observation => ({ indicator: id, year, value, status: "actual" });
const observations: Observation[] = [
  seen("level", 2026, "44.50"),
  seen("level", 2027, "44.9"),
  { indicator: "grade", year: 2026, grade: "II", status: "actual" },
  seen("rate", 2026, "5.25"),
  { indicator: "parts", year: 2027, parts: ["21", "31", "48"], status: "actual" },
  seen("total", 2026, "110"),
  { indicator: "rate", span: ALL, value: "5.6", measure: "growth", status: "actual" },
  { indicator: "rate", span: { from: 2026, to: 2028 }, value: "5.4", measure: "growth", status: "actual" },
];
const options = { locale: "en", observations, references: { 全国: { 2026: "5.0" } }, asOf: 2027 } as const;
const made = () => calculated(toWorkbook(plan, options));
type Book = ReturnType<typeof made>;
const rowsOf = (book: Book, sheet: string) => Array.from({ length: book.height(sheet) }, (_, i) => book.row(sheet, i + 1));

describe("the sheet of figures", () => {
  it("has a row for each indicator, part and series from outside, and what is filled in", () => {
    const book = made();
    const [title, asOf, head, ...own] = rowsOf(book, sheets.figures);
    expect(title).toEqual([label.title.replace("{plan}", "某县规划")]);
    expect(asOf?.slice(1, 4)).toEqual([label.asOf, 2027, words.workbookNote[0]]);
    expect(head).toEqual([
      label.no,
      label.indicator,
      label.unit,
      label.target,
      label.fillIn,
      label.decimals,
      label.base,
      2026,
      2027,
      2028,
      2029,
      2030,
      label.whole,
    ]);
    const asked = words.workbookAsked;
    expect(own.map((row) => [row[0], row[1], row[2], row[4], row[6]])).toEqual([
      ["1", "Level", "%", asked.level, "42.1"],
      ["", "Water", "", asked.grade, ""],
      ["", "Growth", "%", asked.rate, ""],
      ...["20.5", "31.5", "48"].map((value, i) => [
        "",
        label.partOf
          .replace("{name}", "Shares")
          .replace("{part}", String(i + 1))
          .replace("{value}", value),
        "%",
        asked.part,
        "",
      ]),
      ["", "New", "10,000 people", asked.amount, ""],
      ["", "Income", "%", asked.rate, ""],
      ["", label.comparator.replace("{name}", "“全国”"), "", asked.rate, ""],
    ]);
    // As many decimals as the longest figure has; without one, as the plan's own numbers.
    expect(own.map((row) => row[5])).toEqual([2, undefined, 2, 0, 0, 0, 0, 0, 1]);
    const none = undefined;
    expect(own.map((row) => row.slice(7, 13))).toEqual([
      [44.5, 44.9, none, none, none, none],
      ["II", none, none, none, none, none],
      [5.25, none, none, none, none, 5.6],
      [none, 21, none, none, none, none],
      [none, 31, none, none, none, none],
      [none, 48, none, none, none, none],
      [110, none, none, none, none, none],
      [none, none, none, none, none, none],
      [5, none, none, none, none, none],
    ]);
    expect(JSON.stringify(rowsOf(book, sheets.notes))).toContain(label.leftOut.replace("{count}", "1"));
  });

  it("leaves open what is to be filled in, and nothing else", () => {
    const book = made();
    const xfs = [...(book.parts["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*applyProtection.*?locked="([01])"/g)].map(
      ([, locked]) => locked === "0",
    );
    const open = (sheet: string, address: string) => xfs[book.style(sheet, address) ?? -1];
    expect(open(sheets.figures, "C2")).toBe(true);
    for (const [address, is] of [
      ["H4", true],
      ["L4", true],
      ["M4", false],
      ["M6", true],
      ["F4", true],
      ["F5", false],
      ["H5", true],
      ["G4", false],
      ["B4", false],
      ["M10", true],
      ["M11", true],
      ["M12", false],
    ] as const)
      expect([address, open(sheets.figures, address)]).toEqual([address, is]);
    for (const sheet of book.names.filter((name) => name !== sheets.figures))
      for (let r = 1; r <= book.height(sheet); r++)
        for (let c = 0; c < 6; c++) expect(open(sheet, `${column(c)}${r}`) ?? false).toBe(false);
    for (const [name, xml] of Object.entries(book.parts))
      if (name.includes("worksheets")) expect(xml).toContain('<sheetProtection sheet="1" objects="1" scenarios="1"');
  });

  it("checks what is written there", () => {
    const book = made();
    const xml = book.parts["xl/worksheets/sheet3.xml"] ?? "";
    const found = [
      ...xml.matchAll(/<dataValidation type="(\w+)"[^>]*error="([^"]*)"[^>]*sqref="([^"]*)"><formula1>(.*?)<\/formula1>/g),
    ].map(([, type, message = "", cells, formula = ""]) => [type, unescaped(message), cells, unescaped(formula)]);
    const numbers = [4, 6, 7, 8, 9, 10, 11, 12];
    expect(found).toEqual([
      ["list", label.asOfHint, "C2", '"2026,2027,2028,2029,2030"'],
      [
        "custom",
        label.numberHint,
        [...numbers.map((row) => `H${row}:L${row}`), "M6", "M10", "M11"].join(" "),
        "AND(ISNUMBER(H4),ROUND(H4,8)=H4)",
      ],
      ["list", label.decimalsHint, numbers.map((row) => `F${row}`).join(" "), '"0,1,2,3,4,5,6,7,8"'],
      ["list", label.gradeHint, "H5:L5", '"I,II,III,IV,V,inferior-V"'],
    ]);
    expect(xml).toContain('<dataValidations count="4">');
  });

  it("follows what is written: figures and the year assessed", () => {
    const bytes = toWorkbook(planOf(...plan.indicators.slice(0, 1)), options);
    const at = (filled: { [address: string]: number | string | undefined }) =>
      calculated(bytes, { [sheets.figures]: filled }).row(sheets.verdicts, 4);
    expect(at({})[7]).toBe(status.ahead);
    expect(at({ I4: 45.71 }).slice(5, 8)).toEqual([2027, 45.71, status.achieved]);
    expect(at({ I4: 41 })[7]).toBe(status["off-track"]);
    expect(at({ I4: undefined }).slice(5, 7)).toEqual([2026, 44.5]);
    expect(at({ C2: 2030, L4: 45.7 }).slice(5, 8)).toEqual([2030, 45.7, status.missed]);
    expect(at({ C2: 2030 })[11]).toBe(words.reason["no-final-observation"]);
    expect(at({ C2: 2026, H4: undefined })[11]).toBe(words.reason["no-observation"]);
  });
});

describe("the other sheets", () => {
  it("verdicts have the ends of the range that the figure lies in", () => {
    const book = made();
    const all = rowsOf(book, sheets.verdicts);
    expect(all[1]?.slice(1, 3)).toEqual([label.asOf, 2027]);
    expect(all[2]).toEqual([
      label.no,
      label.indicator,
      label.attribute,
      label.target,
      label.figureKind,
      label.figureYear,
      label.figure,
      label.status,
      label.lower,
      label.upper,
      label.rounding,
      label.reason,
    ]);
    const { verdicts } = assess(plan, observations, options);
    const cuts = thresholds(plan);
    verdicts.forEach((verdict, i) => {
      const [, name, attribute, , , , figure, said, lower, upper] = all[3 + i] ?? [];
      const own = plan.indicators[i];
      expect([name, attribute, said]).toEqual([own?.name.en, words.attribute[own?.attribute ?? "none"], status[verdict.status]]);
      if (verdict.status === "undetermined" || own?.id === "grade") return;
      const year = observations
        .filter((one) => one.indicator === own?.id && "year" in one)
        .map((one) => ("year" in one ? one.year : 0))
        .at(-1);
      const range = cuts
        .find((one) => one.indicator === own?.id && one.year === year)
        ?.cuts.find((one) => one.status === verdict.status);
      expect([lower, upper, typeof figure]).toEqual([
        range?.low === undefined ? "" : Number(range.low.at),
        range?.high === undefined ? "" : Number(range.high.at),
        "number",
      ]);
    });
    expect(all[4]?.[6]).toBe("II");
  });

  it.each(["45.71", "44.9", "43.6", "42.5", "41"].flatMap((value) => [2027, 2030].map((asOf) => ({ value, asOf }))))(
    "the summary counts them and says what describeCompliance says of the binding ones ($value as of $asOf)",
    ({ value, asOf }) => {
      const given = [seen("level", asOf, value), seen("rate", 2026, "5.25")];
      const small = planOf(...plan.indicators.filter(({ id }) => id === "level" || id === "rate"));
      const one = calculated(toWorkbook(small, { locale: "en", observations: given, asOf }));
      const assessment = assess(small, given, { asOf });
      expect(one.cell(sheets.summary, "B3")).toBe(describeCompliance(assessment, "en"));
      expect(one.cell(sheets.summary, "B2")).toBe(asOf);
      STATUSES.forEach((code, i) => {
        const of = (attribute?: string) =>
          assessment.verdicts.filter(
            (verdict, v) => verdict.status === code && (attribute === undefined || small.indicators[v]?.attribute === attribute),
          ).length;
        expect(one.row(sheets.summary, 6 + i)).toEqual([status[code], of("binding"), of("anticipatory"), 0, of()]);
      });
      expect(one.row(sheets.summary, 6 + STATUSES.length)).toEqual([label.nearTie, 0, 0, 0, 0]);
      expect(one.row(sheets.summary, 7 + STATUSES.length)).toEqual([label.all, 1, 1, 0, 2]);
    },
  );

  it("the summary of a plan without binding targets says so", () => {
    const none = calculated(toWorkbook(planOf(...plan.indicators.slice(2, 3)), { locale: "en" }));
    expect(none.cell(sheets.summary, "B3")).toBe(words.complianceOf.none);
  });

  it("thresholds have the ranges of thresholds, the lowest status first", () => {
    const book = made();
    const all = rowsOf(book, sheets.thresholds);
    const years = thresholds(plan);
    expect(all.slice(2)).toHaveLength(years.length);
    expect(all[1]?.slice(0, 11)).toEqual([
      label.indicator,
      label.target,
      label.year,
      label.figureKind,
      ...["missed", "off-track", "behind", "on-track", "ahead", "achieved"].map((one) => status[one as "missed"]),
      label.reason,
    ]);
    years.forEach((one, i) => {
      const row = all[2 + i] ?? [];
      const own = plan.indicators.find(({ id }) => id === one.indicator);
      expect(row.slice(0, 4)).toEqual([own?.name.en, expect.any(String), one.year, words.thresholdFigure[one.of]]);
      ["missed", "off-track", "behind", "on-track", "ahead", "achieved"].forEach((code, c) => {
        const wanted = one.cuts.filter((range) => range.status === code);
        const said = String(row[4 + c]);
        expect([one.indicator, one.year, code, said === ""]).toEqual([one.indicator, one.year, code, wanted.length === 0]);
        for (const { low, high } of wanted)
          for (const end of [low, high]) if (end !== undefined && one.of !== "grade") expect(said).toContain(end.at.slice(0, 4));
      });
      expect(row[10]).toBe(one.cuts.length > 0 || one.reason === undefined ? "" : words.reason[one.reason]);
    });
  });

  it("notes have every sentence and every policy with its value", () => {
    const book = made();
    const said = rowsOf(book, sheets.notes);
    expect(said[0]).toEqual([label.howTo]);
    for (const sentence of words.workbookNote) expect(said.map(([first]) => first)).toContain(sentence);
    const names = Object.keys(DEFAULT_POLICY) as (keyof typeof DEFAULT_POLICY)[];
    expect(said.slice(-names.length).map(([first]) => first)).toEqual(names.map((name) => words.policy[name]));
    expect(said.at(-names.length - 1)).toEqual([label.policy, label.value]);
    const other = calculated(toWorkbook(planOf(), { locale: "en", policy: { about: "7" } }));
    const about = words.policy.about;
    const values = Array.from({ length: other.height(sheets.notes) }, (_, i) => other.row(sheets.notes, i + 1)).find(
      ([first]) => first === about,
    );
    expect(String(values?.[1])).toContain("7");
  });

  it("words of statuses have their colours wherever they stand, text and ground", () => {
    const book = made();
    const dxfs = [
      ...(book.parts["xl/styles.xml"] ?? "").matchAll(
        /<dxf><font><color rgb="FF(\w{6})"\/><\/font><fill>.*?<bgColor rgb="FF(\w{6})"/g,
      ),
    ].map(([, text, ground]) => [`#${text?.toLowerCase()}`, `#${ground?.toLowerCase()}`]);
    for (const [sheet, cells] of [
      ["sheet1.xml", "A6:A13"],
      ["sheet4.xml", "H4:H9"],
    ] as const) {
      const xml = book.parts[`xl/worksheets/${sheet}`] ?? "";
      expect(xml).toContain(`<conditionalFormatting sqref="${cells}">`);
      const rules = [
        ...xml.matchAll(/<cfRule type="cellIs" dxfId="(\d+)" priority="(\d+)" operator="equal"><formula>(.*?)<\/formula>/g),
      ];
      expect(rules.map(([, , , word = ""]) => unescaped(word))).toEqual([
        ...STATUSES.map((one) => quoted(status[one])),
        quoted(label.nearTie),
      ]);
      expect(new Set(rules.map(([, , priority]) => priority)).size).toBe(rules.length);
      STATUSES.forEach((one, i) => {
        const { fill, on: text } = STATUS_STYLE[one];
        expect(dxfs[Number(rules[i]?.[1])]).toEqual([text, fill]);
      });
    }
  });

  it("heads stay in sight, and printed pages repeat them and leave out what machines read", () => {
    const book = made();
    const pane = (n: number) =>
      /<pane(?: xSplit="(\d+)")? ySplit="(\d+)" topLeftCell="(\w+)"/
        .exec(book.parts[`xl/worksheets/sheet${n}.xml`] ?? "")
        ?.slice(1);
    expect([1, 2, 3, 4, 5, 6, 7].map(pane)).toEqual([
      undefined,
      ["3", "2", "D3"],
      ["2", "3", "C4"],
      ["2", "3", "C4"],
      ["3", "2", "D3"],
      undefined,
      ["2", "2", "C3"],
    ]);
    const names = [
      ...(book.parts["xl/workbook.xml"] ?? "").matchAll(/<definedName name="_xlnm\.(\w+)" localSheetId="(\d)">(.*?)</g),
    ].map((one) => one.slice(1));
    expect(names).toEqual([
      ["Print_Area", "4", `'${sheets.thresholds}'!$A$1:$K$${book.height(sheets.thresholds)}`],
      ["Print_Area", "6", `'${sheets.working}'!$A$1:$K$${book.height(sheets.working)}`],
      ["Print_Titles", "1", `'${sheets.indicators}'!$1:$2`],
      ["Print_Titles", "2", `'${sheets.figures}'!$1:$3`],
      ["Print_Titles", "3", `'${sheets.verdicts}'!$1:$3`],
      ["Print_Titles", "4", `'${sheets.thresholds}'!$1:$2`],
      ["Print_Titles", "6", `'${sheets.working}'!$1:$2`],
    ]);
    expect(book.parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("every part is named where the format asks for it", () => {
    const book = made();
    const types = [...(book.parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const parts = Object.keys(book.parts).filter((name) => name.endsWith(".xml") && name !== "[Content_Types].xml");
    expect([...types].sort()).toEqual([...parts].sort());
    const targets = [
      ...(book.parts["xl/_rels/workbook.xml.rels"] ?? "").matchAll(/Id="(rId\d+)" Type="[^"]*\/(\w+)" Target="([^"]+)"/g),
    ].map((one) => one.slice(1));
    const ids = [...(book.parts["xl/workbook.xml"] ?? "").matchAll(/sheetId="(\d+)" r:id="(rId\d+)"/g)];
    expect(
      ids.map(([, n, id]) =>
        targets
          .find(([of]) => of === id)
          ?.slice(1)
          .concat(n ?? ""),
      ),
    ).toEqual(ids.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`, String(i + 1)]));
    expect(targets.some(([, type, target]) => type === "styles" && target === "styles.xml")).toBe(true);
    expect(book.parts["_rels/.rels"]).toContain('Target="xl/workbook.xml"');
  });

  it("rows are high enough for their lines, and columns as many as the cells", () => {
    const book = made();
    for (let n = 1; n <= 7; n++) {
      const xml = book.parts[`xl/worksheets/sheet${n}.xml`] ?? "";
      const widest = Math.max(
        ...[...Array(book.height(book.names[n - 1] ?? "")).keys()].map((r) => book.row(book.names[n - 1] ?? "", r + 1).length),
      );
      expect([...xml.matchAll(/<col min="(\d+)" max="\1" width="([1-9]\d*)"/g)].length).toBeGreaterThanOrEqual(widest);
      for (const [, height] of xml.matchAll(/ ht="([^"]+)" customHeight/g)) expect(Number(height)).toBeGreaterThanOrEqual(19);
    }
  });
});

it("addresses and texts of formulas", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(column)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  expect(on("O'Neill", "$A$1")).toBe("'O''Neill'!$A$1");
  expect(quoted('a "b"')).toBe('"a ""b"""');
});
