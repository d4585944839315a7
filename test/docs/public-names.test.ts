import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/public-names.md", "utf8");
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: object };
const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());

/** The source of each door, found as the compiler finds it for a user. */
const doors = Object.keys(exports)
  .filter((path) => !path.includes("json"))
  .map((path) => path.replace(/^\./, "five-year-plan"))
  .map((name) => {
    const file = ts.resolveModuleName(name, `${process.cwd()}/reader.ts`, options, ts.sys).resolvedModule?.resolvedFileName ?? "";
    return { name, file };
  });
const program = ts.createProgram(
  doors.map(({ file }) => file),
  options,
);
const checker = program.getTypeChecker();

/** The names of a door with the kind of each, as a reader of the page has it. */
function namesOf(file: string): Map<string, string> {
  const source = program.getSourceFile(file);
  const door = source && checker.getSymbolAtLocation(source);
  return new Map((door === undefined ? [] : checker.getExportsOfModule(door)).map((symbol) => [symbol.name, kindOf(symbol)]));
}

function kindOf(symbol: ts.Symbol): string {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (meant.flags & ts.SymbolFlags.Class) return "class";
  if (meant.flags & ts.SymbolFlags.Function) return "function";
  if ((meant.flags & ts.SymbolFlags.Variable) === 0) return "type";
  if (symbol.name.endsWith("Schema")) return "schema";
  return checker.getTypeOfSymbol(meant).getCallSignatures().length > 0 ? "function" : "constant";
}

const namesIn = (cell: string) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
const rowsOf = (heading: string) => {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| (.+) \|$/gm)].slice(2).map(([, row = ""]) => row.split(" | ").map((cell) => cell.trim()));
};

const exported = new Map(doors.map(({ name, file }) => [name, namesOf(file)]));
/** What the main door has from two others, and what two small doors have from the county's, stands there. */
const elsewhere = (door: string): ReadonlySet<string> =>
  new Set(
    (door === "five-year-plan" ? ["calculators", "notation"] : []).flatMap((part) => [
      ...(exported.get(`five-year-plan/${part}`) ?? new Map<string, string>()).keys(),
    ]),
  );

describe("the page of public names", () => {
  it.each(doors.filter(({ name }) => !/huzhu\/./.test(name)).map(({ name }) => name))(
    "has each name of %s once, with its kind and a reason",
    (door) => {
      const rows = rowsOf(door).flatMap(([names = "", kind = "", why = ""]) => {
        expect(why).toMatch(/^[A-Z`].{10,}\.$/);
        return namesIn(names).map((name) => `${name} ${kind.replace(/(?<!s)s$/, "")}`);
      });
      const own = [...(exported.get(door) ?? [])].filter(([name]) => !elsewhere(door).has(name));
      expect(rows.sort()).toEqual(own.map(([name, kind]) => `${name} ${kind}`).sort());
    },
  );

  it("says what the main door has from others", () => {
    const main = exported.get("five-year-plan");
    expect([...elsewhere("five-year-plan")].filter((name) => !main?.has(name))).toEqual([]);
    expect([...elsewhere("five-year-plan")].length).toBeGreaterThan(100);
    const county = exported.get("five-year-plan/huzhu");
    for (const [door, names] of exported)
      if (/huzhu\/./.test(door)) expect([...names.keys()].filter((name) => !county?.has(name))).toEqual([]);
  });

  it("counts them right", () => {
    const counted = rowsOf("Counted").map(([door, , , values, types]) => [door, values, types]);
    const right = [...exported].map(([door, names]) => {
      const types = [...names.values()].filter((kind) => kind === "type").length;
      return [`\`${door}\``, `${names.size - types}`, `${types}`];
    });
    expect(counted.sort()).toEqual(right.sort());
  });

  it("calls gone what is gone, and leads to what there is", () => {
    const names = new Set([...exported.values()].flatMap((door) => [...door.keys()]));
    const rows = rowsOf("What is gone");
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flatMap(([gone = ""]) => namesIn(gone)).filter((name) => names.has(name))).toEqual([]);
    expect(rows.flatMap(([, instead = ""]) => namesIn(instead)).filter((name) => !names.has(name))).toEqual([]);
  });
});
