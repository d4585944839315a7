import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caret } from "../../src/cli/caret.js";
import { idsIn, periodIn } from "../../src/cli/commands/read-plan.js";
import { declaredIn } from "../../src/cli/encoding/declared.js";
import { encodingOf } from "../../src/cli/encoding/encoding-of.js";
import { gathering, MOST_FIGURES } from "../../src/cli/gather.js";
import { readReference } from "../../src/cli/input.js";
import { positionsIn } from "../../src/cli/outline/positions.js";
import { regions } from "../../src/cli/regions.js";
import { table } from "../../src/cli/table/table.js";
import type { Observation } from "../../src/index.js";
import { cli } from "./cli.js";
import { smallPlan } from "./small-plan.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-known-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("figures that are gathered", () => {
  const kept = (...all: object[]): readonly Observation[] => {
    const gathered = gathering(smallPlan);
    for (const one of all) gathered.add({ indicator: "forest-coverage", status: "actual", ...one } as Observation);
    return gathered.observations();
  };

  it("are two where any part of them that counts differs, and one where none does", () => {
    const base = { year: 2027, value: "22" };
    for (const other of [
      { year: 2028, value: "22" },
      { span: { from: 2026, to: 2027 }, value: "22" },
      { year: 2027, value: "23" },
      { year: 2027, grade: "22" },
      { year: 2027, parts: ["22", "78"] },
      { year: 2027, asserted: "met" },
      { ...base, status: "estimate" },
      { ...base, unit: "%" },
      { ...base, measure: "index" },
      { ...base, basis: "real" },
      { ...base, vintage: "2028" },
    ])
      expect(kept(base, other)).toHaveLength(2);
    for (const one of [
      { year: 2027, grade: "II" },
      { year: 2027, parts: ["1", "2"] },
      { year: 2027, asserted: "met" },
    ])
      expect(kept(one, { ...one, source: "年鉴" })).toHaveLength(1);
    expect(kept({ span: { from: 2026, to: 2027 }, value: "1" }, { span: { from: 2026, to: 2028 }, value: "1" })).toHaveLength(2);
    expect(kept({ year: 2027, parts: ["1", "23"] }, { year: 2027, parts: ["12", "3"] })).toHaveLength(2);
    expect(kept({ year: 2027, grade: "I" }, { year: 2027, grade: "II" })).toHaveLength(2);
    expect(kept({ year: 2027, asserted: "met" }, { year: 2027, asserted: "not-met" })).toHaveLength(2);
  });

  it("of too many only a later publication takes the place of the earliest", () => {
    const all = Array.from({ length: MOST_FIGURES }, (_, i) => ({
      year: 2027,
      value: String(i),
      vintage: i === 7 ? "2027-06" : "2028-01",
    }));
    const values = (more: object): string[] =>
      kept(...all, { year: 2027, value: "x", ...more }).map((one) => ("value" in one ? one.value : ""));
    expect(values({ vintage: "2027-07" })).not.toContain("7");
    expect(values({ vintage: "2027-07" })).toContain("x");
    for (const none of [{ vintage: "2027-06" }, { vintage: "2027-05" }, {}]) expect(values(none)).not.toContain("x");
  });
});

