import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CHECKS, OBSERVATION_CHECKS } from "../../src/checks/index.js";
import { wording } from "../../src/text/index.js";
import { filesUnder } from "../files.js";

const codes = CHECKS.map(({ code }) => code).sort();
const ofObservations = OBSERVATION_CHECKS.map(({ code }) => code).sort();
const named = (folder: string, ending: string): string[] =>
  filesUnder(folder, ending).map((path) => path.slice(folder.length + 1, -ending.length));

describe("every rule", () => {
  it("has a file, a test and a page of its name, and nothing else has", () => {
    expect(named("src/checks/rules", ".ts").filter((name) => name !== "index")).toEqual(codes);
    expect(named("test/checks/rules", ".test.ts")).toEqual(codes);
    expect(named("src/checks/observations/rules", ".ts").filter((name) => name !== "index")).toEqual(ofObservations);
    // Near names are told of drafts, by no rule of a plan.
    const pages = (ending: string) =>
      named("docs/checks", ending).filter((name) => name !== "README" && name !== "near-name" && !name.endsWith(".zh-CN"));
    expect(pages(".md")).toEqual([...codes, ...ofObservations].sort());
    expect(pages(".zh-CN.md")).toEqual(pages(".md"));
  });

  it.each(CHECKS)("$code has plans that pass and plans that fail", ({ code }) => {
    const tests = readFileSync(`test/checks/rules/${code}.test.ts`, "utf8");
    expect(tests).toMatch(/(it|describe)\("passes/);
    expect(tests).toMatch(/(it|describe)\("fails/);
  });

  it.each(OBSERVATION_CHECKS)("$code, about observations, has a slip that it finds", ({ code }) => {
    expect(readFileSync("test/checks/observations/slips.test.ts", "utf8")).toContain(code);
  });

  it.each([...CHECKS, ...OBSERVATION_CHECKS])(
    "$code has a page with its family, its severity, its arithmetic and when to allow it",
    ({ code, family, severity }) => {
      const page = readFileSync(`docs/checks/${code}.md`, "utf8");
      expect(page).toMatch(new RegExp(`^# .+: \`${code}\`\n\nFamily ${family}, severity ${severity}\\.\n`));
      for (const heading of ["The arithmetic", "An example", "When to allow it"]) expect(page).toContain(`\n## ${heading}\n`);
      const row = new RegExp(`\\| \\[\`${code}\`\\]\\(${code}\\.md\\) +\\| ${severity} +\\|`);
      expect(readFileSync("docs/checks/README.md", "utf8")).toMatch(row);
    },
  );

  it.each([...CHECKS, ...OBSERVATION_CHECKS])("$code has the same in Chinese", ({ code, severity }) => {
    const { findingTitle, severity: levels } = wording("zh");
    const level = levels[severity];
    const page = readFileSync(`docs/checks/${code}.zh-CN.md`, "utf8");
    expect(page).toMatch(new RegExp(`^# ${findingTitle[code]}：\`${code}\`\n\n类别：\\p{Script=Han}+。级别：${level}。`, "u"));
    for (const heading of ["怎样核对", "例子", "怎样处理"]) expect(page).toContain(`\n## ${heading}\n`);
    const row = new RegExp(`\\| \\[\`${code}\`\\]\\(${code}\\.zh-CN\\.md\\) +\\| ${level} +\\| ${findingTitle[code]} +\\|`);
    expect(readFileSync("docs/checks/README.zh-CN.md", "utf8")).toMatch(row);
  });

  it.each([...CHECKS, ...OBSERVATION_CHECKS])("$code has words in Chinese and in English", ({ code }) => {
    for (const locale of ["zh", "en"] as const) {
      const { findingTitle, finding } = wording(locale);
      expect([findingTitle[code], finding[code]].every((text) => text.length > 3)).toBe(true);
    }
  });

  it("knows no place, id or wording of the embedded plans", () => {
    const sources = filesUnder("src/checks", ".ts").map((path) => readFileSync(path, "utf8"));
    expect(
      sources.filter((text) => /huzhu|weiyuan|gaozhai|box-[0-9]|pm25|forest/.test(text.replaceAll(/^ \*.*$/gm, ""))),
    ).toEqual([]);
    expect(existsSync("src/checks/rules/index.ts")).toBe(true);
  });
});
