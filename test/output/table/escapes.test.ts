import { expect, it } from "vitest";
import { escapeHtml, htmlTable, htmlText } from "../../../src/output/table/html-table.js";
import { escapeMarkdown, markdownTable } from "../../../src/output/table/markdown-table.js";

it.each([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
])("HTML shows %s as itself, in an element and in an attribute with either quotes", (sign, written) => {
  expect(escapeHtml(`a${sign}b${sign}`)).toBe(`a${written}b${written}`);
  expect(htmlTable({ heads: [sign], rows: [[sign]] })).toContain(`<td data-head="${written}">${written}</td>`);
});

it("HTML's own entities are not undone", () => {
  expect(escapeHtml("&lt;")).toBe("&amp;lt;");
});

it.each([..."\\`*_[]|~$#"])("Markdown shows %s as itself", (sign) => {
  expect(escapeMarkdown(`${sign}${sign}5${sign}`)).toBe(`\\${sign}\\${sign}5\\${sign}`);
});

it("Markdown keeps a cell on its line and in its row", () => {
  expect(escapeMarkdown("a\n\tb <i>&")).toBe("a b &lt;i&gt;&amp;");
  expect(markdownTable({ heads: ["x|y"], rows: [["1\n2"]] }).split("\n")).toEqual(["| x\\|y |", "| --- |", "| 1 2 |"]);
});

it("HTML has a head for each column and each cell, and a class where one is asked for", () => {
  const table = {
    heads: ["Year", "Value"],
    rows: [
      ["2026", "5.0"],
      ["2027", ""],
    ],
  };
  const body =
    '<thead><tr><th scope="col">Year</th><th scope="col">Value</th></tr></thead><tbody>' +
    '<tr><td data-head="Year">2026</td><td data-head="Value">5.0</td></tr>\n' +
    '<tr><td data-head="Year">2027</td><td data-head="Value"></td></tr></tbody></table>';
  expect(htmlTable(table)).toBe(`<table>${body}`);
  expect(htmlTable(table, "wide")).toBe(`<table class="wide">${body}`);
});

it("Markdown has a line for the heads, one beneath them, and one for each row", () => {
  expect(markdownTable({ heads: ["Year", "Value"], rows: [["2026", "5.0"]] })).toBe(
    "| Year | Value |\n| --- | --- |\n| 2026 | 5.0 |",
  );
});

it.each([
  ["45.71%", '<span class="n">45.71%</span>'],
  ["to 45.71% <", 'to <span class="n">45.71%</span> &lt;'],
  ["51.1*", '<span class="n">51.1*</span>'],
  // A single digit cannot be parted, nor a word without one.
  ["8", "8"],
  ["about", "about"],
  // What is longer than the narrowest cell may be parted.
  ["12345678901234567890", '<span class="n">12345678901234567890</span>'],
  ["123456789012345678901", "123456789012345678901"],
])("HTML keeps the number of %s whole", (text, written) => {
  expect(htmlText(text)).toBe(written);
});
