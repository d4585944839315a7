import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { about, found, measured, planWith } from "../plans.js";

const of = (...attributes: ("binding" | "anticipatory" | null)[]) =>
  planWith({ indicators: attributes.map((attribute, i) => measured(`i-${i}`, level("1"), undefined, { attribute })) });

it("passes a table that tells it of all, and one that has no such column", () => {
  expect(found("missing-attribute", of("binding", "anticipatory"))).toEqual([]);
  expect(found("missing-attribute", of(null, null))).toEqual([]);
});

it("fails the indicators of which it is not stated", () => {
  expect(about("missing-attribute", of("binding", null, null))).toEqual(["i-1", "i-2"]);
  expect(found("missing-attribute", of("binding", null))[0]?.facts).toEqual({ without: 1, indicators: 2 });
});

it("is a warning where few have none, and a note where the marks are the exception", () => {
  const severities = (...attributes: Parameters<typeof of>) =>
    new Set(found("missing-attribute", of(...attributes)).map(({ severity }) => severity));
  expect(severities("binding", null)).toEqual(new Set(["warning"]));
  expect(severities("binding", null, null)).toEqual(new Set(["note"]));
});
