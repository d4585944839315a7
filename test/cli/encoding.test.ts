import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declaredIn } from "../../src/cli/encoding/declared.js";
import { encodingOf } from "../../src/cli/encoding/encoding-of.js";
import { cli } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Characters by their bytes in GB18030, found by decoding all two-byte ones. */
const bytesOf = new Map<string, readonly number[]>();
for (let a = 0x81; a <= 0xfe; a++)
  for (let b = 0x40; b <= 0xfe; b++) {
    const sign = new TextDecoder("gb18030").decode(Uint8Array.of(a, b));
    if (b !== 0x7f && sign.length === 1 && sign !== "\ufffd" && !bytesOf.has(sign)) bytesOf.set(sign, [a, b]);
  }
const gbk = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? [sign.charCodeAt(0)]));
const utf16 = (text: string, mark: boolean, big = false): Uint8Array => {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const CSV = "indicator,year,value,source\nforest-coverage,2027,20.00,统计公报\n";
const TABLE = "| 指标 | 2025年 | 2030年 | 属性 |\n| --- | --- | --- | --- |\n| 森林覆盖率（%） | 19.96 | 20.06 | 约束性 |\n";

describe("what a text is written in", () => {
  const found = async (bytes: Uint8Array) => (await encodingOf(() => [bytes], true))?.label;

  it.each<[string, Uint8Array, string | undefined]>([
    ["ASCII", Buffer.from("a,b\n"), "utf-8"],
    ["nothing", new Uint8Array(), "utf-8"],
    ["UTF-8", Buffer.from(CSV), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${CSV}`), "utf-8"],
    ["UTF-8 that is cut off", Buffer.from("a,统").subarray(0, 4), "utf-8"],
    ["UTF-8 with one damaged place", Buffer.concat([Buffer.from(CSV), Uint8Array.of(0xff), Buffer.from(CSV)]), "utf-8"],
    ["GBK", gbk(CSV), "gb18030"],
    ["UTF-16 as Excel writes it", utf16(CSV, true), "utf-16le"],
    ["UTF-16, the other way round", utf16(CSV, true, true), "utf-16be"],
    ["UTF-16 without a mark", utf16(CSV, false), "utf-16le"],
    ["UTF-16 without a mark, the other way round", utf16(CSV, false, true), "utf-16be"],
    ["GB18030 with four bytes", Uint8Array.from([...gbk("县,"), 0x81, 0x39, 0xef, 0x34, 0x0a]), "gb18030"],
    [
      "a declared charset",
      Buffer.concat([Buffer.from('<meta charset="big5"><table>'), Uint8Array.of(0xb4, 0xcb, 0xc5, 0xe9)]),
      "big5",
    ],
    ["a declared charset that is none", Buffer.concat([Buffer.from('<meta charset="no-such">'), gbk("指标")]), "gb18030"],
    ["Latin letters with signs", Uint8Array.of(0x22, 0xe9, 0x22), undefined],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xe6, 0xa3, 0, 0, 0, 9]), undefined],
  ])("%s", async (_, bytes, label) => {
    expect(await found(bytes)).toBe(label);
  });

  it("is found in whatever pieces it comes", async () => {
    const sign = fc.constantFrom(...[...bytesOf.keys()].filter((one) => /[\u4e00-\u9fff]/.test(one)), ",", "\n", "5");
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { minLength: 8, maxLength: 200 }), fc.integer({ min: 1, max: 7 }), async (signs, size) => {
        const text = `${signs.join("")}\n森林覆盖率,年份\n`;
        for (const bytes of [Buffer.from(text), gbk(text)]) {
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const label = (await encodingOf(() => pieces, true))?.label;
          expect(new TextDecoder(label).decode(bytes)).toBe(text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, string | undefined]>([
    ["<meta charset=gb2312>", "gbk"],
    ['<META http-equiv="Content-Type" content="text/html; charset=GBK">', "gbk"],
    ['<?xml version="1.0" encoding="gb18030"?>', "gb18030"],
    ["charset=gbk", undefined],
    ["<p>", undefined],
  ])("%s declares %s", (head, label) => {
    expect(declaredIn(Buffer.from(head))).toBe(label);
  });
});

describe("files that Excel and WPS save", () => {
  it.each<[string, Uint8Array]>([
    ["gbk.csv", gbk(CSV)],
    ["utf16.csv", utf16(CSV, true)],
    ["bare.csv", utf16(CSV, false)],
  ])("observations in %s are read, and how is reported", async (name, bytes) => {
    const { code, out, err } = await cli(["convert", file(name, bytes), "--to", "json"]);
    expect([code, JSON.parse(out)[0].source]).toEqual([0, "统计公报"]);
    expect(err).toMatch(/不是 UTF-8，按 (gb18030|utf-16le) 读取（.+）；若不对，用 --encoding 名称 指定\n/);
  });

  it("from standard input too", async () => {
    const { code, out, err } = await cli("convert - --from csv --to json", { stdin: [gbk(CSV)] });
    expect([code, JSON.parse(out)[0].source, err.includes("gb18030")]).toEqual([0, "统计公报", true]);
  });

  it("whose Chinese comes late are read right: all of a file decides", async () => {
    const long = `${CSV.split("\n")[0]}\n${"forest-coverage,2027,20.00,\n".repeat(100_000)}forest-coverage,2027,20.00,省\n统计,2027,1,\n`;
    const { err } = await cli(["convert", file("late.csv", gbk(long)), "--to", "json", "--skip-bad"]);
    expect(err).toContain("gb18030");
  });

  it("tables, plans and policies are read the same way", async () => {
    const table = await cli(["read", file("table.md", gbk(TABLE))]);
    expect([table.code, table.out.includes("森林覆盖率（%）"), table.err.includes("gb18030")]).toEqual([0, true, true]);
    const page = Buffer.concat([
      Buffer.from("<meta charset=gb2312>"),
      gbk("<table><tr><td>指标<td>2030年<tr><td>绿化率（%）<td>40</table>"),
    ]);
    const read = await cli(["read", file("page.xls", page)]);
    expect([read.out.includes("绿化率（%）"), read.err.includes("文件自己声明")]).toEqual([true, true]);
    const policy = await cli(["validate", file("policy.json", utf16('{ "about": "3" }', true)), "--as", "policy"]);
    expect(policy.code).toBe(0);
  });

  it("are read as one says, or refused as one says", async () => {
    const name = file("said.csv", gbk(CSV));
    const right = await cli(["convert", name, "--to", "json", "--encoding", "GBK"]);
    expect([JSON.parse(right.out)[0].source, right.err]).toEqual(["统计公报", "已写出1条数据，0行有误\n"]);
    const wrong = await cli(["read", file("said.md", gbk(TABLE)), "--encoding", "utf-16le", "--locale", "en"]);
    expect(wrong.err).toContain("not text in utf-16le; save it as UTF-8");
    const unknown = await cli(["read", name, "--encoding", "kanji"]);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("不认识的编码 kanji；可写 utf-8、gb18030")]);
    const damaged = await cli([
      "convert",
      file("damaged.csv", Uint8Array.of(0x69, 0xe9, 0x0a)),
      "--to",
      "json",
      "--encoding",
      "gbk",
    ]);
    expect([damaged.code, damaged.err]).toEqual([2, expect.stringContaining("不是 gbk 文本")]);
  });
});
