import { strFromU8, unzipSync } from "fflate";
import { assess } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Plan } from "../../src/model/index.js";
import { national14, national14Outcomes, national15 } from "../../src/national/index.js";
import {
  dumbbellChart,
  layoutChart,
  paceChart,
  projectsChart,
  statusChart,
  targetPathChart,
  toDocxReport,
  toWorkbook,
} from "../../src/output/index.js";
import { commandWords } from "../../src/text/command/index.js";
import { type Locale, wording } from "../../src/text/index.js";
import { cli } from "../cli/cli.js";

/** The plans that come with the library. */
export const PLANS: readonly Plan[] = [huzhu14, huzhu15, national14, national15];

/** The example's figures of 2026 and 2027. */
const FIGURES = "--observations examples/interim-verdicts/observations.csv --as-of 2027";

const METHODS = ["open-sdg", "eurostat", "un-2023", "escap-csi", "sdsn", "german-weather"];

/** Every command that prints for people; JSON, CSV and SQL have the field names of their formats and are left out. */
const COMMANDS: readonly string[] = [
  "list",
  ...PLANS.flatMap(({ id, period, indicators, chapters, boxes, layout }) => [
    ...["list", "assess", "targets", "check", "show", "report"].map((name) => `${name} ${id}`),
    `targets ${id} --thresholds ${period.from + 1}`,
    `check ${id} --format html`,
    `report ${id} --format html`,
    ...["statements", "commitments", "glossary", "corrections", "find 水"].map((part) => `show ${id} ${part}`),
    ...indicators.flatMap((one) => [`explain ${id} ${one.id}`, `show ${id} indicator ${one.id} --sources`]),
    ...chapters.map(({ part, no }) => `show ${id} chapter ${part === undefined ? no : `${part}/${no}`}`),
    ...boxes.map(({ no }) => `show ${id} box ${no}`),
    ...layout.places.map((place) => `show ${id} place ${place.id}`),
  ]),
  `assess huzhu-15 ${FIGURES}`,
  `report huzhu-15 ${FIGURES}`,
  `report huzhu-15 ${FIGURES} --format html`,
  ...huzhu15.indicators.map(({ id }) => `explain huzhu-15 ${id} ${FIGURES}`),
  ...METHODS.flatMap((name) => [`assess huzhu-15 ${FIGURES} --method ${name}`, `explain huzhu-15 9 ${FIGURES} --method ${name}`]),
  "outline examples/read-outline/outline.txt --out /dev/null",
  "check examples/read-outline/outline.txt",
  "check examples/check-a-draft/draft.md",
  "check examples/check-a-draft/draft.md --format html",
  "read examples/read-another-plan/table.md",
  "read --cell 比2020年降低18%左右",
  "read --cell 5..5",
  "validate examples/interim-verdicts/observations.csv --as observations --plan huzhu-15",
  "assess huzhu-13",
  "assess huzhu-15 --foo",
  "explain huzhu-15 增长",
];

/** One output: what made it, and its text. */
export type Output = { readonly of: string; readonly text: string };

const made = new Map<Locale, Promise<readonly Output[]>>();

/** What is printed for people of the plans that come with the library, in one language: commands, reports, charts and workbooks. */
export function outputsIn(locale: Locale): Promise<readonly Output[]> {
  const known = made.get(locale) ?? print(locale);
  made.set(locale, known);
  return known;
}

async function print(locale: Locale): Promise<readonly Output[]> {
  const printed: Output[] = [];
  for (const command of COMMANDS) {
    const { out, err } = await cli([...command.split(" ").filter((word) => word !== ""), "--locale", locale], { width: 2000 });
    const text = /^<!doctype|<details>/.test(out) ? withoutTags(out) : out;
    if (`${text}${err}`.trim() === "") throw new Error(`${command} printed nothing`);
    printed.push({ of: command, text: unescaped(`${text}\n${err}`) });
  }
  return [...printed, ...charts(locale), ...(await files(locale))];
}

const withoutTags = (html: string): string =>
  html
    .replaceAll(/<style.*?<\/style>/gs, "")
    .replaceAll(/<\/(?:td|th|li|p|dt|dd|h[1-6]|tr|small|span|summary)>/g, "\n")
    .replaceAll(/<[^>]*>/g, "");

const unescaped = (xml: string): string => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function charts(locale: Locale): Output[] {
  const ended = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
  const drawn = {
    dumbbell: dumbbellChart(huzhu14, ended, { locale }),
    pace: paceChart(huzhu15, assess(huzhu15, [], { asOf: 2026 }), { locale }),
    status: statusChart(huzhu14, [ended], { locale }),
    projects: projectsChart(huzhu15, { locale }),
    map: layoutChart(huzhu15, { locale, view: "map" }),
    schematic: layoutChart(huzhu15, { locale }),
    ...Object.fromEntries(huzhu15.indicators.map(({ id }) => [`path of ${id}`, targetPathChart(huzhu15, id, [], { locale })])),
  };
  return Object.entries(drawn).map(([name, chart]) => ({ of: `chart ${name}`, text: textsOf(chart).join("\n") }));
}

/** What orders the columns of a chart and is not shown. */
const KEY = /\((?:none|all)\)$/;

/** Titles, labels and data of a chart: the words of its specification are no text. */
const isText = (one: unknown): one is string => typeof one === "string" && !KEY.test(one);

function textsOf(chart: unknown): string[] {
  if (typeof chart !== "object" || chart === null) return [];
  return Object.entries(chart).flatMap(([key, value]) => {
    if (["title", "subtitle", "description", "text"].includes(key)) return [value].flat().filter(isText);
    if (key === "values" && Array.isArray(value)) return value.flatMap((row) => Object.values(row as object).filter(isText));
    return textsOf(value);
  });
}

async function files(locale: Locale): Promise<Output[]> {
  const books = PLANS.map(async (plan) => ({ of: `workbook ${plan.id}`, bytes: await toWorkbook(plan, { locale }) }));
  const ended = assess(national14, national14Outcomes, { asOf: 2025 });
  const report = { of: "docx national-14", bytes: await toDocxReport(national14, ended, { locale }) };
  return [...(await Promise.all(books)), report].map(({ of, bytes }) => ({ of, text: textsIn(bytes) }));
}

/** The texts of an office document. */
function textsIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /sheet|sharedStrings|document\.xml$/.test(name));
  const texts = parts.flatMap(([, part]) =>
    [...strFromU8(part).matchAll(/<(?:w:)?t(?: [^>]*)?>([^<]*)</g)].map(([, text = ""]) => text),
  );
  return unescaped(texts.join("\n"));
}

/** Every phrase of the library in one language, by its place in the words. */
export function phrasesIn(locale: Locale): readonly Output[] {
  const walk = (value: unknown, of: string): Output[] => {
    if (typeof value === "string") return [{ of, text: value }];
    return Object.entries(value as object).flatMap(([key, one]) => walk(one, `${of}.${key}`));
  };
  return [...walk(wording(locale), "words"), ...walk(commandWords(locale), "help")];
}
