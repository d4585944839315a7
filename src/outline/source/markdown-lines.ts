import type { CellPlace, Line, Markup } from "../line.js";
import { cut, type Passage, passageOf, type TextSpan } from "../passage.js";
import { htmlLines } from "./html-lines.js";
import { printedLines } from "./text-lines.js";
import { trimmed } from "./trimmed.js";
import { unmarked } from "./unmarked.js";

/** The lines of Markdown: headings, lists, quotes and bold text without their signs, tables by their cells, HTML tables as such. */
export function markdownLines(text: string): Line[] {
  const lines: Line[] = [];
  const whole = passageOf(text);
  let [opens, table, row, inTable] = [true, -1, 0, false];
  const tableEnds = endsAfter(text, /<\/table\s*>/gi);
  let skipTo = 0;
  for (const { start, end } of printedLines(text)) {
    if (start < skipTo) continue;
    const html = htmlTable(text, start, tableEnds);
    if (html !== undefined) {
      const found = htmlLines(text, html.start, html.end).lines;
      const first = table + 1;
      for (const [i, line] of found.entries()) {
        const outer = {
          start: i === 0 ? html.start : (line.starts[0] ?? 0),
          end: i === found.length - 1 ? text.slice(0, html.end).trimEnd().length : (line.ends.at(-1) ?? 0),
        };
        lines.push({ ...renumbered(line, first), outer });
      }
      table = Math.max(table, ...found.map(({ markup }) => (markup.cell?.table ?? -1) + first));
      [skipTo, opens, inTable] = [html.end, true, false];
      continue;
    }
    const passage = cut(whole, start, end);
    if (/^\s*\|.*\|\s*$/.test(passage.text)) {
      if (!inTable) [table, row] = [table + 1, 0];
      inTable = true;
      if (/^[\s|:-]+$/.test(passage.text)) lines.push({ ...(trimmed(passage, { rule: true }, opens) as Line) });
      else for (const cell of cellsOf(passage, table, row++, opens)) lines.push(cell);
      opens = false;
      continue;
    }
    inTable = false;
    const line = lineOf(passage, opens);
    if (line !== undefined) lines.push(line);
    opens = line === undefined || line.markup.heading !== undefined;
  }
  return lines;
}

/** An HTML table that begins with a line. */
function htmlTable(text: string, start: number, endAfter: (at: number) => number): TextSpan | undefined {
  if (!/^\s*(?:<(?:html|body|div)[^<>]*>\s*)*<table[\s>]/i.test(text.slice(start, start + 200))) return undefined;
  const close = endAfter(start);
  if (close < 0) return undefined;
  const lineEnd = text.indexOf("\n", close);
  return { start, end: lineEnd < 0 ? text.length : lineEnd + 1 };
}

/** Where the next match ends; asked with rising places, the text is searched once. */
function endsAfter(text: string, pattern: RegExp): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next >= 0 && next <= at) {
      pattern.lastIndex = Math.max(next, at);
      const found = pattern.exec(text);
      next = found === null ? -1 : found.index + found[0].length;
    }
    return next;
  };
}

const renumbered = (line: Line, first: number): Line => {
  const { cell } = line.markup;
  return cell === undefined ? line : { ...line, markup: { ...line.markup, cell: { ...cell, table: cell.table + first } } };
};

function lineOf(passage: Passage, opens: boolean): Line | undefined {
  const { text } = passage;
  const outer = outerOf(passage);
  if (outer === undefined) return undefined;
  if (/^\s*(?:[-*_=]\s*){3,}$/.test(text) || /^\s*<!--.*-->\s*$/.test(text)) return trimmed(passage, { rule: true }, opens);
  const prefix = /^\s*(?:>\s*)*(?:(#{1,6})(?:\s+|(?=[^#\s]))|[-*+]\s+)?/.exec(text);
  const depth = prefix?.[1]?.length;
  const rest = cut(passage, prefix?.[0].trim() === "" ? 0 : (prefix?.[0].length ?? 0));
  const { passage: read, strong } = unmarked(depth === undefined ? rest : withoutClosing(rest));
  const markup: Markup = { ...(depth !== undefined && { heading: depth }), ...(strong && { strong }) };
  return trimmed(read, markup, opens, outer) ?? trimmed(passage, { rule: true }, opens);
}

const withoutClosing = (passage: Passage): Passage => {
  let to = passage.text.length;
  while (to > 0 && " #\t".includes(passage.text.charAt(to - 1))) to--;
  return cut(passage, 0, to);
};

/** Where a line stands without the blanks around it. */
function outerOf({ text, starts, ends }: Passage): TextSpan | undefined {
  const from = text.search(/\S/);
  if (from < 0) return undefined;
  return { start: starts[from] ?? 0, end: ends[text.trimEnd().length - 1] ?? 0 };
}

function cellsOf(passage: Passage, table: number, row: number, opens: boolean): Line[] {
  const { text } = passage;
  const bars: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charAt(i) === "|" && text.charAt(i - 1) !== "\\") bars.push(i);
  const cells: Line[] = [];
  bars.slice(0, -1).forEach((bar, column) => {
    const place: CellPlace = { table, row, column, rowSpan: 1, columnSpan: 1 };
    const whole = cut(passage, bar + 1, bars[column + 1]);
    const { passage: read, strong } = unmarked(whole);
    const end = column === bars.length - 2 ? 1 : 0;
    const outer = { start: passage.starts[bar] ?? 0, end: passage.ends[(bars[column + 1] ?? 0) - 1 + end] ?? 0 };
    const line = trimmed(read, { cell: place, ...(strong && { strong }) }, opens && cells.length === 0, outer);
    if (line !== undefined) cells.push(line);
  });
  return cells;
}
