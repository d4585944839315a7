import { describe, expect, it } from "vitest";
import { FAMILIES, HARDNESS, outlineOf } from "./outline.js";

const SEEDS = [1, 2, 3, 4, 5, 6];
const bare = (text: string) =>
  text
    .replace(/<sup>\d+<\/sup>|\[\^?\d+\]|[①-⑫]/gu, "")
    .replace(/[$\\]/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/&ldquo;/gu, "“")
    .replace(/&rdquo;/gu, "”")
    .replace(/&mdash;/gu, "—")
    .normalize("NFKC")
    .replace(/[\s"“”]/gu, "");

describe.each(HARDNESS)("%s outlines of other forms", (hardness) => {
  it.each(SEEDS)("print every heading and box where their labels say (seed %i)", (seed) => {
    for (const family of FAMILIES) {
      const { text, labels } = outlineOf(seed, hardness, family);
      const places = labels.chapters.flatMap((chapter) => [chapter.at, ...chapter.sections.map((section) => section.at)]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const chapter of labels.chapters)
        expect(bare(text.slice(chapter.at, chapter.at + 400))).toContain(bare(chapter.title));
      for (const box of labels.boxes) {
        expect(bare(text.slice(box.span.start, box.span.end))).toContain(bare(box.title));
        expect(box.span.end).toBeLessThanOrEqual(box.next);
        expect(bare(text.slice(box.span.end, box.next)).length).toBeLessThan(60);
      }
    }
  });

  it.each(SEEDS)("say the same in every layout (seed %i)", (seed) => {
    const said = FAMILIES.map((family) => {
      const { promises, statements, tables, glossary, items, chapters } = outlineOf(seed, hardness, family).labels;
      return {
        promises,
        statements,
        tables,
        glossary,
        items,
        titles: chapters.map((chapter) => [chapter.part, chapter.no, chapter.title]),
      };
    });
    expect(said[2]).toEqual(said[1]);
    // Terms at the foot of pages are no glossary.
    expect({ ...said[0], glossary: said[0]?.glossary ?? said[1]?.glossary }).toEqual(said[1]);
  });

  it.each(SEEDS)("print every promise, and the same text twice (seed %i)", (seed) => {
    const { text, labels } = outlineOf(seed, hardness, "markdown");
    for (const { clause } of [...labels.promises, ...labels.statements]) expect(bare(text)).toContain(bare(clause));
    expect(outlineOf(seed, hardness, "markdown").text).toBe(text);
    expect(labels.promises.length).toBeGreaterThan(5);
  });
});
