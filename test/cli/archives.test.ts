import { describe, expect, it } from "vitest";
import { compoundStream } from "../../src/cli/documents/compound.js";
import { DocumentError } from "../../src/cli/documents/document-error.js";
import { MOST_ELEMENTS, textParts } from "../../src/cli/documents/parts.js";
import { LARGEST_PARTS, partNames, unpacked } from "../../src/cli/documents/zip.js";
import { compound, END, FREE, type Part, zip } from "./archives.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const all = () => true;
/** Why a document is refused; what is no such error passes, and the test fails with it. */
const fault = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.fault;
    throw error;
  }
};

describe("the parts of an archive", () => {
  const parts: readonly Part[] = [
    { name: "[Content_Types].xml", data: bytes("<Types/>") },
    { name: "word/第一.xml", data: bytes("一".repeat(5000)), deflated: true, extra: bytes("0123456789") },
    { name: "empty.xml", data: bytes(""), deflated: true, remark: "a remark" },
    { name: "last.xml", data: bytes("<last/>"), extra: bytes("x"), remark: "another" },
  ];
  const texts = (archive: Uint8Array, wanted: (name: string) => boolean = all) =>
    [...unpacked(archive, wanted)].map(([name, data]) => [name, new TextDecoder().decode(data)]);
  const told = parts.map(({ name, data }) => [name, new TextDecoder().decode(data)]);

  it("are found whether packed or stored, past extra fields and remarks, and in a file that is a piece of a larger memory", () => {
    expect(texts(zip(parts))).toEqual(told);
    expect(partNames(zip(parts))).toEqual(parts.map(({ name }) => name));
    const room = new Uint8Array(zip(parts).length + 9);
    room.set(zip(parts), 7);
    expect(texts(room.subarray(7, -2))).toEqual(told);
  });

  it("that nobody asks for are not looked at, whatever is wrong with them", () => {
    const locked = [
      { name: "a.xml", data: bytes("a"), flags: 1 },
      { name: "b.xml", data: bytes("b") },
    ];
    expect(texts(zip(locked), (name) => name === "b.xml")).toEqual([["b.xml", "b"]]);
    expect(fault(() => texts(zip(locked)))).toBe("protected");
    // The other signs of a part do not lock it: names in UTF-8, sizes after the data.
    expect(texts(zip([{ name: "a.xml", data: bytes("a"), flags: 0x0808 }]))).toEqual([["a.xml", "a"]]);
  });

  it.each<[string, string]>([
    ["no remark", ""],
    ["a remark", "made by hand"],
    ["the longest remark", "x".repeat(0xffff)],
  ])("are found before %s at the end", (_, comment) => {
    expect(texts(zip(parts, { comment }))).toEqual(told);
    expect(texts(zip([], { comment }))).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ["an end that is cut off", zip(parts).subarray(0, -1)],
    ["an end that is too far from the end", Buffer.concat([zip(parts), Buffer.alloc(0x10000)])],
    ["nothing", new Uint8Array()],
    ["less than an end", bytes("PK\u0005\u0006")],
    ["a directory that has fewer entries than it says", zip(parts, { count: 5 })],
    ["no directory where it should be", zip(parts).subarray(1)],
    [
      "a directory beyond the file",
      (() => {
        const archive = zip(parts);
        archive.writeUInt32LE(archive.length, archive.length - 6);
        return archive;
      })(),
    ],
    ["a part that begins where none does", zip([{ name: "a.xml", data: bytes("abc"), at: 1 }])],
    ["a part that begins beyond the file", zip([{ name: "a.xml", data: bytes("abc"), at: 10_000 }])],
    ["a part that is longer than the file", zip([{ name: "a.xml", data: bytes("abc"), size: 10_000 }])],
    ["a part packed in a way of its own", zip([{ name: "a.xml", data: bytes("abc"), method: 12 }])],
    ["packed data that are none", zip([{ name: "a.xml", data: bytes("\u0007abc"), method: 8 }])],
  ])("%s is damage", (_, archive) => {
    expect(fault(() => unpacked(archive, all))).toBe("damaged");
  });

  it("are 20,000 at the most", () => {
    // So many are looked for, and not found here.
    expect(fault(() => partNames(zip([], { count: 20_000 })))).toBe("damaged");
    expect(fault(() => partNames(zip([], { count: 20_001 })))).toBe("too-large");
  });

  it("are together no larger than so much, even where one stretch of the file is many parts", () => {
    const whole: Part = { name: "0", data: new Uint8Array(LARGEST_PARTS / 64) };
    const packed: Part = { ...whole, name: "packed", deflated: true };
    // Each of them says that it is the first part.
    const again = Array.from(
      { length: 63 },
      (_, i): Part => ({ name: `${i + 1}`, data: bytes(""), at: 0, size: whole.data.length }),
    );
    const last: Part = { name: "last", data: bytes("1") };
    expect(unpacked(zip([whole, ...again]), all).size).toBe(64);
    expect(unpacked(zip([whole, ...again.slice(1), packed]), all).size).toBe(64);
    for (const more of [last, { ...last, deflated: true }])
      for (const full of [
        [whole, ...again],
        [whole, ...again.slice(1), packed],
      ]) {
        expect(fault(() => unpacked(zip([...full, more]), all))).toBe("too-large");
        // Every part may be read alone.
        expect(unpacked(zip([...full, more]), (name) => name === "last").size).toBe(1);
      }
  });
});

