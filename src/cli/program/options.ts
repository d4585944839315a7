import { Argument, type Command, Option } from "commander";
import { SEVERITIES } from "../../index.js";
import { OUTLINE_FORMATS } from "../../outline/index.js";
import type { CommandWords, OptionText, Placeholder } from "../../text/command/index.js";
import type { Locale } from "../../text/index.js";
import { CHECK_FORMATS } from "./choices.js";

const several = (given: string, all: string[]): string[] => [...all, given];

/** What makes options and arguments in a language. */
export function makerFor(locale: Locale, words: CommandWords) {
  const option = (flag: string, text: OptionText, value?: Placeholder): Option =>
    new Option(value === undefined ? flag : `${flag} <${words.placeholder[value]}>`, words.option[text]);
  const repeated = (flag: string, text: OptionText, value: Placeholder): Option =>
    option(flag, text, value).argParser(several).default([]);
  const argument = (name: Placeholder, text: keyof CommandWords["argument"] = name as "plan", form = "<>"): Argument =>
    new Argument(`${form[0]}${words.placeholder[name]}${form.slice(1)}`, words.argument[text]);

  const language = (): Option => option("--locale", "locale", "locale").choices(["zh", "en"]);
  const localised = (command: Command): Command =>
    command
      .addOption(language().default(locale))
      .addOption(option("--encoding", "encoding", "name"))
      .addOption(option("--sheet", "sheet", "name"));
  /** Of files of observations. */
  const data = (command: Command): Command =>
    command
      .addOption(repeated("--column", "dataColumn", "heading=part"))
      .addOption(repeated("--id", "dataId", "name=id"))
      .addOption(option("--year", "dataYear", "year"));
  const written = (command: Command): Command =>
    command
      .addOption(option("--out", "out", "path"))
      .addOption(option("--escape-formulas", "escapeFormulas"))
      .addOption(option("--byte-order-mark", "byteOrderMark"));
  const json = (command: Command): Command => command.addOption(option("--json", "json"));
  const judging = (command: Command): Command =>
    data(command)
      .addOption(option("--observations", "observations", "file"))
      .addOption(option("--as-of", "asOf", "year"))
      .addOption(option("--policy", "policy", "file"))
      .addOption(option("--about", "about", "percent"))
      .addOption(repeated("--reference", "reference", "name=value"))
      .addOption(repeated("--above", "above", "plan"))
      .addOption(repeated("--method", "method", "id"));
  /** Of outlines that are read from a text. */
  const draft = (command: Command): Command =>
    command
      .addOption(option("--from", "outlineFrom", "format").choices([...OUTLINE_FORMATS]))
      .addOption(option("--place", "outlinePlace", "name"))
      .addOption(option("--period", "outlinePeriod", "years"))
      .addOption(option("--area", "area", "km2"));
  const checking = (command: Command): Command =>
    draft(data(command))
      .addOption(option("--format", "checkFormat", "format").choices([...CHECK_FORMATS]))
      .addOption(option("--help-uri", "helpUri", "url"))
      .addOption(option("--previous", "previous", "plan"))
      .addOption(option("--no-previous", "noPrevious"))
      .addOption(option("--observations", "previousObservations", "file"))
      .addOption(option("--rules", "rules", "codes"))
      .addOption(option("--severity", "severity", "severity"))
      .addOption(option("--allow", "allow", "file"))
      .addOption(
        option("--fail-on", "failOn", "severity")
          .choices([...SEVERITIES])
          .default("error"),
      );
  return { option, repeated, argument, language, localised, data, written, json, judging, draft, checking };
}
