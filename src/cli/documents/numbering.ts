import { Parser } from "htmlparser2";
import { countIn } from "./numbers.js";

/** How paragraphs of one level are numbered. */
type Level = { start: number; form: string; text: string; after: string; digits: boolean; style?: string };

/** What a numbering or a style says of a list: which, and the level. */
type Use = { readonly list?: string | undefined; readonly level?: number | undefined };

/** The lists of a document: each by its number, with its levels, and the first counts that it sets anew. */
export type Lists = {
  readonly listOf: (
    list: string,
  ) =>
    | { readonly shared: string; readonly levels: ReadonlyMap<number, Level>; readonly starts: ReadonlyMap<number, number> }
    | undefined;
  /** The list that paragraphs of a style belong to. */
  readonly ofStyle: (style: string) => Use | undefined;
};

/** A style refers to one below it, that to another: no document needs more steps. */
const MOST_STEPS = 20;

/** Reads what a Word document says of its automatic numbers: numbering.xml and styles.xml. */
export function readLists(numbering: string, styles: string): Lists {
  const abstracts = new Map<string, { levels: Map<number, Level>; link?: string }>();
  const lists = new Map<string, { abstract: string; starts: Map<number, number>; levels: Map<number, Level> }>();
  let [abstract, list, level, within]: [string | undefined, string | undefined, Level | undefined, number] = [
    undefined,
    undefined,
    undefined,
    0,
  ];
  walk(numbering, {
    open: (name, value, attributes) => {
      const levels = abstract === undefined ? lists.get(list ?? "")?.levels : abstracts.get(abstract)?.levels;
      if (name === "w:abstractNum") {
        abstract = attributes["w:abstractNumId"] ?? "";
        abstracts.set(abstract, { levels: new Map() });
      } else if (name === "w:num") {
        [list, abstract] = [attributes["w:numId"] ?? "", undefined];
        lists.set(list, { abstract: "", starts: new Map(), levels: new Map() });
      } else if (name === "w:lvl" || name === "w:lvlOverride") {
        within = Number(attributes["w:ilvl"] ?? 0);
        if (name === "w:lvlOverride") return;
        level = { start: 0, form: "decimal", text: "", after: " ", digits: false };
        levels?.set(within, level);
      } else if (name === "w:abstractNumId" && list !== undefined) {
        const one = lists.get(list);
        if (one !== undefined) one.abstract = value;
      } else if (name === "w:startOverride" && list !== undefined) lists.get(list)?.starts.set(within, Number(value));
      else if (name === "w:numStyleLink" && abstract !== undefined) {
        const one = abstracts.get(abstract);
        if (one !== undefined) one.link = value;
      } else if (level !== undefined) {
        if (name === "w:start") level.start = Number(value);
        if (name === "w:numFmt") level.form = value;
        if (name === "w:lvlText") level.text = value;
        if (name === "w:suff") level.after = value === "nothing" ? "" : " ";
        if (name === "w:isLgl") level.digits = value !== "0" && value !== "false";
        if (name === "w:pStyle") level.style = value;
      }
    },
    close: (name) => {
      if (name === "w:lvl") level = undefined;
    },
  });
  const known = stylesOf(styles);
  const listOf: Lists["listOf"] = (id) => {
    let one = lists.get(id);
    for (let step = 0; one !== undefined && step < MOST_STEPS; step++) {
      const { abstract: shared, starts, levels } = one;
      const found = abstracts.get(shared);
      if (found === undefined) return undefined;
      if (found.link === undefined) return { shared, starts, levels: new Map([...found.levels, ...levels]) };
      one = lists.get(known.get(found.link)?.list ?? "");
    }
    return undefined;
  };
  const ofStyle: Lists["ofStyle"] = (style) => {
    let [use, at]: [Use, string | undefined] = [{}, style];
    for (let step = 0; at !== undefined && step < MOST_STEPS; step++) {
      const one = known.get(at);
      use = { list: use.list ?? one?.list, level: use.level ?? one?.level };
      at = one?.basedOn;
    }
    if (use.list === undefined) return undefined;
    // A level may name the style whose paragraphs it numbers.
    const linked = [...(listOf(use.list)?.levels ?? [])].find(([, { style: named }]) => named === style)?.[0];
    return { list: use.list, level: linked ?? use.level };
  };
  return { listOf, ofStyle };
}

type Style = { list?: string; level?: number; basedOn?: string };

function stylesOf(styles: string): ReadonlyMap<string, Style> {
  const known = new Map<string, Style>();
  let style: Style | undefined;
  walk(styles, {
    open: (name, value, attributes) => {
      if (name === "w:style") {
        style = {};
        known.set(attributes["w:styleId"] ?? "", style);
      } else if (style !== undefined) {
        if (name === "w:basedOn") style.basedOn = value;
        if (name === "w:numId") style.list = value;
        if (name === "w:ilvl") style.level = Number(value);
      }
    },
    close: (name) => {
      if (name === "w:style") style = undefined;
    },
  });
  return known;
}

type Handler = {
  readonly open: (name: string, value: string, attributes: { readonly [name: string]: string }) => void;
  readonly close: (name: string) => void;
};

/** Goes through an XML document; most elements of numbering have one attribute, `w:val`. */
function walk(xml: string, { open, close }: Handler): void {
  const parser = new Parser(
    { onopentag: (name, attributes) => open(name, attributes["w:val"] ?? "", attributes), onclosetag: close },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** Counts the paragraphs of a document in their order, and gives each the number that Word would print before it. */
export function counter({ listOf }: Lists): (list: string, level: number) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = listOf(id);
    const level = list?.levels.get(at);
    if (list === undefined || level === undefined || level.form === "bullet") return "";
    const here = counts.get(list.shared) ?? [];
    counts.set(list.shared, here);
    // A list that sets its first count begins anew, once.
    const first = list.starts.get(at);
    const anew = first !== undefined && !begun.has(`${id} ${at}`);
    begun.add(`${id} ${at}`);
    const before = here[at];
    here[at] = anew ? first : before === undefined ? (first ?? level.start) : before + 1;
    here.length = at + 1;
    const text = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const upper = list.levels.get(Number(digit) - 1);
      const count = here[Number(digit) - 1] ?? upper?.start ?? 1;
      return countIn(level.digits ? "decimal" : (upper?.form ?? "decimal"), count);
    });
    return text === "" ? "" : text + level.after;
  };
}
