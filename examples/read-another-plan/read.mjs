// Reads the table of indicators of the national 14th plan from Markdown and writes the plan that it makes as JSON.
import { readFileSync } from "node:fs";
import { draftAssumptions, readIndicatorTable, toPlanDraft } from "five-year-plan";
import { describeAssumption, describeTableIssue } from "five-year-plan/text";

const table = readIndicatorTable(readFileSync(new URL("table.md", import.meta.url), "utf8"));
for (const issue of table.issues) console.error(describeTableIssue(issue));

/** What the table cannot say: ids, the same ones that other plans have for the same thing, and English names. */
const names = {
  "国内生产总值（GDP）增长": ["gdp-growth", "Growth of GDP"],
  全员劳动生产率增长: ["labour-productivity-growth", "Growth of overall labour productivity"],
  常住人口城镇化率: ["urbanisation-rate", "Urbanisation rate of residents"],
  全社会研发经费投入增长: ["r-and-d-growth", "Growth of spending on research and development"],
  居民人均可支配收入增长: ["household-income-growth", "Growth of per capita disposable income"],
  城镇调查失业率: ["surveyed-unemployment", "Surveyed urban unemployment rate"],
  人均预期寿命: ["life-expectancy", "Life expectancy"],
  单位GDP能源消耗降低: ["energy-intensity-reduction", "Reduction of energy use per unit of GDP"],
  单位GDP二氧化碳排放降低: ["co2-intensity-reduction", "Reduction of CO2 emissions per unit of GDP"],
  森林覆盖率: ["forest-coverage", "Forest coverage rate"],
};
const pick = (i) => Object.fromEntries(Object.entries(names).map(([name, said]) => [name, said[i]]));

const options = {
  id: "national-14",
  title: { zh: "国家“十四五”规划纲要", en: "National 14th Five-Year Plan" },
  place: "全国",
  period: { from: 2021, to: 2025 },
  ids: pick(0),
  names: pick(1),
  locator: { box: 1 },
};
for (const assumption of draftAssumptions(table, options)) console.error(describeAssumption(assumption));
console.log(JSON.stringify(toPlanDraft(table, options), null, 2));
