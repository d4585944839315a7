import { LONGEST_ROW } from "./cells.js";

/** The text of one element of a JSON array, or one line of NDJSON, and the line on which it starts. */
export type JsonElement = { readonly line: number; readonly text: string; readonly fault?: "not-json" | "too-large" };

/** Every character of white space that JSON has is at most a space; other white space is not allowed, and is reported. */
const SPACE = 0x20;

/** What takes pieces of a text and gives the elements that each piece completes. */
type Splitter = { readonly push: (text: string) => JsonElement[]; readonly end: () => JsonElement[] };

/** Collects the text of one element, up to {@link LONGEST_ROW}. */
function collector() {
  let [text, tooLarge] = ["", false];
  return {
    take: (piece: string): void => {
      if (text.length + piece.length > LONGEST_ROW) tooLarge = true;
      else text += piece;
    },
    give: (line: number): JsonElement => {
      const element: JsonElement = tooLarge ? { line, text, fault: "too-large" } : { line, text: text.trim() };
      [text, tooLarge] = ["", false];
      return element;
    },
    isEmpty: (): boolean => !tooLarge && (text === "" || (text.charCodeAt(0) <= SPACE && text.trim() === "")),
  };
}

/** Splits newline-delimited JSON, piece by piece: one element on each line that is not blank. */
export function lineSplitter(): Splitter {
  const element = collector();
  let line = 1;
  const close = (): JsonElement[] => (element.isEmpty() ? [] : [element.give(line)]);
  return {
    push: (text) => {
      const pieces = text.split("\n");
      const last = pieces.pop() ?? "";
      const done: JsonElement[] = [];
      for (const piece of pieces) {
        element.take(piece);
        if (!element.isEmpty()) done.push(element.give(line));
        line++;
      }
      element.take(last);
      return done;
    },
    end: close,
  };
}

/**
 * Splits a JSON array into the texts of its elements, piece by piece, by its brackets, commas and quotes alone. Whether an
 * element is JSON is for `JSON.parse` to say, so that one bad element does not hide the others.
 */
export function arraySplitter(): Splitter {
  const element = collector();
  let place: "before" | "inside" | "after" | "broken" = "before";
  let [depth, line, startLine] = [0, 1, 1];
  let [quoted, escaped, started, comma] = [false, false, false, false];

  const broken = (text: string): JsonElement => {
    place = "broken";
    return { line, text, fault: "not-json" };
  };
  /** At a comma or the closing bracket: the element so far. Only an empty array has none. */
  const close = (sign: string): JsonElement[] => {
    const wasStarted = started;
    [started, place] = [false, sign === "]" ? "after" : "inside"];
    if (!wasStarted) return sign === "]" && !comma ? [] : [broken(sign)];
    comma = sign === ",";
    return [element.give(startLine)];
  };

  const push = (text: string): JsonElement[] => {
    const found: JsonElement[] = [];
    let from = 0;
    for (let i = 0; i < text.length && place !== "broken"; i++) {
      const sign = text.charAt(i);
      if (sign === "\n") line++;
      if (quoted) {
        if (escaped) escaped = false;
        else if (sign === "\\") escaped = true;
        else if (sign === '"') quoted = false;
        continue;
      }
      if (isSpace(sign)) continue;
      if (place !== "inside") {
        if (place === "before" && sign === "[") [place, from] = ["inside", i + 1];
        else found.push(broken(sign));
      } else if (depth === 0 && (sign === "," || sign === "]")) {
        element.take(text.slice(from, i));
        from = i + 1;
        found.push(...close(sign));
      } else {
        if (!started) [started, startLine] = [true, line];
        if (sign === '"') quoted = true;
        else if (sign === "{" || sign === "[") depth++;
        else if (depth > 0 && (sign === "}" || sign === "]")) depth--;
      }
    }
    if (place === "inside") element.take(text.slice(from));
    return found;
  };

  const end = (): JsonElement[] => (place === "after" || place === "broken" ? [] : [broken("")]);

  return { push, end };
}

const isSpace = (sign: string): boolean => sign === " " || sign === "\n" || sign === "\r" || sign === "\t";
