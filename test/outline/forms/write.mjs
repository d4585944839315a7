#!/usr/bin/env node
// Writes drawn outlines and their labels: node test/outline/forms/write.mjs DIR [--seed N] [--count K] [--hardness kind|usual|hard] [--family text|markdown|html]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const folder = args[0];
if (!folder || folder.startsWith("--")) {
  console.error("Name the folder to write into.");
  process.exit(2);
}
const made = await build({
  entryPoints: [new URL("./outline.ts", import.meta.url).pathname],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
});
const { outlineOf, HARDNESS } = await import(
  `data:text/javascript;base64,${Buffer.from(made.outputFiles[0].contents).toString("base64")}`
);

const [seed, count] = [Number(option("--seed", "1")), Number(option("--count", "10"))];
const hardness = option("--hardness") ? [option("--hardness")] : HARDNESS;
mkdirSync(join(folder, "texts"), { recursive: true });
for (const level of hardness) {
  for (let i = seed; i < seed + count; i++) {
    const { text, labels } = outlineOf(i, level, option("--family"));
    const ending = { text: "txt", markdown: "md", html: "html" }[labels.format];
    writeFileSync(join(folder, "texts", `${labels.id}.${ending}`), text);
    writeFileSync(join(folder, `${labels.id}.labels.json`), `${JSON.stringify(labels, null, 1)}\n`);
  }
}
console.log(`${hardness.length * count} outlines in ${folder}`);
