import type { Layout, Locator } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { grouped } from "../group.js";
import { placeRef, refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A list of places under a name. A whole list names all that it counts. */
type List = {
  readonly key: string;
  readonly places: readonly string[];
  readonly whole: boolean;
  readonly locator: Locator;
  readonly ref: Ref;
};

/** One list of places that is printed twice with different places. */
export const roleListDiffers = rule({
  code: "role-list-differs",
  family: "layout",
  severity: "error",
  find: ({ plan: { layout } }) => {
    const byId = new Map(layout.places.map((place) => [place.id, place]));
    const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).map(placeRef);
    return [...grouped(listsOf(layout), ({ key }) => key).values()].flatMap((same) =>
      same.flatMap((one): Draft[] => {
        // A whole list says more than an open one.
        const first = same.find(({ whole }) => whole) ?? (same[0] as List);
        if (one === first) return [];
        // What a list that names only some leaves out is no difference.
        const [here, there] = [new Set(one.places), new Set(first.places)];
        const onlyHere = first.whole ? one.places.filter((id) => !there.has(id)) : [];
        const onlyThere = one.whole ? first.places.filter((id) => !here.has(id)) : [];
        if (onlyHere.length + onlyThere.length === 0) return [];
        return [
          {
            locator: one.locator,
            facts: { here: [...one.places], there: [...first.places], onlyHere, onlyThere },
            refs: [one.ref, first.ref, ...named([...new Set([...one.places, ...first.places])])],
          },
        ];
      }),
    );
  },
});

/** Parts of structures and roles: lists that are linked, or have one name. */
function listsOf({ structures = [], roles = [] }: Layout): readonly List[] {
  const nameOf = new Map(
    structures.flatMap(({ parts }) => parts.flatMap(({ id, name }) => (id === undefined ? [] : [[id, name.zh]]))),
  );
  const parts = structures.flatMap((structure) =>
    structure.parts.flatMap(({ name, places, count, along }): List[] => {
      if (along || places.length === 0) return [];
      const ref = refTo("structure", structure);
      return [{ key: name.zh, places, whole: count === undefined || count === places.length, locator: structure.locator, ref }];
    }),
  );
  const own = roles.map((role): List => {
    const key = (role.part === undefined ? undefined : nameOf.get(role.part)) ?? role.name.zh;
    return { key, places: role.places, whole: !role.openEnded, locator: role.locator, ref: refTo("role", role) };
  });
  return [...parts, ...own];
}
