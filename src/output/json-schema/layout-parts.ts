import {
  BeltSchema,
  CoordinatesSchema,
  CorridorSchema,
  LayoutSchema,
  PlaceCodeSchema,
  PlaceSchema,
  RoleSchema,
  StructureSchema,
  ZoneSchema,
} from "../../model/index.js";
import type { Parts } from "./part.js";

const LOCATOR = "Where it is printed.";
const PLACES = "Ids of its places, in printed order.";
const OPEN_ENDED = "The printed list is left open: there are more than are named.";
const NAME = "Its name.";
const KIND = "Its kind.";

/** Where a plan puts things. */
export const LAYOUT_PARTS: Parts = {
  PlaceCode: {
    schema: PlaceCodeSchema,
    title: "Code of a place",
    description: "An official code, in one of two schemes that give the same digits to different townships.",
    properties: {
      scheme: "civil-affairs: the legal code of an administrative division; statistics: the statistics office's own.",
      code: "The code.",
      year: "The edition's year.",
      source: "Where it was published.",
    },
  },
  Coordinates: {
    schema: CoordinatesSchema,
    title: "Coordinates",
    description: "Where a public source puts a place, in WGS 84.",
    properties: {
      latitude: "Degrees north.",
      longitude: "Degrees east.",
      of: "What the point stands for: the seat of government, or an anchor somewhere inside.",
      within: "How far off it may be, in kilometres.",
      source: "Where it was published.",
      sourceIn: "The source in both languages, for output.",
    },
  },
  Place: {
    schema: PlaceSchema,
    title: "Place",
    description: "A place the plan names, or a township-level unit of its county.",
    properties: {
      id: "Its id.",
      name: NAME,
      kind: KIND,
      within: "Id of the place it lies in.",
      aliases: "Other spellings that the plan prints.",
      codes: "Official codes.",
      coordinates: "Where it lies.",
      area: "Its area in square kilometres.",
      value: "The number.",
      unit: "Square kilometres.",
      source: "Where it was published.",
      locator: "Where the plan names it first.",
    },
  },
  Role: {
    schema: RoleSchema,
    title: "Role",
    description: "A role that the plan gives to places.",
    properties: {
      id: "Its id.",
      name: NAME,
      kind: KIND,
      part: "Id of the structure's part that this list spells out again.",
      places: PLACES,
      openEnded: OPEN_ENDED,
      locator: LOCATOR,
    },
  },
  Structure: {
    schema: StructureSchema,
    title: "Structure",
    description: "A spatial structure under a name of its own, with its parts.",
    properties: {
      id: "Its id.",
      name: NAME,
      parts: "Its parts.",
      along: "The places lie along the part: they are not its members.",
      divides: "What its parts divide up, all of it: then their counts add up to the number of such places.",
      count: "How many members the plan counts.",
      places: "Ids of the members it names; fewer than it counts where it names only some.",
      locator: LOCATOR,
    },
  },
  Belt: {
    schema: BeltSchema,
    title: "Belt",
    description: "A belt or base along places.",
    properties: { id: "Its id.", name: NAME, kind: KIND, places: PLACES, openEnded: OPEN_ENDED, locator: LOCATOR },
  },
  Corridor: {
    schema: CorridorSchema,
    title: "Corridor",
    description: "A connection between places: a road, a travel time, a service, a cooperation.",
    properties: {
      id: "Its id.",
      name: NAME,
      kind: KIND,
      places: PLACES,
      hours: "Travel time the plan promises, in hours.",
      locator: LOCATOR,
    },
  },
  Zone: {
    schema: ZoneSchema,
    title: "Zone",
    description: "A functional zone as the plan counts it.",
    properties: {
      id: "Its id.",
      name: NAME,
      count: "How many members the plan counts.",
      divides: "What the zones printed at one place divide up, all of it.",
      places: "Ids of the members; null where the plan does not name them.",
      locator: LOCATOR,
    },
  },
  Layout: {
    schema: LayoutSchema,
    title: "Layout",
    description: "Where the plan puts things: places, their roles, and what joins them.",
    properties: {
      places: "The places.",
      roles: "Roles given to places.",
      structures: "Spatial structures.",
      belts: "Belts and bases.",
      corridors: "Connections.",
      zones: "Functional zones.",
    },
  },
};
