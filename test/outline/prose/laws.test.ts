import { describe, expect, it } from "vitest";
import { CommitmentSchema, StatementSchema } from "../../../src/model/index.js";
import { type Requirement, readTarget } from "../../../src/notation/index.js";
import { passageOf } from "../../../src/outline/passage.js";
import { plainOf } from "../../../src/outline/prose/plain.js";
import { readParagraph } from "../../../src/outline/prose/read-paragraph.js";
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

  it("no digit disappears in silence", () => {
    for (const { text, period } of all) {
      const plain = plainOf(text);
      const { places, unread } = readParagraph(plain, period, undefined);
      const known = new Uint8Array(plain.text.length);
      for (const { start, end } of [...places, ...unread]) known.fill(1, start, end);
      const lost = [...plain.text].filter((sign, i) => /[0-9]/.test(sign) && known[i] === 0);
      expect(lost, text).toEqual([]);
    }
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
