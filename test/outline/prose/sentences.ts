import { readFileSync } from "node:fs";
import type { Commitment, Statement } from "../../../src/model/index.js";
import { passageOf } from "../../../src/outline/passage.js";
import { type ProseReading, readProse } from "../../../src/outline/prose/read-prose.js";

/** What a careful reader reads in a sentence. */
export type Answer = { readonly line: string; readonly subject: string; readonly says: string; readonly optional: boolean };
export type Sentence = {
  readonly text: string;
  readonly headings: readonly string[];
  readonly period: { readonly from: number; readonly to: number };
  readonly promises: readonly Answer[];
  readonly statements: readonly Answer[];
  /** Kept apart: no rule is tuned on it. */
  readonly held: boolean;
};

/** Reads the file of sentences. */
export function sentences(file: "sentences" | "more-sentences" = "sentences"): Sentence[] {
  const all: (Omit<Sentence, "promises" | "statements"> & { promises: Answer[]; statements: Answer[] })[] = [];
  let period = { from: 2026, to: 2030 };
  let headings: string[] = [];
  for (const line of readFileSync(new URL(`${file}.txt`, import.meta.url), "utf8")
    .split(/\r?\n/)
    .slice(9)) {
    const [sign, rest] = [line.slice(0, 1), line.slice(2)];
    if (sign === "@") {
      const [, from, to] = /([0-9]{4})-([0-9]{4})$/.exec(rest) ?? [];
      [period, headings] = [{ from: Number(from), to: Number(to) }, []];
    } else if (sign === "#") headings = [rest];
    else if (sign === ">") all.push({ text: rest, headings, period, promises: [], statements: [], held: all.length % 3 === 2 });
    else if (sign === "+" || sign === "-") {
      const [subject = "", ...says] = line.replace(/^[+-]\??/, "").split(" = ");
      const answer = { line, subject: subject.trim(), says: says.join(" = ").trim(), optional: line[1] === "?" };
      all.at(-1)?.[sign === "+" ? "promises" : "statements"].push(answer);
    }
  }
  return all;
}

const BOUNDS: { readonly [bound: string]: string } = {
  exactly: "=",
  unstated: "",
  about: "~",
  "at-least": ">=",
  "more-than": ">",
  "at-most": "<=",
  "less-than": "<",
  between: "",
};

