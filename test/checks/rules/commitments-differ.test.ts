import { expect, it } from "vitest";
import { composition, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { about, commitment, delegated, found, planWith } from "../plans.js";

it("passes a promise made twice alike, of other years, of other things, or in other units", () => {
  const commitments = [
    commitment("a", level("100")),
    commitment("b", level("100.0")),
    commitment("c", level("90"), { span: { kind: "by", year: 2027 } }),
    commitment("d", level("90"), { subject: { zh: "别的" } }),
    commitment("e", delegated),
    commitment("f", delegated),
    commitment("g", level("7", { bound: "at-least", unit: "公里" }), { subject: { zh: "道路" } }),
    commitment("h", level("8", { bound: "at-least", unit: "座" }), { subject: { zh: "道路" } }),
  ];
  expect(found("commitments-differ", planWith({ commitments }))).toEqual([]);
});

it("fails one thing promised twice with different numbers, identified by its indicator or its name", () => {
  const commitments = [
    commitment("a", level("100")),
    commitment("b", level("90")),
    commitment("c", level("5"), { indicator: "i", subject: { zh: "甲" } }),
    commitment("d", level("6"), { indicator: "i", subject: { zh: "乙" } }),
  ];
  expect(about("commitments-differ", planWith({ commitments }))).toEqual(["b a", "d c"]);
});

it("is an error only where nothing keeps both", () => {
  const severity = (...all: Requirement[]) =>
    found("commitments-differ", planWith({ commitments: all.map((one, i) => commitment(`c-${i}`, one)) })).map(
      (one) => one.severity,
    );
  // Two floors that one figure keeps.
  expect(severity(level("65", { bound: "at-least" }), level("70", { bound: "at-least" }))).toEqual(["note"]);
  expect(severity(level("65", { bound: "at-least" }), level("60", { bound: "at-most" }))).toEqual(["error"]);
  expect(severity(level("65"), level("70"))).toEqual(["warning"]);
  expect(severity(composition(["40", "60"]), composition(["45", "55"]))).toEqual(["warning"]);
});

it("passes subjects that do not say what they are of", () => {
  const of = (zh: string) => ["5", "6"].map((value, i) => commitment(`c-${i}`, level(value), { subject: { zh } }));
  for (const bare of ["产值", "年产值", "省级以上"])
    expect(found("commitments-differ", planWith({ commitments: of(bare) }))).toEqual([]);
  expect(about("commitments-differ", planWith({ commitments: of("旅游业产值") }))).toEqual(["c-1 c-0"]);
});
