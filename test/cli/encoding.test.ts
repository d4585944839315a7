import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { declaredIn } from "../../src/cli/encoding/declared.js";
import { decoded } from "../../src/cli/encoding/decode.js";
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
    ["UTF-8 with a mark and a damaged place", Buffer.concat([Buffer.from(`\ufeff${CSV}`), Uint8Array.of(0xff)]), "utf-8"],
    ["UTF-8 of which more is whole than damaged", Buffer.concat([Buffer.from("统计"), Uint8Array.of(0xff)]), "utf-8"],
    ["UTF-8 of which as much is damaged", Buffer.concat([Buffer.from("统"), Uint8Array.of(0xff)]), undefined],
    ["UTF-8 of a program, with a damaged place", Buffer.concat([Buffer.from("统计\u0001"), Uint8Array.of(0xff)]), undefined],
    ["GBK that is cut off", gbk("统计公报").subarray(0, -1), undefined],
    ["half a mark of UTF-16", Uint8Array.of(0xff, 0x41), undefined],
    ["the other half", Uint8Array.of(0x41, 0xff), undefined],
    ["a character of GBK that ends as a mark does", gbk("蚌").with(1, 0xfe), "gb18030"],
    ["a character of GBK that begins as a mark does", Uint8Array.of(0xfe, 0x50), "gb18030"],
    ["UTF-16 with a mark, cut off", utf16(CSV, true).subarray(0, -1), undefined],
    ["UTF-16 without a mark, cut off", utf16(CSV, false).subarray(0, -1), undefined],
    ["as many zero bytes on either side", Uint8Array.of(0x41, 0x41, 0, 0), undefined],
    ["zero bytes that begin late", Buffer.concat([Buffer.alloc(5000, 0x41), utf16(CSV, false)]), undefined],
    [
      "a declaration that comes too late to be looked for",
      Buffer.concat([Buffer.alloc(4096, 0x20), Buffer.from('<meta charset="big5">'), Uint8Array.of(0xb4, 0xcb)]),
      "gb18030",
    ],
    ["a declaration that the bytes gainsay", Buffer.concat([Buffer.from('<meta charset="utf-16le">'), gbk("指标名")]), "gb18030"],
    ["Latin letters with signs", Uint8Array.of(0x22, 0xe9, 0x22), undefined],
    ["a program", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xe6, 0xa3, 0, 0, 0, 9]), undefined],
  ])("%s", async (_, bytes, label) => {
    expect(await found(bytes)).toBe(label);
  });

  it("is found by the head that its pieces make together, and by all that follows", async () => {
    const pieces = (bytes: Uint8Array, size: number) =>
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
    const late = Buffer.concat([Buffer.alloc(4090, 0x20), Buffer.from('<meta charset="big5">'), Uint8Array.of(0xb4, 0xcb)]);
    const early = Buffer.concat([Buffer.from('<meta charset="big5">'), Buffer.alloc(9000, 0x20), Uint8Array.of(0xb4, 0xcb)]);
    const damaged = Buffer.concat([Buffer.from(CSV), Uint8Array.of(0xff)]);
    for (const size of [1, 2, 3, 4095, 4096, 4097]) {
      const found = async (bytes: Uint8Array, whole = true) => (await encodingOf(() => pieces(bytes, size), whole))?.label;
      expect([size, await found(late), await found(early), await found(damaged)]).toEqual([size, "gb18030", "big5", "utf-8"]);
      // What may go on may be cut off anywhere.
      expect(await found(gbk("统计公报").subarray(0, -1), false)).toBe("gb18030");
      expect(await found(gbk("统计公报").subarray(0, -1))).toBeUndefined();
    }
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
    ["<meta charset = 'Big5' />", "big5"],
    ['<p>…</p>\n<meta\nname="a"\ncharset="gbk">', "gbk"],
    ['<meta content="text/html; charset = gbk">', "gbk"],
    ['<meta charset=" gbk">', "gbk"],
    ["\n <?xml version='1.0'\nencoding = 'gbk'?>", "gbk"],
    ['<?xml encoding="x-gbk"?>', "gbk"],
    ['<meta charset="no-such"><meta charset="gbk">', undefined],
    ['<meta charset="">', undefined],
    ['<meta charset="，">', undefined],
    ["<metacharset=gbk>", undefined],
    ["<metadata charset=gbk>", undefined],
    ['<meta name="a"><p charset=gbk>', undefined],
    [`<meta name="${"a".repeat(300)}" charset=gbk>`, undefined],
    ['<?xml version="1.0"?><a encoding="gbk">', undefined],
    [`<?xml version="${"1".repeat(300)}" encoding="gbk"?>`, undefined],
    ['甲<?xml version="1.0" encoding="gbk"?>', undefined],
    ['<?xmlencoding="gbk"?>', undefined],
    ["<?xml encoding=gbk?>", undefined],
    ['<?xml encoding="，，"?>', undefined],
    ["charset=gbk", undefined],
    ["<p>", undefined],
  ])("%s declares %s", (head, label) => {
    expect(declaredIn(Buffer.from(head))).toBe(label);
  });

  it("characters that pieces divide are put together, and one that the end divides is an error", async () => {
    const text = gbk("指标,2027,，\n");
    const read = async (bytes: Uint8Array, size: number, label = "gbk") => {
      let said = "";
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
      for await (const piece of decoded(pieces, label, () => new Error("not so"))) said += piece;
      return said;
    };
    for (const size of [1, 2, 3, 100]) {
      expect(await read(text, size)).toBe("指标,2027,，\n");
      expect(await read(Buffer.from("\ufeff甲"), size, "utf-8")).toBe("甲");
      await expect(read(text.subarray(0, 3), size)).rejects.toThrow("not so");
      await expect(read(Uint8Array.of(0x41, 0x81, 0x20), size)).rejects.toThrow("not so");
    }
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
