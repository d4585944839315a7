import type { PromiseLabel, StatementLabel } from "./labels.js";

/** A commitment or a statement, as far as a label is compared with it. */
export type Given = {
  readonly subject: { readonly zh: string };
  readonly printed: string;
  readonly locator: { readonly chapter?: number; readonly section?: number };
  readonly requirement?: Readonly<Record<string, unknown>> & { readonly kind: string };
  readonly span?: Readonly<Record<string, unknown>> & { readonly kind: string };
  readonly unit?: string;
  readonly from?: Point;
  readonly to?: Point;
  readonly growth?: string;
};
type Point = { readonly year?: number | null; readonly value?: string; readonly unit?: string | null };

const SCALES = { 万亿: 1e12, 千亿: 1e11, 百亿: 1e10, 十亿: 1e9, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4 };
function unitOf(unit: string | null | undefined): { scale: number; base: string } {
  const text = (unit ?? "")
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/^个?百分点$/u, "%")
    .replace(/^-+$/u, "");
  for (const [prefix, scale] of Object.entries(SCALES))
    if (text.startsWith(prefix)) return { scale, base: text.slice(prefix.length) };
  return { scale: 1, base: text };
}
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
function sameQuantity(
  want: readonly (string | undefined)[],
  unit: string | null | undefined,
  given: readonly unknown[],
  givenUnit: string | null | undefined,
  accept: readonly string[] = [],
): boolean {
  const [w, g] = [unitOf(unit), unitOf(givenUnit)];
  const units = w.base === g.base || accept.some((one) => unitOf(one).base === g.base);
  return (
    units && want.length === given.length && want.every((one, i) => close(Number(one) * w.scale, Number(given[i]) * g.scale))
  );
}
const roman = (text: unknown) =>
  String(text ?? "")
    .normalize("NFKC")
    .replace(/[\s类级]/gu, "")
    .toUpperCase();

/** The same number in the same unit, of the same kind of promise where it prints none. */
export function sameNumbers(w: PromiseLabel, g: Given): boolean {
  const r = g.requirement ?? { kind: "none" };
  if (w.kind === "relative") {
    const to = String(r["to"] ?? "");
    return (
      r.kind === "relative" &&
      [w.to ?? "", ...(w.acceptTo ?? [])].some((one) => to.includes(one) || (to.length > 1 && one.includes(to)))
    );
  }
  if (w.kind === "delegated" || w.kind === "qualitative") return r.kind === w.kind;
  if (w.kind === "grade") return r.kind === "grade" && roman(r["grade"]) === roman(w.grade);
  if (w.parts && r.kind === "composition") return sameQuantity(w.parts, null, r["parts"] as string[], null);
  const given = r["low"] !== undefined ? [r["low"], r["high"]] : r["value"] !== undefined ? [r["value"]] : [];
  const percent = r.kind === "growth" || r["measure"] === "percent" || r["measure"] === "points";
  const unit = (r["unit"] as string | undefined) ?? g.unit ?? (percent ? "%" : "");
  return sameQuantity(w.low !== undefined ? [w.low, w.high] : [w.value], w.unit, given, unit, w.acceptUnits);
}
export function rightKind(w: PromiseLabel, g: Given): boolean {
  const r = g.requirement ?? { kind: "none" };
  if (!(w.acceptKinds ?? [w.kind]).includes(r.kind)) return false;
  return (
    (w.kind !== "relative" || w.relation === r["relation"]) &&
    (w.direction !== "decrease" || r.kind !== "change" || r["direction"] === "decrease")
  );
}
const COARSE: Readonly<Record<string, string>> = {
  "more-than": "≥",
  "at-least": "≥",
  "less-than": "≤",
  "at-most": "≤",
  unstated: "=",
  exactly: "=",
  about: "≈",
  between: "–",
};
export function rightBound(w: PromiseLabel, g: Given): boolean {
  const bound = g.requirement?.["bound"];
  if (w.bound === undefined || typeof bound !== "string") return true;
  return (w.acceptBounds ?? [w.bound]).some((one) => COARSE[one] === COARSE[bound]);
}
export function rightSpan(w: PromiseLabel, g: Given, start: number): boolean {
  const s = g.span;
  if (!s || !(w.acceptSpans ?? [w.span.kind]).includes(s.kind)) return false;
  const end = w.span.kind === "by" ? w.span.year : w.span.to;
  const from = w.span.kind === "by" ? start : w.span.from;
  return s.kind === "by" ? s["year"] === end : s["to"] === end && s["from"] === from;
}
export function sameStated(w: StatementLabel, g: Given): boolean {
  const same = (want: StatementLabel["to"], given: Point | undefined) =>
    want === undefined || (given !== undefined && sameQuantity([want.value], want.unit, [given.value], given.unit));
  return w.to
    ? same(w.to, g.to) && same(w.from, g.from)
    : w.growth !== undefined && g.growth !== undefined && close(Number(w.growth), Number(g.growth));
}
/** What prints a figure, or names another indicator or a body that sets one. */
export function hasFigure(g: Given): boolean {
  return (
    /[0-9ⅠⅡⅢⅣⅤ％‰]|翻|倍|[一二三四五六七八九十百千万亿]+[个家座条项所名人万亿]/u.test(g.printed) ||
    ["relative", "delegated"].includes(g.requirement?.kind ?? "")
  );
}
