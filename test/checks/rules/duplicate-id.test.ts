import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import {
  about,
  commitment,
  found,
  measured,
  place,
  planOfLayout,
  planOfProjects,
  planWith,
  project,
  statement,
} from "../plans.js";

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

it("tells of which kind they are", () => {
  const named = { name: { zh: "名" }, locator: {} };
  const twice = <T>(thing: T): [T, T] => [thing, thing];
  const kinds = [
    planWith({ commitments: twice(commitment("x", level("1"))) }),
    planWith({ statements: twice(statement("x")) }),
    planOfProjects(twice(project("x", "项目"))),
    planOfLayout({ roles: twice({ id: "x", kind: "tier", places: [], openEnded: false, ...named }) }),
    planOfLayout({ structures: twice({ id: "x", parts: [], ...named }) }),
    planOfLayout({ belts: twice({ id: "x", kind: "belt", places: [], openEnded: false, ...named }) }),
    planOfLayout({ corridors: twice({ id: "x", kind: "road", places: ["a"], ...named }) }),
    planOfLayout({ zones: twice({ id: "x", places: null, ...named }) }),
  ].map((plan) => found("duplicate-id", plan).map(({ refs }) => refs.map(({ kind, id }) => `${kind} ${id}`)));
  const expected = ["commitment", "statement", "project", "role", "structure", "belt", "corridor", "zone"];
  expect(kinds).toEqual(expected.map((kind) => [[`${kind} x`, `${kind} x`]]));
});

it("leads to the second of the two", () => {
  const at = (page: number) => ({ locator: { page } });
  expect(
    found("duplicate-id", planOfLayout({ places: [place("a", at(1)), place("a", at(2)), place("a", at(3))] }))[0]?.locator,
  ).toEqual({
    page: 2,
  });
  expect(found("duplicate-id", planOfLayout({ places: [place("a", at(1)), place("a")] }))[0]?.locator).toEqual({});
});
