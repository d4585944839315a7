import type { Project } from "../../model/index.js";
import { grouped } from "../group.js";
import { projectRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Names shorter than this say too little to be the name of one project. */
const SHORTEST = 4;

/**
 * One project listed twice, under one name or two spellings of it. Boxes go by theme, so that one project may be in several; twice
 * in one box, or at other sites, is likely a slip.
 */
export const duplicateProject = rule({
  code: "duplicate-project",
  family: "text",
  severity: "note",
  find: ({ namedProjects }) => {
    const keyed = namedProjects();
    return [...grouped(keyed, ({ key }) => key).entries()].flatMap(([key, same]): Draft[] => {
      const [first, second] = same;
      if (first === undefined || second === undefined || [...key].length < SHORTEST) return [];
      const names = [...new Set(same.map(({ project }) => project.name.zh))];
      return [
        {
          ...((isInOneBox(same) || isElsewhere(same)) && { severity: "warning" as const }),
          locator: second.project.locator,
          facts: { times: same.length, names, key, spelling: names.length === 1 ? "same" : "different" },
          refs: same.map(({ project }) => projectRef(project)),
        },
      ];
    });
  },
});

type Listed = readonly { readonly project: Project }[];

const isInOneBox = (same: Listed): boolean => new Set(same.map(({ project }) => project.locator.box)).size < same.length;

/** Whether two listings name places and have none in common. */
function isElsewhere([first, ...rest]: Listed): boolean {
  const sites = new Set(first?.project.places);
  return rest.some(({ project: { places } }) => sites.size > 0 && places.length > 0 && !places.some((id) => sites.has(id)));
}
