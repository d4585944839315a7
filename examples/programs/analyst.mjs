// An analyst: what the 15th plan requires, and what rounding allows of a stated figure.

import { targetsByYear } from "five-year-plan";
import { agreesWithPrinted, averageAnnualGrowth, averageAnnualGrowthInterval, meanIncrement } from "five-year-plan/calculators";
import { huzhu15 } from "five-year-plan/huzhu";

for (const { indicator, asks, years } of targetsByYear(huzhu15)) {
  if (asks === "path") console.log(indicator.name.zh, years.map(({ year, value }) => `${year} ${value}`).join(", "));
}
console.log("urbanisation must rise by", meanIncrement("42.1", "51.1", 5).toFixed(2), "points a year");

// The country's grain: 66,949 in 2020 and 70,650 in 2024 (in 10,000 t), "1.4 % a year". The base year is no step.
for (const years of [4, 5]) {
  const fits = agreesWithPrinted("1.4", averageAnnualGrowthInterval("66949", "70650", years));
  const mean = averageAnnualGrowth("66949", "70650", years).toFixed(3);
  console.log(`${years} steps: ${mean} %, 1.4 ${fits ? "fits" : "does not fit"}`);
}
