import type { Json } from "./chart.js";
import { widthOf, wrap } from "./wrap.js";

/** A label of an axis: what the data calls the row, and what is shown for it. */
export type Label = { readonly key: string; readonly text: string };

/** Size of axis labels in pixels. */
const SIZE = 11;
const LINE = 13;

/**
 * An axis whose labels are looked up and broken into lines. Room for them is reserved by their estimated width, since a
 * renderer without fonts measures Chinese text too narrow.
 */
export function labelled(
  labels: readonly Label[],
  limit: number,
  more: { readonly [key: string]: Json } = {},
): { readonly [key: string]: Json } {
  const lines = labels.map(({ text }) => wrap(text, limit));
  // A label of several lines hangs from its first one: it is lifted by half of what hangs.
  const lifted = [2, 3, 4].flatMap((count) => {
    const keys = labels.filter((_, i) => lines[i]?.length === count).map(({ key }) => key);
    const test = `indexof(${JSON.stringify(keys)}, datum.value) >= 0`;
    return keys.length === 0 ? [] : [{ test, value: ((1 - count) * LINE) / 2 }];
  });
  const lookup = Object.fromEntries(labels.map(({ key }, i) => [key, lines[i] ?? []]));
  return {
    labelExpr: `${JSON.stringify(lookup)}[datum.value]`,
    minExtent: extentOf(labels, limit),
    labelLineHeight: LINE,
    ...(lifted.length > 0 && { labelOffset: { condition: lifted, value: 0 } }),
    ticks: false,
    domain: false,
    title: null,
    ...more,
  };
}

/** The room that labels take, in pixels. */
export function extentOf(labels: readonly Label[], limit: number): number {
  return Math.ceil(Math.max(0, ...labels.flatMap(({ text }) => wrap(text, limit)).map(widthOf)) * SIZE) + 8;
}
