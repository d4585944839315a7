import type { CellPlace, Line } from "../../../src/outline/line.js";
import { cut, type Passage, passageOf } from "../../../src/outline/passage.js";

/** Lines of a body for tests, by rules of its own: printed lines, cells of drawn tables, what is bold. */
export function linesOf(source: string, format: "text" | "markdown" | "html", start = 0, end = source.length): Line[] {
  return format === "html" ? htmlLines(source, start, end) : textLines(source, start, end, format === "markdown");
}

function textLines(source: string, start: number, end: number, markdown: boolean): Line[] {
  const lines: Line[] = [];
  let opens = true;
  let [row, column] = [0, 0];
  for (let from = start; from < end; ) {
    const stop = source.indexOf("\n", from);
    const to = stop < 0 || stop > end ? end : stop;
    const given = passageOf(source, from, to);
    from = to + 1;
    if (given.text.trim() === "") {
      opens = true;
      continue;
    }
    if (markdown && given.text.startsWith("|")) {
      if (/^[|\s:-]+$/.test(given.text)) continue;
      column = 0;
      for (const cell of given.text.matchAll(/(?<=\|)[^|]+/g)) {
        const place: CellPlace = { table: 0, row, column: column++, rowSpan: 1, columnSpan: 1 };
        const one = lineOf(cut(given, cell.index, cell.index + cell[0].length), opens, { cell: place });
        if (one.text !== "") lines.push(one);
      }
      row++;
    } else lines.push(lineOf(markdown ? withoutStars(given) : given, opens, {}));
    opens = false;
  }
  return lines;
}

function lineOf(given: Passage, opens: boolean, markup: Line["markup"]): Line {
  const indent = given.text.length - given.text.trimStart().length;
  return { ...cut(given, indent, given.text.trimEnd().length), markup, opens, indent };
}

/** Markdown without the stars of bold text. */
function withoutStars(given: Passage): Passage {
  const kept = [...given.text].flatMap((sign, i) => (sign === "*" && /\*\*/.test(given.text.slice(Math.max(0, i - 1), i + 2)) ? [] : [i]));
  return {
    text: kept.map((i) => given.text.charAt(i)).join(""),
    starts: Uint32Array.from(kept, (i) => given.starts[i] ?? 0),
    ends: Uint32Array.from(kept, (i) => given.ends[i] ?? 0),
  };
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|&nbsp;|&emsp;|[^<&]+|[<&]/gi;
const numbered = (attributes: string, name: string): number => Number(new RegExp(`${name}="?([0-9]+)`).exec(attributes)?.[1] ?? 1);

function htmlLines(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  const [text, starts, ends, bold]: [string[], number[], number[], boolean[]] = [[], [], [], []];
  let [table, row, column, strong, opens] = [-1, -1, -1, 0, true];
  let cell: CellPlace | undefined;
  let taken = new Set<string>();
  const close = () => {
    const whole = { text: text.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
    const isBold = text.every((sign, i) => sign.trim() === "" || bold[i]);
    if (whole.text.trim() !== "") lines.push(lineOf(whole, opens, { ...(isBold && { strong: true }), ...(cell && { cell }) }));
    for (const list of [text, starts, ends, bold]) list.length = 0;
    opens = false;
  };
  for (const token of source.slice(start, end).matchAll(TOKEN)) {
    const at = start + token.index;
    const tag = token[2]?.toLowerCase();
    if (tag === undefined) {
      const entity = /^&[a-z]+;$/i.test(token[0]);
      const signs = entity ? [" "] : [...token[0]];
      signs.forEach((sign, i) => {
        text.push(sign === "\n" ? " " : sign);
        starts.push(entity ? at : at + i);
        ends.push(entity ? at + token[0].length : at + i + 1);
        bold.push(strong > 0);
      });
      continue;
    }
    const closing = token[1] === "/";
    if (tag === "b" || tag === "strong") strong = Math.max(0, strong + (closing ? -1 : 1));
    else if (["p", "br", "div", "td", "th", "tr", "table"].includes(tag)) {
      close();
      opens = tag !== "br";
      if (closing && (tag === "td" || tag === "th" || tag === "table")) cell = undefined;
      if (closing) continue;
      if (tag === "table") [table, row, taken] = [table + 1, -1, new Set()];
      if (tag === "tr") [row, column] = [row + 1, -1];
      if (tag === "td" || tag === "th") {
        column++;
        while (taken.has(`${row}/${column}`)) column++;
        const [rowSpan, columnSpan] = [numbered(token[3] ?? "", "rowspan"), numbered(token[3] ?? "", "colspan")];
        for (let r = 0; r < rowSpan; r++) for (let c = 0; c < columnSpan; c++) taken.add(`${row + r}/${column + c}`);
        cell = { table: Math.max(0, table), row: Math.max(0, row), column, rowSpan, columnSpan };
        column += columnSpan - 1;
      }
    }
  }
  close();
  return lines;
}
