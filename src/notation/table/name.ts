import { LONGEST_CELL, plain, tidy } from "./grid.js";
import { ANTICIPATORY, ATTRIBUTE_WORDS, BINDING, NOTE_BEHIND, PART_OPENING, RAISED, UNIT_LABEL } from "./lexicon.js";
import { isUnit, narrow } from "./unit.js";

/** A name with what its brackets say. */
export type Name = {
  readonly name: string;
  readonly unit?: string;
  readonly attribute?: "binding" | "anticipatory";
  /** It begins with 其中: a part of what is above. */
  readonly isPart: boolean;
};

const OPENERS = "（(【[〔［";
const CLOSERS = "）)】]〕］";
const MARKS = /[*＊★☆▲△●■◆※†①②③④⑤⑥⑦⑧⑨⑩\s]/u;
const MOST_BRACKETS = 4;

/** Reads a name without its number: 国内生产总值（GDP）增长（%） is 国内生产总值（GDP）增长 in %. */
export function readName(text: string): Name {
  const part = PART_OPENING.exec(text.trimStart());
  let name = withoutMarks(tidy(part === null ? text : text.trimStart().slice(part[0].length)));
  let unit: string | undefined;
  let attribute: Name["attribute"];
  // Brackets from the last to the first; what is neither unit nor attribute stays with the name.
  let kept = "";
  for (let i = 0; i < MOST_BRACKETS; i++) {
    const bracket = lastBracket(name);
    if (bracket === undefined) break;
    const said = readBracket(bracket.inside);
    unit ??= said.unit;
    attribute ??= said.attribute;
    const nothing = said.unit === undefined && said.attribute === undefined;
    kept = `${nothing ? name.slice(bracket.before.length) : said.rest === "" ? "" : `（${said.rest}）`}${kept}`;
    name = withoutMarks(bracket.before);
  }
  const percent = unit === undefined ? /[\s,，/]?([%％‰])$/.exec(name)?.[1] : undefined;
  if (percent !== undefined) {
    unit = narrow(percent);
    name = name.replace(/[\s,，/]?[%％‰]$/, "");
  }
  // A name of nothing but signs stays as it is.
  return {
    name: `${name}${kept}` || tidy(text),
    isPart: part !== null,
    ...(unit !== undefined && { unit }),
    ...(attribute && { attribute }),
  };
}

/** A name without the signs before, inside and behind it that lead to notes. */
function withoutMarks(printed: string): string {
  const name = printed.trim().replaceAll(RAISED, "").replace(NOTE_BEHIND, "");
  let [start, end] = [0, name.length];
  while (start < end && MARKS.test(name.charAt(start))) start++;
  while (end > start && MARKS.test(name.charAt(end - 1))) end--;
  return name.slice(start, end);
}

/** The bracket that ends a name. */
function lastBracket(name: string): { readonly before: string; readonly inside: string } | undefined {
  const end = Math.min(name.length, LONGEST_CELL);
  if (end === 0 || !CLOSERS.includes(name.charAt(end - 1))) return undefined;
  let depth = 0;
  for (let i = end - 1; i > 0; i--) {
    const character = name.charAt(i);
    if (CLOSERS.includes(character)) depth++;
    else if (OPENERS.includes(character) && --depth === 0)
      return { before: name.slice(0, i), inside: name.slice(i + 1, end - 1) };
  }
  return undefined;
}

type Bracket = { readonly unit?: string; readonly attribute?: "binding" | "anticipatory"; readonly rest: string };

/** （%，约束性）: a unit, an attribute, and whatever else it says. */
function readBracket(inside: string): Bracket {
  const whole = inside.trim().replace(UNIT_LABEL, "").trim();
  // 元/人、月: one unit, its last part behind 、.
  if (/[/／].*、/u.test(whole) && isUnit(whole.replaceAll("、", "·"))) return { unit: narrow(whole), rest: "" };
  let unit: string | undefined;
  let attribute: Bracket["attribute"];
  const rest: string[] = [];
  for (const piece of inside.split(/[,，;；、]/)) {
    const said = piece.trim().replace(UNIT_LABEL, "").trim();
    if (unit === undefined && isUnit(said)) unit = narrow(said);
    else if (attribute === undefined && ATTRIBUTE_WORDS.includes(plain(said))) attribute = attributeIn(said);
    else if (said !== "") rest.push(said);
  }
  return { ...(unit !== undefined && { unit }), ...(attribute && { attribute }), rest: rest.join("，") };
}

/** 约束性 or 预期性; undefined where a text says neither or both. */
export function attributeIn(text: string): "binding" | "anticipatory" | undefined {
  const said = plain(text);
  const [binding, anticipatory] = [said.includes(BINDING), said.includes(ANTICIPATORY)];
  return binding === anticipatory ? undefined : binding ? "binding" : "anticipatory";
}
