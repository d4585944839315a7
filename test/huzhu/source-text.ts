import { existsSync, readFileSync } from "node:fs";
import process from "node:process";

/** Where the outline's text is looked for; the tests that need it are skipped where it is absent. */
export const SOURCE = process.env["HUZHU_SOURCE"] ?? "../shared/source/huzhu-fifteenth-plan.txt";
export const hasSource = existsSync(SOURCE);

/** Text without white space and with one spelling of the colon: page breaks and character recognition put spaces anywhere. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, "")
    .replaceAll(":", "：")
    .replaceAll(/_\{([0-9.]+)\}/g, "$1");

export type SourceSection = {
  readonly chapter: number;
  readonly no: number;
  readonly title: string;
  readonly page: number;
  readonly paragraphs: string[];
};
export type SourceBox = {
  readonly no: number;
  readonly title: string;
  readonly chapter: number;
  readonly section: number;
  text: string;
};
export type SourceOutline = {
  readonly chapters: { readonly no: number; readonly title: string; readonly page: number }[];
  readonly sections: SourceSection[];
  readonly boxes: SourceBox[];
  /** Glossary entries by number. */
  readonly glossary: Map<number, string>;
  /** Everything, without white space. */
  readonly whole: string;
};

const DIGITS = "零一二三四五六七八九十";

function hanNumber(text: string): number {
  if (text === "十") return 10;
  return text.startsWith("十") ? 10 + DIGITS.indexOf(text.charAt(1)) : DIGITS.indexOf(text);
}

const HEADING = /^第([一二三四五六七八九十]{1,2})([章节])\s+(.*)$/;

/** Reads the outline: contents with pages, chapters, sections with their paragraphs, boxes with their text, the glossary. */
export function readSource(): SourceOutline {
  const lines = readFileSync(SOURCE, "utf8").split("\n");
  const body = lines.findLastIndex((line) => line.startsWith("第一章"));
  const end = lines.findLastIndex((line) => line.startsWith("名词解释"));
  const pages = contents(lines.slice(0, body));
  const outline: SourceOutline = { chapters: [], sections: [], boxes: [], glossary: new Map(), whole: plain(lines.join("")) };
  let box: SourceBox | undefined;
  for (const line of lines.slice(body, end)) {
    const heading = HEADING.exec(line);
    const boxed = /^专栏\s*([0-9]+)\s*(.*)$/.exec(line);
    const [chapter, section] = [outline.chapters.at(-1)?.no ?? 0, outline.sections.at(-1)];
    if (heading !== null) {
      box = undefined;
      const [no, title] = [hanNumber(heading[1] ?? ""), plain(heading[3] ?? "")];
      if (heading[2] === "章") outline.chapters.push({ no, title, page: pages.get(`${no}`) ?? 0 });
      else outline.sections.push({ chapter, no, title, page: pages.get(`${chapter}.${no}`) ?? 0, paragraphs: [] });
    } else if (boxed !== null) {
      box = { no: Number(boxed[1]), title: plain(boxed[2] ?? ""), chapter, section: section?.no ?? 0, text: "" };
      outline.boxes.push(box);
    } else if (box !== undefined && !leavesBox(box, line)) {
      box.text += plain(line);
    } else {
      box = undefined;
      addTo(section?.paragraphs, line);
    }
  }
  for (const line of lines.slice(end)) {
    const entry = /^(?:- )?([0-9]{1,2})、(.*)$/.exec(line);
    if (entry !== null) outline.glossary.set(Number(entry[1]), plain(entry[2] ?? "").replaceAll("**", ""));
    else if (outline.glossary.size > 0) {
      const last = outline.glossary.size;
      outline.glossary.set(last, (outline.glossary.get(last) ?? "") + plain(line));
    }
  }
  return outline;
}

/** The two spatial boxes are followed by prose of their section; every other box ends with its section. */
function leavesBox(box: SourceBox, line: string): boolean {
  if (line.trim() === "") return false;
  if (box.no === 17) return !/^(一心|多点)：/.test(line);
  return box.no === 18 && !/^(小城市|中心镇|一般乡镇)：/.test(line);
}

/** Adds a line to its paragraph: a line that follows an unfinished sentence goes on with it over the page break. */
function addTo(paragraphs: string[] | undefined, line: string): void {
  const text = plain(line);
  if (paragraphs === undefined || text === "") return;
  const last = paragraphs.at(-1);
  if (last === undefined || /[。！？][”）]?$/.test(last) || line.includes("\t")) paragraphs.push(text);
  else paragraphs[paragraphs.length - 1] = last + text;
}

/** Pages by "chapter" and "chapter.section". */
function contents(lines: readonly string[]): Map<string, number> {
  const pages = new Map<string, number>();
  let chapter = 0;
  for (const line of lines) {
    const entry = /^第([一二三四五六七八九十]{1,2})([章节]).*?([0-9]+)\s*$/.exec(line);
    if (entry === null) continue;
    const no = hanNumber(entry[1] ?? "");
    if (entry[2] === "章") chapter = no;
    pages.set(entry[2] === "章" ? `${no}` : `${chapter}.${no}`, Number(entry[3]));
  }
  return pages;
}
