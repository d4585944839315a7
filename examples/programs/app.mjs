// An app: every target of the 14th plan with its verdict, in the reader's language.
import { assess } from "five-year-plan";
import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
import { remarks, wording } from "five-year-plan/text";

const locale = "en";
const words = wording(locale);
const { verdicts, counts } = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
huzhu14.indicators.forEach(({ name }, i) => {
  const verdict = verdicts[i];
  console.log([name.en, words.status[verdict.status], ...remarks(verdict, locale)].join(" | "));
});
console.log(counts.byStatus);
