// Turns tables into the documents that offices have, with LibreOffice, and reads each of them back: every field must be equal.
//   npm run test:documents                      the tables of test/cli/fixtures, whose documents are kept there
//   npm run test:documents -- page.html …       tables of other pages
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { parseDocument } from "htmlparser2";
import { flatSheets, flatTable, flatText } from "./flat.mjs";

const FIXTURES = "test/cli/fixtures";
const folder = mkdtempSync(join(tmpdir(), "documents-"));

/** Has LibreOffice write a file in another form. */
function office(file, form, filter) {
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      filter ? `${form}:${filter}` : form,
      "--outdir",
      folder,
      file,
    ],
    { stdio: "pipe" },
  );
  return join(folder, `${basename(file).replace(/\.[^.]*$/, "")}.${form}`);
}

const read = (...args) =>
  JSON.parse(spawnSync(process.execPath, ["dist/cli.js", ...args, "--json"], { encoding: "utf8", maxBuffer: 2 ** 28 }).stdout);

/** What a table says, without where it stood in the file. */
const fields = ({ indicators, notes, issues }) =>
  JSON.stringify({ indicators: indicators.map(({ row, ...rest }) => rest), notes, issues }, (key, value) =>
    key === "row" ? undefined : value,
  );

let failed = 0;
function compare(name, got, wanted) {
  const same = fields(got) === fields(wanted);
  console.log(same ? "equal " : "DIFFERS", name, `${got.indicators.length} of ${wanted.indicators.length} rows`);
  if (!same) {
    failed++;
    console.log(fields(got), "\n", fields(wanted));
  }
}

/** The tables of a page as grids of cells. */
function gridsOf(html) {
  const found = [];
  const walk = (node, name) => (node.name === name ? [node] : (node.children ?? []).flatMap((child) => walk(child, name)));
  const inner = (node) =>
    node.type === "text"
      ? node.data.replaceAll(/\s+/g, " ")
      : /^su[pb]$/.test(node.name ?? "")
        ? `<${node.name}>${node.children.map(inner).join("")}</${node.name}>`
        : (node.children ?? []).map(inner).join("");
  for (const table of walk(parseDocument(html), "table")) {
    const grid = [];
    const set = (r, c, one) => {
      grid[r] ??= [];
      grid[r][c] = one;
    };
    walk(table, "tr").forEach((tr, r) => {
      grid[r] ??= [];
      let c = 0;
      for (const td of tr.children.filter(({ name }) => name === "td" || name === "th")) {
        while (grid[r][c] !== undefined) c++;
        const [rows, columns] = [Number(td.attribs.rowspan ?? 1), Number(td.attribs.colspan ?? 1)];
        for (let i = 0; i < rows; i++)
          for (let j = 0; j < columns; j++)
            set(r + i, c + j, i + j === 0 ? { html: inner(td).trim(), rows, columns } : { covered: true });
      }
    });
    found.push(grid.map((row) => Array.from(row, (one) => one ?? { html: "" })));
  }
  return found;
}

/** The table of a page that has most attributes of indicators. */
function tableOf(html) {
  const binding = (grid) => grid.flat().filter(({ html: text = "" }) => /约束性|预期性/.test(text)).length;
  return gridsOf(html).sort((a, b) => binding(b) - binding(a))[0];
}

/** A page with a title, a table and notes. */
function pageOf(title, grid, notes) {
  const td = ({ html, rows = 1, columns = 1 }) => `<td rowspan="${rows}" colspan="${columns}">${html}</td>`;
  const rows = grid.map(
    (row) =>
      `<tr>${row
        .filter(({ covered }) => !covered)
        .map(td)
        .join("")}</tr>`,
  );
  return `<p>${title}</p><table>${rows.join("")}</table>${notes.map((note) => `<p>${note}</p>`).join("")}`;
}

function there(file, keep) {
  const html = readFileSync(file, "utf8");
  const name = basename(file).replace(/\.[^.]*$/, "");
  const [text, flat, page, plain] = ["fodt", "fods", "html", "plain.html"].map((form) => join(folder, `${name}.${form}`));
  const [title = "", ...notes] = keep ? [...html.matchAll(/<p>([^<]*)<\/p>/g)].map(([, one]) => one) : [];
  const grid = tableOf(html);
  writeFileSync(text, flatTable(title, grid, notes));
  writeFileSync(flat, flatSheets([{ name: "主要指标", rows: [...grid, ...notes.map((note) => [{ html: note }])] }]));
  writeFileSync(page, pageOf(title, grid, notes));
  // The older form of Excel keeps raised figures too, but the library that reads it does not tell them.
  writeFileSync(plain, pageOf(title, grid, notes).replaceAll(/<\/?su[pb]>/g, ""));
  const documents = [office(text, "docx", "MS Word 2007 XML")];
  for (const form of ["xlsx", "xls", "ods"]) documents.push(office(flat, form));
  for (const document of documents) {
    const wanted = read("read", document.endsWith(".xls") ? plain : page);
    compare(document.slice(folder.length + 1), read("read", document), wanted);
    if (keep) copyFileSync(document, join(FIXTURES, basename(document)));
  }
}

try {
  const given = process.argv.slice(2);
  for (const file of given) there(file, false);
  if (given.length === 0) {
    there(join(FIXTURES, "table.html"), true);
    const text = join(folder, "numbered.fodt");
    writeFileSync(text, flatText());
    copyFileSync(office(text, "docx", "MS Word 2007 XML"), join(FIXTURES, "numbered.docx"));
    const rows = [
      ["指标", "年份", "数值", "单位", "状态", "来源"],
      ["森林覆盖率", "2027", "20.00", "%", "实际", "统计公报"],
      ["常住人口城镇化率", "2027", "47.5%", "", "初步", ""],
      ["地区生产总值", "2027", "1,347.50", "亿元", "实际", "统计公报"],
    ].map((row) => row.map((html) => ({ html })));
    const flat = join(folder, "observations.fods");
    writeFileSync(flat, flatSheets([{ name: "2027", rows }]));
    for (const form of ["xlsx", "xls", "ods"]) copyFileSync(office(flat, form), join(FIXTURES, `observations.${form}`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
