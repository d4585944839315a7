import ts from "typescript";
import { expect } from "vitest";

/** A block of code in a document: where it stands and what it says. */
export type Block = { readonly file: string; readonly line: number; readonly code: string };

/** Every fenced block of TypeScript in a text. In a docstring the leading stars are taken off. */
export function blocksOf(file: string, text: string): Block[] {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\* ?/, (stars) => (file.endsWith(".ts") ? "" : stars)));
  const blocks: Block[] = [];
  let open: { line: number; code: string[] } | undefined;
  lines.forEach((line, i) => {
    if (open === undefined && /^```(?:ts|typescript|js)\s*$/.test(line)) open = { line: i + 2, code: [] };
    else if (open !== undefined && line.startsWith("```")) {
      blocks.push({ file, line: open.line, code: open.code.join("\n") });
      open = undefined;
    } else open?.code.push(line);
  });
  return blocks;
}

const doors: { readonly [name: string]: () => Promise<object> } = {
  "five-year-plan": () => import("../../src/index.js"),
  "five-year-plan/calculators": () => import("../../src/calculators/index.js"),
  "five-year-plan/notation": () => import("../../src/notation/door.js"),
  "five-year-plan/huzhu": () => import("../../src/huzhu/index.js"),
  "five-year-plan/huzhu/14": () => import("../../src/huzhu/fourteenth/index.js"),
  "five-year-plan/huzhu/ids": () => import("../../src/huzhu/ids.js"),
  "five-year-plan/national": () => import("../../src/national/index.js"),
  "five-year-plan/outline": () => import("../../src/outline/index.js"),
  "five-year-plan/output": () => import("../../src/output/index.js"),
  "five-year-plan/text": () => import("../../src/text/index.js"),
};

/**
 * Runs a block against the source. A statement `expression; // => value` must give that value, compared as JSON; where
 * nothing stands behind the expression the `// => value` may stand on the next line.
 *
 * @returns how many values were compared
 */
export async function runBlock({ code }: Block): Promise<number> {
  let compared = 0;
  const check = (actual: unknown, expected: unknown) => {
    compared++;
    expect(JSON.parse(JSON.stringify(actual))).toEqual(expected);
  };
  const source = withChecks(code);
  const compiled = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
  // The names of the runner begin so that no example has them.
  const body = compiled.replace(
    /import \{([^}]*)\} from "([^"]+)";/g,
    (_, names: string, door: string) => `const {${names.replaceAll(" as ", ": ")}} = await $load("${door}");`,
  );
  if (/^import /m.test(body)) throw new Error(`an import that the examples do not know: ${/^import .*/m.exec(body)?.[0]}`);
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  const load = (door: string) => {
    const open = doors[door];
    if (open === undefined) throw new Error(`no such door: ${door}`);
    return open();
  };
  await new AsyncFunction("$load", "$check", body)(load, check);
  return compared;
}

/** Turns `expression; // => value` into a check. */
function withChecks(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let result = code;
  for (const statement of [...file.statements].reverse()) {
    if (!ts.isExpressionStatement(statement)) continue;
    const after = code.slice(statement.end);
    const expected = /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*)/.exec(after)?.[1];
    if (expected === undefined) continue;
    const expression = code.slice(statement.getStart(file), statement.end).replace(/;$/, "");
    result = `${result.slice(0, statement.getStart(file))}$check(${expression}, ${expected});${result.slice(statement.end)}`;
  }
  return result;
}
