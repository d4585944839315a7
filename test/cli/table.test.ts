import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Column } from "../../src/cli/table/column.js";
import { table } from "../../src/cli/table/table.js";
import { cli } from "./cli.js";

const lines = (text: string): readonly string[] => text.replace(/\n$/, "").split("\n");
const widest = (text: string) => Math.max(...lines(text).map((line) => stringWidth(line)));
/** A line that begins with a mark that closes, or ends with one that opens; borders and filling are none of the text. */
const BADLY_BROKEN = /(?:^|│) *[，。、；：？！）》”]|[（《“] *(?:│|$)/mu;

describe("a table", () => {
  it("without a screen is as wide as its text, every line the same", () => {
    const drawn = table([{ head: "甲" }, { head: "b" }], [["x".repeat(300), "y"]], undefined);
    expect(drawn).toContain("x".repeat(300));
    expect(new Set(lines(drawn).map((line) => stringWidth(line))).size).toBe(1);
  });

  it("has its decimal points one above the other, whatever stands beside the numbers", () => {
    const drawn = table([{ head: "值", number: true }], [["3.3"], ["≈61.67%"], ["-5"], ["III"], [""], ["1,250.125 吨"]], 80);
    const points = lines(drawn).flatMap((line) => (line.includes(".") ? [stringWidth(line.slice(0, line.indexOf(".")))] : []));
    expect(points).toEqual([5, 5, 5]);
    expect(lines(drawn).find((line) => line.includes("-5"))).toBe("   -5       ");
    expect(lines(drawn).find((line) => line.includes("III"))).toBe("         III");
  });

  const columns: readonly Column[] = [
    { head: "序号" },
    { head: "指标" },
    { head: "目标", below: 2 },
    { head: "实际", number: true },
    { head: "说明", below: 1 },
  ];
  const row = ["1", "常住人口城镇化率 (%)", "51.1 左右", "42.1", "依据未定数据，修约之内还可能是：未完成"];

  it("puts below the row what has no room in it, in the order asked for, and stacks what has none at all", () => {
    expect(lines(table(columns, [row], 100))).toHaveLength(3);
    expect(lines(table(columns, [row], 60)).slice(2)).toEqual([
      expect.stringMatching(/^1 {4}│ 常住人口城镇化率 \(%\) │ 51.1 左右 │ 42.1$/),
      "       说明：依据未定数据，修约之内还可能是：未完成",
    ]);
    expect(lines(table(columns, [row], 40)).slice(2)).toEqual([
      expect.stringMatching(/^1 {4}│ 常住人口城镇化率 \(%\) │ 42.1$/),
      "       目标：51.1 左右",
      "       说明：依据未定数据，修约之内还",
      "         可能是：未完成",
    ]);
    expect(lines(table(columns, [row], 20))).toEqual([
      "序号：1",
      "指标：常住人口城镇",
      "  化率 (%)",
      "目标：51.1 左右",
      "实际：42.1",
      "说明：依据未定数",
      "  据，修约之内还可能",
      "  是：未完成",
    ]);
  });

  it("paints the text and not what fills it up", () => {
    const red = { text: "未完成", paint: (text: string) => `\u001b[31m${text}\u001b[39m` };
    expect(lines(table([{ head: "甲乙丙丁" }, { head: "b" }], [[red, "x"]], 80))[2]).toBe("\u001b[31m未完成\u001b[39m   │ x");
  });

  it("is never wider than the screen, breaks no number and no line badly, and leaves nothing out", () => {
    const cell = fc
      .array(
        fc.tuple(
          fc.oneof(
            fc.constantFrom("森林覆盖率", "undetermined", "“十四五”", "（一般）", "PM2.5浓度"),
            fc.integer({ min: -9999, max: 99_999 }).map((n) => `${n / 8}%`),
          ),
          fc.constantFrom("，", "。", "；", " "),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.flat().join("").trim());
    const number = fc.oneof(
      fc.constant(""),
      fc.integer({ min: -99_999, max: 999_999 }).map((n) => `${n / 1000}`),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell, number, cell), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 40, max: 200 }),
        (rows, width) => {
          const drawn = table(columns, rows, width);
          expect(widest(drawn)).toBeLessThanOrEqual(width);
          expect(drawn).not.toMatch(BADLY_BROKEN);
          const numbers = (text: string) => (text.match(/-?[0-9]+(?:\.[0-9]+)?/g) ?? []).sort();
          expect(numbers(drawn)).toEqual(numbers(rows.flat().join(" ")));
        },
      ),
    );
  });
});

describe("what the commands print", () => {
  const commands = [
    "list",
    "show PLAN commitments",
    "show PLAN statements",
    "show PLAN corrections",
    "show PLAN find 率",
    "show PLAN",
    "list PLAN",
    "targets PLAN",
    "targets PLAN --thresholds 2027",
    "assess PLAN",
    "explain PLAN 4",
    "check PLAN",
  ];
  const plans = ["huzhu-15", "huzhu-14", "national-15"];

  for (const locale of ["zh", "en"])
    it.each([80, 40])(`fits %d columns (${locale})`, async (width) => {
      for (const command of commands)
        for (const plan of plans) {
          const call = `${command.replace("PLAN", plan).replace("2027", plan === "huzhu-14" ? "2024" : "2027")} --locale ${locale}`;
          const { code, out, err } = await cli(call, { width });
          expect(code, `${call}: ${err}`).toBeLessThan(2);
          expect(widest(out), call).toBeLessThanOrEqual(width);
          expect(BADLY_BROKEN.exec(out)?.[0], call).toBeUndefined();
        }
    });
});
