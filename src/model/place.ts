import * as z from "zod";
import type { D } from "../notation/index.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { type Text, TextSchema } from "./text.js";
import { DecimalTextSchema, IdSchema, PrintedSchema, YearSchema } from "./values.js";

export const placeCodeShape = z
  .strictObject({
    scheme: z.enum(["civil-affairs", "statistics"]),
    code: z.string().regex(/^[0-9]{6,12}$/),
    year: YearSchema,
    source: PrintedSchema,
  })
  .readonly();

/** {@link PlaceCode} as a schema. */
export const PlaceCodeSchema: z.ZodType<PlaceCode> = placeCodeShape;

/** An official code of a place, in one of two schemes that give the same digits to different townships. @category Layout */
export interface PlaceCode {
  /** `civil-affairs`: the legal code of an administrative division; `statistics`: the statistics office's own. */
  readonly scheme: "civil-affairs" | "statistics";
  readonly code: string;
  /** The edition's year: codes change. */
  readonly year: number;
  readonly source: string;
}

export const coordinatesShape = z
  .strictObject({
    latitude: DecimalTextSchema,
    longitude: DecimalTextSchema,
    of: z.enum(["seat", "anchor"]),
    within: DecimalTextSchema.exactOptional(),
    source: PrintedSchema,
    sourceIn: TextSchema.exactOptional(),
  })
  .readonly();

/** {@link Coordinates} as a schema. */
export const CoordinatesSchema: z.ZodType<Coordinates> = coordinatesShape;

/** Where a public source puts a place, in WGS 84. @category Layout */
export interface Coordinates {
  /** Degrees north, WGS 84. */
  readonly latitude: D;
  /** Degrees east, WGS 84. */
  readonly longitude: D;
  /** What the point stands for: the `seat` of government, or an `anchor` somewhere inside. */
  readonly of: "seat" | "anchor";
  /** How far off it may be, in kilometres, where that is known. */
  readonly within?: D;
  readonly source: string;
  /** The source in both languages, for output. */
  readonly sourceIn?: Text;
}

export const placeShape = z
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
    within: IdSchema.exactOptional(),
    aliases: z.array(PrintedSchema).max(20).readonly().exactOptional(),
    codes: z.array(PlaceCodeSchema).max(20).readonly().exactOptional(),
    coordinates: CoordinatesSchema.exactOptional(),
    area: z
      .strictObject({ value: DecimalTextSchema, unit: z.literal("km²"), source: PrintedSchema })
      .readonly()
      .exactOptional(),
    locator: LocatorSchema.exactOptional(),
  })
  .readonly();

/** {@link Place} as a schema. */
export const PlaceSchema: z.ZodType<Place> = placeShape;

/** A place the plan names, or a township-level unit of its county. @category Layout */
export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly kind:
    | "county"
    | "jurisdiction"
    | "subdistrict"
    | "town"
    | "township"
    | "ethnic-township"
    | "village"
    | "park"
    | "industrial-park"
    | "scenic-area"
    | "reservoir"
    | "river"
    | "mountain"
    | "monastery"
    | "airport"
    | "outside";
  /** The place it lies in. */
  readonly within?: string;
  /** Other spellings that the plan prints. */
  readonly aliases?: readonly string[];
  /** Official codes, each with the scheme it belongs to. */
  readonly codes?: readonly PlaceCode[];
  readonly coordinates?: Coordinates;
  /** Its area in square kilometres, where a public source gives it. */
  readonly area?: {
    readonly value: D;
    readonly unit: "km²";
    readonly source: string;
  };
  /** Where the plan names it first. */
  readonly locator?: Locator;
}
