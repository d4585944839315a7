/** What a formula gives: a number, a text, a truth, an error, nothing, or a table of them. */
export class FormulaError {
  constructor(readonly code: string) {}
}
export type Scalar = number | string | boolean | undefined | FormulaError;
export type Value = Scalar | readonly (readonly Scalar[])[];

/** Where a formula finds the cells of a range, row by row. */
export type Cells = (sheet: string | undefined, from: string, to: string) => readonly (readonly Scalar[])[];

type Node = (cells: Cells) => Value;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|(?:'((?:[^']|'')*)'!)?(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?(?![A-Z(])|([A-Z]+)\(|(TRUE|FALSE)|(<>|<=|>=|[-+*/^&=<>(),{}]))/y;

type Token = {
  readonly kind: "number" | "text" | "range" | "call" | "truth" | "sign";
  readonly text: string;
  readonly ref?: RegExpExecArray;
};

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`no formula at ${formula.slice(at, at + 40)}`);
    const [, number, text, , from, , call, truth, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (from !== undefined) tokens.push({ kind: "range", text: from, ref: match });
    else if (call !== undefined) tokens.push({ kind: "call", text: call });
    else if (truth !== undefined) tokens.push({ kind: "truth", text: truth });
    else tokens.push({ kind: "sign", text: sign as string });
  }
  return tokens;
}

const isTable = (value: Value): value is readonly (readonly Scalar[])[] => Array.isArray(value);
const table = (value: Value): readonly (readonly Scalar[])[] => (isTable(value) ? value : [[value]]);
/** Of a range of one cell that cell. */
const one = (value: Value): Scalar =>
  isTable(value) ? (value.length === 1 && value[0]?.length === 1 ? value[0][0] : new FormulaError("#VALUE!")) : value;
const flat = (values: readonly Value[]): readonly Scalar[] => values.flatMap((value) => table(value).flat());

/** A function of single values for tables of them, a single row or column standing for each. */
function each(values: readonly Value[], of: (...scalars: Scalar[]) => Scalar): Value {
  if (!values.some(isTable)) return of(...(values as Scalar[]));
  const tables = values.map(table);
  const height = Math.max(...tables.map((rows) => rows.length));
  const width = Math.max(...tables.map((rows) => rows[0]?.length ?? 0));
  const at = (rows: readonly (readonly Scalar[])[], r: number, c: number): Scalar => {
    const row = rows.length === 1 ? rows[0] : rows[r];
    if (row === undefined) return new FormulaError("#N/A");
    return row.length === 1 ? row[0] : c < row.length ? row[c] : new FormulaError("#N/A");
  };
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => of(...tables.map((rows) => at(rows, r, c)))),
  );
}

function number(value: Scalar): number | FormulaError {
  if (value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" || value instanceof FormulaError) return value;
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : new FormulaError("#VALUE!");
}

const finite = (value: number, code = "#NUM!"): Scalar => (Number.isFinite(value) ? value : new FormulaError(code));

const arithmetic =
  (of: (a: number, b: number) => Scalar) =>
  (left: Scalar, right: Scalar): Scalar => {
    const [a, b] = [number(left), number(right)];
    return a instanceof FormulaError ? a : b instanceof FormulaError ? b : of(a, b);
  };

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Numbers come before texts and texts before truths; nothing is 0, an empty text or FALSE, as what it is compared with asks. */
function order(left: Scalar, right: Scalar): number | FormulaError {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  const empty = (other: Scalar) => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const [a, b] = [left ?? empty(right), right ?? empty(left)] as (number | string | boolean)[];
  const [x, y] = [RANK[typeof a as keyof typeof RANK], RANK[typeof b as keyof typeof RANK]];
  if (x !== y) return x - y;
  const [p, q] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a as number, b as number];
  return p < q ? -1 : p > q ? 1 : 0;
}

const compared =
  (holds: (sign: number) => boolean) =>
  (left: Scalar, right: Scalar): Scalar => {
    const sign = order(left, right);
    return sign instanceof FormulaError ? sign : holds(sign);
  };

