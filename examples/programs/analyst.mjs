// An analyst: what the 15th plan requires, and what rounding allows of a stated figure.

import { targetsByYear } from "five-year-plan";
import { agreesWithPrinted, averageAnnualGrowth, averageAnnualGrowthInterval, requiredGrowth } from "five-year-plan/calculators";
import { huzhu15 } from "five-year-plan/huzhu";

for (const { indicator, asks, years } of targetsByYear(huzhu15)) {
  if (asks === "path") console.log(indicator.name.zh, years.map(({ year, value }) => `${year} ${value}`).join(", "));
}
console.log("urbanisation must grow by", requiredGrowth("42.1", "51.1", 5).toFixed(2), "% a year");

// The outline's chapter 1: GDP from 125.73 to 146.84, "3.3 % a year".
for (const years of [4, 5]) {
  const { low, high } = averageAnnualGrowthInterval("125.73", "146.84", years);
  const fits = agreesWithPrinted("3.3", { low, high });
  console.log(
    `${years} steps: ${averageAnnualGrowth("125.73", "146.84", years).toFixed(3)} %, 3.3 ${fits ? "fits" : "does not fit"}`,
  );
}
