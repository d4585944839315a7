/**
 * Lays out the site's pages from the sources, which stay as GitHub shows them: docs/NAME.md is a page in English and
 * docs/NAME.zh-CN.md the same in Chinese. Where there is no Chinese one the Chinese site shows the English page and says so.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { chartCsv } from "../../dist/output.js";
import { pictures } from "../charts/pictures.mjs";
import { GALLERY } from "./outline.mjs";
import { start } from "./start.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const PAGES = join(root, "docs/site/.pages");
const FALLBACK = "::: info 本页尚无中文\n以下是英文。\n:::\n\n";
const CHINESE = /\.zh-CN\.md$/;

/** Files of the repository that are pages, by their path in it; the API reference is made by itself. */
function sources() {
  const under = (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".md") && !/node_modules|^docs\/site\//.test(file));
  return [
    ...["README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md"].filter((file) => existsSync(join(root, file))),
    ...under("docs"),
    ...under("examples"),
  ];
}

/** Where a source stands on the site, without language and ending: docs/checks/README.md is checks/index. */
const addressOf = (file) =>
  (file.startsWith("docs/") ? file.slice(5) : file.includes("/") ? file : `about/${file}`)
    .replace(CHINESE, ".md")
    .replace(/^about\/README\.md$/, "about/index.md")
    .replace(/README\.md$/, "index.md")
    .replace(/^([a-z-]+)\.md$/, "guide/$1.md")
    .replace(/\.md$/, "");

const all = new Set(sources());

/** A link of a source as the site has it: a page, a picture, or nothing where the site has not got what it leads to. */
function linkOf(file, link, locale) {
  if (/^(?:[a-z]+:|#|\/)/.test(link)) return link;
  const [path, place] = link.split("#");
  const target = posix.normalize(posix.join(posix.dirname(file), path)).replace(/\/$/, "");
  const page = [target, `${target}/README.md`].find((one) => all.has(one));
  if (page !== undefined) {
    const prefix = locale === "zh" || CHINESE.test(page) ? "/zh" : "";
    return `${prefix}/${addressOf(page).replace(/index$/, "")}${place === undefined ? "" : `#${place}`}`;
  }
  if (/\.(?:svg|png)$/.test(target) || target === "docs/notebook.html") return `/${target.replace(/^docs\//, "")}`;
  return undefined;
}

/** The source with its links as the site has them, outside of code. */
function rewritten(file, locale) {
  let inCode = false;
  return readFileSync(join(root, file), "utf8")
    .split("\n")
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) inCode = !inCode;
      if (inCode) return line;
      return line
        .split(/(`+[^`]*`+(?!\]))/)
        .map((part, i) => (i % 2 === 1 ? part : relinked(part, file, locale)))
        .join("");
    })
    .join("\n");
}

const relinked = (text, file, locale) =>
  text
    .replaceAll(/\]\(([^)\s]+)\)/g, (whole, link) => {
      const there = linkOf(file, link, locale);
      // A file of the repository that the site has not got keeps its words and loses its link.
      return there === undefined ? `](#not-on-the-site)` : whole.replace(link, there);
    })
    .replaceAll(/\[([^\]]*)\]\(#not-on-the-site\)/g, "$1")
    .replaceAll(/<picture><source[^>]*><img alt="([^"]*)" src="([^"]+)"><\/picture>/g, (_, alt, link) =>
      pictured(alt, linkOf(file, link, locale), locale),
    )
    .replaceAll(/ (src(?:set)?)="([^"]+)"/g, (whole, name, link) => {
      const there = linkOf(file, link, locale);
      // Pictures in HTML are not given the site's base by the builder of pages: it is bound by hand.
      return there === undefined || /^[a-z]+:/.test(there) ? whole : ` :${name}="$withBase('${there}')"`;
    })
    .replaceAll("{{", "&#123;&#123;");

/** The address that the builder of pages gives a heading. */
const slugOf = (title) =>
  title
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .replace(/^(?=\d)/, "_");

