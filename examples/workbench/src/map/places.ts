import type { Layout, Place, Plan, Role } from "five-year-plan";

const TOWNSHIP_LEVEL: readonly Place["kind"][] = ["subdistrict", "town", "township", "ethnic-township"];

export const isTownship = ({ kind }: Place): boolean => TOWNSHIP_LEVEL.includes(kind);

export const townshipsOf = ({ layout }: Plan): readonly Place[] => layout.places.filter(isTownship);

/** Townships first, then everything else, kind by kind. */
export function placesByKind({
  layout,
}: Plan): readonly { readonly kind: Place["kind"] | "township-level"; readonly places: readonly Place[] }[] {
  const groups = new Map<Place["kind"] | "township-level", Place[]>([["township-level", []]]);
  for (const place of layout.places) {
    const kind = isTownship(place) ? "township-level" : place.kind;
    groups.set(kind, [...(groups.get(kind) ?? []), place]);
  }
  return [...groups].map(([kind, places]) => ({ kind, places }));
}

/** A part of the layout that names places: a role, a structure, a belt. */
export type Part = { readonly id: string; readonly kind: "role" | "structure" | "belt"; readonly name: Role["name"] };

/** Everything of the layout that names a place and can be highlighted. */
export function partsOf({ structures = [], belts = [], roles = [] }: Layout): readonly Part[] {
  const part =
    (kind: Part["kind"]) =>
    ({ id, name }: Part | Role): Part => ({ id, kind, name });
  return [
    ...structures.map(({ id, name }): Part => ({ id, kind: "structure", name })),
    ...belts.map(({ id, name }): Part => ({ id, kind: "belt", name })),
    ...roles.map(part("role")),
  ];
}

/** Townships by the tier of towns that the plan puts them in; those in none come last. */
export function byTier(plan: Plan): readonly { readonly tier?: Role; readonly places: readonly Place[] }[] {
  const tiers = (plan.layout.roles ?? []).filter(({ kind }) => kind === "tier");
  const townships = townshipsOf(plan);
  const inTier = new Set(tiers.flatMap(({ places }) => places));
  return [
    ...tiers.map((tier) => ({ tier, places: tier.places.flatMap((id) => townships.find((one) => one.id === id) ?? []) })),
    { places: townships.filter(({ id }) => !inTier.has(id)) },
  ].filter(({ places }) => places.length > 0);
}
