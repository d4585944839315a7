import type { Known } from "./context.js";
import { startsNumber } from "./cut.js";
import type { Folded } from "./fold.js";
import { PLACE_SIGNS } from "./lexicon.js";
import { isUnit } from "./table/unit.js";
import { isNumber, says, senseOf, type Token } from "./token.js";
import { unitEnd } from "./unit-grammar.js";

/** A cell as its main line and the notes in round brackets. */
export type Parts = {
  readonly line: readonly Token[];
  readonly notes: readonly Note[];
  readonly mismatch: boolean;
};

/** A note in brackets, and whether it is inside a name: 企业（年用水量1万m³以上）用水定额. */
export type Note = { readonly tokens: readonly Token[]; readonly inName: boolean };

/** Takes the notes in round brackets out of a cell. A round bracket around the whole cell is a square one badly typed. */
export function withoutNotes(given: readonly Token[], known: Known, folded: Folded): Parts {
  const tokens = withoutUnitBrackets(given, folded);
  const around = wrapped(tokens, known, folded);
  const line: Token[] = [];
  const notes: Note[] = [];
  let [depth, mismatch, counted] = [0, false, false];
  let opened: Token | undefined;
  let inside: Token[] = [];
  tokens.forEach((token, i) => {
    if (depth > 0) {
      if (token.is === "open") depth++;
      if (token.is === "close") depth--;
      if (depth > 0) inside.push(token);
      else {
        notes.push({ tokens: inside, inName: line.at(-1)?.is === "text" && tokens[i + 1]?.is === "text" });
        inside = [];
      }
    } else if (token.is === "open" && isNote(token, i)) depth = 1;
    else {
      if (token.is === "open") opened = token;
      if (token.is === "close" && opened?.is === "open" && opened.cumulative !== token.cumulative) mismatch = true;
      counted ||= isNumber(token);
      line.push(token);
    }
  });
  if (depth > 0) notes.push({ tokens: inside, inName: false });
  // （稳定）: nothing but a bracket is the cell itself.
  const [only] = notes;
  if (line.length === 0 && only !== undefined && !only.tokens.some(isNumber)) line.push(...(notes.shift()?.tokens ?? []));
  return { line, notes, mismatch: mismatch || depth > 0 };

  /** Round brackets hold notes; so do square ones with words behind a number: 2.27[专栏1]. */
  function isNote({ cumulative }: { readonly cumulative: boolean }, i: number): boolean {
    if (cumulative) return counted && tokens[i + 1]?.is === "text";
    return !(around && i === 0) && !(counted && known.cumulativeColumn && holdsSum(tokens, i));
  }
}

/** 5（万元）, 35（以内）: a unit in brackets right behind its number is its unit, and a bound behind its unit its bound. */
function withoutUnitBrackets(tokens: readonly Token[], { text }: Folded): readonly Token[] {
  const brackets = new Set<Token>();
  tokens.forEach((token, i) => {
    if (token.is !== "open" || token.cumulative) return;
    const inside = tokens.slice(i + 1, i + 5);
    const close = inside.find(({ is }) => is === "close");
    if (close === undefined) return;
    const unit = isNumber(tokens[i - 1]) && isUnitAlone(text.slice(token.end, close.start));
    const bound = isAmount(tokens, i) && inside[1] === close && isBehind(inside[0]);
    if (unit || bound) brackets.add(token).add(close);
  });
  return brackets.size === 0 ? tokens : tokens.filter((token) => !brackets.has(token));
}

/** A number, or a number and its unit, end before a place. */
const isAmount = (tokens: readonly Token[], end: number): boolean => {
  const last = tokens[end - 1];
  return isNumber(last) || ((last?.is === "percent" || last?.is === "text") && isNumber(tokens[end - 2]));
};

const isBehind = (token: Token | undefined): boolean => {
  const sense = senseOf(token);
  return (sense?.says === "bound" || sense?.says === "about") && sense.stands === "after";
};

/** A unit and no place: 65（县） is a note. */
const isUnitAlone = (said: string): boolean =>
  isUnit(said) && unitEnd(said) === said.length && [...said].some((one) => !PLACE_SIGNS.includes(one));

/** The most tokens of a sum in brackets: ≥-3.4%. */
const LONGEST_SUM = 5;

/** 3.4(17) in a column of means and sums: the bracket holds nothing but a number. */
function holdsSum(tokens: readonly Token[], i: number): boolean {
  const inside = tokens.slice(i + 1, i + 2 + LONGEST_SUM);
  const close = inside.findIndex((token) => token.is === "close");
  return startsNumber(tokens, i) && close > 0 && inside.slice(0, close).every(isSum);
}

const isSum = (token: Token): boolean =>
  isNumber(token) || token.is === "percent" || token.is === "dash" || says(token, "bound", "about");

/** (18): a round bracket that holds the cell's only number, or opens a cell of a column of sums. */
function wrapped(tokens: readonly Token[], known: Known, { text }: Folded): boolean {
  if (tokens[0]?.is !== "open" || tokens[0].cumulative) return false;
  if (known.cumulativeColumn) return true;
  const close = tokens.findIndex((token) => token.is === "close");
  const behind = tokens.slice(close < 0 ? tokens.length : close + 1);
  const [first] = behind;
  // (8)公里: a unit behind the bracket shows that the number in it is meant.
  if (
    first?.is === "text" &&
    isNumber(tokens[close - 1]) &&
    unitEnd(text.slice(first.start, first.end)) === first.end - first.start
  )
    return true;
  if (!known.named) return false;
  const inside = tokens.slice(1, close < 0 ? undefined : close);
  return (
    inside.some(isNumber) && behind.every((token) => token.is === "star" || token.is === "note" || says(token, "bound", "about"))
  );
}
