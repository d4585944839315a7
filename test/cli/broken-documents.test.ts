import { describe, expect, it } from "vitest";
import { BROKEN, broken, SOUND } from "./broken-documents.js";
import { cli } from "./cli.js";

const HAN = /\p{Script=Han}/u;

describe("what is wrong with a document comes with its place and what to write instead", () => {
  it.each(BROKEN)("$name", async ({ text, where, zh, en }) => {
    const [first, second] = [
      await cli("validate - --as plan", { stdin: text }),
      await cli("validate - --as plan --locale en", { stdin: text }),
    ];
    expect([first.code, second.code]).not.toContain(0);
    expect([first.code, second.code]).not.toContain(70);
    const [told, english] = [`${first.out}${first.err}`, `${second.out}${second.err}`];
    expect(told).toMatch(new RegExp(`^(?:five-year-plan: )?-:${where.replaceAll(/[[\]]/g, "\\$&")}[：\\s]`, "m"));
    expect(english).toContain(`-:${where}`);
    expect(told).toContain(zh);
    expect(english).toContain(en);
    // One mistake is one line.
    expect(told.trimEnd().split("\n")).toHaveLength(1);
    // Types are named in words; of English only what is to be written.
    expect(told).not.toMatch(/\b(?:string|number|object|array|boolean|expected|given)\b/);
    const given = new Set(text.match(/[\p{Script=Han}]+/gu) ?? []);
    const others = english.match(/[\p{Script=Han}]+/gu)?.filter((one) => !given.has(one)) ?? [];
    expect(others).toEqual([]);
    expect(HAN.test(told)).toBe(true);
  });

  it("a document that is sound is taken, with a byte order mark, with Windows' line ends, and with the schema that editors write", async () => {
    for (const text of [
      SOUND,
      `\uFEFF${SOUND}`,
      SOUND.replaceAll("\n", "\r\n"),
      broken('"schemaVersion"', '"$schema": "./node_modules/five-year-plan/schemas/plan.json", "schemaVersion"'),
    ])
      expect((await cli("validate - --as plan", { stdin: text })).code).toBe(0);
  });
});
