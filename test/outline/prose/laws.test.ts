import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CommitmentSchema, StatementSchema } from "../../../src/model/index.js";
import { type Requirement, readTarget } from "../../../src/notation/index.js";
import { passageOf } from "../../../src/outline/passage.js";
import { readProse } from "../../../src/outline/prose/read-prose.js";
import { type Sentence, sentences } from "./sentences.js";

const all = [...sentences(), ...sentences("more-sentences")];

const read = ({ headings, period }: Sentence, ...texts: string[]) =>
  readProse(
    texts.map((text) => ({ passage: passageOf(text), locator: { chapter: 1 }, headings })),
    { period },
  );

/** What was read, without the numbers in the ids. */
const said = ({ commitments, statements }: ReturnType<typeof readProse>) => ({
  commitments: commitments.map(({ id: _, ...rest }) => rest),
  statements: statements.map(({ id: _, ...rest }) => rest),
});

const fullWidth = (text: string) => text.replaceAll(/[0-9%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const wide = (text: string) => text.normalize("NFKC");

describe("laws of reading prose", () => {
  it("full width changes nothing", () => {
    for (const sentence of all) {
      const got = said(read(sentence, fullWidth(sentence.text)));
      const want = said(read(sentence, sentence.text));
      expect(JSON.parse(wide(JSON.stringify(got)))).toEqual(JSON.parse(wide(JSON.stringify(want))));
    }
  });

  it("blanks between all signs, and breaks inside a line, change nothing", () => {
    for (const sentence of all.filter(({ text }) => !/[0-9A-Za-z]{2}[A-Za-z]|[0-9][,，][0-9]| /.test(text))) {
      const want = said(read(sentence, sentence.text));
      expect(said(read(sentence, [...sentence.text].join(" "))), sentence.text).toEqual(want);
      const middle = Math.floor(sentence.text.length / 2);
      expect(said(read(sentence, `${sentence.text.slice(0, middle)}\n　${sentence.text.slice(middle)}`))).toEqual(want);
    }
  });

  it("an unrelated sentence takes and gives nothing", () => {
    const goals = all.filter(({ promises, statements }) => promises.length > 0 && statements.length === 0);
    goals.forEach((sentence, i) => {
      const other = goals[i + 1];
      if (other === undefined || other.headings !== sentence.headings) return;
      const [first, second] = [said(read(sentence, sentence.text)), said(read(sentence, other.text))];
      const both = said(read(sentence, `${sentence.text}${other.text}`));
      expect(both.commitments).toEqual([...first.commitments, ...second.commitments]);
    });
  });

  /** Every run of digits of a text with what it became; the text that none of it is. */
  const account = (text: string, { headings, period }: Pick<Sentence, "headings" | "period">) => {
    const passage = passageOf(text);
    const { commitments, statements, issues, known } = readProse([{ passage, locator: { chapter: 1 }, headings }], { period });
    const tight = [...text].flatMap((sign, i) => (/\s/u.test(sign) ? [] : [{ sign, i }]));
    const became = new Map<number, string>();
    const put = (start: number, end: number, what: string) => {
      for (let i = start; i < end; i++) became.set(i, what);
    };
    for (const { as, span } of known) put(span.start, span.end, as);
    for (const { span } of issues) put(span.start, span.end, "issue");
    // What is printed is told without blanks.
    const plain = tight.map(({ sign }) => sign).join("");
    for (const [what, all] of [
      ["promise", commitments],
      ["statement", statements],
    ] as const)
      for (const { printed } of all)
        for (let at = plain.indexOf(printed); at >= 0; at = plain.indexOf(printed, at + 1))
          put(tight[at]?.i ?? 0, (tight[at + printed.length - 1]?.i ?? 0) + 1, what);
    return [...text.matchAll(/[0-9０-９]+/gu)].map(({ 0: digits, index }) => ({ digits, as: became.get(index) }));
  };

  it("every figure is in a promise, a statement, a known kind of number, or an issue", () => {
    const count: Record<string, number> = {};
    for (const sentence of all)
      for (const { digits, as } of account(sentence.text, sentence)) {
        expect(as, `${digits} of ${sentence.text}`).toBeDefined();
        count[as ?? ""] = (count[as ?? ""] ?? 0) + 1;
      }
    expect(Object.keys(count).sort()).toEqual(["comparison", "issue", "name", "note", "promise", "size", "statement", "time"]);
    const read = (count["promise"] ?? 0) + (count["statement"] ?? 0);
    expect(read).toBeGreaterThan(1000);
    // An account that gives up on what it should read keeps no law.
    expect(count["issue"] ?? 0).toBeLessThan(read / 10);
  });

  it("so is every figure of clauses put together at random", () => {
    const subjects = [
      "森林覆盖率",
      "地区生产总值",
      "单位GDP能耗",
      "98%的建制村",
      "新建公路",
      "“5G+”工程",
      "“十五五”时期全市人口",
    ];
    const verbs = [
      "",
      "达到",
      "累计下降",
      "提高",
      "年均增长",
      "比2020年提高",
      "高于全省",
      "由12%降至",
      "力争突破",
      "是2020年的",
      "降低到零，减少",
    ];
    const amounts = [
      "17.5%",
      "3.2个百分点",
      "300亿元",
      "2倍",
      "40万人（其中女性12万人）",
      "２０个",
      "1—2个百分点",
      "20:45:35",
      "3",
    ];
    const clause = fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...amounts));
    const paragraph = fc.array(fc.tuple(clause, fc.constantFrom("，", "；", "。", "、", "和")), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(paragraph, fc.constantFrom("发展成就", "主要目标", "发展环境"), (clauses, heading) => {
        const text = clauses.map(([words, end]) => `${words.join("")}${end}`).join("");
        const about = { headings: [heading], period: { from: 2026, to: 2030 } };
        expect(account(text, about).filter(({ as }) => as === undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("what a promise prints reads as the promise", () => {
    const figures = (r: Requirement) => ("value" in r ? [r.value] : "low" in r ? [r.low, r.high] : "parts" in r ? r.parts : []);
    // 7.2万贫困人口 counts people, whose unit stands in the noun.
    const unit = (r: Requirement) => ("unit" in r ? (r.unit ?? "") : "").replace(/(?<=[万亿])人口?$/u, "");
    let agreed = 0;
    for (const sentence of all)
      for (const { printed, subject, requirement } of read(sentence, sentence.text).commitments) {
        const reading = readTarget(printed, { indicator: subject.zh });
        // A name with a number of its own is for the reader of prose, not for that of cells.
        if ((printed.match(/[0-9]+(?:\.[0-9]+)?/g) ?? []).length > figures(requirement).length) continue;
        // What the notation does not read by itself, such as a name with another number in it, says nothing against it.
        const clauses = reading.ok ? reading.clauses.filter(({ kind }) => kind !== "qualitative") : [];
        if (clauses.length === 0) continue;
        const same = clauses.some(
          (clause) =>
            JSON.stringify(figures(clause)) === JSON.stringify(figures(requirement)) && unit(clause) === unit(requirement),
        );
        expect(same, `${printed} ${JSON.stringify(requirement)} ${JSON.stringify(clauses)}`).toBe(true);
        agreed++;
      }
    expect(agreed).toBeGreaterThan(500);
  });

  it("what is read is what the model takes, with ids of its own", () => {
    const { commitments, statements } = readProse(
      all.map(({ text, headings }, i) => ({
        passage: passageOf(text),
        locator: { chapter: 1 + (i % 7), section: 1 + (i % 3) },
        headings,
      })),
      { period: { from: 2026, to: 2030 } },
    );
    for (const one of commitments) expect(CommitmentSchema.safeParse(one).error, one.printed).toBeUndefined();
    for (const one of statements) expect(StatementSchema.safeParse(one).error, one.printed).toBeUndefined();
    const ids = [...commitments, ...statements].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