const text = (value: Scalar): string =>
  value === undefined ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

const OPERATORS: { readonly [sign: string]: (left: Scalar, right: Scalar) => Scalar } = {
  "+": arithmetic((a, b) => finite(a + b)),
  "-": arithmetic((a, b) => finite(a - b)),
  "*": arithmetic((a, b) => finite(a * b)),
  "/": arithmetic((a, b) => finite(a / b, "#DIV/0!")),
  "^": arithmetic((a, b) => finite(a ** b)),
  "&": (a, b) => (a instanceof FormulaError ? a : b instanceof FormulaError ? b : text(a) + text(b)),
  "=": compared((sign) => sign === 0),
  "<>": compared((sign) => sign !== 0),
  "<": compared((sign) => sign < 0),
  "<=": compared((sign) => sign <= 0),
  ">": compared((sign) => sign > 0),
  ">=": compared((sign) => sign >= 0),
};

/** The numbers of a list; texts, truths and empty cells in it do not count. */
function numbers(values: readonly Value[], of: (list: readonly number[]) => Scalar): Scalar {
  const list = flat(values);
  return list.find((value) => value instanceof FormulaError) ?? of(list.filter((value) => typeof value === "number"));
}

function truths(values: readonly Value[], of: (list: readonly boolean[]) => boolean): Scalar {
  const list = flat(values).map((value) => (typeof value === "string" ? new FormulaError("#VALUE!") : number(value)));
  return list.find((value) => value instanceof FormulaError) ?? of(list.map((value) => value !== 0));
}

const alike = (value: Scalar, wanted: Scalar): boolean => order(value, wanted) === 0 && value !== undefined;

const FUNCTIONS: { readonly [name: string]: (...values: Value[]) => Value } = {
  AND: (...values) => truths(values, (list) => list.every(Boolean)),
  OR: (...values) => truths(values, (list) => list.some(Boolean)),
  NOT: (value) => each([value], (is) => (is instanceof FormulaError ? is : !is)),
  ISNUMBER: (value) => each([value], (is) => typeof is === "number"),
  ISTEXT: (value) => each([value], (is) => typeof is === "string"),
  N: (value) => each([one(value)], (is) => (is instanceof FormulaError ? is : typeof is === "string" ? 0 : number(is))),
  ABS: (value) => each([value], (is) => arithmetic((a) => Math.abs(a))(is, 0)),
  ROUND: (value, digits) =>
    each(
      [value, digits],
      arithmetic((a, d) => (Math.sign(a) * Math.round(Math.abs(a) * 10 ** d)) / 10 ** d),
    ),
  COUNT: (...values) => flat(values).filter((value) => typeof value === "number").length,
  SUM: (...values) => numbers(values, (list) => list.reduce((sum, value) => sum + value, 0)),
  SUMPRODUCT: (value) => numbers([value], (list) => list.reduce((sum, value) => sum + value, 0)),
  MAX: (...values) => numbers(values, (list) => (list.length === 0 ? 0 : Math.max(...list))),
  MIN: (...values) => numbers(values, (list) => (list.length === 0 ? 0 : Math.min(...list))),
  COUNTIF: (range, wanted) => flat([range]).filter((value) => alike(value, one(wanted))).length,
  COUNTIFS: (...values) =>
    flat([values[0]]).filter((_, i) => values.every((range, k) => k % 2 === 1 || alike(flat([range])[i], one(values[k + 1]))))
      .length,
  INDEX: (range, row, at) => {
    const [r, c] = [number(one(row)), number(one(at))];
    if (r instanceof FormulaError || c instanceof FormulaError) return r instanceof FormulaError ? r : c;
    const found = table(range)[r - 1];
    if (found === undefined) return new FormulaError("#REF!");
    return c === 0 ? [found] : c > 0 && c <= found.length ? found[c - 1] : new FormulaError("#REF!");
  },
  MATCH: (wanted, list) => {
    const at = flat([list]).findIndex((value) => alike(value, one(wanted)));
    return at < 0 ? new FormulaError("#N/A") : at + 1;
  },
};

