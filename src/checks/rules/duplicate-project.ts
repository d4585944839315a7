import { nameKey } from "../../notation/index.js";
import { grouped } from "../group.js";
import { openingPlaces } from "../project-names.js";
import { projectRef, projectsOf } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Names shorter than this say too little to be the name of one project. */
const SHORTEST = 4;

/** One project listed twice, under one name or two spellings of it. */
export const duplicateProject = rule({
  code: "duplicate-project",
  family: "text",
  severity: "warning",
  find: ({ plan }) => {
    const opening = openingPlaces(plan);
    const keyed = projectsOf(plan).map((project) => ({ project, key: nameKey(project.name.zh, opening) }));
    return [...grouped(keyed, ({ key }) => key).entries()].flatMap(([key, same]): Draft[] => {
      const [first, second] = same;
      if (first === undefined || second === undefined || [...key].length < SHORTEST) return [];
      const names = [...new Set(same.map(({ project }) => project.name.zh))];
      return [
        {
          locator: second.project.locator,
          facts: { times: same.length, names, key, spelling: names.length === 1 ? "same" : "different" },
          refs: same.map(({ project }) => projectRef(project)),
        },
      ];
    });
  },
});
