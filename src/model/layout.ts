import * as z from "zod";
import type { D } from "../notation/index.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { type Place, PlaceSchema } from "./place.js";
import { type Text, TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema } from "./values.js";

export const roleShape = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum(["tier", "node", "function", "industry"]),
    places: z.array(IdSchema).max(1000).readonly(),
    openEnded: z.boolean(),
    part: IdSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Role} as a schema. */
export const RoleSchema: z.ZodType<Role> = roleShape;

/** A role that the plan gives to places. @category Layout */
export interface Role {
  readonly id: string;
  readonly name: Text;
  /** A tier of towns, a node of development, a type of function, or an industry to grow. */
  readonly kind: "tier" | "node" | "function" | "industry";
  /** The places that have it, in printed order. */
  readonly places: readonly string[];
  /** The list ends in 等: there are more than are named. */
  readonly openEnded: boolean;
  /** The structure's part that this list spells out again. */
  readonly part?: string;
  readonly locator: Locator;
}

/** Whole sets that a structure or its zones can divide up: the township-level units of the county. */
const DividesSchema = z.enum(["townships"]);

export const structureShape = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    parts: z
      .array(
        z
          .strictObject({
            name: TextSchema,
            count: z.int().min(0).max(10_000).exactOptional(),
            places: z.array(IdSchema).max(1000).readonly(),
            along: z.literal(true).exactOptional(),
            id: IdSchema.exactOptional(),
          })
          .readonly(),
      )
      .max(100)
      .readonly(),
    divides: DividesSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Structure} as a schema. */
export const StructureSchema: z.ZodType<Structure> = structureShape;

/** A spatial structure under a name of its own (一屏三区一心), with its parts. @category Layout */
export interface Structure {
  readonly id: string;
  readonly name: Text;
  readonly parts: readonly {
    readonly name: Text;
    /** How many members the plan counts. */
    readonly count?: number;
    /** The members it names; fewer than it counts where it names only some. */
    readonly places: readonly string[];
    /** The places lie along the part: they are not its members. */
    readonly along?: true;
    /** Its name for lists elsewhere that spell it out again. */
    readonly id?: string;
  }[];
  /** What its parts divide up, all of it: then their counts add up to the number of places of these kinds. */
  readonly divides?: "townships";
  readonly locator: Locator;
}

export const beltShape = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum(["belt", "base", "valley"]),
    places: z.array(IdSchema).max(1000).readonly(),
    openEnded: z.boolean(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Belt} as a schema. */
export const BeltSchema: z.ZodType<Belt> = beltShape;

/** A belt (带) or base (基地) along places. @category Layout */
export interface Belt {
  readonly id: string;
  readonly name: Text;
  readonly kind: "belt" | "base" | "valley";
  /** The places along it, in printed order. */
  readonly places: readonly string[];
  readonly openEnded: boolean;
  readonly locator: Locator;
}

export const corridorShape = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum(["road", "travel-time", "service", "cooperation", "trade"]),
    places: z.array(IdSchema).min(1).max(100).readonly(),
    hours: DecimalTextSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Corridor} as a schema. */
export const CorridorSchema: z.ZodType<Corridor> = corridorShape;

/** A connection between places: a road, a travel time, a service, a cooperation. @category Layout */
export interface Corridor {
  readonly id: string;
  readonly name: Text;
  readonly kind: "road" | "travel-time" | "service" | "cooperation" | "trade";
  /** The places it joins, in printed order. */
  readonly places: readonly string[];
  /** Travel time the plan promises, in hours. */
  readonly hours?: D;
  readonly locator: Locator;
}

export const zoneShape = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    count: z.int().min(0).max(10_000).exactOptional(),
    places: z.array(IdSchema).max(1000).readonly().nullable(),
    divides: DividesSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** {@link Zone} as a schema. */
export const ZoneSchema: z.ZodType<Zone> = zoneShape;

/** A functional zone as the plan counts it. @category Layout */
export interface Zone {
  readonly id: string;
  readonly name: Text;
  /** How many the plan counts; absent where it counts none. */
  readonly count?: number;
  /** The members; null where the plan does not name them. */
  readonly places: readonly string[] | null;
  /** What the zones printed at one place divide up, all of it. */
  readonly divides?: "townships";
  readonly locator: Locator;
}

export const layoutShape = z
  .strictObject({
    places: z.array(PlaceSchema).max(10_000).readonly(),
    roles: z.array(RoleSchema).max(1000).readonly().exactOptional(),
    structures: z.array(StructureSchema).max(100).readonly().exactOptional(),
    belts: z.array(BeltSchema).max(1000).readonly().exactOptional(),
    corridors: z.array(CorridorSchema).max(1000).readonly().exactOptional(),
    zones: z.array(ZoneSchema).max(1000).readonly().exactOptional(),
  })
  .readonly();

/** {@link Layout} as a schema. */
export const LayoutSchema: z.ZodType<Layout> = layoutShape;

/** Where the plan puts things: places, their roles, and what joins them. @category Layout */
export interface Layout {
  readonly places: readonly Place[];
  readonly roles?: readonly Role[];
  readonly structures?: readonly Structure[];
  readonly belts?: readonly Belt[];
  readonly corridors?: readonly Corridor[];
  readonly zones?: readonly Zone[];
}
