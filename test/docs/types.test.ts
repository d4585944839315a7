import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { filesUnder } from "../files.js";
import { blocksOf } from "./code-blocks.js";

it("every example is one that the compiler accepts, as strictly as users have it", () => {
  const documents = [
    ...filesUnder("src", ".ts"),
    "README.md",
    "README.zh-CN.md",
    ...filesUnder("docs", ".md").filter((file) => !file.startsWith("docs/site")),
  ];
  const blocks = documents.flatMap((file) => blocksOf(file, readFileSync(file, "utf8")));
  const sources = new Map(blocks.map((block, i) => [`${process.cwd()}/example-${i}.ts`, block]));
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const strict = { ...options, noUnusedLocals: false, noUncheckedIndexedAccess: false };
  const host = ts.createCompilerHost(strict);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name)?.code ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const block = sources.get(name);
    return block === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, `${block.code}\nexport {};`, version);
  };
  const program = ts.createProgram([...sources.keys()], strict, host);
  const complaints = [...sources].flatMap(([name, block]) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ start, messageText }) => {
      const line = block.code.slice(0, start).split("\n").length - 1 + block.line;
      return `${block.file}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    }),
  );
  expect(complaints).toEqual([]);
});
