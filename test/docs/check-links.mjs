/** Checks that every link inside the built site leads somewhere: to a file of it, and where it names a place, to that place. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { parse } from "parse5";

const SITE = "docs/site/dist";
/** The path that the site is built for. */
const BASE = process.env.SITE_BASE ?? "/";
const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

/** The ids and the addresses in a page. */
function read(file) {
  const [ids, links] = [new Set(), []];
  const visit = ({ attrs = [], childNodes = [], tagName }) => {
    for (const { name, value } of attrs) {
      if (name === "id") ids.add(value);
      if ((tagName === "a" && name === "href") || (tagName === "img" && name === "src")) links.push(value);
    }
    childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(SITE, file), "utf8")));
  return { ids, links };
}

const known = new Map(pages.map((page) => [join(SITE, page), read(page)]));
const [broken, counted] = [[], { links: 0 }];
for (const [page, { links }] of known) {
  for (const link of links) {
    if (/^[a-z]+:/.test(link)) continue;
    counted.links++;
    const [path, place] = link.split("#").map(decodeURIComponent);
    const whole = path.startsWith(BASE) ? join(SITE, path.slice(BASE.length)) : path === "" ? page : join(dirname(page), path);
    const target = whole.endsWith("/") || whole === SITE ? join(whole, "index.html") : whole;
    const there = known.get(target);
    if (there === undefined ? !existsSync(target) : place && !there.ids.has(place)) broken.push(`${page}: ${link}`);
  }
}
console.log(`${pages.length} pages, ${counted.links} links inside the site, ${broken.length} broken`);
for (const one of broken) console.error(one);
process.exitCode = broken.length === 0 ? 0 : 1;
