import type { Place, Plan } from "../../model/index.js";
import { fill, nameIn, textIn, wording } from "../../text/index.js";
import { position } from "../position.js";
import { type Chart, type ChartOptions, chart } from "./chart.js";
import { placeTable } from "./tables.js";
import { COLOURS, OKABE_ITO } from "./theme.js";
import { townships } from "./townships.js";

const SIZE = { width: 460, height: 420 };

type Located = Place & { readonly coordinates: NonNullable<Place["coordinates"]> };

/** Townships as points; one degree east is drawn as much shorter than one north as it is there. */
export function layoutMap(plan: Plan, { locale = "zh", theme = "light" }: ChartOptions): Chart {
  const { chart: words, phrase } = wording(locale);
  const all = townships(plan);
  const located = all.filter((place): place is Located => place.coordinates !== undefined);
  const missing = all.filter(({ coordinates }) => coordinates === undefined).map(({ name }) => nameIn(name, locale));
  const { observed } = COLOURS[theme];
  const kinds = { seat: words.seat, anchor: words.anchor };
  const values = located.map(({ name, coordinates }) => ({
    name: nameIn(name, locale),
    x: position(coordinates.longitude),
    y: position(coordinates.latitude),
    longitude: coordinates.longitude,
    latitude: coordinates.latitude,
    kind: kinds[coordinates.of],
    precision: coordinates.within ?? "",
    source: textIn(coordinates.source, coordinates.sourceIn, locale),
  }));
  const { x, y } = frame(values);
  // A name is above its point, or below where the next point is in the way.
  const named = values.map((one) => ({ ...one, shift: values.some((other) => isJustAbove(other, one)) ? 16 : -13 }));
  const kind = { field: "kind", type: "nominal", title: null, legend: { orient: "bottom", symbolSize: 90, labelFontSize: 12 } };
  const domain = Object.values(kinds).filter((one) => values.some((value) => value.kind === one));
  const look = domain.map((one) =>
    one === kinds.seat ? { colour: observed, shape: "circle" } : { colour: OKABE_ITO.orange, shape: "square" },
  );
  const axis = (title: string) => ({ title, format: ".2f", tickCount: 5, grid: true });
  return chart(theme, {
    title: fill(words.mapTitle, { plan: nameIn(plan.title, locale) }),
    subtitle: [words.mapNote, missing.length === 0 ? "" : fill(words.mapUnplaced, { names: missing.join(phrase.comma) })],
    width: SIZE.width + 90,
    table: placeTable(plan),
    spec: {
      ...SIZE,
      data: { values: named },
      encoding: {
        x: { field: "x", type: "quantitative", scale: { domain: x, nice: false }, axis: axis(words.longitude) },
        y: { field: "y", type: "quantitative", scale: { domain: y, nice: false }, axis: axis(words.latitude) },
        tooltip: [
          { field: "name", type: "nominal", title: words.township },
          { field: "latitude", type: "nominal", title: words.latitude },
          { field: "longitude", type: "nominal", title: words.longitude },
          { field: "kind", type: "nominal", title: words.note },
          { field: "precision", type: "nominal", title: words.precision },
          { field: "source", type: "nominal", title: words.source },
        ],
      },
      layer: [
        {
          mark: { type: "point", filled: true, size: 110, opacity: 1 },
          encoding: {
            color: { ...kind, scale: { domain, range: look.map(({ colour }) => colour) } },
            shape: { ...kind, scale: { domain, range: look.map(({ shape }) => shape) } },
          },
        },
        {
          mark: { type: "text", align: "center", dy: { expr: "datum.shift" }, fontSize: 12 },
          encoding: { text: { field: "name", type: "nominal" } },
        },
      ],
    },
  });
}

type Point = { readonly x: number; readonly y: number };

/** Near enough above to be covered by a name, in degrees. */
function isJustAbove(other: Point, { x, y }: Point): boolean {
  return other.y > y && other.y - y < 0.05 && Math.abs(other.x - x) < 0.12;
}

/** A frame around all points in which a kilometre has the same length in both directions. */
function frame(points: readonly Point[]): { readonly x: readonly [number, number]; readonly y: readonly [number, number] } {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [cx, cy] = points.length === 0 ? [0, 0] : [middle(xs), middle(ys)];
  // Degrees of longitude shrink with the cosine of the latitude.
  const shrink = Math.cos((cy * Math.PI) / 180);
  const [wide, high] = points.length === 0 ? [0, 0] : [extent(xs) * shrink, extent(ys)];
  const perPixel = Math.max(0.05, wide * 1.35, (high * 1.25 * SIZE.width) / SIZE.height) / SIZE.width;
  const [dx, dy] = [(perPixel * SIZE.width) / 2 / shrink, (perPixel * SIZE.height) / 2];
  return { x: [cx - dx, cx + dx], y: [cy - dy, cy + dy] };
}
