import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { EXAMPLES } from "../../src/text/command/index.js";
import { cli } from "./cli.js";

const folder = mkdtempSync(join(tmpdir(), "help-"));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = Object.keys(EXAMPLES);
const HAN = /\p{Script=Han}/u;
/** English words that a Chinese help may hold: names of things to write. */
const withoutNames = (text: string): string =>
  text
    .replace(/^ {2}five-year-plan .*$|^用法：.*$|^English: .*$/gm, "")
    .replace(/--?[\w-]+|[\w.]+=[\w.:,*]*|\b[\w-]+\.(?:json|csv|html|md|docx|xlsx)\b|\bgb18030\b|2026-2030|open-sdg/g, "");

describe.each(COMMANDS)("the help of %s", (name) => {
  it("is Chinese, or English where that is asked for", async () => {
    const zh = await cli(`${name} --help`);
    const en = await cli(`${name} --help --locale en`);
    expect([zh.code, en.code, zh.err, en.err]).toEqual([0, 0, "", ""]);
    for (const word of ["Usage", "Options", "Arguments", "Examples", "choices", "default", "options", "display"])
      expect(zh.out).not.toContain(word);
    // Calls to copy and, in the program's own help, the way to the other language stay.
    expect(en.out.replace(/^ {2}five-year-plan .*$|^中文帮助.*$|左右/gm, "")).not.toMatch(HAN);
    expect(zh.out).toMatch(/^用法：/);
    expect(en.out).toMatch(/^Usage: five-year-plan/);
    for (const line of withoutNames(zh.out)
      .split("\n")
      .filter((one) => /^ {2}\S/.test(one))) {
      const text = line.trim().split(/ {2,}/)[1];
      if (text !== undefined) expect(text).toMatch(HAN);
    }
  });

  it("has the same options and arguments in both languages, each with its text", async () => {
    const [zh, en] = [(await cli(`${name} --help`)).out, (await cli(`${name} --help --locale en`)).out];
    const flags = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
    expect(flags(zh)).toEqual(flags(en));
    for (const text of [zh, en])
      for (const [line] of text.matchAll(/^ {2}(?:-\w, )?--\S.*$/gm)) expect(line.trim().split(/ {2,}/).length).toBe(2);
  });

  it.each(EXAMPLES[name as keyof typeof EXAMPLES])("shows a call that is understood: %s", async (line) => {
    const { code, err } = await cli(line.replace(/--(out|issues) (\S+)/g, `--$1 ${folder}/$2`));
    // Files of examples are not there; what is not understood has a hint at the help.
    expect(err).not.toMatch(/--help/);
    if (code === 2) expect(err).toMatch(/无法读取/);
  });
});

it("the help of the program names every command, the exit codes and the way to the other language", async () => {
  const { out } = await cli("--help");
  for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name}\\b.*\\p{Script=Han}`, "mu"));
  expect(out).toMatch(/^ {2}70 /m);
  expect(out).toContain("English: five-year-plan --help --locale en");
  expect((await cli("--locale en --help")).out).toContain("中文帮助：five-year-plan --help");
  expect((await cli("help check")).out).toContain("--fail-on");
  const none = await cli("");
  expect([none.code, none.out]).toEqual([2, ""]);
  expect(none.err).toContain("用法：");
});

it("a language given before the command is the command's", async () => {
  expect((await cli("--locale en list")).out).toContain("14th Five-Year Plan");
});

it("the language is the one asked for and not the system's", async () => {
  const plain = await cli("list huzhu-14");
  for (const name of ["LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"])
    expect(await cli("list huzhu-14", { env: { [name]: "en_US.UTF-8" } })).toEqual(plain);
});

describe("what is wrong with a call", () => {
  it.each([
    ["nothing", "没有命令 nothing", "there is no command nothing"],
    ["assess huzhu-14 --nothing", "没有选项 --nothing", "there is no option --nothing"],
    ["assess huzhu-14 --as-off 2025", "是否要写 --as-of？", "did you mean --as-of?"],
    ["explain huzhu-14", "缺少参数 <指标>", "the argument <indicator> is missing"],
    ["assess huzhu-14 --as-of", "选项 --as-of <年份> 缺少值", "the option --as-of <year> needs a value"],
    ["validate a.json", "必须给出选项 --as <种类>", "the option --as <kind> is required"],
    ["assess a b c", "参数过多：最多1个，给出了3个", "too many arguments: 3 given, at most 1 expected"],
    ["validate a.json --as plans", "--as <种类> 不能是 plans，可选：plan, ", "--as <kind> cannot be plans, use one of plan, "],
    ["schema plans", "种类 不能是 plans", "kind cannot be plans"],
  ])("%s", async (line, zh, en) => {
    const [first, second] = [await cli(line), await cli(`--locale en ${line}`)];
    expect([first.code, first.out, second.code, second.out]).toEqual([2, "", 2, ""]);
    expect(first.err).toContain(zh);
    expect(second.err).toContain(en);
    expect(second.err).not.toMatch(HAN);
    expect(first.err.split("\n").at(-2)).toMatch(/^用法见 five-year-plan .*--help$/);
  });

  it("echoes no more than 60 characters", async () => {
    for (const line of [["x".repeat(500)], ["list", `--${"x".repeat(500)}`], ["schema", "x".repeat(500)]]) {
      const { err } = await cli(line);
      expect(err).toContain("x…");
      expect(err).not.toContain("x".repeat(61));
    }
  });
});
