// Two levels of government: the country's 15th plan and the county's, set against each other by what they measure.
import { alignPlans, checkBreakdown } from "five-year-plan";
import { huzhu15 } from "five-year-plan/huzhu";
import { national14, national15 } from "five-year-plan/national";
import { nameIn, wording } from "five-year-plan/text";

const { alignment, incomparable } = wording("en");

const alignments = alignPlans(huzhu15, national15);
for (const one of alignments.filter(({ code }) => code !== "own")) {
  const { indicator, lowerIndicator, code, lower, upper, difference, reason, change, definition } = one;
  const name = lowerIndicator === undefined ? indicator : `${lowerIndicator} / ${indicator}`;
  const cells = `${lower?.printed ?? "—"} | ${upper?.printed ?? "—"}`;
  const counted = definition && ` (${nameIn(definition.lower.name, "en")} | ${nameIn(definition.upper.name, "en")})`;
  const why = reason === undefined ? "" : `: ${incomparable[reason]}${counted ?? ""}`;
  const asked = change === undefined ? "" : `; from its own base ${change.lower} where ${change.upper} is asked above`;
  console.log(`${name} | ${cells} | ${alignment[code]}${why}${difference === undefined ? "" : ` (${difference})`}${asked}`);
}
const count = (code) => alignments.filter((one) => one.code === code).length;
const [same, stronger, weaker] = ["same", "stronger", "weaker"].map(count);
console.log(`\n${national15.indicators.length} indicators above: ${same} the same, ${stronger} stronger below, ${weaker} weaker`);
console.log(`${count("own")} targets are the county's own`);

// A made-up split of the country's 13.5 % reduction of energy per unit of GDP, weighted by base-year energy in Mtce. What it comes to
// depends on how the parts' GDP grows.
const energy = national14.indicators.find(({ id }) => id === "energy-intensity-reduction");
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
