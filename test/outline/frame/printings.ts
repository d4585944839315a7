import type { OutlineFormat } from "../../../src/outline/index.js";

/** A way to print a text again that says the same. */
export type Printing = { readonly name: string; readonly format: OutlineFormat; readonly print: (text: string) => string };

const WIDTH = 35;
const lines = (text: string): string[] => text.split("\n");
const isRow = (line: string): boolean => /\t| {4}/.test(line.trim());
const isTitle = (line: string): boolean => /^\s*(?:第.{1,6}[篇章节]|专栏|目|名)/u.test(line);

/** Breaks lines at a width, with a number at the foot of each page. */
function wrapped(text: string, indent: string): string {
  let [count, page] = [0, 0];
  return lines(text)
    .flatMap((line) => {
      if (line.trim() === "" || isRow(line) || isTitle(line) || line.trim().length < WIDTH) return [line.trim()];
      const signs = indent + line.trim();
      return Array.from({ length: Math.ceil(signs.length / WIDTH) }, (_, i) => signs.slice(i * WIDTH, (i + 1) * WIDTH));
    })
    .flatMap((line) => (++count % 17 === 0 ? [line, `— ${++page} —`] : [line]))
    .join("\n");
}

const paragraphs = (text: string, one: (line: string) => string): string =>
  `<html><head><title>x</title></head><body><ul><li><a href="/a">首页</a></li></ul><div class="article">${lines(text)
    .map(one)
    .join("\n")}</div><div><p>版权所有 某河县人民政府</p></div></body></html>`;

export const PRINTINGS: readonly Printing[] = [
  { name: "as it is", format: "text", print: (text) => text },
  { name: "with other line ends", format: "text", print: (text) => text.replaceAll("\n", "\r\n") },
  { name: "with more empty lines", format: "text", print: (text) => text.replaceAll("\n\n", "\n\n\n\n") },
  { name: "broken at a width, paragraphs indented, with page numbers", format: "text", print: (text) => wrapped(text, "　　") },
  {
    name: "in full-width figures",
    format: "text",
    print: (text) => text.replaceAll(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  },
  {
    name: "with blanks in its words",
    format: "text",
    print: (text) =>
      lines(text)
        .map((line) => (isRow(line) ? line : line.replaceAll(/(..)/gu, "$1 ")))
        .join("\n"),
  },
  {
    name: "without blanks behind the marks",
    format: "text",
    print: (text) => text.replaceAll(/^(第[^\s]{1,6}[篇章节])\s+/gmu, "$1"),
  },
  {
    name: "as paragraphs full of spans",
    format: "html",
    print: (text) =>
      paragraphs(
        text,
        (line) =>
          `<p style="text-indent:2em"><span lang="EN-US">${line.replaceAll("    ", "&nbsp;&nbsp;&nbsp;&nbsp;").replaceAll(/([^&;]{5})(?![a-z]*;)/gu, "$1</span><span>")}</span></p>`,
      ),
  },
  {
    name: "as one block with line breaks",
    format: "html",
    print: (text) => paragraphs(text, (line) => `${line.replaceAll(" ", "&nbsp;")}<br/>`),
  },
  {
    name: "inside a table that lays out the page",
    format: "html",
    print: (text) => paragraphs(`<table><tr><td>\n${text}`, (line) => (line.startsWith("<table>") ? line : `<p>${line}</p>`)),
  },
  {
    name: "as Markdown with marked headings",
    format: "markdown",
    print: (text) =>
      lines(text)
        .map((line) => (isTitle(line) && !/\d$/.test(line) ? `## ${line}` : line))
        .join("\n\n"),
  },
];
