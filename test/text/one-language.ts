import type { Locale } from "../../src/text/index.js";
import { PLANS } from "./outputs.js";

/** Code in Chinese text: calls, options, file names, ids, keys of documents, and places in code. */
const CODE: readonly RegExp[] = [
  /five-year-plan(?: (?:<[^>]*>|[\x21-\x7e]+))*/g,
  /npm install \S+/g,
  /--[a-z-]+/g,
  /[\w./-]*\.(?:csv|html|json|md|html|docx|xlsx|txt|py|npm)\b/g,
  /\b[a-z0-9]+(?:[-/][a-z0-9]+)+\b/g,
  /\{[a-zA-Z]+\}/g,
];

/** Latin words that Chinese text has, each for a reason. */
const LATIN: readonly (readonly [why: string, words: string])[] = [
  ["abbreviations of official prose", "GDP PM CO VOCs VOCS GEP PUE PE EOD APP R&D"],
  ["numbers of roads, of 5G-A and of grades as printed", "G-A II III IV V"],
  ["units as printed", "km mm kg mg ug g/m³ ug/m³ μg/m³ MB Mbps kV MW"],
  ["functions of formulas", "ln max min"],
  ["names of standards", "GB T GBK WGS GCJ SDG"],
  [
    "names of programs, formats and languages",
    "JSON SQL SDMX CSV TSV YAML HTML docx html md txt gb big sarif PDF Word Excel WPS Windows UTF Unicode Schema Markdown SARIF ISO English",
  ],
  ["names of methods and of who made them", "Open SDSN"],
  [
    "publishers without a Chinese name",
    "CGTN DSTE-Prototype cfenews fubaore hbwmpx enread livinginabreeze fzxysj fx auto-ty qgebv Housebigger gongfu-skill",
  ],
  ["registers of places and airports", "GeoNames OurAirports XNN ZLXN"],
];
const ALLOWED = new Set(LATIN.flatMap(([, words]) => words.split(" ")));

/** Ids and misprints that a plan itself has. */
const IDS: ReadonlySet<string> = new Set(
  PLANS.flatMap((plan) =>
    [...JSON.stringify(plan).matchAll(/"(?:id|to|within|indicator)":"([a-z0-9-]+)"/g)].map(([, id = ""]) => id),
  ),
);
const QUOTED = new RegExp(
  PLANS.flatMap(({ corrections }) => corrections.map(({ printed }) => printed))
    .filter((printed) => /[a-zA-Z]{2}/.test(printed))
    .map((printed) => printed.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|"),
  "g",
);

/** English words in a Chinese text. */
function englishIn(text: string): string[] {
  const rest = CODE.reduce((left, code) => left.replaceAll(code, " "), text.replaceAll(QUOTED, " "));
  const words = rest.match(/[A-Za-z][A-Za-z&'’-]*[A-Za-z]/g) ?? [];
  return words.filter((word) => !ALLOWED.has(word) && !IDS.has(word));
}

/** Han characters and Chinese punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]+/gu;

/** Chinese in an English text that is not in quotation marks: what is in them is the original, quoted. */
function chineseIn(text: string): string[] {
  return text.split("\n").flatMap((line) => [...outside(line).matchAll(CHINESE)].map(([found]) => found));
}

/** A line without what is in quotation marks. */
function outside(line: string): string {
  let depth = 0;
  let rest = "";
  for (const sign of line) {
    if (sign === "“") depth++;
    else if (sign === "”") depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += sign;
  }
  return rest;
}

/** What is in the other language in a text: English words in Chinese, unquoted Chinese in English. */
export const foreignIn = (text: string, locale: Locale): string[] => (locale === "zh" ? englishIn(text) : chineseIn(text));
