import { position } from "../position.js";
import type { Strip } from "./bands.js";
import type { PathData } from "./path-data.js";

/** All that is drawn, with some room around it. */
export function domainOf(data: PathData, strips: readonly Strip[]): readonly [number, number] {
  const all = [
    ...[...data.asked, ...data.compared, ...data.means, ...data.seen].map(({ text }) => position(text)),
    ...data.seen.flatMap(({ low, high }) => [position(low), position(high)]),
    ...strips.flatMap(({ low, high }) => [low, high]),
  ];
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = high > low ? (high - low) * 0.14 : Math.max(Math.abs(high) * 0.05, 0.5);
  return [low - room, high + room];
}
