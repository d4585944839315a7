import * as z from "zod";
import { LocatorSchema } from "./locator.js";
import { TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

/** {@link PlaceCode} as a schema. */
export const PlaceCodeSchema = z
  .strictObject({
    /** `civil-affairs`: the legal code of an administrative division; `statistics`: the statistics office's own. */
    scheme: z.enum(["civil-affairs", "statistics"]),
    code: z.string().regex(/^[0-9]{6,12}$/),
    /** The edition's year: codes change. */
    year: YearSchema,
    source: PrintedSchema,
  })
  .readonly();

/** An official code of a place, in one of two schemes that give the same digits to different townships. @category Layout */
export interface PlaceCode extends z.infer<typeof PlaceCodeSchema> {}

/** {@link Coordinates} as a schema. */
export const CoordinatesSchema = z
  .strictObject({
    /** Degrees north, WGS 84. */
    latitude: DecimalTextSchema,
    /** Degrees east, WGS 84. */
    longitude: DecimalTextSchema,
    /** What the point stands for: the `seat` of government, or an `anchor` somewhere inside. */
    of: z.enum(["seat", "anchor"]),
    /** How far off it may be, in kilometres, where that is known. */
    within: DecimalTextSchema.exactOptional(),
    source: PrintedSchema,
  })
  .readonly();

/** Where a public source puts a place, in WGS 84. @category Layout */
export interface Coordinates extends z.infer<typeof CoordinatesSchema> {}

/** {@link Place} as a schema. */
export const PlaceSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum([
      "county",
      /** The area of a government, whichever: a province, a city, a district. */
      "jurisdiction",
      "subdistrict",
      "town",
      "township",
      "ethnic-township",
      "village",
      "park",
      "industrial-park",
      "scenic-area",
      "reservoir",
      "river",
      "mountain",
      "monastery",
      "airport",
      "outside",
    ]),
    /** The place it lies in. */
    within: IdSchema.exactOptional(),
    /** Other spellings that the plan prints. */
    aliases: z.array(PrintedSchema).max(20).readonly().exactOptional(),
    /** Official codes, each with the scheme it belongs to. */
    codes: z.array(PlaceCodeSchema).max(20).readonly().exactOptional(),
    coordinates: CoordinatesSchema.exactOptional(),
    /** Its area in square kilometres, where a public source gives it. */
    area: z
      .strictObject({ value: DecimalTextSchema, unit: z.literal("km²"), source: PrintedSchema })
      .readonly()
      .exactOptional(),
    /** Where the plan names it first. */
    locator: LocatorSchema.exactOptional(),
  })
  .readonly();

/** A place the plan names, or a township-level unit of its county. @category Layout */
export interface Place extends z.infer<typeof PlaceSchema> {}

/** {@link Role} as a schema. */
export const RoleSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    /** A tier of towns, a node of development, a type of function, or an industry to grow. */
    kind: z.enum(["tier", "node", "function", "industry"]),
    /** The places that have it, in printed order. */
    places: z.array(IdSchema).max(1000).readonly(),
    /** The list ends in 等: there are more than are named. */
    openEnded: z.boolean(),
    /** The structure's part that this list spells out again. */
    part: IdSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A role that the plan gives to places. @category Layout */
export interface Role extends z.infer<typeof RoleSchema> {}

/** Whole sets that a structure or its zones can divide up: the township-level units of the county. */
const DividesSchema = z.enum(["townships"]);

/** {@link Structure} as a schema. */
export const StructureSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    parts: z
      .array(
        z
          .strictObject({
            name: TextSchema,
            /** How many members the plan counts. */
            count: z.int().min(0).max(10_000).exactOptional(),
            /** The members it names; fewer than it counts where it names only some. */
            places: z.array(IdSchema).max(1000).readonly(),
            /** The places lie along the part: they are not its members. */
            along: z.literal(true).exactOptional(),
            /** Its name for lists elsewhere that spell it out again. */
            id: IdSchema.exactOptional(),
          })
          .readonly(),
      )
      .max(100)
      .readonly(),
    /** What its parts divide up, all of it: then their counts add up to the number of places of these kinds. */
    divides: DividesSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A spatial structure under a name of its own (一屏三区一心), with its parts. @category Layout */
export interface Structure extends z.infer<typeof StructureSchema> {}

/** {@link Belt} as a schema. */
export const BeltSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum(["belt", "base", "valley"]),
    /** The places along it, in printed order. */
    places: z.array(IdSchema).max(1000).readonly(),
    openEnded: z.boolean(),
    locator: LocatorSchema,
  })
  .readonly();

/** A belt (带) or base (基地) along places. @category Layout */
export interface Belt extends z.infer<typeof BeltSchema> {}

/** {@link Corridor} as a schema. */
export const CorridorSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    kind: z.enum(["road", "travel-time", "service", "cooperation", "trade"]),
    /** The places it joins, in printed order. */
    places: z.array(IdSchema).min(1).max(100).readonly(),
    /** Travel time the plan promises, in hours. */
    hours: DecimalTextSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A connection between places: a road, a travel time, a service, a cooperation. @category Layout */
export interface Corridor extends z.infer<typeof CorridorSchema> {}

/** {@link Zone} as a schema. */
export const ZoneSchema = z
  .strictObject({
    id: IdSchema,
    name: TextSchema,
    /** How many the plan counts; absent where it counts none. */
    count: z.int().min(0).max(10_000).exactOptional(),
    /** The members; null where the plan does not name them. */
    places: z.array(IdSchema).max(1000).readonly().nullable(),
    /** What the zones printed at one place divide up, all of it. */
    divides: DividesSchema.exactOptional(),
    locator: LocatorSchema,
  })
  .readonly();

/** A functional zone as the plan counts it. @category Layout */
export interface Zone extends z.infer<typeof ZoneSchema> {}

/** {@link Layout} as a schema. */
export const LayoutSchema = z
  .strictObject({
    places: z.array(PlaceSchema).max(10_000).readonly(),
    roles: z.array(RoleSchema).max(1000).readonly().exactOptional(),
    structures: z.array(StructureSchema).max(100).readonly().exactOptional(),
    belts: z.array(BeltSchema).max(1000).readonly().exactOptional(),
    corridors: z.array(CorridorSchema).max(1000).readonly().exactOptional(),
    zones: z.array(ZoneSchema).max(1000).readonly().exactOptional(),
  })
  .readonly();

/** Where the plan puts things: places, their roles, and what joins them. @category Layout */
export interface Layout extends z.infer<typeof LayoutSchema> {}