/** Functions that leave out what they do not need. */
const LAZY: { readonly [name: string]: (cells: Cells, ...nodes: Node[]) => Value } = {
  IF: (cells, condition, then, otherwise) => {
    const holds = one((condition as Node)(cells));
    if (holds instanceof FormulaError) return holds;
    if (typeof holds === "string") return new FormulaError("#VALUE!");
    return holds ? (then as Node)(cells) : otherwise === undefined ? false : otherwise(cells);
  },
  IFERROR: (cells, node, otherwise) => {
    const value = one((node as Node)(cells));
    return value instanceof FormulaError ? (otherwise as Node)(cells) : value;
  },
};

const LEVELS = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

/**
 * A formula as spreadsheets calculate it, as far as workbooks of plans use them: an own reading of the published rules (ECMA-376 part 1,
 * 18.17), and no part of what writes them.
 */
export function formulaOf(source: string): Node {
  const tokens = tokensOf(source);
  let at = 0;
  const isSign = (sign: string) => tokens[at]?.kind === "sign" && tokens[at]?.text === sign;
  const take = (sign: string) => {
    if (!isSign(sign)) throw new Error(`no ${sign} but ${tokens[at]?.text} in ${source}`);
    at++;
  };
  const level = (depth: number): Node => {
    const signs = LEVELS[depth] as readonly string[] | undefined;
    if (signs === undefined) return power();
    let left = level(depth + 1);
    for (;;) {
      const sign = signs.find(isSign);
      if (sign === undefined) return left;
      at++;
      const [before, right, of] = [left, level(depth + 1), OPERATORS[sign] as (a: Scalar, b: Scalar) => Scalar];
      left = (cells) => each([before(cells), right(cells)], of);
    }
  };
  const power = (): Node => {
    let left = signed();
    while (isSign("^")) {
      at++;
      const [before, right] = [left, signed()];
      left = (cells) => each([before(cells), right(cells)], OPERATORS["^"] as (a: Scalar, b: Scalar) => Scalar);
    }
    return left;
  };
  const signed = (): Node => {
    if (!isSign("-")) return primary();
    at++;
    const of = signed();
    return (cells) => each([of(cells)], (value) => arithmetic((a) => -a)(value, 0));
  };
  const list = (end: string): Node[] => {
    const nodes: Node[] = [];
    while (!isSign(end)) {
      if (nodes.length > 0) take(",");
      nodes.push(level(0));
    }
    take(end);
    return nodes;
  };
  const primary = (): Node => {
    const token = tokens[at++];
    if (token === undefined) throw new Error(`${source} ends too early`);
    if (token.kind === "number") return () => Number(token.text);
    if (token.kind === "text") return () => token.text;
    if (token.kind === "truth") return () => token.text === "TRUE";
    if (token.kind === "range") {
      const [, , , sheet, from, to = from] = token.ref as RegExpExecArray;
      const fixed = (address = "") => address.replaceAll("$", "");
      return (cells) => {
        const rows = cells(sheet?.replaceAll("''", "'"), fixed(from), fixed(to));
        return from === to ? rows[0]?.[0] : rows;
      };
    }
    if (token.kind === "call") {
      const nodes = list(")");
      const lazy = LAZY[token.text];
      if (lazy !== undefined) return (cells) => lazy(cells, ...nodes);
      const of = FUNCTIONS[token.text];
      if (of === undefined) throw new Error(`no function ${token.text}`);
      return (cells) => of(...nodes.map((node) => node(cells)));
    }
    if (token.text === "(") return list(")")[0] as Node;
    if (token.text === "{") {
      const nodes = list("}");
      return (cells) => [nodes.map((node) => one(node(cells)))];
    }
    throw new Error(`no ${token.text} in ${source}`);
  };
  const node = level(0);
  if (at < tokens.length) throw new Error(`${tokens[at]?.text} is left of ${source}`);
  return node;
}