describe("what of an office document is read", () => {
  it("is its text: XML, its links and its type, no pictures and no programs", () => {
    const names = [
      "word/document.xml",
      "word/_rels/document.xml.rels",
      "A.XML",
      "mimetype",
      "media/a.png",
      "a.xml.bin",
      "x/mimetype",
      "axml",
    ];
    expect([...textParts(zip(names.map((name) => ({ name, data: bytes(name) }))), "text").keys()]).toEqual(names.slice(0, 4));
  });

  it("has no more elements than an outline needs, in all its parts together; sheets may have more", () => {
    const half = bytes(`${"<a".repeat(MOST_ELEMENTS.text / 2)}</a>`);
    const part = (name: string, data: Uint8Array): Part => ({ name: `${name}.xml`, data });
    const [full, more] = [[part("a", half), part("b", half)], part("c", bytes("<c/>"))];
    expect(textParts(zip(full), "text").size).toBe(2);
    expect(fault(() => textParts(zip([...full, more]), "text"))).toBe("too-large");
    expect(textParts(zip([...full, more]), "sheets").size).toBe(3);
  });

  it.each<[string, string, string | undefined]>([
    ["a declaration and text", '<?xml version="1.0"?><a>&lt;!DOCTYPE&gt;</a>', undefined],
    ["a document type", "<!DOCTYPE a><a/>", "entities"],
    ["a document type in small letters", "<!doctype a><a/>", "entities"],
    ["an entity", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', "entities"],
    ["an entity behind a long remark", `<!--${"-".repeat(9000)}--><!DOCTYPE a [<!ENTITY b "c">]><a/>`, "entities"],
  ])("%s", (_, text, expected) => {
    expect(fault(() => textParts(zip([{ name: "a.xml", data: bytes(text) }]), "text"))).toBe(expected);
  });
});

describe("a stream of a compound file", () => {
  const stream = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) % 251);
  const read = (file: Uint8Array, name = "Workbook") => compoundStream(file, name);

  it.each([1, 63, 64, 65, 1000, 4095, 4096, 4097, 20_000])(
    "of %d bytes is read whole, in sectors of either size, in any order",
    (length) => {
      for (const size of [512, 4096])
        for (const backwards of [false, true]) {
          const found = read(compound("Workbook", stream(length), { size, backwards }).bytes);
          expect(found && Uint8Array.from(found)).toEqual(stream(length));
        }
    },
  );

  it("is found by its whole name", () => {
    const { bytes: file } = compound("Workbook", stream(5000));
    for (const none of ["Work", "Workbook ", "workbook", "Book"]) expect(read(file, none)).toBeUndefined();
  });

  it("is found in a large file, whose table is named in sectors of their own", () => {
    for (const [names, tables] of [
      [109, 109],
      [109, 110],
      [109, 300],
    ] as const) {
      const found = read(compound("Workbook", stream(6000), { names, tables }).bytes);
      expect(found && Uint8Array.from(found)).toEqual(stream(6000));
    }
  });

  /** A file with one word of its header or of its table changed. */
  const spoilt = (
    length: number,
    change: (file: Buffer, word: (no: number) => number, layout: ReturnType<typeof compound>["layout"]) => void,
  ): Buffer => {
    const { bytes: file, layout } = compound("Workbook", stream(length));
    change(file, (no) => 512 + no * 4, layout);
    return file;
  };

  it.each<[string, Buffer]>([
    ["a file that ends in its header", compound("Workbook", stream(5000)).bytes.subarray(0, 100)],
    ["a file that ends after its header", compound("Workbook", stream(5000)).bytes.subarray(0, 512)],
    ["sectors of a size that there is not", spoilt(5000, (file) => file.writeUInt16LE(8, 30))],
    ["sectors of a size beyond all", spoilt(5000, (file) => file.writeUInt16LE(13, 30))],
    ["short pieces of a size that there is not", spoilt(100, (file) => file.writeUInt16LE(0, 32))],
    ["a table larger than the file", spoilt(5000, (file) => file.writeUInt32LE(1000, 44))],
    ["a directory beyond the file", spoilt(5000, (file) => file.writeUInt32LE(1000, 48))],
    ["a chain that runs in circles", spoilt(5000, (file, word, { stream: first }) => file.writeUInt32LE(first, word(first)))],
    [
      "a chain of short pieces that runs in circles",
      spoilt(200, (file, _, { directory }) => file.writeUInt32LE(0, 512 + (directory + 1) * 512)),
    ],
    ["a chain that ends too soon", spoilt(5000, (file, word, { stream: first }) => file.writeUInt32LE(END, word(first)))],
    [
      "a chain of short pieces that ends too soon",
      spoilt(200, (file, _, { directory }) => file.writeUInt32LE(END, 512 + (directory + 1) * 512)),
    ],
    ["a chain that leaves the table", spoilt(5000, (file, word, { stream: first }) => file.writeUInt32LE(500, word(first)))],
    ["a chain that leaves the file", spoilt(5000, (file, word, { stream: first }) => file.writeUInt32LE(100, word(first)))],
    [
      "a chain that goes on at the last lawful sector",
      spoilt(5000, (file, word, { stream: first }) => file.writeUInt32LE(FREE, word(first))),
    ],
    [
      "a chain of short pieces that leaves its table",
      spoilt(200, (file, _, { directory }) => file.writeUInt32LE(500, 512 + (directory + 1) * 512)),
    ],
  ])("%s is damage", (_, file) => {
    expect(fault(() => read(file))).toBe("damaged");
  });

  it("whose table is named in circles, or nowhere, is damage", () => {
    const { bytes: file, layout } = compound("Workbook", stream(6000), { tables: 110 });
    const names = 110 + 1;
    file.writeUInt32LE(110, names * layout.size + layout.size - 4);
    file.writeUInt32LE(Math.floor(file.length / layout.size) + 1, 44);
    expect(fault(() => read(file))).toBe("damaged");
    for (const no of [END, 10_000]) {
      const { bytes: lacking } = compound("Workbook", stream(6000), { tables: 110 });
      lacking.writeUInt32LE(no, 68);
      expect(fault(() => read(lacking))).toBe("damaged");
    }
  });

  it("is read where its chain ends in the mark of a free sector, as some programs write it", () => {
    const { bytes: file, layout } = compound("Workbook", stream(5000));
    file.writeUInt32LE(FREE, layout.size + (layout.stream + 9) * 4);
    expect(read(file)?.length).toBe(5000);
  });

  it("is damaged or whole wherever the file is cut off, and never a fault of the program", () => {
    for (const length of [200, 5000]) {
      const { bytes: file } = compound("Workbook", stream(length));
      for (let end = 0; end < file.length; end += 61)
        expect(fault(() => read(file.subarray(0, end))) ?? "whole").toMatch(/^(damaged|whole)$/);
    }
  });
});
