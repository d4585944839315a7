import { Command } from "commander";
import { OBSERVATION_FORMATS, TABLE_FORMATS } from "../../index.js";
import { PLAN_TABLES, SCHEMA_NAMES, type SchemaName, SQL_DIALECTS } from "../../output/index.js";
import { type CommandName, commandWords, fill } from "../../text/command/index.js";
import type { Locale } from "../../text/index.js";
import type { CheckFlags } from "../commands/check.js";
import type { ConvertFlags } from "../commands/convert.js";
import type { ExportFlags } from "../commands/export.js";
import type { JudgingFlags } from "../commands/judging.js";
import type { OutlineCommandFlags } from "../commands/outline.js";
import type { ReadFlags } from "../commands/read.js";
import type { ReportFlags } from "../commands/report.js";
import type { TargetsFlags } from "../commands/targets.js";
import type { ValidateFlags } from "../commands/validate.js";
import type { ExitCode, Io } from "../io.js";
import { EXPORT_FORMATS, PART_NAMES, REPORT_FORMATS, SQL_QUERIES } from "./choices.js";
import { belowHelp, examplesOf, helpIn } from "./help.js";
import { makerFor } from "./options.js";

/**
 * The commands with their options, in one language. Each loads what it needs when it is called, so that help and small commands start at once.
 *
 * @param done - takes the exit code of the command that was called
 */
