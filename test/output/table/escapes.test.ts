import { expect, it } from "vitest";
import { escapeHtml, htmlTable } from "../../../src/output/table/html-table.js";
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
