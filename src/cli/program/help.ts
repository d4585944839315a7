import type { Argument, Command, Help, Option } from "commander";
import stringWidth from "string-width";
import { type CommandName, type CommandWords, EXAMPLES, fill } from "../../text/command/index.js";
import { breakLines } from "../../typesetting/index.js";

const HEADINGS: { readonly [heading: string]: keyof CommandWords["title"] } = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Commands:": "commands",
};

/** How the help is written in a language; lines may break between Chinese characters. */
export function helpIn(words: CommandWords): Partial<Help> {
  const described = (text: string, choices: readonly string[] | undefined, value: unknown): string => {
    const more = [
      ...(choices === undefined ? [] : [fill(words.choices, { choices: choices.join(words.list) })]),
      ...(typeof value === "string" ? [fill(words.default, { value })] : []),
    ];
    return more.length === 0 ? text : fill(words.more, { text, more: more.join(words.separator) });
  };
  const callOf = (command: Command): string[] =>
    command.parent === null
      ? [command.name(), `<${words.placeholder.command}>`, `[${words.placeholder.options}]`]
      : [command.name(), `[${words.placeholder.options}]`, ...command.registeredArguments.map(bracketed)];
  return {
    styleTitle: (heading) => {
      const title = HEADINGS[heading];
      return title === undefined ? heading : words.title[title];
    },
    optionDescription: ({ description, argChoices, defaultValue }: Option) => described(description, argChoices, defaultValue),
    argumentDescription: ({ description, argChoices, defaultValue }: Argument) =>
      described(description, argChoices, defaultValue),
    commandUsage: (command: Command) =>
      [...(command.parent === null ? [] : [command.parent.name()]), ...callOf(command)].join(" "),
    subcommandTerm: (command: Command) => [command.name(), ...command.registeredArguments.map(bracketed)].join(" "),
    displayWidth: stringWidth,
    boxWrap: (text, width) => breakLines(text, width, stringWidth).join("\n"),
  };
}

const bracketed = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** What stands below the help of a command: calls to copy. */
export function examplesOf(name: CommandName, words: CommandWords): string {
  const lines = EXAMPLES[name].map((line) => `  five-year-plan ${line}`);
  return lines.length === 0 ? "" : `\n${words.title.examples}\n${lines.join("\n")}`;
}

/** What stands below the help of the program: calls to copy, the exit codes, and how to get the other language. */
export function belowHelp(words: CommandWords): string {
  const first = (["assess", "check", "read", "explain"] as const).map((name) => `  five-year-plan ${EXAMPLES[name][0]}`);
  const codes = Object.entries(words.exitCode).map(([code, meaning]) => `  ${code.padEnd(3)} ${meaning}`);
  return [
    "",
    words.title.examples,
    ...first,
    "",
    words.title.exitCodes,
    ...codes,
    "",
    fill(words.otherLanguage, { call: "five-year-plan" }),
  ].join("\n");
}
