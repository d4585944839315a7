import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

type Cell = { readonly cell_type: string; readonly source: readonly string[]; readonly outputs?: readonly unknown[] };
const { cells } = JSON.parse(readFileSync("examples/notebook/huzhu.ipynb", "utf8")) as { readonly cells: readonly Cell[] };
const code = cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => source.join(""));

/** The compiler's complaints about a program, with Deno's display as the kernel has it. */
function complaints(text: string): string[] {
  const file = `${process.cwd()}/notebook.ts`;
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  const whole = `${text}\ndeclare const Deno: { jupyter: { display(value: unknown): Promise<void> } };\nexport {};`;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, whole, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

// The kernel does not check types. That the cells run and show what they should is for `npm run notebook`.
it("the notebook's cells together are a program that the compiler accepts", () => {
  expect(code.length).toBeGreaterThan(10);
  expect(complaints(code.join("\n"))).toEqual([]);
});

it("a cell of the wrong type is found", () => {
  expect(complaints(`${code[0]}\nawait display(5);`)).not.toEqual([]);
});

it("the notebook is stored without what it showed", () => {
  expect(cells.flatMap(({ outputs = [] }) => outputs)).toEqual([]);
});
