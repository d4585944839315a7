import {
  type IndicatorTable,
  type ReadingContext,
  readTarget,
  type TableIndicator,
  type TableIssue,
  type TargetReading,
} from "../../index.js";
import { columnIn, describeTableIssue, fill, type Locale, quotedIn, requirementIn, unitIn, wording } from "../../text/index.js";
import { caret } from "../caret.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { loadTable, type TableFlags } from "../load-table.js";
import { fitted } from "../table/fitted.js";
import { table } from "../table/table.js";
import { draftOptions, type PlanFlags, wantsPlan, writePlan } from "./read-plan.js";

export type ReadFlags = TableFlags &
  PlanFlags & {
    readonly cell?: string;
    readonly indicator?: string;
    readonly unit?: string;
    readonly column?: string;
    readonly json?: true;
  };

/** Prints what a table of indicators says beside what it prints, or what one cell says; exit code 1 when something was not read. */
export async function readCommand(file: string | undefined, flags: ReadFlags, io: Io): Promise<ExitCode> {
  const { locale, cell, json } = flags;
  const { cli, files } = wording(locale);
  const { indicator, unit, column } = flags;
  const context = {
    ...(indicator !== undefined && { indicator }),
    ...(unit !== undefined && { unit }),
    ...(column !== undefined && { column }),
  };
  if (cell !== undefined) {
    if (file !== undefined) throw new UsageError(cli.cellOrFile);
    if (wantsPlan(flags)) throw new UsageError(files.planOrCell);
    return readCell(cell, context, flags, io);
  }
  if (file === undefined) throw new UsageError(cli.cellOrFile);
  if (Object.keys(context).length > 0) throw new UsageError(cli.noCell);
  // What a call lacks is said before anything is read; the plan's years tell the reader which columns are of the plan.
  const years = wantsPlan(flags) ? { years: draftOptions(flags).period } : {};
  const read = await loadTable(file, { ...flags, ...years }, io);
  if (wantsPlan(flags)) {
    // Where the plan itself goes to standard output, nothing else does.
    const tell = flags.out === undefined || flags.out === "-" ? io.err : io.out;
    if (tell === io.out) tell(drawn(read, locale, io));
    await writePlan(read, flags, (line) => tell(`${line}\n`), io);
    return read.issues.length === 0 ? 0 : 1;
  }
  io.out(json ? `${JSON.stringify(read, null, 2)}\n` : drawn(read, locale, io));
  return read.issues.length === 0 ? 0 : 1;
}

function readCell(text: string, context: ReadingContext, { locale, json }: ReadFlags, io: Io): ExitCode {
  const reading = readTarget(text, context);
  if (json) io.out(`${JSON.stringify(reading, null, 2)}\n`);
  else if (reading.ok)
    io.out(
      `${quotedIn(text, locale)}  →  ${said(reading, locale)}\n${remarked(reading, locale)
        .map((line) => `  ${line}\n`)
        .join("")}`,
    );
  else {
    const { expectation, cli, phrase } = wording(locale);
    const expected = fill(cli.expected, { expected: reading.expected.map((one) => expectation[one]) }, phrase.or);
    io.out(`${caret(text, reading.at.start, reading.at.end)}  ${expected}\n`);
  }
  return reading.ok ? 0 : 1;
}

function drawn({ indicators, notes, issues }: IndicatorTable, locale: Locale, io: Io): string {
  const { heading, cli } = wording(locale);
  const columns = [
    { head: heading.no },
    { head: heading.indicator },
    { head: heading.attribute, below: 2 },
    { head: heading.column },
    { head: heading.printed },
    { head: heading.reading },
    { head: heading.note, below: 1 },
  ];
  const rows = indicators.flatMap((indicator) => rowsOf(indicator, locale));
  return [
    indicators.length === 0 ? "" : table(columns, rows, io.width),
    ...notes.map((note) => fitted(`${quotedIn(note, locale)}\n`, io.width)),
    ...issues.map((issue) => `${fitted(describeTableIssue(issue, locale), io.width)}\n${placed(issue)}`),
    `${fill(cli.read, { indicators: indicators.length })}${issues.length === 0 ? "" : fill(cli.unread, { issues: issues.length })}\n`,
  ].join("");
}

/** A row for each cell that asks or tells something; the indicator stands in the first. */
function rowsOf({ no, part, name, unit, attribute, baseline, targets, results }: TableIndicator, locale: Locale): string[][] {
  const words = wording(locale);
  const values = [...(baseline ? [{ ...baseline, column: words.heading.base }] : []), ...targets, ...results].filter(
    ({ reading }) => !isNothing(reading),
  );
  const head = [
    `${no ?? ""}${no !== undefined && part !== undefined ? `-${part}` : ""}`,
    unit === null
      ? quotedIn(name.zh, locale)
      : fill(words.phrase.withUnit, { name: quotedIn(name.zh, locale), unit: unitIn(unit, locale) }),
    words.attribute[attribute ?? "none"],
  ];
  const cells = values.map(({ column, printed, reading }) => [
    columnIn(column, locale),
    quotedIn(printed, locale),
    reading.ok ? said(reading, locale) : "?",
    reading.ok ? remarked(reading, locale).join(words.phrase.comma) : "",
  ]);
  return cells.length === 0 ? [[...head, "", "", "", ""]] : cells.map((cell, i) => [...(i === 0 ? head : ["", "", ""]), ...cell]);
}

const isNothing = (reading: TargetReading): boolean => reading.ok && reading.clauses[0].kind === "none";

type Read = Extract<TargetReading, { ok: true }>;

const said = ({ clauses }: Read, locale: Locale): string =>
  clauses.map((clause) => requirementIn(clause, locale)).join(wording(locale).phrase.clause);

/** What was seen beside the requirement, and which part of the context decided. */
function remarked({ marks, notes, baseline, year }: Read, locale: Locale): string[] {
  const { mark, note, heading, phrase } = wording(locale);
  return [
    ...marks.map((one) => mark[one]),
    ...notes.map((one) => note[one]),
    ...(baseline ? [`${heading.base}${phrase.colon}${requirementIn(baseline, locale)}`] : []),
    ...(year === undefined ? [] : [fill(phrase.year, { year })]),
  ];
}

/** The cell with carets under what could not be read; nothing for an issue that is about the table. */
function placed({ facts, start, end }: TableIssue): string {
  const { printed } = facts;
  return typeof printed === "string" && end > start ? caret(printed, start, end) : "";
}
