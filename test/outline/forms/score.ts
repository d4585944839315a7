import type { OutlineReading } from "../../../src/outline/index.js";
import { type Given, hasFigure, rightBound, rightKind, rightSpan, sameNumbers, sameStated } from "./figures.js";
import type { Labels, PromiseLabel, RowLabel, StatementLabel } from "./labels.js";

/** What was right, what was given and what a label asks for; and each fault in words. */
export type Tally = { right: number; given: number; wanted: number };
export type Score = {
  readonly tallies: Record<Kind, Tally>;
  /** The same clause with another number: the worst fault. */
  readonly wrongNumbers: readonly string[];
  readonly faults: readonly { readonly kind: Kind; readonly what: string }[];
};
export const KINDS = ["headings", "boxes", "ends", "items", "promises", "statements", "rows", "terms"] as const;
export type Kind = (typeof KINDS)[number];

export const bare = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[“”„"«»「」]/gu, '"')
    .replace(/[—–―－]/gu, "-");
const near = (a: string, b: string) => a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));
const subject = (text: string) => bare(text).replace(/[()"'、,·-]/gu, "");

/** Takes members of `given` that fit a label one for one; gives what is left on both sides. */
function matched<W, G>(want: readonly W[], given: readonly G[], worth: (w: W, g: G) => number) {
  const pairs = want.flatMap((w, i) => given.map((g, j) => [worth(w, g), i, j] as const)).filter(([found]) => found > 0);
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const [ofWant, ofGiven] = [new Map<number, number>(), new Map<number, number>()];
  for (const [, i, j] of pairs) {
    if (ofWant.has(i) || ofGiven.has(j)) continue;
    ofWant.set(i, j);
    ofGiven.set(j, i);
  }
  return { ofWant, wanted: want.filter((_, i) => !ofWant.has(i)), left: given.filter((_, j) => !ofGiven.has(j)) };
}

export function scoreOf(labels: Labels, reading: OutlineReading): Score {
  const tallies = Object.fromEntries(KINDS.map((kind) => [kind, { right: 0, given: 0, wanted: 0 }])) as Record<Kind, Tally>;
  const faults: { kind: Kind; what: string }[] = [];
  const count = (kind: Kind, right: number, given: number, wanted: number) => {
    tallies[kind].right += right;
    tallies[kind].given += given;
    tallies[kind].wanted += wanted;
  };
  const names = (kind: Kind, want: readonly string[], given: readonly string[], where = "") => {
    const { ofWant, wanted, left } = matched(want, given, (w, g) => Number(w === g));
    count(kind, ofWant.size, given.length, want.length);
    for (const one of wanted) faults.push({ kind, what: `missed ${where}${one}` });
    for (const one of left) faults.push({ kind, what: `invented ${where}${one}` });
  };

  // Parts, chapters and sections with their numbers and parents.
  const lines = (of: {
    parts: readonly { no: number; title: string }[];
    chapters: readonly { part?: number | null; no: number; title: string; sections: readonly { no: number; title: string }[] }[];
  }) => [
    ...of.parts.map((one) => `part ${one.no} ${bare(one.title)}`),
    ...of.chapters.flatMap((one) => [
      `chapter ${one.part ?? ""}/${one.no} ${bare(one.title)}`,
      ...one.sections.map((each) => `section ${one.part ?? ""}/${one.no}/${each.no} ${bare(each.title)}`),
    ]),
  ];
  const title = <T extends { no: number; title: { zh: string } }>(one: T) => ({ ...one, title: one.title.zh });
  names(
    "headings",
    lines(labels),
    lines({
      parts: reading.parts.map(title),
      chapters: reading.chapters.map((one) => ({
        no: one.no,
        title: one.title.zh,
        part: one.part ?? null,
        sections: one.sections.map(title),
      })),
    }),
  );

  // Boxes: number, title, place; then where they end; then what is in them.
  const boxTitle = (text: string) => bare(text).replace(/^专栏[\d-]*[:.、]?/u, "");
  const boxes = matched(labels.boxes, reading.boxes, (w, g) =>
    Number(w.no === g.no && boxTitle(w.title) === boxTitle(g.title.zh)),
  );
  count("boxes", 0, reading.boxes.length, labels.boxes.length);
  for (const one of boxes.wanted) faults.push({ kind: "boxes", what: `missed ${one.no} ${one.title}` });
  for (const one of boxes.left) faults.push({ kind: "boxes", what: `invented ${one.no} ${one.title.zh}` });
  for (const [i, j] of boxes.ofWant) {
    const [want, got] = [labels.boxes[i], reading.boxes[j]];
    if (!want || !got) continue;
    const placed = (want.chapter ?? undefined) === got.locator.chapter && (want.section ?? undefined) === got.locator.section;
    count("boxes", Number(placed), 0, 0);
    if (!placed) faults.push({ kind: "boxes", what: `place of ${want.no}: ${JSON.stringify(got.locator)}` });
    const ends = got.span.start < want.span.end && got.span.end >= want.span.end && got.span.end <= want.next;
    count("ends", Number(ends), 1, 1);
    if (!ends)
      faults.push({
        kind: "ends",
        what: `${want.no} at ${got.span.end}, label ${want.span.end} to ${want.next}: …${want.end}|${want.after}…`,
      });
    const items = labels.items.find((one) => one.box === want.no);
    if (!items) continue;
    const leaves = got.groups.flatMap((group) =>
      group.projects.length > 0 ? group.projects.map((one) => one.name.zh) : [group.name.zh],
    );
    const plain = (name: string) =>
      bare(name)
        .replace(/[([（〔][^()[\]（）〔〕]*[)\]）〕]$/u, "")
        .replace(/等$/u, "")
        .replace(/^(?:规划建设|实施|建设|新建)/u, "");
    names(
      "items",
      items.items.map(plain),
      leaves.map(plain).filter((name) => !(items.maybe ?? []).map(plain).includes(name)),
      `${want.no}: `,
    );
  }

  // Promises and statements.
  const wrongNumbers: string[] = [];
  const claims = <W extends PromiseLabel | StatementLabel>(
    kind: "promises" | "statements",
    all: readonly (W & { chapter: number | null })[],
    given: readonly Given[],
    value: (w: W, g: Given) => boolean,
    right: (w: W, g: Given) => boolean,
  ) => {
    const about = (w: PromiseLabel | StatementLabel, g: Given) =>
      [w.subject, ...(w.subjects ?? [])].some((one) => near(subject(one), subject(g.subject.zh)));
    const beside = (w: { clause: string }, g: Given) =>
      near(bare(w.clause), bare(g.printed)) ||
      ([...bare(g.printed)].length > 5 && bare(w.clause).includes(bare(g.printed).slice(0, 8)));
    const here = (w: object, g: Given) => ((w as { chapter: number | null }).chapter ?? undefined) === g.locator.chapter;
    const required: readonly W[] = all.filter((one) => !one.optional);
    const first = matched(required, given, (w, g) =>
      value(w, g) && about(w, g) ? 1 + Number(right(w, g)) + 4 * Number(here(w, g)) + 2 * Number(beside(w, g)) : 0,
    );
    let good = 0;
    for (const [i, j] of first.ofWant) {
      const w: W | undefined = required[i];
      const g = given[j];
      if (!w || !g) continue;
      if (right(w, g) && here(w, g)) good++;
      else faults.push({ kind, what: `not right: ${w.clause} → ${shown(g)}` });
    }
    const second = matched(first.wanted, first.left, (w, g) => Number(here(w, g) && beside(w, g) && about(w, g)));
    for (const [i, j] of second.ofWant) wrongNumbers.push(`${first.wanted[i]?.clause} → ${shown(first.left[j] as Given)}`);
    for (const one of second.wanted) faults.push({ kind, what: `missed: ${one.clause}` });
    const optional = matched(
      all.filter((one) => one.optional),
      second.left,
      (w, g) => Number(here(w, g) && (beside(w, g) || (about(w, g) && value(w, g)))),
    );
    const extra = optional.left.filter(hasFigure);
    for (const one of extra) faults.push({ kind, what: `invented: ${shown(one)}` });
    count(kind, good, first.ofWant.size + second.ofWant.size + extra.length, required.length);
  };
  claims<PromiseLabel>(
    "promises",
    labels.promises,
    reading.commitments,
    sameNumbers,
    (w, g) => rightKind(w, g) && rightBound(w, g) && rightSpan(w, g, labels.period.from),
  );
  claims(
    "statements",
    labels.statements,
    reading.statements,
    sameStated,
    (w, g) =>
      (w.to?.year == null || g.to?.year === w.to.year) &&
      (w.from?.year == null || g.from?.year === w.from.year) &&
      (w.growth === undefined || Number(g.growth) === Number(w.growth)),
  );

  // Tables of indicators, by the names of their rows.
  const rowName = (name: string) =>
    bare(name)
      .replace(/["(),·:\-_{}[\]*]/gu, "")
      .replace(/^\d+[.、]/u, "");
  const nameOf = (name: string | { readonly zh: string }) => (typeof name === "string" ? name : name.zh);
  const called = (list: readonly { name: string | { readonly zh: string } }[]) => list.map((row) => rowName(nameOf(row.name)));
  const tables = matched(labels.tables, reading.tables, (w, g) => {
    const given = called(g.indicators);
    return 2 * called(w.rows).filter((name) => given.includes(name)).length + Number(w.kind === g.kind);
  });
  const given = reading.tables.map((table) => [...table.indicators]);
  labels.tables.forEach((want, t) => {
    const list = given[tables.ofWant.get(t) ?? -1] ?? [];
    for (const row of want.rows) {
      const k = list.findIndex((one) => rowName(nameOf(one.name)) === rowName(row.name));
      const [got] = k < 0 ? [] : list.splice(k, 1);
      const wrong = got ? rowFaults(row, got, want.kind === "results") : ["missed"];
      count("rows", Number(wrong.length === 0), Number(got !== undefined), 1);
      if (wrong.length > 0) faults.push({ kind: "rows", what: `${row.name}: ${wrong.join(", ")}` });
    }
  });
  for (const row of given.flat()) {
    count("rows", 0, 1, 0);
    faults.push({ kind: "rows", what: `invented ${nameOf(row.name)}` });
  }

  if (labels.glossary)
    names(
      "terms",
      labels.glossary.map(bare),
      reading.glossary.map((one) => bare(one.term)),
    );
  return { tallies, wrongNumbers, faults };
}

function shown(g: Given): string {
  return `${g.subject.zh} ${JSON.stringify(g.requirement ?? { from: g.from, to: g.to, growth: g.growth })} ${JSON.stringify(g.span ?? null)}`;
}

type Row = OutlineReading["tables"][number]["indicators"][number];
const numbers = (cell: unknown): number[] => {
  const reading = (cell as { reading?: { ok: boolean; clauses?: Record<string, unknown>[] } } | undefined)?.reading;
  return (reading?.ok ? (reading.clauses ?? []) : [])
    .flatMap((one) => [one["value"], one["low"], one["high"], ...((one["parts"] as unknown[]) ?? [])])
    .filter((one) => one !== undefined)
    .map(Number);
};
function rowFaults(want: RowLabel, got: Row, results: boolean): string[] {
  const wrong: string[] = [];
  if (bare(got.unit ?? "").replace(/^-+$/u, "") !== bare(want.unit ?? "")) wrong.push(`unit ${got.unit}`);
  const attribute = { 约束性: "binding", 预期性: "anticipatory" }[want.attribute ?? ""] ?? null;
  if ((got.attribute ?? null) !== attribute) wrong.push(`attribute ${got.attribute}`);
  const same = (a: readonly number[], b: readonly number[]) =>
    a.every((one) => b.includes(one)) && b.every((one) => a.includes(one));
  const values = (cells: readonly { value?: string | null; values?: string[] }[]) =>
    cells.flatMap((cell) => cell.values ?? (cell.value == null ? [] : [cell.value])).map(Number);
  const [targets, base] = [got.targets.flatMap(numbers), numbers(got.baseline)];
  const aims = values(want.targets);
  if (results) {
    const allowed = [...aims, ...values(want.result ? [want.result] : [])];
    if (!aims.every((one) => [...targets, ...base].includes(one)) || ![...targets, ...base].every((one) => allowed.includes(one)))
      wrong.push(`values ${targets} ${base}`);
  } else {
    if (!same(targets, aims)) wrong.push(`targets ${targets}`);
    if (want.baseline && !same(base, values([want.baseline]))) wrong.push(`baseline ${base}`);
  }
  return wrong;
}
