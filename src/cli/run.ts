import { Command, CommanderError, Option } from "commander";
import { PlanError } from "../index.js";
import { describeError, type Locale } from "../text/index.js";
import { assessCommand } from "./commands/assess.js";
import { explainCommand } from "./commands/explain.js";
import type { JudgingFlags } from "./commands/judging.js";
import { listCommand } from "./commands/list.js";
import { type ReportFlags, reportCommand } from "./commands/report.js";
import { PART_NAMES, showCommand } from "./commands/show.js";
import { targetsCommand } from "./commands/targets.js";
import { isCallers } from "./input.js";
import type { ExitCode, Io } from "./io.js";

/**
 * Runs the command line.
 *
 * @param args - the words after the program's name
 * @param io - where output goes and input comes from
 * @param version - what `--version` prints
 * @returns 0 fine, 1 a binding target missed or findings, 2 usage or unreadable input
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
  common(program.command("targets <plan>").description("what each target asks, year by year"), false).action(
    (plan: string, flags: JudgingFlags) => done(targetsCommand(plan, flags, io)),
  );
  common(program.command("explain <plan> <indicator>").description("the working behind one verdict"), true).action(
    (plan: string, indicator: string, flags: JudgingFlags) => done(explainCommand(plan, indicator, flags, io)),
  );
  common(program.command("list [plan]").description("the embedded plans, or a plan's indicators"), false).action(
    (plan: string | undefined, flags: JudgingFlags) => done(listCommand(plan, flags, io)),
  );
  judgingOptions(localeOption(program.command("report <plan>").description("a report of an assessment, as HTML or Markdown")))
    .option("--out <file>", "where it goes, ending in .html or .md; Markdown on standard output unless given")
    .action((plan: string, flags: ReportFlags) => done(reportCommand(plan, flags, io)));
  common(
    program.command("show <plan> [part] [which...]").description(`a plan, or a part of it: ${PART_NAMES.join(", ")}`),
    false,
  ).action((plan: string, part: string | undefined, which: string[], flags: JudgingFlags) =>
    done(showCommand(plan, part, which, flags, io)),
  );
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isCallers(error)) throw error;
    io.err(`five-year-plan: ${error instanceof PlanError ? describeError(error, localeOf(args)) : error.message}\n`);
    return 2;
  }
}

function common(command: Command, judging: boolean): Command {
  localeOption(command).option("--json", "print one JSON document");
  return judging ? judgingOptions(command) : command;
}

function localeOption(command: Command): Command {
  return command.addOption(new Option("--locale <locale>", "language of the output").choices(["zh", "en"]).default("zh"));
}

function judgingOptions(command: Command): Command {
  return command
    .option("--observations <file>", "observations as JSON or CSV; - reads standard input")
    .option("--as-of <year>", "the year to judge in; the newest observed unless given")
    .option("--policy <file>", "judgements that differ from the default, as JSON")
    .option("--about <percent>", "how far “about” reaches, in percent of the target")
    .option(
      "--reference <name=value>",
      "a series to compare with: name=value or name=2026:5.1,2027:5.0",
      (given: string, all: string[]) => [...all, given],
      [],
    );
}

/** The language asked for, for an error that comes before the flags are read. */
function localeOf(args: readonly string[]): Locale {
  return args.includes("--locale=en") || args[args.indexOf("--locale") + 1] === "en" ? "en" : "zh";
}
