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
  readonly ofStyle: (style: string) => Use;
};

/** A style refers to one below it, that to another: no document needs more steps. */
const MOST_STEPS = 20;

type Abstract = { readonly levels: Map<number, Level>; link?: string };
type List = { readonly levels: Map<number, Level>; readonly starts: Map<number, number>; abstract: string };

const newAbstract = (): Abstract => ({ levels: new Map() });
const newList = (): List => ({ levels: new Map(), starts: new Map(), abstract: "" });
const newLevel = (): Level => ({ start: 0, form: "decimal", text: "", after: " ", digits: false });

/** Reads what a Word document says of its automatic numbers: numbering.xml and styles.xml. */
export function readLists(numbering: string, styles: string): Lists {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, List>();
  let [abstract, list, level, within] = [newAbstract(), newList(), newLevel(), 0];
  let { levels } = abstract;
  walk(numbering, (name, value, attributes) => {
    if (name === "w:abstractNum") {
      abstract = newAbstract();
      abstracts.set(attributes["w:abstractNumId"] ?? "", abstract);
      levels = abstract.levels;
    } else if (name === "w:num") {
      list = newList();
      lists.set(attributes["w:numId"] ?? "", list);
      levels = list.levels;
    } else if (name === "w:lvlOverride") within = Number(attributes["w:ilvl"]);
    else if (name === "w:lvl") {
      level = newLevel();
      levels.set(Number(attributes["w:ilvl"]), level);
    } else if (name === "w:abstractNumId") list.abstract = value;
    else if (name === "w:startOverride") list.starts.set(within, Number(value));
    else if (name === "w:numStyleLink") abstract.link = value;
    else if (name === "w:start") level.start = Number(value);
    else if (name === "w:numFmt") level.form = value;
    else if (name === "w:lvlText") level.text = value;
    else if (name === "w:suff") level.after = value === "nothing" ? "" : " ";
    else if (name === "w:isLgl") level.digits = value !== "0" && value !== "false";
    else if (name === "w:pStyle") level.style = value;
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
    // A level may name the style whose paragraphs it numbers.
    const linked = [...(listOf(use.list ?? "")?.levels ?? [])].find(([, { style: named }]) => named === style)?.[0];
    return { list: use.list, level: linked ?? use.level };
  };
  return { listOf, ofStyle };
}

type Style = { list?: string; level?: number; basedOn?: string };

function stylesOf(styles: string): ReadonlyMap<string, Style> {
  const known = new Map<string, Style>();
  let style: Style = {};
  walk(styles, (name, value, attributes) => {
    if (name === "w:style") {
      style = {};
      known.set(attributes["w:styleId"] ?? "", style);
    } else if (name === "w:basedOn") style.basedOn = value;
    else if (name === "w:numId") style.list = value;
    else if (name === "w:ilvl") style.level = Number(value);
  });
  return known;
}

type Opened = (name: string, value: string, attributes: { readonly [name: string]: string }) => void;

/** Goes through an XML document; most elements of numbering have one attribute, `w:val`. */
function walk(xml: string, opened: Opened): void {
  const onopentag = (name: string, attributes: { readonly [name: string]: string }) =>
    opened(name, attributes["w:val"] ?? "", attributes);
  new Parser({ onopentag }, { xmlMode: true }).end(xml);
}

/** Counts the paragraphs of a document in their order, and gives each the number that Word would print before it. */
export function counter({ listOf }: Lists): (list: string, level: number) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const list = listOf(id);
    if (list === undefined) return "";
    const level = list.levels.get(at);
    if (level === undefined || level.form === "bullet") return "";
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
