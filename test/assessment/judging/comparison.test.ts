import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import { type Compare, canPass, type Test } from "../../../src/assessment/judging/criterion.js";
import { type Decimal, decimal } from "../../../src/kernel/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { judged, level } from "./judged.js";

const by = { kind: "by", year: 2030 } as const;
/** Both ends of a range are limits only where neither more nor less is better. */
const isRange = (requirement: Requirement) => "bound" in requirement && requirement.bound === "between";
const status = (requirement: Requirement, value: string, comparison: "full" | "rounded") =>
  judged(
    requirement,
    { span: by, base: "1", ...(isRange(requirement) && { direction: "hold" }) },
    { 2030: value },
    { asOf: 2030, policy: { comparison } },
  ).status;

describe("修约值比较法 rounds a figure to the digits of the limit, half to even (GB/T 8170), and 全数值比较法 does not", () => {
  // By the limit: figures that keep it only rounded, figures that keep it either way, and figures that do not.
  it.each<readonly [Requirement, readonly string[], readonly string[], readonly string[]]>([
    [level("at-least", "5.0"), ["4.95", "4.96"], ["5.0", "6"], ["4.94"]],
    [level("at-least", "5.1"), ["5.0501", "5.06"], ["5.1"], ["5.05", "5.04"]],
    [level("at-least", "4"), ["3.5", "3.9"], ["4"], ["3.49"]],
    [level("at-least", "5"), ["4.51"], ["5"], ["4.5"]],
    [level("more-than", "5.0"), [], ["5.06", "5.1"], ["5.0", "4.9"]],
    [
      { kind: "level", bound: "between", low: "3.5", high: "4" } as Requirement,
      ["3.46", "4.04", "4.05"],
      ["3.5", "4", "3.7"],
      ["3.44", "4.06"],
    ],
    [level("exactly", "5.0"), ["4.95", "5.04", "5.05"], ["5", "5.00"], ["4.94", "5.06"]],
  ])("%j", (requirement, rounded, both, neither) => {
    const told = (values: readonly string[]) =>
      values.map((value) => [value, status(requirement, value, "full"), status(requirement, value, "rounded")]);
    expect(told(rounded)).toEqual(rounded.map((value) => [value, "missed", "achieved"]));
    expect(told(both)).toEqual(both.map((value) => [value, "achieved", "achieved"]));
    expect(told(neither)).toEqual(neither.map((value) => [value, "missed", "missed"]));
  });

  it("what is more than a limit only in digits that the limit has not is not more when it is rounded", () => {
    expect([status(level("more-than", "5.0"), "5.04", "full"), status(level("more-than", "5.0"), "5.04", "rounded")]).toEqual([
      "achieved",
      "missed",
    ]);
  });
});

describe("whether a value between two ends can pass, and whether it can fail", () => {
  const five = { value: decimal("5"), low: decimal("5"), high: decimal("5") } as unknown as Test["bound"];
  const between = (is: Test["is"], low: string, high: string) => {
    const against =
      (value: string): Compare =>
      (bound: Decimal) =>
        decimal(value).comparedTo(bound);
    const { pass, fail } = canPass([{ is, bound: five }], against(low), against(high));
    return `${pass ? "pass" : ""}${fail ? "fail" : ""}`;
  };
  it.each<readonly [Test["is"], string, string, string, string, string]>([
    // From 3 to 4, from 4 to 5, 5 itself, from 5 to 6, from 6 to 7.
    ["isAtLeast", "fail", "passfail", "pass", "pass", "pass"],
    ["isMoreThan", "fail", "fail", "fail", "passfail", "pass"],
    ["isAtMost", "pass", "pass", "pass", "passfail", "fail"],
    ["isLessThan", "pass", "passfail", "fail", "fail", "fail"],
    ["isEqual", "fail", "passfail", "pass", "passfail", "fail"],
  ])("%s 5", (is, ...expected) => {
    const ends = [
      ["3", "4"],
      ["4", "5"],
      ["5", "5"],
      ["5", "6"],
      ["6", "7"],
    ] as const;
    expect(ends.map(([low, high]) => between(is, low, high))).toEqual(expected);
  });
});

describe("a share beyond all of its whole is a slip", () => {
  const share = (span: NonNullable<Parameters<typeof indicator>[2]>["span"], values: { readonly [year: number]: string }) =>
    judged(level("at-least", "50"), { name: { zh: "森林覆盖率" }, base: "42", ...(span !== undefined && { span }) }, values, {
      asOf: 2030,
    }).status;
  const kept = { 2026: "52", 2027: "52", 2028: "52", 2029: "52", 2030: "52" };

  it("of any year where every year counts, and of the newest alone where one year does", () => {
    expect(share({ kind: "every-year", from: 2026, to: 2030 }, kept)).toBe("achieved");
    expect(share({ kind: "every-year", from: 2026, to: 2030 }, { ...kept, 2027: "520" })).toBe("undetermined");
    expect(share({ kind: "average", from: 2026, to: 2030 }, { ...kept, 2027: "520" })).toBe("undetermined");
    expect(share(by, { ...kept, 2027: "520" })).toBe("achieved");
    expect(share(by, { ...kept, 2030: "520" })).toBe("undetermined");
    expect(share(by, { ...kept, 2030: "-0.1" })).toBe("undetermined");
    expect(share(by, { ...kept, 2030: "100" })).toBe("achieved");
  });
});

describe("a plan is kept", () => {
  const of = (attribute: "binding" | "anticipatory", value: string | undefined) =>
    assess(
      planOf(indicator("a", level("at-least", "50"), { attribute, base: "42" })),
      value === undefined ? [] : [{ indicator: "a", year: 2030, value, status: "actual" }],
      { asOf: 2030 },
    ).compliance;

  it("by what binds it, and by nothing where nothing does", () => {
    expect([of("binding", "60"), of("binding", "40"), of("binding", undefined)]).toEqual([
      "compliant",
      "breached",
      "undetermined",
    ]);
    expect([of("anticipatory", "60"), of("anticipatory", "40")]).toEqual(["undetermined", "undetermined"]);
  });
});
