import { join } from "node:path";
import type { Plan } from "../../index.js";
import {
  type CsvOptions,
  type PlanTable,
  SQL_DIALECTS,
  type SqlDialect,
  toCsv,
  toCsvw,
  toDataPackage,
  toGeoJson,
  toJsonLd,
  toSql,
  toWorkbook,
} from "../../output/index.js";
import { fill, wording } from "../../text/index.js";
import { isEmbedded } from "../embedded.js";
import { whyNotWritten } from "../failure.js";
import { loadPlan } from "../input.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { type DataFlags, loadObservations } from "../observations.js";
import type { EXPORT_FORMATS, SQL_QUERIES } from "../program/choices.js";
import { tellWritten, writeOut } from "../write-out.js";
import { yearIn } from "./judging.js";

/** The licence of the embedded data; that of a file is its author's to say. */
const LICENSE = "https://spdx.org/licenses/MIT";

/** The options of an export. */
export type ExportFlags = DataFlags & {
  readonly to: (typeof EXPORT_FORMATS)[number];
  readonly table: PlanTable;
  readonly observations?: string;
  readonly dialect?: SqlDialect;
  readonly query: (typeof SQL_QUERIES)[number];
  readonly asOf?: string;
  readonly policy?: string;
  readonly out?: string;
  readonly escapeFormulas?: true;
  readonly byteOrderMark?: true;
};

/** Writes a plan in another form, to standard output, into a file, or for a data package into a folder. */
export async function exportCommand(name: string, flags: ExportFlags, io: Io): Promise<ExitCode> {
  const { to, table, locale, escapeFormulas = false, byteOrderMark = false } = flags;
  const out = flags.out === "-" ? undefined : flags.out;
  if (to === "datapackage" && out === undefined) throw new UsageError(wording(locale).cli.needsFolder);
  if (to === "xlsx" && flags.out === undefined) throw new UsageError(wording(locale).cli.needsFile);
  if (to === "sql" && flags.dialect === undefined)
    throw new UsageError(fill(wording(locale).cli.needsDialect, { dialects: SQL_DIALECTS }, wording(locale).phrase.list));
  const { plan, outcomes } = await loadPlan(name, io, flags);
  const given = flags.observations === undefined ? outcomes : await loadObservations(flags.observations, plan, io, flags);
  const own = isEmbedded(name);
  const csv: CsvOptions = { escapeFormulas, byteOrderMark };
  const write = (text: string | Uint8Array) => writeOut(out ?? "-", [text], io, locale);
  const writeFolder = async (folder: string, files: { readonly [name: string]: string }) => {
    await io.writeFolder(folder, files).catch((error: unknown) => {
      throw whyNotWritten(folder, error, locale);
    });
    await tellWritten(join(folder, "datapackage.json"), io, locale, folder);
  };
  const writers: { readonly [K in ExportFlags["to"]]: () => Promise<void> } = {
    json: () => write(`${JSON.stringify(plan, null, 2)}\n`),
    csv: () => write(toCsv(plan, table, csv)),
    tsv: () => write(toCsv(plan, table, { ...csv, delimiter: "\t" })),
    geojson: () => write(toGeoJson(plan)),
    jsonld: () => write(`${JSON.stringify(toJsonLd(plan, { locale, ...(own && { license: LICENSE }) }), null, 2)}\n`),
    sql: async () => write(`${await queryOf(plan, flags, io)};\n`),
    xlsx: () => write(toWorkbook(plan, { locale, observations: given })),
    datapackage: () =>
      writeFolder(out ?? ".", {
        ...toDataPackage(plan, given.length > 0 ? given : undefined, { escapeFormulas }),
        "csv-metadata.json": `${JSON.stringify(toCsvw(plan, { observations: given.length > 0 }), null, 2)}\n`,
      }),
  };
  await writers[to]();
  return 0;
}

/** What is asked for of a plan's judgement as a query. */
async function queryOf(plan: Plan, flags: ExportFlags, io: Io): Promise<string> {
  const { dialect, query, asOf, policy: file, locale } = flags;
  const policy = file === undefined ? {} : await (await import("../json-file.js")).loadPolicy(file, io, flags);
  const year = asOf === undefined ? plan.period.to : yearIn(asOf, locale);
  const { sql, doubt, contract } = toSql(plan, { dialect: dialect as SqlDialect, asOf: year, policy });
  return { verdicts: sql, doubts: doubt, table: contract.create }[query];
}
