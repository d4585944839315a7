import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "../cli/cli.js";

const optionsIn = (help: string): string[] => [...help.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].map(([, option = ""]) => option);

describe.each(["docs/command-line.md", "docs/command-line.zh-CN.md"])("%s", (file) => {
  const page = readFileSync(file, "utf8");

  it("has every command and every option, and no other", async () => {
    const { out } = await cli(["--help", "--locale", "en"]);
    const commands = [...out.matchAll(/^ {2}([a-z]+) .*[<[]/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThan(12);
    const helps = await Promise.all(commands.map((name) => cli([name, "--help"])));
    const known = new Set(["--version", ...helps.flatMap((help) => optionsIn(help.out))]);
    expect([...page.matchAll(/^\| `([a-z]+)[ `]/gm)].map(([, name = ""]) => name).sort()).toEqual(commands.sort());
    expect([...new Set([...page.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option))].sort()).toEqual([...known].sort());
  });
});
