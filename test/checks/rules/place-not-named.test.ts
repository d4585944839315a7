import { expect, it } from "vitest";
import { about, found, place, planOfLayout, planOfProjects, project } from "../plans.js";

const name = { zh: "名" };
const locator = { chapter: 1 };

it("passes townships that any list, corridor, zone or project names, or that the plan places somewhere", () => {
  const ids = ["role", "belt", "road", "part", "zone", "seat"];
  const places = [...ids.map((id) => place(id, id === "seat" ? { locator } : {})), place("village", { kind: "village" })];
  const plan = planOfLayout({
    places,
    roles: [{ id: "r", name, kind: "tier", places: ["role"], openEnded: false, locator }],
    belts: [{ id: "b", name, kind: "belt", places: ["belt"], openEnded: false, locator }],
    corridors: [{ id: "c", name, kind: "road", places: ["road"], locator }],
    structures: [{ id: "s", name, parts: [{ name, places: ["part"] }], locator }],
    zones: [
      { id: "z", name, count: 1, places: ["zone"], locator },
      { id: "y", name, count: 1, places: null, locator },
    ],
  });
  expect(found("place-not-named", plan)).toEqual([]);
});

it("passes a plan that gives no place anything to do", () => {
  expect(found("place-not-named", planOfLayout({ places: [place("a")] }))).toEqual([]);
});

it("fails a township that nothing names", () => {
  const plan = planOfProjects([project("box-1/1", "项目", { places: ["a"] })], { layout: { places: [place("a"), place("b")] } });
  expect(about("place-not-named", plan)).toEqual(["b"]);
  expect(found("place-not-named", plan)[0]?.facts).toEqual({ units: 2, place: "b" });
});
