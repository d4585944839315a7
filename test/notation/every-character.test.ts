import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/notation/fold.js";
import { PART_KINDS, type ReadingContext, type ReadingPart, readTarget, type TargetReading } from "../../src/notation/index.js";
import { LEXICON } from "../../src/notation/lexicon.js";
import { OWN_CELLS } from "../corpus/own-cells.js";
import { knownAs } from "./said.js";

type Cell = { readonly text: string; readonly context: ReadingContext };
type Read = Extract<TargetReading, { ok: true }>;

const parsed = (url: URL) => JSON.parse(readFileSync(url, "utf8"));
const shared = new URL("../../../shared/cases/field-cases.json", import.meta.url);
const known = (context: ReadingContext | null | undefined) =>
  Object.fromEntries(Object.entries(context ?? {}).filter(([, value]) => value !== "")) as ReadingContext;

/** Real cells with what is known beside them: of other plans, of the forms, and of the field where its cases are at hand. */
const CELLS: readonly Cell[] = [
  ...(parsed(new URL("../corpus/shared.cases.json", import.meta.url)) as Cell[]),
  ...OWN_CELLS.map(([text, context]) => ({ text, context })),
  ...(parsed(new URL("forms.cases.json", import.meta.url)) as [string, string][]).map(([text, context]) => ({
    text,
    context: knownAs(context),
  })),
  ...(existsSync(shared)
    ? (parsed(shared) as { kind: string; input: string; context?: ReadingContext }[])
        .filter(({ kind }) => kind === "cell" || kind === "prose")
        .map(({ input, context }) => ({ text: input, context: context ?? {} }))
    : []),
].map(({ text, context }) => ({ text, context: known(context) }));

const read = ({ text, context }: Cell): Read | undefined => {
  const reading = readTarget(text, context);
  return reading.ok ? reading : undefined;
};
const READABLE = CELLS.flatMap((cell) => {
  const reading = read(cell);
  return reading === undefined ? [] : [{ ...cell, reading }];
});

/** Everything that a reading says, but for places. */
const sayings = ({ cleaned, clauses, marks, notes, baseline, baselineYear, attribute, year, period, yearly }: Read) =>
  JSON.stringify([
    cleaned,
    clauses.map((clause) => [clause, clause.subject, clause.year, clause.since]),
    [...marks].sort(),
    [...notes].sort(),
    [baseline, baselineYear, attribute, year, period, yearly],
  ]);

const BLANK = /[\s\p{Cf}]/u;
const printedIn = (text: string, { start, end }: ReadingPart) => text.slice(start, end);

describe("every character of a cell", () => {
  it("stands in one part of its reading, and only blanks stand in none", () => {
    expect(READABLE.length).toBeGreaterThan(800);
    for (const { text, reading } of READABLE) {
      const times = new Array<number>(text.length).fill(0);
      for (const { start, end, as } of reading.parts) {
        expect(PART_KINDS as readonly string[]).toContain(as);
        for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
      }
      [...text].forEach((_, at) => {
        const blank = BLANK.test(text.charAt(at));
        if (!(blank && times[at] === 0)) expect(times[at], `${text} at ${at}`).toBe(1);
      });
    }
  });

  it("is what its part says: values are digits, units and bounds are in the requirement", () => {
    for (const { text, reading } of READABLE) {
      const numbers = [...reading.clauses, reading.baseline].flatMap((one) =>
        one === undefined
          ? []
          : [...Object.entries(one)]
              .filter(([key]) => /value|low|high|parts|margin|grade/.test(key))
              .flatMap(([, v]) => v as string | string[]),
      );
      const digits = (of: string) =>
        of
          .normalize("NFKC")
          .replace(/[^0-9]/g, "")
          .replace(/^0+(?=.)|(?<=.)0+$/g, "");
      const asked = new Set(numbers.map(digits));
      for (const part of reading.parts) {
        const printed = printedIn(text, part);
        if (part.as === "value" && /[0-9０-９]/.test(printed) && !reading.marks.includes("multiple") && !/[类级番]/.test(text))
          expect(asked, `${text}: ${printed}`).toContain(digits(printed));
      }
    }
  });
});

const PROBES = ["负", "不", "未", "9", "x", "O", "？", "±", "万", "%", "左", "约", "上", "了"];

/** What a word of the notation says, as far as it decides a reading; itself where it is none. */
const senseOf = (word: string) => {
  const folded = fold(word).text;
  const sense = LEXICON.find((entry) => entry.word === folded)?.sense;
  if (sense?.says === "beyond") return `${sense.relation === "above" ? "rise" : "fall"} by`;
  if (sense?.says === "rise" || sense?.says === "fall") return `${sense.says} ${sense.to ? "to" : "by"}`;
  return sense === undefined ? folded : JSON.stringify({ ...sense, stands: "" });
};
const saysWhat = (word: string) => LEXICON.find((entry) => entry.word === fold(word).text)?.sense.says ?? "";

/** Kinds of parts whose characters say nothing about the number, or are told as a mark only. */
const SILENT = ["sign", "time", "note", "mark"];
/** Words that lead to a number and change nothing by themselves. */
const FILLERS = ["reach", "complete", "scope", "each", "of", "hope", "from"];
/** Spellings of one thing. */
const SPELLINGS = [
  ["个百分点", "百分点", "个百分比", "个点"],
  ["翻一番", "翻番", "翻1番", "倍增", "翻倍"],
  ["-", "负", "零下"],
  ["略高", "高", "略快", "快"],
];
const isSpelling = (one: string, other: string) =>
  fold(one).text === fold(other).text ||
  SPELLINGS.some((same) => same.includes(fold(one).text) && same.includes(fold(other).text));

