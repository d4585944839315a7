import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../files.js";

/** Phrases that read as translated or as private, each with what the field or plain English says. */
const NOT_HERE: readonly (readonly [phrase: RegExp, better: string])[] = [
  [/\bunless told\b/i, "by default"],
  [/\b(is|are|be|was|were|been|may be|and|it is|or) told\b(?! apart)/i, "reported, given, stated, converted; told is of people"],
  [/\btold (in|by|as|of|from|with|once)\b/i, "given in, identified by, stated as"],
  [/\bthe plan before\b/i, "the previous plan"],
  [/\bcontradicts? itself in\b/i, "finds contradictions in"],
  [/\bheld against\b/i, "compared with, checked against; held against means resented"],
  [/\bno way to go\b/i, "no distance to cover"],
  [/\bthe source's word\b/i, "stated by the source"],
  [/\bwhoever\b|\banybody\b|\bsomebody else\b/i, "any reader, another authority"],
  [/\bset by others\b/i, "set by another authority"],
  [/\bstands? (once|twice|\d+ times)\b/i, "is used twice, occurs twice, duplicate"],
  [/\bstands? (behind|before|in front of) (it|them|the|a|an|what|each|one)\b/i, "follows, precedes"],
  [/\bwhat (a|the) (target|plan|table|cell|clause) asks\b/i, "what a target requires"],
  [/\bbroken (once|year)\b|\bone broken\b/i, "breached, missed"],
  [/\bat comparable prices\b/i, "at constant prices"],
  [/\bnever heard of\b/i, "plan-independent"],
  [/\bjudgements? (used|that differ)\b/i, "policy settings"],
  [/\bcomes? to the five-year\b/i, "adds up to, gives"],
];

/** A guide without its code. */
const prose = (text: string): string => text.replaceAll(/^```.*?^```/gms, "").replaceAll(/`[^`\n]*`/g, "");

/** The comments of a file, without their code and without Chinese quotations. */
const comments = (text: string): string =>
  [...text.replaceAll(/^ *\* ```.*?^ *\* ```/gms, "").matchAll(/\/\*\*.*?\*\/|^\s*\/\/.*?$/gms)].map(([one]) => one).join("\n");

/** What the tests of a file are called. */
const titles = (text: string): string =>
  [...text.matchAll(/^\s*(?:it|describe)(?:\.\w+\(.*\))?\("((?:[^"\\\n]|\\.)*)"/gm)].map(([, title]) => title).join("\n");

const guides = ["README.md", "CONTRIBUTING.md", ...filesUnder("docs", ".md")].filter(
  (file) => !file.includes("zh-CN") && !file.startsWith("docs/site") && !file.startsWith("docs/api"),
);
// Words of output and of --help have lists of their own.
const sources = filesUnder("src", ".ts").filter((file) => !file.startsWith("src/text/") && !file.startsWith("src/cli/"));
const texts = [
  ...guides.map((file) => ({ file, text: prose(readFileSync(file, "utf8")) })),
  ...sources.map((file) => ({ file, text: comments(readFileSync(file, "utf8")) })),
  ...filesUnder("test", ".test.ts").map((file) => ({ file, text: titles(readFileSync(file, "utf8")) })),
];

describe("guides, comments and titles of tests are in plain English and the field's terms", () => {
  it("are found", () => {
    expect(guides.length).toBeGreaterThan(80);
    expect(texts.map(({ text }) => text.length).reduce((a, b) => a + b)).toBeGreaterThan(300_000);
  });

  it.each(NOT_HERE.map(([phrase, better]) => ({ phrase, better })))("$phrase: rather $better", ({ phrase }) => {
    const found = texts.flatMap(({ file, text }) =>
      text
        .split("\n")
        .filter((line) => phrase.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