export function programIn(locale: Locale, io: Io, version: string, done: (code: ExitCode) => void): Command {
  const words = commandWords(locale);
  const { option, repeated, argument, language, localised, data, written, json, judging, draft, checking } = makerFor(
    locale,
    words,
  );
  const program = new Command("five-year-plan")
    .description(words.about)
    .addOption(language())
    .version(version, "-V, --version", words.option.version)
    .helpOption("-h, --help", words.option.help)
    .helpCommand(`help [${words.placeholder.command}]`, words.command.help)
    .addHelpText("after", belowHelp(words))
    .configureHelp(helpIn(words))
    .exitOverride()
    // What is wrong with a call is told by the caller, in its language.
    .configureOutput({ writeOut: io.out, writeErr: io.err, outputError: () => {} });
  const command = (name: CommandName): Command =>
    program
      .command(name)
      .description(fill(words.command[name], { parts: PART_NAMES.join(words.list) }))
      .addHelpText("after", examplesOf(name, words));
  const run = (code: Promise<ExitCode>) => code.then(done);

  judging(json(localised(command("assess").addArgument(argument("plan"))))).action(async (plan: string, flags: JudgingFlags) =>
    run((await import("../commands/assess.js")).assessCommand(plan, flags, io)),
  );
  json(localised(command("targets").addArgument(argument("plan"))))
    .addOption(option("--thresholds", "thresholds", "year"))
    .action(async (plan: string, flags: TargetsFlags) =>
      run((await import("../commands/targets.js")).targetsCommand(plan, flags, io)),
    );
  judging(json(localised(command("explain").addArgument(argument("plan")).addArgument(argument("indicator"))))).action(
    async (plan: string, indicator: string, flags: JudgingFlags) =>
      run((await import("../commands/explain.js")).explainCommand(plan, indicator, flags, io)),
  );
  json(localised(command("list").addArgument(argument("plan", "plan", "[]")))).action(
    async (plan: string | undefined, flags: JudgingFlags) =>
      run((await import("../commands/list.js")).listCommand(plan, flags, io)),
  );
  judging(localised(command("report").addArgument(argument("plan"))))
    .addOption(option("--format", "reportFormat", "format").choices([...REPORT_FORMATS]))
    .addOption(option("--out", "reportOut", "file"))
    .action(async (plan: string, flags: ReportFlags) =>
      run((await import("../commands/report.js")).reportCommand(plan, flags, io)),
    );
  json(
    localised(
      command("show")
        .addArgument(argument("plan"))
        .addArgument(argument("part", "part", "[]"))
        .addArgument(argument("which", "which", "[...]")),
    ),
  )
    .addOption(option("--sources", "sources"))
    .action(async (plan: string, part: string | undefined, which: string[], flags: JudgingFlags & { readonly sources?: true }) =>
      run((await import("../commands/show.js")).showCommand(plan, part, which, flags, io)),
    );
  checking(json(localised(command("check").addArgument(argument("plan"))))).action(async (plan: string, flags: CheckFlags) =>
    run((await import("../commands/check.js")).checkCommand(plan, flags, io, version)),
  );
  draft(localised(command("outline").addArgument(argument("file"))))
    .addOption(option("--out", "planOut", "file"))
    .addOption(option("--issues", "issuesOut", "file"))
    .addOption(option("--previous", "previousOut", "file"))
    .addOption(option("--observations", "previousObservationsOut", "file"))
    .addOption(repeated("--id", "newId", "name=id"))
    .action(async (file: string, flags: OutlineCommandFlags) =>
      run((await import("../commands/outline.js")).outlineCommand(file, flags, io)),
    );
  data(localised(command("validate").addArgument(argument("file"))))
    .addOption(
      option("--as", "as", "kind")
        .choices([...SCHEMA_NAMES])
        .makeOptionMandatory(),
    )
    .addOption(option("--from", "from", "format").choices([...OBSERVATION_FORMATS]))
    .addOption(option("--plan", "validatePlan", "plan"))
    .addOption(option("--json", "json"))
    .action(async (file: string, flags: ValidateFlags) =>
      run((await import("../commands/validate.js")).validateCommand(file, flags, io)),
    );
  command("schema")
    .addArgument(argument("kind").choices([...SCHEMA_NAMES]))
    .addOption(language().default(locale))
    .action(async (kind: SchemaName) => run((await import("../commands/schema.js")).schemaCommand(kind, io)));
  data(written(localised(command("export").addArgument(argument("plan")))))
    .addOption(
      option("--to", "exportTo", "format")
        .choices([...EXPORT_FORMATS])
        .makeOptionMandatory(),
    )
    .addOption(
      option("--table", "exportTable", "table")
        .choices([...PLAN_TABLES])
        .default("indicators"),
    )
    .addOption(option("--observations", "exportObservations", "file"))
    .addOption(option("--dialect", "exportDialect", "name").choices([...SQL_DIALECTS]))
    .addOption(
      option("--query", "exportQuery", "name")
        .choices([...SQL_QUERIES])
        .default("verdicts"),
    )
    .addOption(option("--as-of", "exportYear", "year"))
    .addOption(option("--policy", "exportPolicy", "file"))
    .action(async (plan: string, flags: ExportFlags) =>
      run((await import("../commands/export.js")).exportCommand(plan, flags, io)),
    );
  data(written(localised(command("convert").addArgument(argument("file", "observations")))))
    .addOption(option("--from", "from", "format").choices([...OBSERVATION_FORMATS]))
    .addOption(
      option("--to", "to", "format")
        .choices([...OBSERVATION_FORMATS])
        .makeOptionMandatory(),
    )
    .addOption(option("--status", "status", "form").choices(["words", "sdmx"]).default("words"))
    .addOption(option("--plan", "convertPlan", "plan"))
    .addOption(option("--skip-bad", "skipBad"))
    .action(async (file: string, flags: ConvertFlags) =>
      run((await import("../commands/convert.js")).convertCommand(file, flags, io)),
    );
  json(localised(command("read").addArgument(argument("file", "table", "[]"))))
    .addOption(option("--format", "tableFormat", "format").choices([...TABLE_FORMATS, "json"]))
    .addOption(option("--base", "base", "year"))
    .addOption(option("--place", "tablePlace", "name"))
    .addOption(option("--period", "tablePeriod", "years"))
    .addOption(option("--out", "planOut", "file"))
    .addOption(option("--observations", "observationsOut", "file"))
    .addOption(repeated("--id", "newId", "name=id"))
    .addOption(option("--cell", "cell", "text"))
    .addOption(option("--indicator", "cellIndicator", "name"))
    .addOption(option("--unit", "cellUnit", "unit"))
    .addOption(option("--column", "cellColumn", "heading"))
    .action(async (file: string | undefined, flags: ReadFlags) =>
      run((await import("../commands/read.js")).readCommand(file, flags, io)),
    );
  return program;
}