/**
 * Whether a character may go without a word: a sign, a letter of a word or a unit that is there in another spelling or once more, or a word
 * that says what the context says too.
 */
function mayGo(part: ReadingPart | undefined, { text }: Cell, at: number, other: Cell, now: Read): boolean {
  if (part === undefined || '“”"'.includes(text.charAt(at)) || SILENT.includes(part.as) || BLANK.test(text)) return true;
  const word = printedIn(text, part);
  const there = now.parts.filter(({ as }) => as === part.as).map((one) => printedIn(other.text, one));
  if (there.some((one) => isSpelling(one, word) || (part.as !== "value" && senseOf(one) === senseOf(word)))) return true;
  // 3千—5千元: the unit of both numbers stands behind the second.
  if (part.as === "unit" && there.some((one) => one.startsWith(word))) return true;
  const kinds = now.clauses.map(({ kind }) => kind);
  // Dashes ask for nothing, however many there are; growth is in percent and a mean, and what somebody else sets needs no lead.
  if (kinds.includes("none")) return true;
  if (kinds.includes("growth") && (word === "%" || saysWhat(word) === "per-year")) return true;
  if (kinds.includes("delegated") && part.as === "wording") return true;
  // Whatever the verb, 提高到 leads to a level.
  if (FILLERS.includes(saysWhat(word)) || senseOf(word).endsWith(" to")) return true;
  const bare = [read({ text, context: {} }), read({ ...other, context: {} })].map((one) => one && sayings(one));
  return bare[0] !== bare[1];
}

/** What a cell may be made of, from its first words to its last. */
const generated: fc.Arbitrary<Cell> = fc
  .tuple(
    fc.constantFrom("", "城镇化率", "到2030年", "力争", "年均", "累计", "其中"),
    fc.constantFrom("", "增长", "下降", "提高到", "缩减到", "下滑", "达到", "控制在", "稳定保持在", "新增", "负增长"),
    fc.constantFrom("", "不低于", "超过", "不满", "≥", "约", "负", "≈"),
    fc.constantFrom("5", "5.0", "1,200", "65", "０.5", "4—5", "三", "五点五"),
    fc.constantFrom("", "%", "万人", "亿元", "个百分点", "公里", "人/百亿元", "倍", "成", "m³"),
    fc.constantFrom("", "以上", "左右", "以内", "（预期性）", "*", "。", "以上（约束性）"),
    fc.constantFrom<ReadingContext>({}, { indicator: "森林覆盖率", unit: "%" }, { indicator: "城镇新增就业", unit: "万人" }),
  )
  .map(([subject, verb, bound, number, unit, tail, context]) => ({
    text: `${subject}${verb}${bound}${number}${unit}${tail}`,
    context,
  }));

/** Changes of one character that nobody would hear of. */
function unheard(cell: Cell, reading: Read, probesAt: (at: number) => readonly string[]): string[] {
  const { text, context } = cell;
  const before = sayings(reading);
  return [...text].flatMap((_, at) => {
    const part = reading.parts.find(({ start, end }) => start <= at && at < end);
    return ["", ...probesAt(at)].flatMap((by) => {
      const other = { text: `${text.slice(0, at)}${by}${text.slice(at + 1)}`, context };
      const now = other.text === text ? undefined : read(other);
      return now === undefined || sayings(now) !== before || mayGo(part, cell, at, other, now)
        ? []
        : [`${text} → ${other.text} (${part?.as}) ${JSON.stringify(context)}`];
    });
  });
}

describe("a character taken out or changed", () => {
  it("changes what is read, is refused, or leaves a word that means the same", () => {
    let turn = 0;
    const next = () => [0, 1, 2].map(() => PROBES[turn++ % PROBES.length] ?? "");
    expect(READABLE.flatMap(({ reading, ...cell }) => unheard(cell, reading, next))).toEqual([]);
  });

  it("in made-up cells too, whatever stands in its place", () => {
    fc.assert(
      fc.property(
        generated,
        fc.array(fc.oneof(fc.constantFrom(...PROBES), fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 })), {
          minLength: 1,
          maxLength: 4,
        }),
        (cell, probes) => {
          const reading = read(cell);
          if (reading !== undefined) expect(unheard(cell, reading, () => probes)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("and what is put in front of a number or behind it is never passed over", () => {
    const alone = (text: string) => {
      const reading = read({ text, context: {} });
      return reading && sayings(reading);
    };
    const piece = fc.oneof(
      fc.constantFrom(...PROBES, "零下", "不抵", "未及", "有别于", "介于", "e3", "??", "\ud800", "&#8805;", "以下", "几", "数"),
      fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 3 })
        .filter((text) => /[^\s\p{Cf}()（）[\]〔〕“”"'=+:：,，;；.。、*＊→/|※△▲#①-⑩¹²³-]/u.test(text)),
    );
    fc.assert(
      fc.property(piece, fc.constantFrom("5", "5%", "5万人", "5.0"), (text, number) => {
        const said = alone(number);
        for (const cell of [`${text}${number}`, `${number}${text}`]) expect(alone(cell), cell).not.toBe(said);
      }),
      { numRuns: 1000 },
    );
  });
});
