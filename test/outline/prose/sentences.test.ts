import { describe, expect, it } from "vitest";
import { type Score, scores, sentences } from "./sentences.js";

const share = ({ right, given, wanted }: Score) => ({ precision: right / given, recall: right / wanted });

describe("prose as a dozen offices write it", () => {
  const all = sentences();
  const groups = {
    tuned: all.filter(({ held }) => !held),
    held: all.filter(({ held }) => held),
    more: sentences("more-sentences"),
  };
  const least = {
    tuned: { promises: [0.99, 0.98], statements: [0.98, 0.93] },
    held: { promises: [0.97, 0.97], statements: [0.97, 0.95] },
    more: { promises: [0.985, 0.97], statements: [0.98, 0.85] },
  } as const;
  for (const [name, group] of Object.entries(groups) as [keyof typeof groups, typeof all][]) {
    it(`${name}: ${group.length} paragraphs are read as a careful reader reads them, and no number is wrong`, () => {
      const { promises, statements } = scores(group);
      expect(promises.wrong + statements.wrong, name === "held" ? "" : promises.lines.join("\n")).toBe(0);
      for (const [got, [precision, recall]] of [
        [share(promises), least[name].promises],
        [share(statements), least[name].statements],
      ] as const) {
        expect(got.precision).toBeGreaterThanOrEqual(precision);
        expect(got.recall).toBeGreaterThanOrEqual(recall);
      }
    });
  }
});
