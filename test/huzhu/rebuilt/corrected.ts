import type { Plan } from "../../../src/model/index.js";

type Data = { readonly [field: string]: unknown };
type Group = { readonly projects: readonly Data[] };
type Box = { readonly no: number; readonly groups: readonly Group[] };

/** What a hand changes in what was read, and adds to it: all of the plan but its layout that is not from the text. */
export type Corrections = {
  /** Ids of indicators by the names that were read. */
  readonly ids: { readonly [name: string]: string };
  /** Fields of the plan itself. */
  readonly plan: Data;
  /** Names of columns by the headings that are printed. */
  readonly columns: { readonly [heading: string]: string };
  /** English names of headings, phrases that open paragraphs, boxes, groups, works and indicators by the Chinese ones. */
  readonly english: { readonly [zh: string]: string };
  /** Boxes by their numbers. */
  readonly boxes: { readonly [no: string]: Data };
  /** Names that were parted otherwise, in their box and group, each with the reason. */
  readonly splits: readonly {
    readonly box: number;
    readonly group: number;
    readonly given: readonly string[];
    readonly names: readonly string[];
    readonly reason: string;
  }[];
  /** Records in the order of the plan: with `read`, changes to the one that was read under that name; without, whole ones. */
  readonly indicators: readonly Data[];
  readonly commitments: readonly Data[];
  readonly statements: readonly Data[];
  readonly glossary: readonly Data[];
};

/** A plan drafted from its text, with the corrections of a hand. */
export function corrected(draft: Plan, corrections: Corrections): Data {
  const { columns, english, boxes, splits } = corrections;
  const parted = draft.boxes.map((box) => splits.filter(({ box: no }) => no === box.no).reduce(split, box as unknown as Box));
  const changed = parted.map((box) => patched(box, boxes[box.no]));
  const lists = {
    indicators: listed("indicators", draft.indicators, ({ id }) => `${id}`, corrections.indicators),
    commitments: listed("commitments", draft.commitments, printedIn, corrections.commitments),
    statements: listed("statements", draft.statements, printedIn, corrections.statements),
    glossary: listed("glossary", draft.glossary, ({ no }) => `${no}`, corrections.glossary),
  };
  const { chapters } = draft;
  const named = inEnglish({ chapters, boxes: changed, indicators: lists.indicators }, english) as Data;
  return columnsNamed(
    patched(
      { ...draft, ...named, commitments: lists.commitments, statements: lists.statements, glossary: lists.glossary },
      corrections.plan,
    ),
    columns,
  ) as Data;
}

/** The name of a promise or a figure that was read: where it stands and what is printed. */
export function printedIn({ locator, printed }: Data): string {
  const { chapter, section, box } = locator as Data;
  return `${[chapter, section, box].filter((one) => one !== undefined).join(".")} ${printed}`;
}

/** A JSON merge patch (RFC 7396): what is null goes, objects are merged, everything else is replaced. */
export function patched(value: unknown, patch: unknown): unknown {
  if (patch === undefined) return value;
  if (!isData(patch)) return patch;
  const merged: Record<string, unknown> = isData(value) ? { ...value } : {};
  for (const [field, one] of Object.entries(patch)) {
    if (one === null) delete merged[field];
    else merged[field] = patched(merged[field], one);
  }
  return merged;
}

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** The records of a kind: everything that was read is named once, in the order of the corrections. */
function listed(kind: string, read: readonly unknown[], nameOf: (one: Data) => string, corrections: readonly Data[]): unknown[] {
  const left = new Map<string, Data>();
  for (const one of read as readonly Data[]) left.set(newName(nameOf(one), left), one);
  const records = corrections.map(({ read: name, ...fields }) => {
    if (name === undefined) return fields;
    const one = left.get(`${name}`);
    if (one === undefined || !left.delete(`${name}`)) throw new Error(`${kind}: “${name}” of the corrections was not read`);
    return patched(one, fields);
  });
  if (left.size > 0) throw new Error(`${kind}: the corrections say nothing of ${[...left.keys()].join("; ")}`);
  return records;
}

/** The second record that prints the same in the same place is #2. */
function newName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let [again, no] = [name, 1];
  while (taken.has(again)) again = `${name} #${++no}`;
  return again;
}

/** A box with the names of one group parted otherwise; its works are numbered anew. */
function split(box: Box, { group: no, given, names }: Corrections["splits"][number]): Box {
  const groups = box.groups.map((group, i) => {
    if (i + 1 !== no) return group;
    const zh = group.projects.map(({ name }) => (name as Data)["zh"]);
    const at = zh.indexOf(given[0]);
    if (at < 0 || given.some((name, k) => zh[at + k] !== name))
      throw new Error(`box ${box.no}: “${given.join("、")}” was not read`);
    const first = group.projects[at] as Data;
    // What is counted stands in the first of the names.
    const made = names.map((name, k) => ({ ...first, name: { zh: name }, ...(k > 0 && { quantities: [] }) }));
    const projects = [...group.projects.slice(0, at), ...made, ...group.projects.slice(at + given.length)];
    return {
      ...group,
      projects: projects.map((one, k) => ({
        ...one,
        id: `box-${box.no}/group-${no}/${String(k + 1).padStart(2, "0")}`,
        locator: { ...(one as Data & { locator: Data }).locator, row: k + 1 },
      })),
    };
  });
  return { ...box, groups };
}

/** Each Chinese name with its English one. */
function inEnglish(value: unknown, english: Corrections["english"]): unknown {
  if (Array.isArray(value)) return value.map((one) => inEnglish(one, english));
  if (!isData(value)) return value;
  const { zh, en } = value;
  const named = typeof zh === "string" && en === undefined ? english[zh] : undefined;
  const fields = Object.entries(value).map(([field, one]) => [field, inEnglish(one, english)]);
  return { ...Object.fromEntries(fields), ...(named !== undefined && { en: named }) };
}

function columnsNamed(value: unknown, columns: Corrections["columns"]): unknown {
  if (Array.isArray(value)) return value.map((one) => columnsNamed(one, columns));
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, one]) => [
      field,
      field === "column" && typeof one === "string" ? (columns[one] ?? one) : columnsNamed(one, columns),
    ]),
  );
}
