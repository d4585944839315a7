import fc from "fast-check";

type Path = readonly (string | number)[];

/** Every place in a document, the root among them. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]));
  return [path, ...inner];
}

/** Values that stand in for another: of each type, and texts that look like numbers to one engine and not to another. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  2030,
  2030.5,
  10_001,
  1e300,
  "",
  "x",
  "5",
  "5.0",
  "５.０",
  "٥",
  "5\n",
  "5\u2028",
  "-0",
  "1e9",
  "0x10",
  "+5",
  ".5",
  "5.",
  "9".repeat(41),
  "forest-coverage\n",
  "Forest",
  "fоrest",
  "a--b",
  "a".repeat(81),
  "2026-02-30",
  "2026-13-01",
  "2026-01-01\n",
  "by",
  "between",
  "x".repeat(2001),
  [],
  [[]],
  ["5.0"],
  {},
  { kind: "by", year: 2030 },
  { kind: "level", bound: "between", value: "5" },
  { zh: "名" },
  { zh: "名", en: null },
];

const KEYS = ["kind", "year", "value", "extra", "__proto__", "constructor", "toString", "en", "Id", "id\n"];

/** A document with one thing in it changed: a value replaced, a key taken away, added or renamed, a text lengthened. */
export function mutated(document: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(document);
  return fc
    .tuple(
      fc.nat({ max: places.length - 1 }),
      fc.constantFrom("replace", "remove", "add", "rename", "lengthen", "repeat"),
      fc.constantFrom(...STRANGE),
      fc.constantFrom(...KEYS),
    )
    .map(([at, how, strange, key]) => changed(document, places[at] ?? [], how, strange, key));
}

function changed(document: unknown, path: Path, how: string, strange: unknown, key: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return changedHere(document, how, strange, key);
  if (Array.isArray(document)) {
    return document.flatMap((one, i) => {
      if (i !== first) return [one];
      return rest.length === 0 && how === "remove" ? [] : [changed(one, rest, how, strange, key)];
    });
  }
  const entries = Object.entries(document as object).flatMap(([name, one]) => {
    if (name !== first) return [[name, one]];
    if (rest.length === 0 && how === "remove") return [];
    if (rest.length === 0 && how === "rename") return [[key, one]];
    return [[name, changed(one, rest, how, strange, key)]];
  });
  return Object.fromEntries(entries);
}

function changedHere(value: unknown, how: string, strange: unknown, key: string): unknown {
  if (how === "add" && typeof value === "object" && value !== null && !Array.isArray(value))
    return Object.fromEntries([...Object.entries(value), [key, strange]]);
  if (how === "lengthen" && typeof value === "string") return `${value}\n`;
  if (how === "repeat" && Array.isArray(value)) return [...value, strange];
  return strange;
}
