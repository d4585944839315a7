import type { Place } from "five-year-plan";

/** A place with a coordinate, and where that is in the picture. */
export type Placed = { readonly place: Place; readonly x: number; readonly y: number };

export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly points: readonly Placed[];
  /** Lines of whole tenths of a degree. */
  readonly meridians: readonly { readonly label: string; readonly x: number }[];
  readonly parallels: readonly { readonly label: string; readonly y: number }[];
  /** How long ten kilometres are. */
  readonly tenKilometres: number;
};

const KILOMETRES_PER_DEGREE = 111.32;
const PIXELS_PER_KILOMETRE = 9;
/** Room for labels on the left and on the right, and above and below. */
const MARGIN = { left: 180, right: 116, y: 44 };

/** Puts places on an equirectangular sheet, true to scale at its middle latitude. Floats only place marks here. */
export function sheetOf(places: readonly Place[]): Sheet | undefined {
  const located = places.flatMap((place) =>
    place.coordinates === undefined
      ? []
      : [{ place, latitude: Number(place.coordinates.latitude), longitude: Number(place.coordinates.longitude) }],
  );
  if (located.length < 2) return undefined;
  const [south, north] = extent(located.map(({ latitude }) => latitude));
  const [west, east] = extent(located.map(({ longitude }) => longitude));
  const perLatitude = KILOMETRES_PER_DEGREE * PIXELS_PER_KILOMETRE;
  const perLongitude = perLatitude * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const x = (longitude: number) => MARGIN.left + (longitude - west) * perLongitude;
  const y = (latitude: number) => MARGIN.y + (north - latitude) * perLatitude;
  return {
    width: Math.round(MARGIN.left + MARGIN.right + (east - west) * perLongitude),
    height: Math.round(2 * MARGIN.y + (north - south) * perLatitude),
    points: located.map(({ place, latitude, longitude }) => ({ place, x: x(longitude), y: y(latitude) })),
    meridians: tenths(west, east).map((degree) => ({ label: `${degree.toFixed(1)}°E`, x: x(degree) })),
    parallels: tenths(south, north).map((degree) => ({ label: `${degree.toFixed(1)}°N`, y: y(degree) })),
    tenKilometres: 10 * PIXELS_PER_KILOMETRE,
  };
}

const extent = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

function tenths(low: number, high: number): readonly number[] {
  const first = Math.ceil(low * 10);
  return Array.from({ length: Math.max(0, Math.floor(high * 10) - first + 1) }, (_, i) => (first + i) / 10);
}
