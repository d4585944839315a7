import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Chart } from "../../src/output/index.js";

/** A text of a drawing, and where it stands in pixels. */
export type TextBox = {
  readonly text: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

const { parse, View } = vega;
/** Vega tells nobody of it, and measures by it. */
const { textMetrics } = vega as unknown as { textMetrics: { width: (item: Item, text: unknown) => number } };

/** As wide as letters are on the screen: Chinese as wide as high, Latin by its average. */
const em = (character: string) => ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.55);

type Item = {
  readonly items?: readonly Item[];
  readonly marktype?: string;
  readonly x?: number;
  readonly y?: number;
  readonly dx?: number;
  readonly dy?: number;
  readonly align?: string;
  readonly baseline?: string;
  readonly angle?: number;
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
  readonly lineHeight?: number;
  readonly text?: unknown;
  readonly opacity?: number;
};

/** The texts of a chart with the boxes that they take, those that are turned apart; and how large its canvas is. */
export async function textBoxes(chart: Chart) {
  const measured = textMetrics.width;
  const widthOf = (text: string, { fontSize = 11, fontWeight }: Item) =>
    [...text].reduce((sum, one) => sum + em(one), 0) * fontSize * (fontWeight === "bold" ? 1.1 : 1);
  textMetrics.width = (item, text) => widthOf(String(text), item);
  try {
    const view = await new View(parse(compile(chart as unknown as TopLevelSpec).spec), { renderer: "none" }).runAsync();
    const svg = await view.toSVG();
    const number = (pattern: RegExp) => (pattern.exec(svg)?.slice(1) ?? []).map(Number);
    const [width = 0, height = 0] = number(/width="([0-9.]+)" height="([0-9.]+)"/);
    const [left = 0, top = 0] = number(/transform="translate\((-?[0-9.]+),(-?[0-9.]+)\)"/);
    const boxes: TextBox[] = [];
    const walk = (item: Item, x: number, y: number, type?: string): void => {
      if (item.marktype !== undefined) {
        for (const one of item.items ?? []) walk(one, x, y, item.marktype);
        return;
      }
      if (type === "group") for (const one of item.items ?? []) walk(one, x + (item.x ?? 0), y + (item.y ?? 0));
      if (type !== "text" || item.opacity === 0 || (item.angle ?? 0) !== 0) return;
      const { fontSize = 11, lineHeight = fontSize + 2, align = "left", baseline = "alphabetic" } = item;
      const lines = (Array.isArray(item.text) ? item.text : [item.text ?? ""]).map(String);
      lines.forEach((text, i) => {
        if (text.trim() === "") return;
        const wide = widthOf(text, item);
        const at = x + (item.x ?? 0) + (item.dx ?? 0) - (align === "right" ? wide : align === "center" ? wide / 2 : 0);
        const rise = { top: 0.79, middle: 0.3, bottom: -0.21 }[baseline as "top"] ?? 0;
        const line = y + (item.y ?? 0) + (item.dy ?? 0) + rise * fontSize + i * lineHeight;
        boxes.push({
          text,
          x1: left + at,
          x2: left + at + wide,
          y1: top + line - 0.75 * fontSize,
          y2: top + line + 0.15 * fontSize,
        });
      });
    };
    walk((view.scenegraph() as unknown as { root: Item }).root, 0, 0);
    return { boxes, width, height };
  } finally {
    textMetrics.width = measured;
  }
}

/** Pairs of texts that lie on each other, and texts that leave the canvas. A text drawn twice, for its halo, is one. */
export function collisions({ boxes, width, height }: Awaited<ReturnType<typeof textBoxes>>): string[] {
  const own = boxes.filter((one, i) => !boxes.slice(0, i).some((other) => same(one, other)));
  const beyond = own.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height);
  const pairs = own.flatMap((one, i) =>
    own
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map((other) => [one, other] as const),
  );
  return [
    ...beyond.map(({ text }) => `${text} leaves the canvas`),
    ...pairs.map(([one, other]) => `${one.text} lies on ${other.text}`),
  ];
}

const same = (one: TextBox, other: TextBox) =>
  one.text === other.text && Math.abs(one.x1 - other.x1) + Math.abs(one.y1 - other.y1) < 1;
const overlap = (one: TextBox, other: TextBox) =>
  Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 && Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1;
