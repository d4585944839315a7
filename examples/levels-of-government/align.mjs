// Two levels of government: the country's 14th plan, read from JSON, and the county's, set against each other by id.
import { readFileSync } from "node:fs";
import { alignPlans, checkBreakdown, parsePlan } from "five-year-plan";
import { huzhu14 } from "five-year-plan/huzhu";
import { wording } from "five-year-plan/text";

const national = parsePlan(JSON.parse(readFileSync(new URL("national-14.json", import.meta.url), "utf8")));
const { alignment, incomparable } = wording("en");

const alignments = alignPlans(huzhu14, national);
for (const { indicator, code, lower, upper, difference, reason } of alignments.filter(({ code }) => code !== "own")) {
  const cells = `${lower?.printed ?? "—"} | ${upper?.printed ?? "—"}`;
  const why = reason === undefined ? "" : `: ${incomparable[reason]}`;
  console.log(`${indicator} | ${cells} | ${alignment[code]}${why}${difference === undefined ? "" : ` (${difference})`}`);
}
const count = (code) => alignments.filter((one) => one.code === code).length;
console.log(`\n${national.indicators.length} indicators above: ${count("stronger")} stronger below, ${count("weaker")} weaker`);
console.log(`${count("own")} targets are the county's own`);

// A made-up split of the country's 13.5 % reduction of energy per unit of GDP, weighted by base-year energy in Mtce.
const energy = national.indicators[13];
const part = (value) => ({
  ...energy,
  targets: [{ ...energy.targets[0], printed: `〔${value}〕`, requirement: { ...energy.targets[0].requirement, value } }],
});
const split = checkBreakdown(
  energy,
  { east: part("14.5"), centre: part("13.5"), west: part("12.5") },
  { east: "2100", centre: "1200", west: "1700" },
);
console.log(`\nthe split comes to ${split.combined} % where ${split.required} % is asked: ${split.code}`);
