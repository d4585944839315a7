/** The commands by name. */
export type CommandName =
  | "assess"
  | "targets"
  | "explain"
  | "list"
  | "report"
  | "show"
  | "check"
  | "outline"
  | "validate"
  | "schema"
  | "export"
  | "convert"
  | "read"
  | "help";

/** What stands in angle brackets in a call. */
export type Placeholder =
  | "plan"
  | "indicator"
  | "part"
  | "which"
  | "file"
  | "kind"
  | "command"
  | "year"
  | "years"
  | "name"
  | "name=value"
  | "name=id"
  | "heading=part"
  | "heading"
  | "id"
  | "percent"
  | "codes"
  | "severity"
  | "km2"
  | "format"
  | "form"
  | "table"
  | "path"
  | "text"
  | "unit"
  | "locale"
  | "url"
  | "options";

/** The options, by what they do; one word may stand behind different texts in different commands. */
export type OptionText =
  | "version"
  | "help"
  | "locale"
  | "encoding"
  | "sheet"
  | "json"
  | "thresholds"
  | "sources"
  | "reportFormat"
  | "reportOut"
  | "planOut"
  | "issuesOut"
  | "observationsOut"
  | "previousOut"
  | "previousObservationsOut"
  | "out"
  | "newId"
  | "tableFormat"
  | "base"
  | "tablePlace"
  | "tablePeriod"
  | "cell"
  | "cellIndicator"
  | "cellUnit"
  | "cellColumn"
  | "observations"
  | "asOf"
  | "policy"
  | "about"
  | "reference"
  | "above"
  | "method"
  | "dataColumn"
  | "dataId"
  | "dataYear"
  | "as"
  | "from"
  | "to"
  | "validatePlan"
  | "exportTo"
  | "exportTable"
  | "exportObservations"
  | "exportDialect"
  | "exportQuery"
  | "exportYear"
  | "exportPolicy"
  | "status"
  | "convertPlan"
  | "skipBad"
  | "escapeFormulas"
  | "byteOrderMark"
  | "checkFormat"
  | "previous"
  | "noPrevious"
  | "previousObservations"
  | "rules"
  | "severity"
  | "allow"
  | "failOn"
  | "outlineFrom"
  | "outlinePlace"
  | "outlinePeriod"
  | "area"
  | "helpUri";

/** What is wrong with a call. */
export type Mistake =
  | "unknownCommand"
  | "unknownOption"
  | "missingArgument"
  | "missingOption"
  | "missingValue"
  | "tooMany"
  | "badChoice";

/** What the command says of itself, in one language. */
export type CommandWords = {
  readonly about: string;
  readonly title: { readonly [K in "usage" | "arguments" | "options" | "commands" | "examples" | "exitCodes"]: string };
  readonly choices: string;
  readonly default: string;
  /** What stands behind the text of an option. */
  readonly more: string;
  readonly separator: string;
  readonly list: string;
  readonly command: { readonly [K in CommandName]: string };
  readonly argument: {
    readonly [K in "plan" | "indicator" | "part" | "which" | "file" | "observations" | "kind" | "table"]: string;
  };
  readonly placeholder: { readonly [K in Placeholder]: string };
  readonly option: { readonly [K in OptionText]: string };
  readonly mistake: { readonly [K in Mistake]: string };
  readonly didYouMean: string;
  readonly seeHelp: string;
  readonly exitCode: { readonly [K in "0" | "1" | "2" | "70"]: string };
  /** How the help is had in the other language. */
  readonly otherLanguage: string;
};
