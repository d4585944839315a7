import { strFromU8, unzipSync } from "fflate";
import { assess } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { dumbbellChart, paceChart, statusChart, targetPathChart, toWorkbook } from "../../src/output/index.js";
import { type Locale, wording } from "../../src/text/index.js";
import { cli } from "../cli/cli.js";

/** The example's figures of 2026 and 2027. */
const FIGURES = "--observations examples/interim-verdicts/observations.csv --as-of 2027";

const COMMANDS: readonly string[] = [
  `assess huzhu-15 ${FIGURES}`,
  "assess huzhu-14",
  "assess national-14",
  ...["1", "3", "7", "9", "14"].map((no) => `explain huzhu-15 ${no} ${FIGURES}`),
  "explain huzhu-14 12",
  "targets huzhu-15",
  "targets huzhu-14",
  "targets national-15",
  "targets huzhu-15 --thresholds 2027",
  "check huzhu-15",
  "check huzhu-14",
  "check national-15",
  "show huzhu-15",
  "show huzhu-15 indicator 9",
  "show huzhu-15 box 10",
  "show huzhu-15 statements",
  "show huzhu-15 commitments",
  `report huzhu-15 ${FIGURES}`,
  "report huzhu-14",
  "report national-14",
];

/** One output: what made it, and its text. */
export type Output = { readonly of: string; readonly text: string };

/** What is printed of the plans that come with the library, in one language: commands, charts and a workbook. */
export async function outputsIn(locale: Locale): Promise<readonly Output[]> {
  const printed: Output[] = [];
  for (const command of COMMANDS) {
    const { out, err } = await cli([...command.split(" "), "--locale", locale], { width: 2000 });
    if (out.trim() === "") throw new Error(`${command} printed nothing: ${err}`);
    printed.push({ of: command, text: out });
  }
  return [...printed, ...charts(locale), await workbook(locale)];
}

function charts(locale: Locale): Output[] {
  const assessment = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
  const drawn = {
    dumbbell: dumbbellChart(huzhu14, assessment, { locale }),
    pace: paceChart(huzhu15, assess(huzhu15, [], { asOf: 2026 }), { locale }),
    status: statusChart(huzhu14, [assessment], { locale }),
    path: targetPathChart(huzhu15, "urbanisation-rate", [], { locale }),
  };
  return Object.entries(drawn).map(([name, { title, description }]) => ({
    of: `chart ${name}`,
    text: `${title}\n${description}`,
  }));
}

async function workbook(locale: Locale): Promise<Output> {
  const parts = unzipSync(await toWorkbook(huzhu15, { locale }));
  const texts = Object.entries(parts).filter(([name]) => name.endsWith(".xml"));
  const cells = texts.flatMap(([, bytes]) =>
    [...strFromU8(bytes).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) => text),
  );
  return { of: "workbook", text: cells.join("\n") };
}

/** Every phrase of the library in one language, by its place in the words. */
export function phrasesIn(locale: Locale): readonly Output[] {
  const walk = (value: unknown, of: string): Output[] => {
    if (typeof value === "string") return [{ of, text: value }];
    return Object.entries(value as object).flatMap(([key, one]) => walk(one, `${of}.${key}`));
  };
  return walk(wording(locale), "words");
}
