import { existsSync, readFileSync } from "node:fs";
import { normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../files.js";

/** What an office reads from the first look to a report; the rules are those of docs/checks. */
const OFFICE = [
  "README",
  "docs/start-here",
  "docs/own-plan",
  "docs/linter",
  "docs/verdicts",
  "docs/checks/README",
  "docs/reading-tables",
  "docs/outline",
  "docs/methods",
  "docs/reports",
  "docs/command-line",
  "docs/workbook",
];

/** The site's own list of guides, a module without types. */
const site: { readonly GROUPS: readonly { readonly guides: readonly string[] }[]; readonly IN_ENGLISH: object } = await import(
  pathToFileURL("docs/site/outline.mjs").href
);

const pages = ["README.zh-CN.md", "examples/workbench/README.zh-CN.md", ...filesUnder("docs", ".zh-CN.md")].filter(
  (file) => !file.startsWith("docs/site"),
);
const englishOf = (file: string) => file.replace(".zh-CN.md", ".md");
const read = (file: string) => readFileSync(file, "utf8");

/** A page apart from its code, and the code that a reader may run, without comments and without the language that words are asked in. */
function parts(text: string): { readonly prose: string; readonly code: readonly string[] } {
  const code: string[] = [];
  const prose = text.replaceAll(/^```(\w*)\n(.*?)^```/gms, (_, language: string, body: string) => {
    if (/^(?:ts|js|sh|json|python)$/.test(language)) code.push(language + withoutWords(body));
    return "";
  });
  return { prose, code };
}

const withoutWords = (body: string): string =>
  body
    .replaceAll(/(?:^|\s+)(?:\/\/|#) .*$/gm, "")
    .replaceAll(/"(?:zh|en)"/g, '"locale"')
    .replaceAll(/ --locale (?:zh|en)/g, "")
    .replaceAll(/\s+/g, " ");

const headings = (prose: string) => [...prose.matchAll(/^#+(?= )/gm)].map(([marks]) => marks);
const rows = (prose: string) => prose.split("\n").filter((line) => line.startsWith("|")).length;
/** How headings are addressed where the repository is read. */
const addresses = (file: string): string[] =>
  [...parts(read(normalize(file))).prose.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
const links = (prose: string) =>
  [...prose.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => link.replace(".zh-CN.md", ".md")).sort();

describe("the guides in Chinese", () => {
  it.each(OFFICE)("%s is one of them", (name) => {
    expect(existsSync(`${name}.zh-CN.md`)).toBe(true);
  });

  it("are each in the site's list under a Chinese title: their own, or one given to the English page", () => {
    const listed = site.GROUPS.flatMap(({ guides }) => guides);
    const chinese = listed.filter((guide) => existsSync(`docs/${guide}.zh-CN.md`));
    expect([...chinese, ...Object.keys(site.IN_ENGLISH)].sort()).toEqual([...listed].sort());
  });

  it.each(pages)("%s has the headings, the tables and the code of the English page", (file) => {
    const [chinese, english] = [parts(read(file)), parts(read(englishOf(file)))];
    expect(headings(chinese.prose)).toEqual(headings(english.prose));
    expect(rows(chinese.prose)).toBe(rows(english.prose));
    expect(chinese.code).toEqual(english.code);
  });

  it.each(pages)("%s leads to Chinese pages where there are any, and is led to", (file) => {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
    const english = [...parts(read(file)).prose.matchAll(/\]\(([^)#\s:]+\.md)/g)].map(([, link = ""]) => link);
    const own = englishOf(file).slice(folder.length);
    expect(
      english.filter(
        (link) => link !== own && !link.includes("zh-CN") && existsSync(`${folder}${link.replace(/\.md$/, ".zh-CN.md")}`),
      ),
    ).toEqual([]);
    // The pages of single checks are reached from their list.
    if (!/^docs\/checks\/(?!README)/.test(file)) expect(links(parts(read(englishOf(file))).prose)).toContain(own);
  });

  it.each(pages)("%s leads to places that there are", (file) => {
    const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/") + 1) : "";
    const places = [...parts(read(file)).prose.matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)];
    expect(
      places.filter(([, path = "", place]) => !addresses(path === "" ? file : `${folder}${path}`).includes(place ?? "")),
    ).toEqual([]);
  });

  it.each(pages)("%s speaks as offices do", (file) => {
    const { prose } = parts(read(file));
    // Words of translations, in whose place planning has words of its own: 实际值, 文中为, 列出, 以上级下达为准, 预计难以完成, 判定标准 …
    const stiff = /观测|所称|(?<!地)点名|由他[人方]|无望|印出|违约|临界|许可清单|判定口径|比较对象|无法判定|「|」/g;
    expect(prose.match(stiff)).toBe(null);
  });

  it.each(pages)("%s is set as Chinese is", (file) => {
    const prose = parts(read(file)).prose.replaceAll(/`[^`]*`|\]\([^)]*\)|<[/a-z!][^>]*>/g, "x");
    const faults = [
      ...prose.matchAll(
        /[「」『』]|\p{Script=Han}[,;:!?](?!\w)|\p{Script=Han} (?=[\p{Script=Han}\d])|(?<![\w-])\d(?:[\d.]*\d)? (?=\p{Script=Han})/gu,
      ),
    ];
    expect(faults.map(({ 0: fault, index }) => `${fault}: ${prose.slice(Math.max(0, index - 8), index + 12)}`)).toEqual([]);
  });
});
