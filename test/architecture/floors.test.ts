import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../files.js";
import { CHINESE_FILES, DOORS, LEXICON_PARTS, PARTS, ROOMS_OF_ASSESSMENT } from "./house.js";

const files = filesUnder("src", ".ts").map((path) => path.slice("src/".length));
const source = new Map(files.map((file) => [file, readFileSync(join("src", file), "utf8")]));
const partOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

type Import = { readonly from: string; readonly to: string; readonly external: boolean };

const importsOf = (file: string): Import[] =>
  ts.preProcessFile(source.get(file) ?? "", true, true).importedFiles.map(({ fileName }) => {
    const external = !fileName.startsWith(".");
    return { from: file, to: external ? fileName : posix.join(dirname(file), fileName).replace(/\.js$/, ".ts"), external };
  });
const imports = files.flatMap(importsOf);

/** What is wrong with one import, or undefined. */
function wrong({ from, to, external }: Import): string | undefined {
  const [here, there] = [partOf(from), partOf(to)];
  const part = PARTS[here];
  if (external) {
    const allowed = [...(part?.packages ?? []), ...(part?.rooms?.[from.split("/")[1] ?? ""] ?? [])];
    return allowed.some((name) => to === name || (name.endsWith(":") && to.startsWith(name)))
      ? undefined
      : `${from} may not use the package ${to}`;
  }
  if (here === there) return undefined;
  const target = PARTS[there];
  if (here === "" && from === "index.ts")
    return to.endsWith("/index.ts") ? undefined : `${from} enters ${there} beside its index`;
  if (here === "cli") return DOORS.includes(to) ? undefined : `${from} imports ${to}, which is no door`;
  if (part === undefined || target === undefined) return `${from} imports ${to}: there is no such part`;
  if (!to.endsWith("/index.ts")) return `${from} enters ${there} beside its index: ${to}`;
  if (target.floor >= part.floor) return `${from} (floor ${part.floor}) imports ${to} (floor ${target.floor})`;
  if (part.only !== undefined && !part.only.includes(there)) return `${from} may not import ${there}`;
  return undefined;
}

describe("the house", () => {
  it("has only rooms that are in the table", () => {
    expect([...new Set(files.map(partOf))].filter((part) => part !== "" && !(part in PARTS))).toEqual([]);
    expect(files.filter((file) => partOf(file) === "")).toEqual(["index.ts"]);
  });

  it("has floors that only point down, parts that are entered by their index, and packages in their own rooms", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(wrong).filter((text) => text !== undefined)).toEqual([]);
  });

  it("has no cycles", () => {
    const seen = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (seen.get(file) === "done") return;
      if (seen.get(file) === "open") {
        cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      seen.set(file, "open");
      for (const one of imports) if (one.from === file && !one.external) visit(one.to, [...path, file]);
      seen.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("has rules that fail where they should", () => {
    const told = (from: string, to: string, external = false) => wrong({ from, to, external });
    expect(told("kernel/a.ts", "model/index.ts")).toContain("floor 0");
    expect(told("notation/a.ts", "calculators/index.ts")).toContain("floor 1");
    expect(told("assessment/a.ts", "model/plan.ts")).toContain("beside its index");
    expect(told("assessment/a.ts", "zod", true)).toContain("zod");
    expect(told("cli/a.ts", "model/index.ts")).toContain("no door");
    expect(told("huzhu/a.ts", "kernel/index.ts")).toContain("may not import");
    expect(told("output/csv/a.ts", "zod", true)).toContain("zod");
    expect(told("output/json-schema/a.ts", "zod", true)).toBeUndefined();
    expect(told("text/a.ts", "node:fs", true)).toContain("node:fs");
    expect(told("cli/a.ts", "node:fs", true)).toBeUndefined();
  });
});

describe("the rooms of assessment", () => {
  const roomOf = (file: string): string => file.split("/")[1] ?? "";
  const floorOf = (room: string): number => ROOMS_OF_ASSESSMENT.findIndex((floor) => floor.includes(room));
  const inner = imports.filter(({ from, to }) => partOf(from) === "assessment" && partOf(to) === "assessment");
  const upward = ({ from, to }: Import): boolean => roomOf(from) !== roomOf(to) && floorOf(roomOf(from)) <= floorOf(roomOf(to));

  it("are all in the list", () => {
    const rooms = [...new Set(files.filter((file) => partOf(file) === "assessment").map(roomOf))];
    expect(rooms.sort()).toEqual(ROOMS_OF_ASSESSMENT.flat().sort());
  });

  it("import only from rooms below them", () => {
    expect(inner.length).toBeGreaterThan(100);
    expect(inner.filter(upward).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("have an order that is broken where it should be", () => {
    const arrow = (from: string, to: string) => upward({ from: `assessment/${from}`, to: `assessment/${to}`, external: false });
    expect(arrow("decisions/a.ts", "judging/b.ts")).toBe(true);
    expect(arrow("float/a.ts", "peers/b.ts")).toBe(true);
    expect(arrow("forms/a/exact.ts", "forms/b/exact.ts")).toBe(false);
    expect(arrow("forms/a/fast.ts", "decisions/b.ts")).toBe(false);
  });
});

describe("the habits", () => {
  /** A file without its comments and types. */
  const code = (text: string): string =>
    ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
    }).outputText;

  it("no clock, no randomness, no network and no ambient input outside the command line", () => {
    // "process" is also an English word in the data.
    const words = (text: string): string => code(text).replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    const ambient = /\bDate\b|Math\s*\.\s*random|\bfetch\b|\bprocess\b|\bglobalThis\b|\bconsole\b|\bperformance\b|\bcrypto\b/;
    expect(files.filter((file) => partOf(file) !== "cli" && ambient.test(words(source.get(file) ?? "")))).toEqual([]);
  });

  it("Chinese stands where words and data stand", () => {
    const han = /[\u3400-\u9fff]/;
    const elsewhere = files.filter((file) => {
      const lexicons = LEXICON_PARTS.includes(partOf(file));
      const chinese = PARTS[partOf(file)]?.chinese ?? false;
      const allowed = CHINESE_FILES.includes(file) || (chinese && (!lexicons || file.endsWith("/lexicon.ts")));
      return !allowed && han.test(code(source.get(file) ?? ""));
    });
    expect(elsewhere).toEqual([]);
  });

  it("no file of logic is longer than 300 lines; tables and data are exempt", () => {
    const data = [
      "index.ts",
      "text/zh.ts",
      "text/en.ts",
      "notation/lexicon.ts",
      "outline/prose/lexicon.ts",
      "model/define/define-parts.ts",
    ];
    const long = files.filter(
      (file) =>
        !["huzhu", "national"].includes(partOf(file)) &&
        !data.includes(file) &&
        (source.get(file) ?? "").split("\n").length > 300,
    );
    expect(long).toEqual([]);
  });

  it("no drawer is called utils", () => {
    expect(files.filter((file) => /\b(utils?|common|helpers?|misc|shared)\b/.test(file))).toEqual([]);
  });

  it("no top-level await, so that require can load the package", () => {
    expect(files.filter((file) => /^await /m.test(code(source.get(file) ?? "")))).toEqual([]);
  });
});
