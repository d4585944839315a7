// Runs the notebook headless against the built library, checks what it shows and writes docs/notebook.html.
// Installs what it needs: Jupyter from Debian's packages, Deno from npm into a temporary folder.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { svgOf } from "../../docs/charts/svg.mjs";
import { check } from "./check.mjs";
import { runOwn } from "./own.mjs";
import { pageOf } from "./page.mjs";

const DENO = "deno@2.9.6";
const root = new URL("../..", import.meta.url).pathname;
const notebook = join(root, "examples/notebook/huzhu.ipynb");

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${error?.message ?? ""}${stdout}${stderr}`);
  return stdout;
}

if (spawnSync("jupyter-nbconvert", ["--version"]).status !== 0) {
  run("apt-get", ["install", "-y", "--no-install-recommends", "jupyter-client", "jupyter-nbconvert", "python3-nbconvert"]);
}
const folder = mkdtempSync(join(tmpdir(), "five-year-plan-notebook-"));
try {
  run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", DENO]);
  // A kernel of our own, so that the user's Jupyter stays as it is.
  const kernel = join(folder, "jupyter/kernels/deno");
  mkdirSync(kernel, { recursive: true });
  const argv = [join(folder, "node_modules/.bin/deno"), "jupyter", "--kernel", "--conn", "{connection_file}"];
  writeFileSync(join(kernel, "kernel.json"), JSON.stringify({ argv, display_name: "Deno", language: "typescript" }));
  const env = { ...process.env, JUPYTER_PATH: join(folder, "jupyter"), NO_COLOR: "1" };
  const convert = (args) => run("jupyter-nbconvert", [...args, "--log-level", "WARN"], { env });
  convert(["--execute", "--to", "notebook", "--output-dir", folder, "--output", "done.ipynb", notebook]);
  const done = JSON.parse(readFileSync(join(folder, "done.ipynb"), "utf8"));
  check(done);
  runOwn(root, folder, run, convert);

  // A static page draws no Vega-Lite: there the picture stands in for the specification.
  for (const { data } of done.cells.flatMap(({ outputs = [] }) => outputs)) {
    const chart = data?.["application/vnd.vegalite.v5+json"];
    if (chart === undefined) continue;
    data["text/html"] = [await svgOf(chart)];
  }
  writeFileSync(join(folder, "drawn.ipynb"), JSON.stringify(done));
  convert(["--to", "html", "--template", "basic", "--output-dir", folder, "--output", "page.html", join(folder, "drawn.ipynb")]);
  const page = pageOf(readFileSync(join(folder, "page.html"), "utf8"));
  writeFileSync(join(root, "docs/notebook.html"), page);
  console.log(`docs/notebook.html: ${Math.round(Buffer.byteLength(page) / 1024)} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
