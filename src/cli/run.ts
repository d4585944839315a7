import { CommanderError } from "commander";
import { commandWords } from "../text/command/index.js";
import type { Locale } from "../text/index.js";
import type { ExitCode, Io } from "./io.js";
import { toldMistake } from "./program/mistakes.js";
import { programIn } from "./program/program.js";

/**
 * Runs the command line.
 *
 * @param args - the words after the program's name
 * @param io - where output goes and input comes from
 * @param version - what `--version` prints
 * @returns 0 fine, 1 a binding target missed or findings, 2 usage or unreadable input, 70 a fault of the program itself
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const locale = localeOf(args);
  let code: ExitCode = 0;
  const program = programIn(locale, io, version, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const called = program.commands.find((one) => args.includes(one.name()))?.name();
      const call = called === undefined ? "five-year-plan" : `five-year-plan ${called}`;
      // Without a command commander has shown the help.
      if (error.code !== "commander.help") io.err(toldMistake(error, call, commandWords(locale)));
      return 2;
    }
    // Words for errors weigh more than a start should.
    const { toldError } = await import("./told-error.js");
    const told = toldError(error, locale);
    io.err(`five-year-plan: ${told.text}\n`);
    return told.code;
  }
}

/** The language asked for, for an error that comes before the flags are read. */
export function localeOf(args: readonly string[]): Locale {
  return args.includes("--locale=en") || args[args.indexOf("--locale") + 1] === "en" ? "en" : "zh";
}
