import { unitEnd } from "../notation/index.js";
import { CLOSING, LETTERS, OPENING, PIECES } from "./signs.js";

/** How wide a text is, in whatever it is set in: columns of a terminal, ems of a drawing. */
export type Measure = (text: string) => number;

/** How firmly something holds to what precedes it: not at all, as a unit to its number, as a mark to its word. */
const [FREE, BESIDE, FIRM] = [0, 1, 2];

/** What is not parted on a line: its text, whether a space precedes it, and how firmly it holds. */
type Piece = { readonly text: string; readonly spaced: boolean; readonly holds: number };

/**
 * Breaks a text into lines. Numbers stay whole and beside their units, words whole; no line begins with a mark that closes or
 * ends with one that opens. What is wider than a line is parted at the weakest place that helps, in the end anywhere.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return text.split("\n").flatMap((one) => filled(piecesOf(one), width, measure));
}

/** The narrowest lines that a text can be broken into without parting what belongs together. */
export function narrowest(text: string, measure: Measure): number {
  const whole = text.split("\n").flatMap((one) => joined(piecesOf(one), BESIDE));
  return Math.max(0, ...whole.map((one) => measure(one.text)));
}

/** What belongs together in a text, piece by piece, each with the space before it: for output that is broken elsewhere. */
export function unparted(text: string): string[] {
  return joined(piecesOf(text), BESIDE).map((one) => (one.spaced ? " " : "") + one.text);
}

/** Lines as full as they can be. */
function filled(pieces: readonly Piece[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const { text, spaced } of fitting(pieces, width, measure)) {
    const longer = `${line}${spaced && line !== "" ? " " : ""}${text}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = text;
    } else line = longer;
  }
  return [...lines, line];
}

/** Pieces joined as firmly as the width allows. */
function fitting(pieces: readonly Piece[], width: number, measure: Measure, least = BESIDE): Piece[] {
  return joined(pieces, least).flatMap((one) => {
    if (measure(one.text) <= width) return [one];
    const parts = least > FIRM ? [] : fitting(one.of, width, measure, least + 1);
    return parts.length > 0 ? parts : lettersOf(one);
  });
}

/** A word that no line holds, letter by letter. */
const lettersOf = ({ text, spaced }: Piece): Piece[] =>
  (text.match(LETTERS) ?? []).map((letter, i) => ({ text: letter, spaced: spaced && i === 0, holds: FREE }));

/** Pieces that hold to each other so firmly at least, as one. */
function joined(pieces: readonly Piece[], least: number): (Piece & { readonly of: readonly Piece[] })[] {
  const found: { text: string; spaced: boolean; holds: number; of: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last === undefined || piece.holds < least) found.push({ ...piece, of: [piece] });
    else {
      last.text += `${piece.spaced ? " " : ""}${piece.text}`;
      last.of.push(piece);
    }
  }
  return found;
}

/** What a number ends with; Ⅲ is one. */
const NUMBER_END = /[0-9%‰\u2160-\u216b]$/u;
/** A number that counts the word behind it; PM2.5 counts nothing, nor does a number with a comma behind it. */
const BARE_NUMBER = /^[≈<>≤≥±+−-]*[0-9](?:[0-9.,:–]*[0-9])?%?$/;
/** What belongs to the number behind it. */
const SIGN = /^[≈<>≤≥±=~+−-]+$/;

/** What parts two things and stays with the first; so does what stands in brackets behind a word, such as its unit. */
const PARTING = /^[/|·]$/;

/** The pieces of a line, each with how firmly it holds to the one before. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let before = "";
  let spaced = false;
  /** How far a unit reaches that began behind a number. */
  let unit = 0;
  for (const { 0: text, index } of line.matchAll(PIECES)) {
    if (text.trim() === "") {
      spaced = before !== "";
      continue;
    }
    if (NUMBER_END.test(before)) unit = index + unitEnd(/^\S{0,24}/.exec(line.slice(index))?.[0] ?? "");
    pieces.push({ text, spaced, holds: holding(before, text, spaced, index < unit) });
    before = text;
    spaced = false;
  }
  return pieces;
}

/** What its number tells apart from others of its kind. */
const NUMBERED = /^[[(]?(?:part|chapter|section|table|row|column|box|group|page|step|line)$/i;

function holding(before: string, text: string, spaced: boolean, ofUnit: boolean): number {
  if (before === "") return FREE;
  if (!spaced && (CLOSING.includes(text.charAt(0)) || OPENING.includes(before.slice(-1)))) return FIRM;
  if (PARTING.test(text) || (spaced && /^\([^0-9]/.test(text))) return BESIDE;
  const isNumber = spaced && NUMBERED.test(before) && /^[0-9]/.test(text);
  const counted = BARE_NUMBER.test(before) && spaced && /^[A-Za-z]/.test(text);
  return ofUnit || counted || isNumber || (SIGN.test(before) && /^[≈<>≤≥±~+−-]*[0-9]/.test(text)) ? BESIDE : FREE;
}
