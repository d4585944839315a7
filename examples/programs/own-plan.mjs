// A planning office: cells as printed become a plan, and figures become verdicts.
import { assessIndicator, definePlan, readTarget } from "five-year-plan";
import { explainStep } from "five-year-plan/text";

const cell = readTarget("65左右", { indicator: "常住人口城镇化率", unit: "%", column: "2030年" });
if (!cell.ok) throw new Error(`cannot read ${cell.text} at ${cell.at.start}`);

const locator = { table: 1, row: 1 };
const plan = definePlan({
  schemaVersion: "1",
  id: "our-15",
  title: { zh: "某县第十五个五年规划纲要" },
  place: "某县",
  period: { from: 2026, to: 2030 },
  base: 2025,
  chapters: [],
  boxes: [],
  commitments: [],
  statements: [],
  layout: { places: [] },
  glossary: [],
  corrections: [],
  indicators: [
    {
      id: "urbanisation-rate",
      name: { zh: "常住人口城镇化率" },
      category: { zh: "经济发展" },
      unit: "%",
      direction: "higher",
      measure: "level",
      attribute: "anticipatory",
      baseline: { printed: "60.6", reading: { kind: "level", bound: "unstated", value: "60.6" }, year: 2025, locator },
      targets: [{ printed: cell.text, requirement: cell.clauses[0], span: { kind: "by", year: 2030 }, locator }],
      locator,
    },
  ],
});
const observations = [{ indicator: "urbanisation-rate", year: 2028, value: "63.4", status: "actual" }];
const verdict = assessIndicator(plan, "urbanisation-rate", observations, { asOf: 2028 });
console.log(verdict.status, verdict.certainty);
for (const step of verdict.because) console.log(explainStep(step, "en"));