describe("where things stand", () => {
  it("in a text, by lines and columns from 1, the end behind the last sign", () => {
    const at = positionsIn("甲乙\n\n丙丁戊\n己");
    const told = (start: number, end: number) => Object.values(at({ start, end }));
    expect(told(0, 2)).toEqual([1, 1, 1, 3]);
    expect(told(1, 3)).toEqual([1, 2, 1, 4]);
    expect(told(4, 6)).toEqual([3, 1, 3, 3]);
    expect(told(5, 9)).toEqual([3, 2, 4, 2]);
    expect(told(8, 8)).toEqual([4, 1, 4, 1]);
  });

  it("in a plan's file, by the node that holds them; of a key given twice the last", () => {
    const text = JSON.stringify(smallPlan, null, 2);
    const rows = text.split("\n");
    const of = regions(text, smallPlan);
    const [indicator] = smallPlan.indicators;
    const found = of({ kind: "indicator", id: "forest-coverage", name: { zh: "" }, locator: {} } as never);
    const line = rows.findIndex((row) => row.includes('"id": "forest-coverage"'));
    expect([found?.startLine, found?.startColumn, indicator?.id]).toEqual([line, 5, "forest-coverage"]);
    expect(of({ kind: "indicator", id: "none", name: { zh: "" }, locator: {} } as never)).toBeUndefined();
  });

  it.each([
    ["甲乙丙", 1, 2, "  甲乙丙\n    ^^\n"],
    ["ab", 0, 1, "  ab\n  ^\n"],
    ["a\n乙c", 3, 4, "  乙c\n    ^\n"],
    ["a\nbc", 2, 4, "  bc\n  ^^\n"],
    ["甲\t乙", 2, 3, "  甲 乙\n     ^^\n"],
    ["ab", 2, 2, "  ab\n    ^\n"],
    ["a\nb\nc", 2, 3, "  b\n  ^\n"],
  ])("%j from %d to %d has its carets under it", (text, start, end, drawn) => {
    expect(caret(text, start, end)).toBe(drawn);
  });
});

