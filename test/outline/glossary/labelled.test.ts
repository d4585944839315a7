import { describe, expect, it } from "vitest";
import { frameOf } from "../../../src/outline/frame/frame-of.js";
import { readGlossary } from "../../../src/outline/glossary/read-glossary.js";
import { readLines } from "../../../src/outline/source/read-lines.js";
import { labelled } from "../labelled.js";

const flat = (text: string): string => text.replaceAll(/\s/gu, "");

describe.each(["guangzhou-15", "huzhu-15"])("the glossary of %s", (id) => {
  const outline = labelled(id);

  it.skipIf(outline === undefined)("is read term by term (needs ../shared/outlines)", () => {
    const { text, format, labels } = outline as NonNullable<typeof outline>;
    const terms = readGlossary(frameOf(readLines(text, format).lines).glossary);
    expect(terms.map(({ term }) => flat(term))).toEqual((labels["glossary"] as readonly string[]).map(flat));
    expect(terms.map(({ no }) => no)).toEqual(terms.map((_, i) => i + 1));
  });
});
