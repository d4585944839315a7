import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../../src/huzhu/index.js";
import { type Plan, toPlanDraft } from "../../../src/index.js";
import { readOutline } from "../../../src/outline/index.js";
import { KINDS, plain, same, type Told } from "./records.js";

/** What a hand changes in what was read: nothing else of the plan is taken from anywhere but the text. */
type Corrections = {
  /** Ids of indicators by the names that were read. */
  readonly ids: { readonly [name: string]: string };
  /** Boxes that are kept as the layout of the county and not as lists of works. */
  readonly layout: readonly number[];
  /** Names of one group that were parted otherwise, with the reason. */
  readonly splits: readonly { readonly group: string; readonly given: readonly string[]; readonly names: readonly string[] }[];
  readonly rows: { readonly names: { readonly [given: string]: string }; readonly added: readonly Told[] };
  /** Fields of records that were read, by their keys; records that were not, by their ids in the plan. */
  readonly commitments: Prose;
  readonly statements: Prose;
};
type Prose = { readonly changed: { readonly [key: string]: Told["fields"] }; readonly added: readonly string[] };

const SOURCE = "../shared/source/huzhu-fifteenth-plan.txt";
const present = existsSync(SOURCE);
const corrections = JSON.parse(readFileSync("test/huzhu/rebuilt/corrections.json", "utf8")) as Corrections;

const read = (ids: Corrections["ids"]): Plan =>
  toPlanDraft(readOutline(readFileSync(SOURCE, "utf8"), { format: "text" }), { ids });

const json = (told: unknown): unknown => JSON.parse(JSON.stringify(plain(told)));

/** Projects with the names of a group parted as the corrections say. */
function parted(projects: readonly Told[]): Told[] {
  return corrections.splits.reduce(
    (all, { group, given, names }) => {
      const keys = given.map((name) => `${group} ${name}#1`);
      const at = all.findIndex(({ key }) => key === keys[0]);
      if (at < 0 || keys.some((key, i) => all[at + i]?.key !== key)) return all;
      // What is counted stands in the first of the names.
      const counted = all[at]?.fields["quantities"];
      const made = names.map(
        (zh, i): Told => ({
          key: `${group} ${zh}#1`,
          fields: { name: { zh }, quantities: i === 0 ? counted : [] },
        }),
      );
      return [...all.slice(0, at), ...made, ...all.slice(at + keys.length)];
    },
    [...projects],
  );
}

const isOfLayout = ({ key }: Told): boolean =>
  corrections.layout.some((no) => key.startsWith(`${no} `) || key.startsWith(`${no}.`));

/** Rows under the names that they should have, and with those that could not be read. */
const mended = (rows: readonly Told[]): Told[] => {
  const named = rows.map(({ key, fields }) => ({ key: corrections.rows.names[key] ?? key, fields }));
  return [...named, ...corrections.rows.added.filter(({ key }) => !named.some((row) => row.key === key))];
};

const byKey = (told: readonly Told[]) => new Map(told.map(({ key, fields }) => [key, fields]));

describe.skipIf(!present)("the county's plan, read from its text (needs ../shared/source)", () => {
  const draft = read(corrections.ids);
  const records = (kind: string, plan: Plan): Told[] => (KINDS[kind] as (plan: Plan) => Told[])(plan);

  // What comes right with no help, of how many: docs/decisions/0008 has the table.
  it.each([
    ["chapters", 13, 13],
    ["sections", 57, 57],
    ["leads", 198, 198],
    ["boxes", 32, 32],
    ["groups", 98, 98],
    ["projects", 401, 407],
    ["table rows", 21, 23],
    ["commitments", 29, 156],
    ["statements", 31, 41],
    ["glossary", 26, 26],
  ])("gives %s right by itself: at least %i of %i", (kind, right, all) => {
    const given = byKey(records(kind, draft));
    const embedded = records(kind, huzhu15);
    expect(embedded).toHaveLength(all);
    const found = embedded.filter(({ key, fields }) => given.has(key) && same(fields, given.get(key)));
    expect(found.length).toBeGreaterThanOrEqual(right);
  });

  it.each(["chapters", "sections", "leads", "boxes", "glossary"])("has the same %s in the same order", (kind) => {
    expect(json(records(kind, draft))).toEqual(json(records(kind, huzhu15)));
  });

  it("has the same groups and projects with the corrections of a hand", () => {
    const groups = records("groups", draft).filter((one) => !isOfLayout(one));
    expect(json(groups)).toEqual(json(records("groups", huzhu15)));
    const projects = parted(records("projects", draft).filter((one) => !isOfLayout(one)));
    expect(json(projects)).toEqual(json(records("projects", huzhu15)));
  });

  it("has the same rows of the table with the corrections of a hand", () => {
    const rows = byKey(mended(records("table rows", draft)));
    const embedded = records("table rows", huzhu15);
    expect([...rows.keys()].sort()).toEqual(embedded.map(({ key }) => key).sort());
    for (const { key, fields } of embedded) expect(json(rows.get(key)), key).toEqual(json(fields));
  });

  it.each(["commitments", "statements"] as const)(
    "has no other %s than the embedded plan, and tells which were added",
    (kind) => {
      const { changed, added } = corrections[kind];
      const embedded = records(kind, huzhu15);
      const given = records(kind, draft);
      const known = byKey(embedded);
      expect(given.filter(({ key }) => !known.has(key))).toEqual([]);
      // Records that the corrections have in full are theirs, whatever a better reader gives.
      const full = new Set(huzhu15[kind].flatMap(({ id }, i) => (added.includes(id) ? [embedded[i]?.key] : [])));
      for (const { key, fields } of given.filter((one) => !full.has(one.key))) {
        // A field that is null in the corrections is one that the plan has not.
        const whole = Object.entries({ ...fields, ...changed[key] }).filter(([, value]) => value !== null && value !== undefined);
        expect(json(Object.fromEntries(whole)), key).toEqual(json(known.get(key)));
      }
      const keys = new Set(given.map(({ key }) => key));
      const unread = huzhu15[kind].filter((_, i) => !keys.has(embedded[i]?.key ?? "")).map(({ id }) => id);
      expect(unread.filter((id) => !added.includes(id))).toEqual([]);
    },
  );

  it("has names to which the English ones can be put by the Chinese alone", () => {
    const english = new Map<string, Set<string>>();
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown };
      if (typeof zh === "string" && typeof en === "string") english.set(zh, (english.get(zh) ?? new Set()).add(en));
      for (const one of Object.values(value)) walk(one);
    };
    walk([huzhu15.chapters, huzhu15.boxes]);
    expect([...english].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});