describe("words of a call", () => {
  it("a period is two years, the first not after the last", () => {
    for (const dash of ["-", "–", "—", "~"]) expect(periodIn(`2026${dash}2030`, "zh")).toEqual({ from: 2026, to: 2030 });
    expect(periodIn("2026-2026", "zh")).toEqual({ from: 2026, to: 2026 });
    for (const none of ["2030-2026", "2026", "2026-", "x2026-2030", "2026-2030x", "26-30"])
      expect(() => periodIn(none, "zh")).toThrow(none);
  });

  it("a name and its id", () => {
    expect(idsIn(["甲率=a-rate", "乙率=b=c"], "zh")).toEqual({ 甲率: "a-rate", "乙率=b": "c" });
    for (const none of ["甲率", "=a"]) expect(() => idsIn([none], "zh")).toThrow(none);
  });

  it("a reference is a number, or one for each year", () => {
    expect(readReference("全市=5.1", "zh")).toEqual({ 全市: "5.1" });
    expect(readReference("x=5", "zh")).toEqual({ x: "5" });
    expect(readReference("全市=2026:5.1,2027:5.0", "zh")).toEqual({ 全市: { "2026": "5.1", "2027": "5.0" } });
    for (const none of [
      "=5",
      "全市",
      "全市=",
      "全市=2026:5:1",
      "全市=26:5",
      "全市=12026:5",
      "全市=20260:5",
      "全市=2026:5,6",
      "全市=2026",
    ].slice(0, -1))
      expect(() => readReference(none, "zh")).toThrow(none);
  });

  it.each<[string, string, string]>([
    ["--id 甲率=A", "甲率=A", "id"],
    ["--id 甲率=-a", "甲率=-a", "id"],
    ["--id 甲率=a-", "甲率=a-", "id"],
    ["--id =a", "=a", "id"],
    ["--column 甲=nothing", "甲=nothing", "column"],
    ["--column =year", "=year", "column"],
    ["--column 甲", "甲", "column"],
    ["--year 20277", "20277", "year"],
    ["--year x2027", "x2027", "year"],
  ])("of observations: %s is refused", async (words, given) => {
    const { code, out, err } = await cli(`validate - --as observations ${words}`, { stdin: "indicator,year,value\n" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(given);
  });

  it("of observations: headings, names and a year of the file's own", async () => {
    const { code, out } = await cli(
      "convert - --from csv --to json --column 项目=indicator --column 数=value --column 备注= --id 甲率=a-rate --year 2027",
      {
        stdin: "项目,数,备注\n甲率,5,x\n",
      },
    );
    expect([code, JSON.parse(out)]).toEqual([0, [{ indicator: "a-rate", year: 2027, value: "5", status: "actual" }]]);
  });

  it("of tables: the year of the base has four digits", async () => {
    for (const base of ["20255", "x2025", "25"])
      expect(await cli(`read - --base ${base}`, { stdin: "指标\t2030年\n" })).toMatchObject({
        code: 2,
        err: expect.stringContaining(base),
      });
  });
});

describe("what a text is written in", () => {
  it.each<[string, string | undefined]>([
    ["<meta charset='gbk'>", "gbk"],
    ['<meta\nname="a" charset = "big5">', "big5"],
    ["<metacharset=gbk>", undefined],
    ["<meta name=charset>", undefined],
    ["  <?xml version='1.0' encoding='GBK'?>", "gbk"],
    ["<p><?xml version='1.0' encoding='gbk'?>", undefined],
    ["<?xml encoding=gbk?>", undefined],
    ["<meta charset=no-such><?xml", undefined],
  ])("%j declares %s", (head, label) => {
    expect(declaredIn(Buffer.from(head))).toBe(label);
  });

  it("by its mark, whole and in order", async () => {
    const of = async (...bytes: number[]) => await encodingOf(() => [Uint8Array.from(bytes)], true);
    expect(await of(0xef, 0xbb, 0xbf, 0x61)).toEqual({ label: "utf-8", by: "utf-8" });
    expect(await of(0xff, 0xfe, 0x61, 0)).toEqual({ label: "utf-16le", by: "mark" });
    expect(await of(0xfe, 0xff, 0, 0x61)).toEqual({ label: "utf-16be", by: "mark" });
    expect(await of(0x61, 0, 0x2c, 0)).toEqual({ label: "utf-16le", by: "zeros" });
    expect(await of(0, 0x61, 0, 0x2c)).toEqual({ label: "utf-16be", by: "zeros" });
    // 中国 in GBK, alone and after a declaration that does not hold.
    expect(await of(0xd6, 0xd0, 0xb9, 0xfa)).toEqual({ label: "gb18030", by: "gb18030" });
    expect(await of(...Buffer.from("<meta charset=shift_jis>"), 0xd6, 0xd0, 0xfd, 0xfe)).toEqual({
      label: "gb18030",
      by: "gb18030",
    });
    expect(await of(...Buffer.from("<meta charset=gbk>"), 0xd6, 0xd0, 0xb9, 0xfa)).toEqual({ label: "gbk", by: "declared" });
  });

  it("what is damaged is named with the place where it stops being text", async () => {
    const bytes = Buffer.concat([Buffer.from('{"名":'), Uint8Array.of(0xff), Buffer.from('"森林覆盖率森林覆盖率"}')]);
    const { code, err } = await cli(["validate", file("damaged.json", bytes), "--as", "policy"]);
    // Two signs, three bytes of 名, two signs: the eighth byte.
    expect([code, err]).toEqual([2, expect.stringContaining("8")]);
    const cut = await cli(["validate", file("cut.json", Buffer.from('{"名').subarray(0, 4)), "--as", "policy"]);
    expect([cut.code, cut.err]).toEqual([2, expect.stringContaining("3")]);
  });
});

describe("a table", () => {
  it("is drawn with a rule under its heads and between its columns, heads of numbers over their ends", () => {
    expect(
      table(
        [{ head: "指标" }, { head: "值", number: true }],
        [
          ["甲率", "12.5"],
          ["乙", "3"],
          ["丙", ""],
        ],
        undefined,
      ),
    ).toBe(["指标 │   值", "─────┼─────", "甲率 │ 12.5", "乙   │  3  ", "丙   │     ", ""].join("\n"));
    expect(table([{ head: "甲" }], [], undefined)).toBe("甲\n──\n");
  });

  it("on a screen too narrow for columns has a block for each row, empty cells left out, as many cells on a line as fit", () => {
    const columns = [{ head: "no" }, { head: "name" }, { head: "其他说明文字" }];
    expect(
      table(
        columns,
        [
          ["1", "a b", "x"],
          ["2", " ", "y"],
        ],
        18,
      ),
    ).toBe("no: 1   name: a b\n其他说明文字：x\n\nno: 2\n其他说明文字：y\n");
  });
});
