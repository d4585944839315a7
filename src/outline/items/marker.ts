import { numberBefore } from "../../notation/index.js";
import { BULLETS, COUNTED_KIND, PLAIN_NUMBER, STEPPED_NUMBER } from "./lexicon.js";

/** A number or a sign before an entry. */
export type Marker = {
  /** Entries of one style stand on one level. */
  readonly style: string;
  /** What it counts; a bullet counts nothing. */
  readonly no?: number;
  /** How many signs it takes, blanks behind it included. */
  readonly length: number;
  /** Its digits cannot belong to the name. */
  readonly certain: boolean;
};

/** The marker that a line begins with. */
export function markerOf(line: string): Marker | undefined {
  const bullet = BULLETS.exec(line)?.[0] ?? "";
  const rest = line.slice(bullet.length);
  if (rest === "") return undefined;
  const number = numberOf(rest);
  // "- 1、": the number says more than the bullet.
  if (number !== undefined) return { ...number, length: number.length + bullet.length, certain: number.certain || bullet !== "" };
  if (bullet === "") return undefined;
  return { style: bullet.trim().charAt(0), length: bullet.length, certain: true };
}

function numberOf(text: string): Marker | undefined {
  const counted = COUNTED_KIND.exec(text)?.[0];
  if (counted !== undefined) return { style: "counted", length: counted.length, certain: true };
  const stepped = STEPPED_NUMBER.exec(text)?.[0];
  if (stepped !== undefined) return { style: "stepped", length: stepped.length, certain: false };
  const found = numberBefore(text);
  if (found?.certain) {
    const opening = found.style === "han" && /^[（(]/.test(text) ? "(" : "";
    return { style: `${opening}${found.style}`, no: found.counts ?? found.no, length: found.length, certain: true };
  }
  const plain = PLAIN_NUMBER.exec(text)?.[0];
  if (plain === undefined) return undefined;
  const blank = /^[\s\u3000]*/u.exec(text.slice(plain.length))?.[0] ?? "";
  return { style: "plain", no: Number(plain), length: plain.length + blank.length, certain: plain.startsWith("0") };
}

/** Whether a line is nothing but a number: its name is in the next. */
export const isBareNumber = (line: string): boolean => /^[（(]?[0-9０-９]{1,2}[）).．、]?$/u.test(line.trim());

/** The markers of lines. Digits that may belong to a name number it only where a line before has the number before, or one behind goes on. */
export function markersOf(lines: readonly string[]): readonly (Marker | undefined)[] {
  const found = lines.map(markerOf);
  const before = new Map<string, Set<number | undefined>>();
  const counted = new Map<string, number>();
  const twos = new Set(found.flatMap((marker) => (marker?.no === 2 ? [marker.style] : [])));
  for (const marker of found) if (marker !== undefined) counted.set(marker.style, (counted.get(marker.style) ?? 0) + 1);
  return found.map((marker) => {
    if (marker === undefined) return undefined;
    const { style, no, certain } = marker;
    const earlier = before.get(style) ?? new Set();
    const follows = no === undefined ? (counted.get(style) ?? 0) > 1 : no === 1 ? twos.has(style) : earlier.has(no - 1);
    if (!certain && !follows) return undefined;
    before.set(style, earlier.add(no));
    return marker;
  });
}

/**
 * Where the entries of a paragraph begin that are numbered within it: ①…②…③…, （1）…（2）…. Numbers run from 1, and each stands at the
 * start or behind a sign that parts. A paragraph that opens with the first number goes on with the second.
 */
export function markersWithin(text: string, opening?: Marker): readonly { readonly at: number; readonly marker: Marker }[] {
  const found = new Map<string, { readonly at: number; readonly marker: Marker }[]>();
  const before = (style: string): number => (opening?.style === style && opening.no === 1 ? 1 : 0);
  for (const { index } of text.matchAll(NUMBER_STARTS)) {
    const marker = numberOf(text.slice(index, index + LONGEST_NUMBER));
    if (marker?.no === undefined || !marker.certain || HAN_STYLES.includes(marker.style)) continue;
    const sign = text
      .slice(Math.max(0, index - LONGEST_NUMBER), index)
      .trimEnd()
      .slice(-1);
    if (marker.style !== "circle" && sign !== "" && !PARTS.includes(sign)) continue;
    const series = found.get(marker.style) ?? [];
    if (marker.no !== series.length + before(marker.style) + 1) continue;
    series.push({ at: index, marker });
    found.set(marker.style, series);
  }
  const [first] = [...found]
    .flatMap(([style, series]) => (series.length + before(style) > 1 ? [series] : []))
    .sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
  return first ?? [];
}

const NUMBER_STARTS = /[①-⑳⑴-⒛]|[（(][0-9０-９]|(?<![0-9０-９.．A-Za-z])[0-9０-９]/gu;
const PARTS = "。；;：:，,、!！?？";
const HAN_STYLES: readonly string[] = ["han", "(han", "counted"];
const LONGEST_NUMBER = 12;
