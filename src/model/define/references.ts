import type { Plan } from "../plan.js";

/** A text all of whose characters an id may have: lower-case letters, digits, hyphens. */
type IsId<S extends string> = S extends `${infer First}${infer Rest}`
  ? First extends Character
    ? Rest extends ""
      ? true
      : IsId<Rest>
    : false
  : false;

type Characters<S extends string> = S extends `${infer First}${infer Rest}` ? First | Characters<Rest> : never;
type Character = Characters<"abcdefghijklmnopqrstuvwxyz0123456789-">;

type IndicatorIds<P extends Plan> = P["indicators"][number]["id"];
type PlaceIds<P extends Plan> = P["layout"]["places"][number]["id"];

/** What the relative ones among some requirements compare with. */
type RelativeTo<R> = R extends { kind: "relative"; to: infer To } ? To : never;

type TargetRequirements<P extends Plan> = P["indicators"][number]["targets"][number]["requirement"];
type CommitmentRequirements<P extends Plan> = P["commitments"][number]["requirement"];

type NamedIndicators<P extends Plan> = P["commitments"][number] extends infer C
  ? C extends { indicator: infer I }
    ? I
    : never
  : never;
type NamedPlaces<P extends Plan> = P["boxes"][number]["groups"][number]["projects"][number]["places"][number];

/** Members of a union of literal texts that are not among the known ones; a plain `string` is left to run time. */
type Missing<Named, Known> = Named extends string ? (string extends Named ? never : Named extends Known ? never : Named) : never;

/** Like {@link Missing}, for texts that may also name something outside the plan: only what looks like an id must resolve. */
type MissingId<Named, Known> =
  Missing<Named, Known> extends infer M ? (M extends string ? (IsId<M> extends true ? M : never) : never) : never;

/** Numbers of the parts that a literal plan has, and of those that its chapters stand in. */
type PartNumbers<P extends Plan> = P extends { parts: readonly { no: infer N }[] } ? N : never;
type ChapterParts<P extends Plan> = P["chapters"][number] extends infer C ? (C extends { part: infer N } ? N : never) : never;

/** Parts that chapters stand in and the plan does not have; a plain `number` is left to run time. */
type MissingPart<P extends Plan> =
  ChapterParts<P> extends infer N
    ? N extends number
      ? number extends N | PartNumbers<P>
        ? never
        : N extends PartNumbers<P>
          ? never
          : `part ${N}`
      : never
    : never;

/** Every id that a literal plan refers to and does not have. */
export type Unresolved<P extends Plan> =
  | MissingId<RelativeTo<TargetRequirements<P>>, IndicatorIds<P>>
  | MissingId<RelativeTo<CommitmentRequirements<P>>, IndicatorIds<P>>
  | Missing<NamedIndicators<P>, IndicatorIds<P>>
  | Missing<NamedPlaces<P>, PlaceIds<P>>
  | MissingPart<P>;

/** Nothing when all references resolve; otherwise a property that no plan has, named so that the compiler's message tells the id. */
export type ReferencesResolve<P extends Plan> = [Unresolved<P>] extends [never]
  ? unknown
  : { readonly "no such id in this plan": Unresolved<P> };
