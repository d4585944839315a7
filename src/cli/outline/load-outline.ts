import { type OutlineFormat, type OutlineReading, readOutline } from "../../outline/index.js";
import { fill, wording } from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { type Io, UsageError } from "../io.js";
import { readSource, type Source } from "../source.js";

/** How an outline is written; by its own signs unless given. */
export type OutlineFlags = FileFlags & { readonly from?: OutlineFormat };

/** An outline that was read, with the text that its places are in. Of a document each paragraph is a line of that text. */
export type LoadedOutline = {
  readonly text: string;
  /** The format, where anything but the text itself says it. */
  readonly options: { readonly format?: OutlineFormat };
  readonly reading: OutlineReading;
  readonly counted: "line" | "lineAndColumn" | "paragraph";
};

/** Reads an outline from a document, a page or a text. */
export async function loadOutline(file: string, io: Io, flags: OutlineFlags): Promise<LoadedOutline> {
  return outlineOf(await readSource(file, io, flags), file, flags);
}

/** Reads an outline from what a file holds. */
export function outlineOf(source: Source, file: string, { from, locale }: OutlineFlags): LoadedOutline {
  const { cli, files, outline } = wording(locale);
  const unread = (why: string) => new UsageError(fill(cli.cannotRead, { file, why }));
  if ("sheets" in source) throw unread(files.isWorkbook);
  const isDocument = "html" in source;
  const text = isDocument ? source.html.replaceAll(PARAGRAPH_END, "$&\n") : source.text;
  const format = isDocument ? "html" : (from ?? formatByName(file));
  const options = format === undefined ? {} : { format };
  const reading = readOutline(text, options);
  const { chapters, tables, commitments } = reading;
  if (chapters.length + tables.length + commitments.length === 0) throw unread(outline.nothing);
  const hasLongLine = text.split("\n").some((line) => line.length > READABLE);
  return { text, options, reading, counted: isDocument ? "paragraph" : hasLongLine ? "lineAndColumn" : "line" };
}

/** Within a line longer than this nobody finds anything by its line. */
const READABLE = 5000;

const PARAGRAPH_END = /<\/(?:p|h[1-6]|li|tr|table)>/g;

/** What a file's ending says; a text may also be a page. */
function formatByName(file: string): OutlineFormat | undefined {
  const name = file.toLowerCase();
  if (/\.html?$/.test(name)) return "html";
  return /\.(?:md|markdown)$/.test(name) ? "markdown" : undefined;
}
