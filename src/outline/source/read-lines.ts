import type { OutlineFormat } from "../reading.js";
import { htmlLines } from "./html-lines.js";
import { markdownLines } from "./markdown-lines.js";
import type { Source } from "./source.js";
import { textLines } from "./text-lines.js";

/** The printed lines of a text, whatever its format. */
export function readLines(text: string, format: OutlineFormat): Source {
  if (format === "html") return htmlLines(text);
  return { lines: format === "markdown" ? markdownLines(text) : textLines(text) };
}

/** The format of a text that says it by its first signs. */
export function formatOf(text: string): OutlineFormat {
  const head = text.slice(0, 4000);
  if (/<(?:!doctype|html|head|body|meta|div|p|table|span)[\s>/]/i.test(head)) return "html";
  return /^(?:#{1,6} |\*\*|\|.*\|)/m.test(text.slice(0, 200_000)) ? "markdown" : "text";
}
