import type { Project } from "../../model/index.js";
import { grouped } from "../group.js";
import { projectRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Characters that both names begin and end with. */
const SHARED = 4;

/** Of ten characters of the longer name, so many must be in the shorter one. */
const KEPT_OF_TEN = 7;

/** Names of one beginning and end that a project is compared with. */
const MOST = 20;

type Keyed = { readonly project: Project; readonly key: string };

/** Two projects of one box of which one name is the other with a few characters left out: they may be one project. */
export const similarProject = rule({
  code: "similar-project",
  family: "text",
  severity: "note",
  find: ({ namedProjects }) => {
    const keyed = namedProjects();
    const ends = ({ project: { locator }, key }: Keyed) => `${locator.box} ${key.slice(0, SHARED)} ${key.slice(-SHARED)}`;
    return [...grouped(keyed, ends).values()].flatMap(alike);
  },
});

function alike(same: readonly Keyed[]): Draft[] {
  return same.flatMap((one, i): Draft[] => {
    const other = same.slice(0, Math.min(i, MOST)).find((before) => shortens(one.key, before.key));
    if (other === undefined) return [];
    const facts = { names: [other.project.name.zh, one.project.name.zh], keys: [other.key, one.key] };
    return [{ locator: one.project.locator, facts, refs: [projectRef(other.project), projectRef(one.project)] }];
  });
}

/** Whether one name is the other with characters left out: few, and no number and no bracket among them. */
function shortens(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length || short.length <= 2 * SHARED || short.length * 10 < long.length * KEPT_OF_TEN) return false;
  let kept = 0;
  let out = "";
  for (const character of long) {
    if (character === short.charAt(kept)) kept++;
    else out += character;
  }
  return kept === short.length && !/[0-9()[\]%.]/.test(out);
}