/** The headings of a page outside of code: the line of each and its address. */
function headings(text) {
  let inCode = false;
  return text.split("\n").flatMap((line, at) => {
    if (/^\s*(?:```|~~~)/.test(line)) inCode = !inCode;
    const [, title] = (!inCode && /^#+ (.+)$/.exec(line)) || [];
    return title === undefined ? [] : [{ at, place: slugOf(title) }];
  });
}

/** A Chinese page whose headings answer to the addresses of the English ones too: links to a place lead there in both languages. */
function withPlaces(chinese, english) {
  const lines = chinese.split("\n");
  const places = headings(english).map(({ place }) => place);
  headings(chinese).forEach(({ at }, i) => {
    if (i > 0 && places[i] !== undefined) lines[at] = `<a id="${places[i]}"></a>\n\n${lines[at]}`;
  });
  return lines.join("\n");
}

/** The reference names each door as it is imported, and keeps to one language. */
function nameDoors() {
  const api = join(PAGES, "api");
  const named = (door) =>
    door === "index" ? "five-year-plan" : `five-year-plan/${door === "huzhu/fourteenth" ? "huzhu/14" : door}`;
  const listed = [...readFileSync(join(api, "index.md"), "utf8").matchAll(/^- \[([\w/-]+)\]/gm)].map(([, door]) => door);
  for (const file of readdirSync(api, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".md"))) {
    const path = join(api, file);
    const [first = "", ...rest] = readFileSync(path, "utf8").split("\n");
    const door = listed.find((one) => `${one}/index.md` === file.replaceAll("\\", "/"));
    const head = first
      .replace(/^\[five-year-plan\]\(([./]*index\.md)\)/, "[API]($1)")
      .replace(/\/ \[([\w/-]+)\]\(/, (_, name) => `/ [${named(name)}](`);
    const body = rest
      .join("\n")
      .replace(/^# .*$/m, (title) => (door === undefined ? title : `# ${named(door)}`))
      .replace(/^- \[([\w/-]+)\]\(([\w/-]+)\/index\.md\)/gm, (whole, name, folder) =>
        file === "index.md" ? `- [${named(name)}](${folder}/index.md)` : whole,
      );
    writeFileSync(path, `---\npageClass: reference\n---\n\n${file === "index.md" ? "# API" : head}\n${body}`);
  }
  const items = listed.map((door) => ({ text: named(door), link: `/api/${door}/` })).sort((a, b) => (a.text < b.text ? -1 : 1));
  writeFileSync(join(api, "doors.json"), JSON.stringify([{ text: "API", link: "/api/", items }]));
}

/** A chart in the page's own language, in the colours that the page has at the moment. */
function pictured(alt, link, locale) {
  const own = link.replace(/\.(?:en|zh)\./, `.${locale}.`);
  return ["light", "dark"]
    .map(
      (theme) =>
        `<img loading="lazy" class="only-${theme}" alt="${alt}" :src="$withBase('${own.replace(/\.(?:light|dark)\./, `.${theme}.`)}')">`,
    )
    .join("");
}

/** Every picture of docs/charts, before any code: what it shows, and where it is explained. */
function gallery(locale) {
  const { title, note, charts } = GALLERY[locale];
  const base = locale === "zh" ? "/zh" : "";
  const one = ([name, text, place]) =>
    `## ${text}\n\n<div class="picture" tabindex="0">${pictured(text, `/charts/${name}.${locale}.light.svg`, locale)}</div>\n\n[\`${place[0]}\`](${base}/guide/charts#${place[1]}) · <a :href="$withBase('/charts/${name}.csv')" download>CSV</a>\n`;
  // Pictures need the room of the list of headings.
  return `---\naside: false\n---\n\n# ${title}\n\n${note}\n\n${charts.map(one).join("\n")}`;
}

function write(page, text) {
  const path = join(PAGES, `${page}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export async function stage() {
  nameDoors();
  for (const entry of existsSync(PAGES) ? readdirSync(PAGES) : [])
    if (entry !== "api") rmSync(join(PAGES, entry), { recursive: true });
  for (const file of all) {
    if (CHINESE.test(file)) continue;
    const page = addressOf(file);
    write(page, rewritten(file, "en"));
    const chinese = file.replace(/\.md$/, ".zh-CN.md");
    const text = all.has(chinese)
      ? withPlaces(rewritten(chinese, "zh"), rewritten(file, "en"))
      : rewritten(file, "zh").replace(/^# .*\n/m, (title) => `${title}\n${FALLBACK}`);
    write(`zh/${page}`, text);
  }
  for (const locale of ["en", "zh"]) {
    const base = locale === "zh" ? "zh/" : "";
    write(`${base}index`, await start(locale, pictured));
    write(`${base}gallery`, gallery(locale));
  }
  for (const folder of ["images", "charts"]) {
    cpSync(join(root, "docs", folder), join(PAGES, "public", folder), {
      recursive: true,
      filter: (from) => statSync(from).isDirectory() || /\.(?:svg|png)$/.test(from),
    });
  }
  // What each picture shows, as a table.
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(join(PAGES, `public/charts/${name}.csv`), chartCsv(picture({}), { byteOrderMark: true }));
  cpSync(join(root, "docs/notebook.html"), join(PAGES, "public/notebook.html"));
  cpSync(join(root, "docs/house.svg"), join(PAGES, "public/house.svg"));
}