/** A commitment in the words of the file. */
export function promiseLine({ requirement: r, span }: Commitment, { from, to }: Sentence["period"]): string {
  const amount = "low" in r && r.low !== undefined ? `${r.low}..${r.high}` : "value" in r ? r.value : "";
  const bound = "bound" in r ? BOUNDS[r.bound] : "";
  const unit = "unit" in r && r.unit !== undefined ? r.unit : "";
  const sign = r.kind === "change" ? { increase: "+", decrease: "-", none: "" }[r.direction ?? "none"] : "";
  const what =
    r.kind === "level"
      ? `${r.maintain ? "keep" : "level"} ${bound}${amount}${unit}`
      : r.kind === "growth"
        ? `growth ${bound}${amount}`
        : r.kind === "change"
          ? `${r.measure} ${bound}${sign}${amount}${unit}`
          : r.kind === "composition"
            ? `comp ${bound}${r.parts.join(":")}`
            : r.kind === "grade"
              ? `grade ${bound}${r.grade}`
              : r.kind === "relative"
                ? `rel ${r.relation} ${r.to}${r.margin === undefined ? "" : ` margin ${r.margin}`}`
                : r.kind === "delegated"
                  ? `del ${r.to}`
                  : r.kind;
  const usual = {
    keep: "each",
    level: "by",
    growth: "avg",
    points: "over",
    percent: "over",
    total: "over",
    comp: "by",
    grade: "by",
    rel: "avg",
    del: "by",
  }[what.split(" ")[0] as "level"];
  const kind = { by: "by", "every-year": "each", average: "avg", over: "over" }[span.kind];
  const end = span.kind === "by" ? span.year : span.to;
  const own = span.kind !== "by" && span.from !== from ? `${span.from}-${end}` : end === to ? "" : String(end);
  return [what, kind === usual && own === "" ? "" : `${kind}${own === "" ? "" : ` ${own}`}`].filter(Boolean).join(" ");
}

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[\s()"“”、,]/gu, "");

/** What is as good: a level to be kept that is asked of the last year, a count as a level or as what is added, ten thousand in the number or the unit. */
function same(want: string, got: string): boolean {
  const canon = (text: string) =>
    text
      .replace(/^keep /, "level ")
      .replace(/^total (?![<>=~]*[+-])/, "level ")
      .replace(/ (?:each|by|over)$/, "")
      .replace(/ over (?=[0-9]{4}$)/, " by ")
      .replace(/^(percent|points) =/, "$1 ");
  const each = (text: string) => / each/.test(text);
  if (canon(want) !== canon(got)) return false;
  return each(want) === each(got) || /^keep/.test(want) || /^keep/.test(got);
}

const point = (text: string) => {
  const [, parts, value, unit, year] = /^([0-9.]+(?::[0-9.]+)+)?(?:([0-9.]+)([^@]*))?(?:@([0-9]{4}))?$/.exec(text.trim()) ?? [];
  return { value: parts ?? value, unit: unit ?? "", year };
};

/** Whether a statement says what a line of the file says. */
export function saysSo({ says }: Answer, { from, to, growth }: Statement): boolean {
  const rate = /growth ([0-9.]+)/.exec(says)?.[1];
  if (rate !== undefined && growth !== rate) return false;
  const levels = says.replace(/ ?growth.*$/, "").replace(/ over .*$/, "");
  if (levels === "") return true;
  const [first, second] = levels.includes("->") ? levels.split("->") : [undefined, levels];
  const fits = (text: string, got: Statement["to"]) => {
    const want = point(text);
    if (got === undefined) return false;
    const value = "parts" in got ? got.parts.join(":") : got.value;
    return (
      value === want.value &&
      (!("unit" in got) || got.unit === undefined ? want.unit === "" : got.unit === want.unit) &&
      (want.year === undefined || Number(want.year) === got.year)
    );
  };
  return fits(second as string, to) && (first === undefined || fits(first, from));
}

export type Score = { right: number; given: number; wanted: number; wrong: number; lines: string[] };
export type Scores = { promises: Score; statements: Score; issues: number };

const score = (): Score => ({ right: 0, given: 0, wanted: 0, wrong: 0, lines: [] });

const NUMBERS = /[0-9.]+/g;

/** Counts what was read right; a wrong number is one with the subject of an answer and another value. */
export function scores(all: readonly Sentence[], read: typeof readProse = readProse): Scores {
  const total: Scores = { promises: score(), statements: score(), issues: 0 };
  for (const sentence of all) {
    const got: ProseReading = read(
      [{ passage: passageOf(sentence.text), locator: { chapter: 1 }, headings: sentence.headings }],
      { period: sentence.period },
    );
    total.issues += got.issues.length;
    const lines: string[] = [];
    count(
      total.promises,
      sentence.promises,
      got.commitments,
      (a, c) => same(a.says, promiseLine(c, sentence.period)),
      (c) => `${c.subject.zh} = ${promiseLine(c, sentence.period)}`,
      lines,
    );
    count(
      total.statements,
      sentence.statements,
      got.statements,
      saysSo,
      (s) => `${s.subject.zh} = ${JSON.stringify({ from: s.from, to: s.to, growth: s.growth, over: s.over })}`,
      lines,
      true,
    );
    if (lines.length > 0)
      total.promises.lines.push(
        `> ${sentence.text}`,
        ...lines,
        ...got.issues.map(({ code, facts }) => `    issue ${code} ${facts["text"]}`),
      );
  }
  return total;
}

const numbersIn = (text: string): readonly string[] => text.match(NUMBERS) ?? [];

function count<T extends { readonly subject: { readonly zh: string } }>(
  total: Score,
  answers: readonly Answer[],
  given: readonly T[],
  fits: (answer: Answer, one: T) => boolean,
  show: (one: T) => string,
  lines: string[],
  shared = false,
): void {
  const left = [...given];
  const used = new Set<T>();
  const missed: Answer[] = [];
  for (const answer of [...answers].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const about = (one: T) => within(plain(one.subject.zh), plain(answer.subject));
    const found =
      left.find((one) => about(one) && fits(answer, one)) ??
      (shared ? [...used].find((one) => about(one) && fits(answer, one)) : undefined);
    if (found === undefined) {
      if (!answer.optional) missed.push(answer);
      continue;
    }
    if (left.includes(found)) left.splice(left.indexOf(found), 1);
    used.add(found);
    if (answer.optional) continue;
    total.right++;
  }
  total.wanted += answers.filter(({ optional }) => !optional).length;
  for (const answer of missed) lines.push(`    missed ${answer.line}`);
  const optional = answers.filter((one) => one.optional);
  for (const one of left) {
    const numbers: readonly string[] = JSON.stringify(show(one)).match(NUMBERS) ?? [];
    const beside = optional.some((answer) => numbersIn(answer.says).some((number) => numbers.includes(number)));
    if (beside) continue;
    total.given++;
    const wrong = missed.some(
      (answer) =>
        within(plain(one.subject.zh), plain(answer.subject)) &&
        !numbersIn(answer.says).some((number) => numbers.includes(number)),
    );
    if (wrong) total.wrong++;
    lines.push(`    ${wrong ? "WRONG NUMBER" : "given"} ${show(one)}`);
  }
  total.given += [...used].length > 0 ? answers.filter(({ optional: o }) => !o).length - missed.length : 0;
}
