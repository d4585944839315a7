import { type Block, type Doc, documentOf, withoutNotes } from "./document.js";
import type { BoxLabel, Hardness, ItemsLabel, Labels, Place } from "./labels.js";
import { layMarkdown, type MarkdownLayout, markdownLayout } from "./markdown.js";
import { layPage, type PageLayout, pageLayout } from "./page.js";
import type { Piece } from "./pieces.js";
import { layPlain, type PlainLayout, plainLayout } from "./plain.js";
import { type Chance, chanceOf } from "./random.js";
import { signsOf, type Written } from "./writer.js";

export type Layout = PlainLayout | MarkdownLayout | PageLayout;
export type Outline = { readonly text: string; readonly labels: Labels };
export type { Hardness, Labels } from "./labels.js";
export const HARDNESS: readonly Hardness[] = ["kind", "usual", "hard"];
export const FAMILIES = ["text", "markdown", "html"] as const;

function laid(doc: Doc, layout: Layout, chance: Chance): Written {
  if (layout.family === "text") return layPlain(doc, layout, chance);
  return layout.family === "markdown" ? layMarkdown(doc, layout, chance) : layPage(doc, layout, chance);
}

/** An outline of a seed: the same seed says the same in each family of layouts. */
export function outlineOf(seed: number, hardness: Hardness, family?: (typeof FAMILIES)[number]): Outline {
  const doc = documentOf(seed, hardness);
  const root = chanceOf(seed);
  const chosen = family ?? root.fork("family").pick(["text", "text", "markdown", "html", "html"] as const);
  const chance = root.fork(`layout ${chosen} ${hardness}`);
  const layout = { text: plainLayout, markdown: markdownLayout, html: pageLayout }[chosen](chance, hardness);
  const written = laid(doc, layout, chance);
  return { text: written.text, labels: labelsOf(`${hardness}-${chosen}-${seed}`, doc, layout, written) };
}

function labelsOf(id: string, doc: Doc, layout: Layout, { text, places }: Written): Labels {
  const glossary = layout.family === "text" && layout.foot ? undefined : doc.glossary;
  const { starts, ends } = signsOf(text, layout.family === "html");
  const order = [...places.keys()];
  const first = new Map<object, number>(order.flatMap((piece, i) => (piece.of ? [[piece.of, i] as const] : [])));
  const from = (place: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const startOf = (piece: Piece | undefined) =>
    piece ? (starts[from(places.get(piece)?.start ?? 0)] ?? text.length) : text.length;
  const endOf = (piece: Piece) => {
    const { end } = places.get(piece) ?? { end: 0 };
    let last = from(end) - 1;
    if (layout.family === "html") return ends[last] as number;
    // Marks that close a line of Markdown, a row or a drawn table are no signs of the box.
    const tail = /(?:[|│*\s]|<\/\w+>)*$/u.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0;
    last = from(end - tail) - 1;
    return ends[last] as number;
  };
  const at = (of: object) => startOf(order[first.get(of) ?? 0]);
  const signs = (a: number, count: number) => {
    const i = from(a);
    return Array.from({ length: count }, (_, k) => text[starts[i + k] as number] ?? "").join("");
  };

  const [boxes, items]: [BoxLabel[], ItemsLabel[]] = [[], []];
  const labels: Pick<Labels, "promises" | "statements" | "traps" | "tables" | "sampled"> = {
    promises: [],
    statements: [],
    traps: [],
    tables: [],
    sampled: [],
  };
  const take = (blocks: readonly Block[], place: Place) => {
    for (const block of blocks) {
      if (block.kind === "paragraph") {
        labels.promises.push(...block.promises.map((one) => ({ ...place, ...one })));
        labels.statements.push(...block.statements.map((one) => ({ ...place, ...one })));
        labels.traps.push(...block.traps);
      } else if (block.kind === "table") labels.tables.push({ box: null, kind: block.of, rows: [...block.rows] });
      else if (block.kind === "box") {
        const { no, title, body } = block;
        const mine = order.filter((piece) => piece.box === block);
        const head = mine[0] as Piece;
        const last = mine.at(-1) as Piece;
        const next = startOf(order[order.indexOf(last) + 1]);
        const span = { start: startOf(head), end: endOf(last) };
        boxes.push({
          ...place,
          no,
          title,
          kind: body.kind,
          label: null,
          start: signs(startOf(mine[1]), 20),
          end: text.slice(Math.max(0, span.end - 20), span.end),
          after: signs(next, 20),
          span,
          next,
        });
        labels.promises.push(...body.promises.map((one) => ({ ...place, ...one, box: no })));
        if (block.table) labels.tables.push({ box: no, kind: block.table.kind, rows: [...block.table.rows] });
        else if (body.groups) {
          const groups = body.groups.map(({ name, items: each }) => ({ name, items: [...each] }));
          items.push({
            box: no,
            drawn: true,
            groups: groups.filter((group) => group.name !== ""),
            items: groups.flatMap((group) => (group.items.length > 0 ? group.items : [group.name])),
          });
        }
      }
    }
  };
  if (doc.preface) take(doc.preface.blocks, { part: null, chapter: null, section: null });
  labels.sampled.push({ part: null, chapter: null });
  const heading = (of: { no: number; title: string }) => ({ no: of.no, title: of.title, at: at(of) });
  for (const part of doc.parts) {
    const no = part.line ? part.no : null;
    if (no !== null) labels.sampled.push({ part: no, chapter: null });
    take(part.opening, { part: no, chapter: null, section: null });
    for (const chapter of part.chapters) {
      labels.sampled.push({ part: no, chapter: chapter.no });
      take(chapter.opening, { part: no, chapter: chapter.no, section: null });
      for (const section of chapter.sections) take(section.blocks, { part: no, chapter: chapter.no, section: section.no });
    }
  }
  const chapters = doc.parts.flatMap((part) =>
    part.chapters.map((chapter) => ({ ...heading(chapter), part: chapter.part, sections: chapter.sections.map(heading) })),
  );
  return {
    id,
    title: doc.title.join(""),
    level: doc.rank,
    period: { from: doc.from, to: doc.to },
    format: layout.family,
    labelled: ["headings", "boxes", "items", "promises", "statements", "tables", ...(glossary ? ["glossary"] : [])],
    parts: doc.parts.filter((part) => part.line !== "").map(heading),
    chapters,
    boxes,
    items,
    ...labels,
    glossary: glossary ? glossary.terms.map(([term]) => withoutNotes(term)) : null,
    drawn: {
      ...doc.drawn,
      ...Object.fromEntries(
        Object.entries(layout).map(([name, value]) => [name, typeof value === "function" ? String(value) : value]),
      ),
    },
  };
}
