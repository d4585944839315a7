import { parse } from "csv-parse/sync";
import type { CsvwTable, CsvwTableGroup } from "../../../src/output/index.js";

/** Names of columns, section 5.1.4 of the Metadata Vocabulary for Tabular Data: a variable of a URI template, without the reserved first character. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_]*$/;
const LEXICAL: { readonly [datatype: string]: RegExp } = {
  string: /^/,
  integer: /^[+-]?[0-9]+$/,
  boolean: /^(?:true|false|0|1)$/,
  gYear: /^-?[0-9]{4,}$/,
  json: /^/,
};

/** What breaks the rules of the metadata: names, datatypes, keys and references. */
export function faultsOfMetadata({ tables, ...group }: CsvwTableGroup): string[] {
  const columnsOf = new Map(tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]));
  return [
    ...(group["@context"][0] === "http://www.w3.org/ns/csvw" ? [] : ["no context"]),
    ...(columnsOf.size === tables.length ? [] : ["a table twice"]),
    ...tables.flatMap(({ url, tableSchema: { columns, primaryKey = [], foreignKeys = [] } }) => {
      const own = columnsOf.get(url) ?? [];
      return [
        ...own.filter((name, i) => !NAME.test(name) || own.indexOf(name) !== i).map((name) => `${url}: name ${name}`),
        ...columns
          .map(({ datatype }) => (typeof datatype === "string" ? datatype : datatype.base))
          .filter((base) => !(base in LEXICAL))
          .map((base) => `${url}: datatype ${base}`),
        ...primaryKey.filter((name) => !own.includes(name)).map((name) => `${url}: key ${name}`),
        ...foreignKeys
          .filter(
            ({ columnReference, reference }) =>
              !own.includes(columnReference) || !columnsOf.get(reference.resource)?.includes(reference.columnReference),
          )
          .map(({ columnReference }) => `${url}: reference ${columnReference}`),
      ];
    }),
  ];
}

type Files = { readonly [name: string]: string };
type Row = { readonly [column: string]: string };

const rowsOf = ({ url }: CsvwTable, files: Files): readonly Row[] => parse(files[url] ?? "", { columns: true }) as Row[];

/** What of the files is not as the metadata has it: headings, cells, keys, references. */
export function faultsOfData({ tables }: CsvwTableGroup, files: Files): string[] {
  return tables.flatMap((table) => {
    const { columns, primaryKey = [], foreignKeys = [] } = table.tableSchema;
    const [heading = []] = parse(files[table.url] ?? "", { to: 1 }) as string[][];
    const rows = rowsOf(table, files);
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join("\u0000"));
    const faults = [
      ...(heading.join() === columns.map(({ titles }) => titles).join() ? [] : ["headings"]),
      ...(primaryKey.length === 0 ? [] : keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `key ${key}`)),
      ...columns.flatMap(({ name, datatype, required }) => {
        const { base, format } = typeof datatype === "string" ? { base: datatype, format: "" } : datatype;
        const isRight = (cell: string) =>
          cell === ""
            ? required !== true
            : LEXICAL[base]?.test(cell) && (format === "" || new RegExp(`^(?:${format})$`).test(cell));
        return rows.filter((row) => !isRight(row[name] ?? "")).map((row) => `${name} ${row[name]}`);
      }),
      ...foreignKeys.flatMap(({ columnReference, reference }) => {
        const referred = tables.find(({ url }) => url === reference.resource);
        const known = referred === undefined ? [] : rowsOf(referred, files).map((row) => row[reference.columnReference]);
        return rows
          .map((row) => row[columnReference])
          .filter((cell) => cell !== "" && !known.includes(cell))
          .map((cell) => `${columnReference} ${cell}`);
      }),
    ];
    return faults.map((fault) => `${table.url}: ${fault}`);
  });
}
