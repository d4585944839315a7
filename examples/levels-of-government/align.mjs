// Two levels of government: the country's 14th plan, read from JSON, and the county's, set against each other by id.
import { readFileSync } from "node:fs";
import { alignPlans, checkBreakdown, parsePlan } from "five-year-plan";
import { huzhu14 } from "five-year-plan/huzhu";
import { wording } from "five-year-plan/text";

const national = parsePlan(JSON.parse(readFileSync(new URL("national-14.json", import.meta.url), "utf8")));
const { alignment, incomparable } = wording("en");

const alignments = alignPlans(huzhu14, national);
for (const { indicator, code, lower, upper, difference, reason, change } of alignments.filter(({ code }) => code !== "own")) {
  const cells = `${lower?.printed ?? "—"} | ${upper?.printed ?? "—"}`;
  const why = reason === undefined ? "" : `: ${incomparable[reason]}`;
  const asked = change === undefined ? "" : `; from its own base ${change.lower} where ${change.upper} is asked above`;
  console.log(`${indicator} | ${cells} | ${alignment[code]}${why}${difference === undefined ? "" : ` (${difference})`}${asked}`);
}
const count = (code) => alignments.filter((one) => one.code === code).length;
console.log(`\n${national.indicators.length} indicators above: ${count("stronger")} stronger below, ${count("weaker")} weaker`);
console.log(`${count("own")} targets are the county's own`);

// A made-up split of the country's 13.5 % reduction of energy per unit of GDP, weighted by base-year energy in Mtce. What it comes to
// depends on how the parts' GDP grows.
const energy = national.indicators.find(({ id }) => id === "energy-intensity-reduction");
const part = (value) => ({
  ...energy,
  targets: [{ ...energy.targets[0], printed: `〔${value}〕`, requirement: { ...energy.targets[0].requirement, value } }],
});
const parts = { east: part("14.5"), centre: part("13.5"), west: part("12.5") };
const weights = { east: "2100", centre: "1200", west: "1700" };
for (const west of ["30", "50"]) {
  const structure = {
    east: { base: "5000", growth: "30" },
    centre: { base: "2000", growth: "30" },
    west: { base: "1700", growth: west },
  };
  const split = checkBreakdown(energy, parts, weights, { structure });
  const comes = Number(split.combined).toFixed(2);
  console.log(`the west's GDP up ${west} %: the split comes to ${comes} % where ${split.required} % is asked: ${split.code}`);
}
