import type { CommanderError } from "commander";
import { type CommandWords, echoed, fill, type Mistake } from "../../text/command/index.js";

/** How commander tells each mistake: in English, by a code and a sentence. What stands in the sentence is taken out of it. */
const TOLD: { readonly [code: string]: readonly { readonly mistake: Mistake; readonly pattern: RegExp }[] } = {
  "commander.unknownCommand": [{ mistake: "unknownCommand", pattern: /unknown command '(?<given>[\s\S]*?)'(?:\n|$)/ }],
  "commander.unknownOption": [{ mistake: "unknownOption", pattern: /unknown option '(?<given>[\s\S]*?)'(?:\n|$)/ }],
  "commander.missingArgument": [{ mistake: "missingArgument", pattern: /argument '(?<name>.*)'$/ }],
  "commander.missingMandatoryOptionValue": [{ mistake: "missingOption", pattern: /option '(?<option>.*)' not specified$/ }],
  "commander.optionMissingArgument": [{ mistake: "missingValue", pattern: /option '(?<option>.*)' argument missing$/ }],
  "commander.excessArguments": [{ mistake: "tooMany", pattern: /Expected (?<most>\d+) arguments? but got (?<given>\d+)/ }],
  "commander.invalidArgument": [
    {
      mistake: "badChoice",
      pattern: /option '(?<option>.*?)' argument '(?<given>[\s\S]*)' is invalid\. Allowed choices are (?<choices>.*)\.$/,
    },
    {
      mistake: "badChoice",
      pattern: /value '(?<given>[\s\S]*)' is invalid for argument '(?<option>.*?)'\. Allowed choices are (?<choices>.*)\.$/,
    },
  ],
};

const SUGGESTION = /\(Did you mean (?:one of )?(?<suggestion>[^?]*)\?\)/;

/**
 * What is wrong with a call, in words. A mistake that is not known is told as commander tells it.
 *
 * @param error - what commander throws
 * @param call - the command's name behind the program's, for the hint at its help
 */
export function toldMistake({ code, message }: CommanderError, call: string, words: CommandWords): string {
  const text = message.replace(/^error: /, "");
  const found = (TOLD[code] ?? [])
    .map(({ mistake, pattern }) => ({ mistake, facts: pattern.exec(text)?.groups }))
    .find(({ facts }) => facts !== undefined);
  const facts = Object.fromEntries(Object.entries(found?.facts ?? {}).map(([name, fact]) => [name, echoed(fact)]));
  const near = SUGGESTION.exec(text)?.groups?.["suggestion"];
  const lines = [
    found === undefined ? text : fill(words.mistake[found.mistake], facts),
    ...(near === undefined ? [] : [fill(words.didYouMean, { suggestion: near })]),
    fill(words.seeHelp, { call }),
  ];
  return `five-year-plan: ${lines.join("\n")}\n`;
}
