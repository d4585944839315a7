import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import { filesUnder } from "../files.js";

const read = (file: string): string => readFileSync(file, "utf8");
/** The keys at the left edge of a YAML file, in order. */
const keys = (text: string): string[] => [...text.matchAll(/^([a-z-]+):/gm)].map(([, key = ""]) => key);

describe("CITATION.cff", () => {
  const text = read("CITATION.cff");

  it("has what CFF 1.2.0 demands of a data set, and no key that it has not", () => {
    expect(text).toMatch(/^cff-version: 1\.2\.0$/m);
    expect(text).toMatch(/^type: dataset$/m);
    expect(keys(text)).toEqual(expect.arrayContaining(["authors", "cff-version", "message", "title"]));
    const known =
      "abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message";
    const more = "preferred-citation references repository repository-artifact repository-code title type url version";
    expect(keys(text).filter((key) => !`${known} ${more}`.split(" ").includes(key))).toEqual([]);
  });

  it("names this version and licence, and the outline as it is called", () => {
    const { version, license } = JSON.parse(read("package.json")) as { version: string; license: string };
    expect(text).toContain(`\nversion: ${version}\nlicense: ${license}\n`);
    expect(text).toContain(`title: ${huzhu15.title.zh}\n`);
    expect(text.replaceAll(/\s+/g, " ")).toContain(`(${huzhu15.adopted?.by.zh})`);
    expect(huzhu15.adopted?.on).toBe("2026-02-12");
    expect(text).toContain("Adopted on 12 February 2026");
  });
});

describe("the forms for issues", () => {
  const forms = filesUnder(".github/ISSUE_TEMPLATE", ".yml").filter((file) => !file.endsWith("config.yml"));

  it("are one for a wrong value and one for a false alarm", () => {
    expect(forms.map((file) => file.split("/").at(-1)).sort()).toEqual(["false-alarm.yml", "value-is-wrong.yml"]);
  });

  it.each(forms)("%s says everything in Chinese and in English, and each field has an id of its own", (file) => {
    const text = read(file);
    expect(keys(text)).toEqual(["name", "description", "title", "labels", "body"]);
    const said = [...text.matchAll(/^\s*(?:name|description|label): (.*)$/gm)].map(([, words = ""]) => words);
    expect(said.filter((words) => !(/\p{Script=Han}/u.test(words) && /[a-z]{2}/i.test(words)))).toEqual([]);
    const ids = [...text.matchAll(/^ {4}id: (.*)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe([...text.matchAll(/^ {2}- type: (?:input|textarea)$/gm)].length);
  });
});
