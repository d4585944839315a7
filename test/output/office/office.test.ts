import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { escaped } from "../../../src/output/office/xml.js";
import { zipped } from "../../../src/output/office/zipped.js";

it.each([
  ["a & b", "a &amp; b"],
  ["<a>", "&lt;a&gt;"],
  ['say "x"', "say &quot;x&quot;"],
  ["it's", "it's"],
  ["a\tb\nc\rd", "a\tb\nc\rd"],
  ["a\u0000b\u001fc", "a\ufffdb\ufffdc"],
  ["\ufffe\uffff", "\ufffd\ufffd"],
  ["\ud800", "\ufffd"],
  ["规划 \u{20000}", "规划 \u{20000}"],
])("XML has %j as %j: what it takes for its own escaped, what it allows nowhere replaced", (text, written) => {
  expect(escaped(text)).toBe(written);
});

it("a zip file has its texts by name in their order, of the first day that it can tell", () => {
  const bytes = zipped({ "b.xml": "<b/>", "a/a.xml": "规划" });
  const files = unzipSync(bytes);
  expect(Object.entries(files).map(([name, one]) => [name, strFromU8(one)])).toEqual([
    ["b.xml", "<b/>"],
    ["a/a.xml", "规划"],
  ]);
  // Date of the local header: years since 1980, month and day in 16 bits; no time.
  expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0b00100001, 0]);
  expect(zipped({})).toHaveLength(22);
});
