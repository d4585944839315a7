import { expect, it } from "vitest";
import { about, commitment, found, level, measured, place, planOfLayout, planWith } from "../plans.js";

it("passes ids that are used once, also where two kinds share one", () => {
  const plan = planWith({
    indicators: [measured("a", level("1")), measured("b", level("1"))],
    commitments: [commitment("a", level("1"))],
  });
  expect(found("duplicate-id", plan)).toEqual([]);
});

it("fails ids that are used twice", () => {
  const same = [measured("a", level("1")), measured("a", level("2"))];
  const [finding] = found("duplicate-id", planWith({ indicators: same }));
  expect(finding?.facts).toEqual({ id: "a", times: 2 });
  expect(about("duplicate-id", planOfLayout({ places: [place("a"), place("a"), place("a")] }))).toEqual(["a a a"]);
});
