// Draws the pictures of docs/charts as SVG; with a folder as argument, all variants as PNG into it (needs rsvg-convert).

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parse, textMetrics, View } from "vega";
import { compile } from "vega-lite";
import { pictures } from "./pictures.mjs";

// Without a canvas Vega takes every character for 0.8 em wide. A browser knows better, and this comes near to it.
const em = (character) => ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56);
textMetrics.width = ({ fontSize = 11 }, text) => [...String(text)].reduce((sum, character) => sum + em(character), 0) * fontSize;

/** A picture tells its title once; what each mark would tell a screen reader is in the table that goes with it. */
function plain(svg, { description }) {
  const label = description.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", ". ");
  const font = /font-family="[^"]*"/.exec(svg)?.[0] ?? "";
  const bare = svg
    .replaceAll(/ (?:aria-[a-z]+|role|font-family|pointer-events)="[^"]*"/g, "")
    .replaceAll(/(\.[0-9]{2})[0-9]+/g, "$1");
  return bare.replace("<svg ", `<svg role="img" aria-label="${label}" ${font} `);
}

const [folder, only = ""] = process.argv.slice(2);

for (const [name, picture] of Object.entries(pictures).filter(([name]) => name.startsWith(only))) {
  for (const locale of ["zh", "en"]) {
    for (const theme of ["light", "dark", "transparent"]) {
      const chart = picture({ locale, theme });
      const svg = plain(await new View(parse(compile(chart).spec), { renderer: "none" }).toSVG(), chart);
      const file = `${name}.${locale}.${theme}`;
      if (theme !== "transparent") writeFileSync(new URL(`${file}.svg`, import.meta.url), `${svg}\n`);
      if (folder === undefined) continue;
      mkdirSync(folder, { recursive: true });
      const args = ["-z", "1.5", "-o", join(folder, `${file}.png`)];
      const { status, stderr } = spawnSync("rsvg-convert", args, { input: svg, encoding: "utf8" });
      if (status !== 0) throw new Error(`rsvg-convert: ${stderr}`);
    }
  }
}
