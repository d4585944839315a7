import { decimal, PlanError } from "../../kernel/index.js";
import type { Coordinates, Place, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";

/**
 * A plan's places as GeoJSON (RFC 7946): a feature for each place, a point where a public source gives coordinates, and a null geometry where
 * none does. Longitude comes first, in WGS 84, with the digits of the source: a number of the text is never a float here.
 *
 * @param plan - the plan
 * @returns the text of a FeatureCollection
 * @throws PlanError `invalid-coordinates` for a latitude beyond 90 or a longitude beyond 180 degrees
 * @category GeoJSON
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toGeoJson } from "five-year-plan/output";
 * const { features } = JSON.parse(toGeoJson(huzhu15));
 * features.length === huzhu15.layout.places.length; // => true
 * features[0].properties.name_zh === huzhu15.layout.places[0].name.zh; // => true
 * ```
 */
export function toGeoJson(plan: Plan): string {
  refuseUnlessPlan(plan);
  const features = plan.layout.places.map(feature);
  return `{\n"type": "FeatureCollection",\n"features": [\n${features.join(",\n")}\n]\n}\n`;
}

function feature({ id, name, kind, within, coordinates }: Place): string {
  // What there is not JSON leaves out.
  const properties = {
    name_zh: name.zh,
    name_en: name.en,
    kind,
    within,
    ...(coordinates === undefined
      ? { coordinates_missing: "no-source" }
      : {
          coordinates_of: coordinates.of,
          coordinates_within_km: coordinates.within,
          coordinates_source: coordinates.source,
        }),
  };
  const geometry = coordinates === undefined ? "null" : point(id, coordinates);
  return `{ "type": "Feature", "id": ${JSON.stringify(id)}, "geometry": ${geometry}, "properties": ${JSON.stringify(properties)} }`;
}

function point(place: string, { longitude, latitude }: Coordinates): string {
  const position = [degrees(place, "longitude", longitude, 180), degrees(place, "latitude", latitude, 90)];
  return `{ "type": "Point", "coordinates": [${position.join(", ")}] }`;
}

/** Decimal text as the number that JSON writes: the same digits, without zeros in front. */
function degrees(place: string, axis: string, text: string, most: number): string {
  const value = decimal(text);
  if (value.abs().greaterThan(most)) throw new PlanError("invalid-coordinates", { place, axis, value: text, limit: most });
  return value.toFixed();
}
