// Draws the pictures of docs/charts as SVG; with a folder as argument, all variants as PNG into it (needs rsvg-convert).

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pictures } from "./pictures.mjs";
import { svgOf } from "./svg.mjs";

const [folder, only = ""] = process.argv.slice(2);

for (const [name, picture] of Object.entries(pictures).filter(([name]) => name.startsWith(only))) {
  for (const locale of ["zh", "en"]) {
    for (const theme of ["light", "dark", "transparent"]) {
      const svg = await svgOf(picture({ locale, theme }));
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
