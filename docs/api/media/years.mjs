// Both of the country's plans over the years: the 14th year by year beside its mid-term evaluation, and where the 15th starts.
import { assess, check } from "five-year-plan";
import { national14, national14MidTerm, national14Outcomes, national15 } from "five-year-plan/national";
import { describeFinding, nameIn, remarks, wording } from "five-year-plan/text";

const { status: words } = wording("en");
const years = [2021, 2022, 2023, 2024, 2025];
const assessed = years.map((asOf) => assess(national14, national14Outcomes, { asOf }));

console.log(`the 14th plan | ${years.join(" | ")}`);
for (const { id, name } of national14.indicators) {
  const statuses = assessed.map(({ verdicts }) => verdicts.find(({ indicator }) => indicator === id));
  if (statuses.every((one) => one === undefined)) console.log(`${nameIn(name, "en")} | its target was not found`);
  else console.log(`${nameIn(name, "en")} | ${statuses.map(({ status }) => words[status]).join(" | ")}`);
}

// The evaluation of December 2023 saw figures up to 2022, and for some indicators of 2023: does it say the same?
let [same, other, open] = [0, 0, 0];
for (const { status, indicators } of national14MidTerm.classes)
  for (const id of indicators) {
    const found = assessed.slice(1, 3).flatMap(({ verdicts }) => verdicts.filter(({ indicator }) => indicator === id));
    const judged = found.filter((one) => one.status !== "undetermined");
    if (judged.length === 0) open++;
    else if (judged.some((one) => one.status === status)) same++;
    else {
      other++;
      console.log(
        `${id}: officially ${words[status]}, here ${[...new Set(judged.map((one) => words[one.status]))].join(", then ")}`,
      );
    }
  }
console.log(`mid-term: ${same} as the evaluation says, ${other} otherwise, ${open} without figures`);

// What the last year's verdicts rest on.
for (const verdict of assessed[4].verdicts)
  if (verdict.assumptions !== undefined) console.log(`${verdict.indicator}: ${remarks(verdict, "en").join("; ")}`);

console.log("\nthe 15th plan beside it");
for (const finding of check(national15, { previous: national14, previousOutcomes: national14Outcomes }))
  if (finding.code === "weaker-than-previous") console.log(describeFinding(finding, "en"));
