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

const [folder, only = ""] = process.argv.slice(2);

for (const [name, picture] of Object.entries(pictures).filter(([name]) => name.startsWith(only))) {
  for (const locale of ["zh", "en"]) {
    for (const theme of ["light", "dark", "transparent"]) {
      const svg = await new View(parse(compile(picture({ locale, theme })).spec), { renderer: "none" }).toSVG();
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
