import { Argument, Command, CommanderError, Option } from "commander";
import { OBSERVATION_FORMATS, PlanError, TABLE_FORMATS } from "../index.js";
import { OUTLINE_FORMATS } from "../outline/index.js";
import { PLAN_TABLES, SCHEMA_NAMES, type SchemaName } from "../output/index.js";
import { describeError, fill, type Locale, wording } from "../text/index.js";
import { assessCommand } from "./commands/assess.js";
import { CHECK_FORMATS } from "./commands/check/printed.js";
import { type CheckFlags, checkCommand } from "./commands/check.js";
import { type ConvertFlags, convertCommand } from "./commands/convert.js";
import { explainCommand } from "./commands/explain.js";
import { EXPORT_FORMATS, type ExportFlags, exportCommand } from "./commands/export.js";
import type { JudgingFlags } from "./commands/judging.js";
import { listCommand } from "./commands/list.js";
import { type OutlineCommandFlags, outlineCommand } from "./commands/outline.js";
import { type ReadFlags, readCommand } from "./commands/read.js";
import { type ReportFlags, reportCommand } from "./commands/report.js";
import { schemaCommand } from "./commands/schema.js";
import { PART_NAMES, showCommand } from "./commands/show.js";
import { type TargetsFlags, targetsCommand } from "./commands/targets.js";
import { type ValidateFlags, validateCommand } from "./commands/validate.js";
import { isCallers } from "./input.js";
import type { ExitCode, Io } from "./io.js";

/**
 * Runs the command line.
 *
 * @param args - the words after the program's name
 * @param io - where output goes and input comes from
 * @param version - what `--version` prints
 * @returns 0 fine, 1 a binding target missed or findings, 2 usage or unreadable input, 70 a fault of the program itself
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  const done = async (result: Promise<ExitCode>) => {
    code = await result;
  };
  const program = new Command("five-year-plan")
    .description("Chinese five-year plans: what they ask, and whether it is met")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError()
    .showHelpAfterError("(five-year-plan --help shows all commands)");
  common(program.command("assess <plan>").description("judge every target of a plan"), true).action(
    (plan: string, flags: JudgingFlags) => done(assessCommand(plan, flags, io)),
  );
  common(program.command("targets <plan>").description("what each target asks, year by year"), false)
    .option("--thresholds <year>", "instead, the figures of a year from which each status holds")
    .action((plan: string, flags: TargetsFlags) => done(targetsCommand(plan, flags, io)));
  common(program.command("explain <plan> <indicator>").description("the working behind one verdict"), true).action(
    (plan: string, indicator: string, flags: JudgingFlags) => done(explainCommand(plan, indicator, flags, io)),
  );
  common(program.command("list [plan]").description("the embedded plans, or a plan's indicators"), false).action(
    (plan: string | undefined, flags: JudgingFlags) => done(listCommand(plan, flags, io)),
  );
  judgingOptions(localised(program.command("report <plan>").description("a report of an assessment, as HTML or Markdown")))
    .option("--out <file>", "where it goes, ending in .html or .md; Markdown on standard output unless given")
    .action((plan: string, flags: ReportFlags) => done(reportCommand(plan, flags, io)));
  common(program.command("show <plan> [part] [which...]").description(`a plan, or a part of it: ${PART_NAMES.join(", ")}`), false)
    .option("--sources", "with an indicator, what each of its numbers rests on")
    .action((plan: string, part: string | undefined, which: string[], flags: JudgingFlags & { readonly sources?: true }) =>
      done(showCommand(plan, part, which, flags, io)),
    );
  const checking = program
    .command("check <plan>")
    .description("look for what a plan, or the draft of an outline (docx, html, md, txt), contradicts itself in");
  checkOptions(common(checking, false)).action((plan: string, flags: CheckFlags) => done(checkCommand(plan, flags, io, version)));
  const reading = program
    .command("outline <file>")
    .description("make a plan of a whole outline (docx, html, md, txt), and say what was not understood");
  draftOptions(localised(reading))
    .option("--out <file>", "the file for the plan; - is standard output")
    .option("--issues <file>", "a file for what was not understood and what was taken for granted, as Markdown")
    .option("--id <name=id>", "an id for an indicator; the others have one by their row", several, [])
    .action((file: string, flags: OutlineCommandFlags) => done(outlineCommand(file, flags, io)));
  exchanging(program, io, done);
  common(program.command("read [file]").description("read a table of indicators, or one cell of it"), false)
    .addOption(
      new Option("--format <format>", "how the table is written; its own signs decide unless given").choices([
        ...TABLE_FORMATS,
        "json",
      ]),
    )
    .option("--base <year>", "the year of the baseline, where the headings leave it open")
    .option("--place <name>", "whose plan the table is: makes a plan of it")
    .option("--period <years>", "the plan's first and last year, such as 2026-2030")
    .option("--out <file>", "the file for the plan; - is standard output")
    .option("--observations <file>", "a file for the results that the table prints, as observations (CSV)")
    .option("--id <name=id>", "an id for an indicator; the others have one by their row", several, [])
    .option("--cell <text>", "one cell instead of a file")
    .option("--indicator <name>", "the cell's indicator")
    .option("--unit <unit>", "the indicator's unit")
    .option("--column <heading>", "the cell's column")
    .action((file: string | undefined, flags: ReadFlags) => done(readCommand(file, flags, io)));
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isCallers(error)) {
      // Not the caller's: the code says so too, for 1 and 2 are answers.
      const { files } = wording(localeOf(args));
      io.err(
        `five-year-plan: ${fill(files.internal, { why: error instanceof Error ? (error.stack ?? error.message) : String(error) })}\n`,
      );
      return 70;
    }
    io.err(`five-year-plan: ${error instanceof PlanError ? describeError(error, localeOf(args)) : error.message}\n`);
    return 2;
  }
}

/** The commands by which data come in and go out. */
function exchanging(program: Command, io: Io, done: (result: Promise<ExitCode>) => Promise<void>): void {
  const formats = (flags: string, text: string) => new Option(flags, text).choices([...OBSERVATION_FORMATS]);
  dataOptions(localised(program.command("validate <file>").description("say whether a file is what it should be")))
    .addOption(new Option("--as <kind>", "what it should be").choices([...SCHEMA_NAMES]).makeOptionMandatory())
    .addOption(formats("--from <format>", "form of observations; by the file's ending unless given"))
    .option("--plan <plan>", "for observations, the plan whose names they speak by and beside which they are looked at for slips")
    .option("--json", "print one JSON document")
    .action((file: string, flags: ValidateFlags) => done(validateCommand(file, flags, io)));
  program
    .command("schema")
    .description("the JSON Schema of a kind of document")
    .addArgument(new Argument("<kind>", "which").choices([...SCHEMA_NAMES]))
    .action((kind: SchemaName) => done(schemaCommand(kind, io)));
  dataOptions(written(localised(program.command("export <plan>").description("a plan in another form"))))
    .addOption(new Option("--to <format>", "which form").choices([...EXPORT_FORMATS]).makeOptionMandatory())
    .addOption(new Option("--table <table>", "for CSV and TSV, which table").choices([...PLAN_TABLES]).default("indicators"))
    .option("--observations <file>", "for a data package or a workbook, what was observed")
    .action((plan: string, flags: ExportFlags) => done(exportCommand(plan, flags, io)));
  dataOptions(
    written(localised(program.command("convert <file>").description("observations in another form; - reads standard input"))),
  )
    .addOption(formats("--from <format>", "form of the file; by its ending unless given"))
    .addOption(formats("--to <format>", "form to write").makeOptionMandatory())
    .addOption(new Option("--status <form>", "statuses in words or as SDMX codes").choices(["words", "sdmx"]).default("words"))
    .option("--plan <plan>", "a plan by whose names the file speaks of indicators")
    .option("--skip-bad", "leave out rows that are wrong instead of failing")
    .action((file: string, flags: ConvertFlags) => done(convertCommand(file, flags, io)));
}

