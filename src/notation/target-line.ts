import { refuseUnless } from "../kernel/index.js";
import { EACH_YEAR, POINTS_UNITS, PRINTED_ZH } from "./lexicon.js";
import { PRINTED_EN, type Words } from "./printed-en.js";
import type { Amount, ChangeRequirement, GradeRequirement, Requirement } from "./requirement.js";

const put = (form: string, said: string): string => form.replace("{}", () => said);

/**
 * A requirement in one line for people: in the words of plans, or in plain English. Unlike what {@link printTarget} prints, it need not read back.
 *
 * @param requirement - what a target requires
 * @param options - `locale`: `"zh"` (the default) or `"en"`
 * @returns one line
 * @category Printing
 * @example
 * ```ts
 * import { targetLine } from "five-year-plan/notation";
 * targetLine({ kind: "qualitative", text: "实施“1+5”工程" }); // => "实施“1+5”工程"
 * ```
 */
export function targetLine(requirement: Requirement, options: { readonly locale?: "zh" | "en" } = {}): string {
  refuseUnless("requirement", requirement, { kind: "text" });
  refuseUnless("options", options, "object", "invalid-options");
  const words: Words = options.locale === "en" ? PRINTED_EN : PRINTED_ZH;
  switch (requirement.kind) {
    case "level": {
      const said = amount(requirement, requirement.unit ?? "", words);
      if (requirement.maintain) return put(words.maintain, said);
      // 5个百分点 alone would be a change.
      return POINTS_UNITS.some((sign) => requirement.unit?.startsWith(sign)) ? put(words.reach, said) : said;
    }
    case "growth":
      return put(words.growth, amount(requirement, requirement.unit ?? "%", words));
    case "change":
      return (
        doubled(requirement, words) ??
        put(words.change[requirement.direction ?? "total"], amount(requirement, changeUnit(requirement, words), words))
      );
    case "grade":
      return put(words.grade[requirement.bound], gradeName(requirement, words));
    case "composition":
      return put(words.bounds[requirement.bound], requirement.parts.join(":"));
    case "relative":
      return (
        put(words.relative[requirement.relation], requirement.to) +
        (requirement.margin ? put(words.margin, requirement.margin.replace("-", words.minus)) : "")
      );
    case "delegated":
      return requirement.to === EACH_YEAR ? words.annually : put(words.delegated, requirement.to);
    case "qualitative":
      return requirement.text;
    case "none":
      return words.none;
  }
}

function amount(said: Amount, unit: string, words: Words): string {
  const number = said.bound === "between" ? put(put(words.range, said.low), said.high) : said.value;
  return put(words.bounds[said.bound], `${number}${unit}`);
}

/** 翻一番 is no 累计提高=100%. */
function doubled({ bound, measure, direction, ...amount }: ChangeRequirement, { doubled }: Words): string | undefined {
  const plain = bound === "exactly" && measure === "percent" && direction === "increase";
  return plain && "value" in amount ? doubled[amount.value ?? ""] : undefined;
}

function changeUnit({ measure, unit }: ChangeRequirement, words: Words): string {
  return measure === "percent" ? "%" : measure === "points" ? words.points : (unit ?? "");
}

const INFERIOR = "inferior-";

function gradeName({ grade, scale }: GradeRequirement, words: Words): string {
  const inferior = grade.startsWith(INFERIOR);
  const name = `${inferior ? grade.slice(INFERIOR.length) : grade}${words.gradeSigns[scale] ?? ""}`;
  return inferior ? put(words.inferior, name) : name;
}
