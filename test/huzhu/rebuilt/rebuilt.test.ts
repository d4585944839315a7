import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../../src/huzhu/index.js";
import { type Plan, parsePlan, toPlanDraft } from "../../../src/index.js";
import { readOutline } from "../../../src/outline/index.js";
import { type Corrections, corrected, patched } from "./corrected.js";
import { KINDS, same, type Told } from "./records.js";

const SOURCE = "../shared/source/huzhu-fifteenth-plan.txt";
const present = existsSync(SOURCE);
const corrections = JSON.parse(readFileSync("test/huzhu/rebuilt/corrections.json", "utf8")) as Corrections;

const read = (ids: Corrections["ids"]): Plan =>
  toPlanDraft(readOutline(readFileSync(SOURCE, "utf8"), { format: "text" }), { ids });

/** What the embedded plan has from elsewhere, and why no correction gives it: all else is the same, to the last field. */
const APART: { readonly [field: string]: string } = {
  layout: "the county's places, belts and corridors are a model made of the whole text and of official codes",
  corrections: "what is printed wrong is noted by whoever reads, not by what is read",
  "boxes.groups.projects.work": "the kind of a work is a judgement on its name",
  "boxes.groups.projects.places": "the places of works are those of the layout",
  "boxes.label": "the reader tells what a box calls its entries; the embedded plan does without",
};

/** A plan without the fields that stand apart. */
function without(value: unknown, field: string): unknown {
  const [first = "", ...rest] = field.split(".");
  if (Array.isArray(value)) return value.map((one) => without(one, field));
  const { [first]: one, ...others } = value as { readonly [field: string]: unknown };
  return rest.length === 0 || one === undefined ? others : { ...others, [first]: without(one, rest.join(".")) };
}
const apart = (plan: unknown): unknown => Object.keys(APART).reduce(without, JSON.parse(JSON.stringify(plan)));

const byKey = (told: readonly Told[]) => new Map(told.map(({ key, fields }) => [key, fields]));

describe.skipIf(!present)("the county's plan, read from its text (needs ../shared/source)", () => {
  // Collected even where the tests are skipped.
  const draft = present ? read(corrections.ids) : huzhu15;
  const rebuilt = present ? corrected(draft, corrections) : {};
  const records = (kind: string, plan: Plan): Told[] => (KINDS[kind] as (plan: Plan) => Told[])(plan);

  // What comes right with no help, of how many: docs/decisions/0008 has the table.
  it.each([
    ["chapters", 13, 13],
    ["sections", 57, 57],
    ["leads", 198, 198],
    ["boxes", 32, 32],
    ["groups", 98, 98],
    ["projects", 405, 407],
    ["table rows", 21, 23],
    ["commitments", 29, 156],
    ["statements", 32, 41],
    ["glossary", 26, 26],
  ])("gives %s right by itself: at least %i of %i", (kind, right, all) => {
    const given = byKey(records(kind, draft));
    const embedded = records(kind, huzhu15);
    expect(embedded).toHaveLength(all);
    const found = embedded.filter(({ key, fields }) => given.has(key) && same(fields, given.get(key)));
    expect(found.length).toBeGreaterThanOrEqual(right);
  });

  it("is the embedded plan, with one file of corrections, but for what stands apart", () => {
    expect(apart(rebuilt)).toEqual(apart(huzhu15));
  });

  it.each(Object.keys(APART))("has %s apart for a reason that still holds", (field) => {
    const others = Object.keys(APART).filter((one) => one !== field);
    const most = (plan: unknown): unknown => others.reduce(without, JSON.parse(JSON.stringify(plan)));
    expect(most(rebuilt)).not.toEqual(most(huzhu15));
  });

  it("is a plan, with its layout", () => {
    expect(() => parsePlan({ ...rebuilt, layout: huzhu15.layout })).not.toThrow();
  });

  it("has no correction that changes nothing", () => {
    const whole = JSON.stringify(rebuilt);
    const idle = (change: Partial<Corrections>): boolean =>
      JSON.stringify(corrected(draft, { ...corrections, ...change })) === whole;
    const { english, columns, boxes, splits, plan } = corrections;
    const less = <T extends object>(all: T, one: string): T => without(all, one) as T;
    const names = new Set(
      JSON.stringify([rebuilt["chapters"], rebuilt["boxes"], rebuilt["indicators"]]).match(/(?<="zh":")[^"]+/g),
    );
    expect(Object.keys(english).filter((zh) => !names.has(zh))).toEqual([]);
    expect(Object.keys(columns).filter((one) => idle({ columns: less(columns, one) }))).toEqual([]);
    expect(Object.keys(boxes).filter((one) => idle({ boxes: less(boxes, one) }))).toEqual([]);
    expect(Object.keys(plan).filter((one) => idle({ plan: less(plan, one) }))).toEqual([]);
    expect(splits.filter((one) => idle({ splits: splits.filter((other) => other !== one) }))).toEqual([]);
    for (const kind of ["indicators", "commitments", "statements", "glossary"] as const) {
      const still = corrections[kind].filter((one, i) => {
        const { read: name } = one;
        const fields = Object.keys(one).filter((field) => field !== "read");
        const bare = corrections[kind].map((other, k) => (k === i ? { read: name } : other));
        return name !== undefined && fields.length > 0 && idle({ [kind]: bare });
      });
      expect(still, kind).toEqual([]);
    }
  });

  it("says which correction no longer fits what was read", () => {
    const [first, ...rest] = corrections.commitments.filter(({ read: name }) => name !== undefined);
    const others = corrections.commitments.filter((one) => one !== first);
    expect(() => corrected(draft, { ...corrections, commitments: others })).toThrow(`say nothing of ${first?.["read"]}`);
    expect(() => corrected(draft, { ...corrections, commitments: [...rest, { read: "9.9 none" }] })).toThrow("“9.9 none” of the");
    const splits = [{ box: 20, group: 3, given: ["none"], names: ["one", "two"], reason: "a test" }];
    expect(() => corrected(draft, { ...corrections, splits })).toThrow("box 20: “none” was not read");
  });
});

describe("a merge patch", () => {
  it("changes, adds and takes away, and leaves all else", () => {
    const given = { a: { b: "1", c: "2" }, d: ["3"], e: "4" };
    expect(patched(given, { a: { c: null, f: "5" }, d: ["6", "7"] })).toEqual({ a: { b: "1", f: "5" }, d: ["6", "7"], e: "4" });
    expect(patched(given, undefined)).toBe(given);
    expect(patched("4", { a: { b: "1" } })).toEqual({ a: { b: "1" } });
  });
});
