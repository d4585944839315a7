import type { Layout } from "../../../model/index.js";
import { BELTS } from "./belts.js";
import { CORRIDORS } from "./corridors.js";
import { PLACES } from "./places.js";
import { ROLES } from "./roles.js";
import { STRUCTURES, ZONES } from "./structures.js";

/** Where the 15th plan puts things. */
export const LAYOUT: Omit<Layout, "places"> & { readonly places: typeof PLACES } = {
  places: PLACES,
  roles: ROLES,
  structures: STRUCTURES,
  belts: BELTS,
  corridors: CORRIDORS,
  zones: ZONES,
};