const several = (given: string, all: string[]): string[] => [...all, given];

/** Of files of observations. */
function dataOptions(command: Command): Command {
  return command
    .option("--column <heading=part>", "what a column of the file's own holds; heading= leaves it out", several, [])
    .option("--id <name=id>", "the id of an indicator that the file names otherwise", several, [])
    .option("--year <year>", "the year of a file that has no column for it");
}

function localised(command: Command): Command {
  return command
    .addOption(new Option("--locale <locale>", "language of the output").choices(["zh", "en"]).default("zh"))
    .option("--encoding <name>", "encoding of the files, such as gb18030; found out unless given")
    .option("--sheet <name>", "which sheet of a workbook, by its name or number");
}

function written(command: Command): Command {
  return command
    .option("--out <path>", "the file or folder to write; standard output unless given")
    .option("--escape-formulas", "make cells harmless that a spreadsheet would run")
    .option("--byte-order-mark", "start with a mark by which Excel knows UTF-8");
}

function common(command: Command, judging: boolean): Command {
  localised(command).option("--json", "print one JSON document");
  return judging ? judgingOptions(command) : command;
}

function judgingOptions(command: Command): Command {
  return dataOptions(command)
    .option("--observations <file>", "observations as JSON or CSV; - reads standard input")
    .option("--as-of <year>", "the year to judge in; the newest observed unless given")
    .option("--policy <file>", "judgements that differ from the default, as JSON")
    .option("--about <percent>", "how far “about” reaches, in percent of the target")
    .option("--reference <name=value>", "a series to compare with: name=value or name=2026:5.1,2027:5.0", several, [])
    .option(
      "--above <plan>",
      "a plan of a higher government, in which what targets compare with by its name is looked up; plan.json=figures.csv adds its figures",
      several,
      [],
    )
    .option("--method <id>", "a method to run beside the default one, such as open-sdg; may be given several times", several, []);
}

function checkOptions(command: Command): Command {
  const severities = ["error", "warning", "note"];
  return draftOptions(dataOptions(command))
    .addOption(new Option("--format <format>", "form of the output").choices([...CHECK_FORMATS]))
    .option("--previous <plan>", "the plan before; for an embedded plan the embedded one before it")
    .option("--no-previous", "hold it against no other plan")
    .option("--observations <file>", "what the plan before reached, or where there is none this one, as JSON or CSV")
    .option("--rules <codes>", "the rules to run, separated by commas")
    .option("--severity <severity>", "the least severity to report; or severities by rule: rule=note,rule=error")
    .option("--allow <file>", "known contradictions with their reasons, as JSON")
    .addOption(new Option("--fail-on <severity>", "the least severity for exit code 1").choices(severities).default("error"));
}

/** Of outlines that are read from a text. */
function draftOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--from <format>", "how an outline is written; its own signs decide unless given").choices([...OUTLINE_FORMATS]),
    )
    .option("--place <name>", "whose plan an outline is, where it does not say so itself")
    .option(
      "--period <years>",
      "the first and last year of an outline's plan, such as 2026-2030, where it does not say so itself",
    )
    .option("--area <km2>", "the area of the place in square kilometres, against which densities are held");
}

/** The language asked for, for an error that comes before the flags are read. */
export function localeOf(args: readonly string[]): Locale {
  return args.includes("--locale=en") || args[args.indexOf("--locale") + 1] === "en" ? "en" : "zh";
}
