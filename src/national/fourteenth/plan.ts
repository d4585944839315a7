import type { Observation, Plan } from "../../model/index.js";
import { citedIn, confirmed, secondHand, text } from "../authoring.js";
import { national14MidTerm } from "./mid-term.js";
import { OUTCOMES } from "./outcomes.js";
import { INDICATORS } from "./table.js";

const ADOPTED = {
  by: text("第十三届全国人民代表大会第四次会议", "Fourth session of the 13th National People's Congress"),
  on: "2021-03-11",
  evidence: confirmed("breeze21 cgtn21"),
};

const EVIDENCE = secondHand(confirmed("cgtn21 cctv21 gwr26-a"));

/**
 * The country's 14th Five-Year Plan (2021–2025), as far as reports tell it: the 20 main indicators, 18 of them with a target.
 *
 * The table itself was not found. What is missing is named in `notFound` and never filled in; what is here is content that reports agree in,
 * or it bears its mark.
 *
 * @category Data
 * @example
 * ```ts
 * import { national14 } from "five-year-plan/national";
 * national14.indicators.filter(({ notFound }) => notFound?.includes("targets")).map(({ id }) => id);
 * // => ["physicians-per-thousand", "good-air-days"]
 * ```
 */
export const national14: Plan = {
  schemaVersion: "1",
  id: "national-14",
  title: text(
    "中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要",
    "Outline of the 14th Five-Year Plan for National Economic and Social Development of the People's Republic of China and the Long-Range Objectives through the Year 2035",
  ),
  place: "全国",
  period: { from: 2021, to: 2025 },
  base: 2020,
  adopted: ADOPTED,
  chapters: [],
  boxes: [
    {
      no: 1,
      title: text(
        "“十四五”时期经济社会发展主要指标",
        "Main indicators of economic and social development in the 14th Five-Year Plan period",
      ),
      kind: "indicators",
      locator: { box: 1 },
      groups: [],
    },
  ],
  indicators: INDICATORS,
  commitments: [
    {
      id: "rd-intensity-goal",
      subject: text("全社会研发经费投入强度", "Spending on research and development as a share of GDP"),
      requirement: { kind: "relative", relation: "above", to: "“十三五”时期实际" },
      span: { kind: "average", from: 2021, to: 2025 },
      printed: "力争投入强度高于“十三五”时期实际",
      locator: { box: 1, row: 4, column: "年均/累计" },
      evidence: EVIDENCE,
    },
  ],
  statements: [],
  layout: { places: [] },
  glossary: [],
  corrections: [],
  sources: citedIn(ADOPTED, INDICATORS, EVIDENCE, OUTCOMES, national14MidTerm),
};

/**
 * What was published of the 14th plan's indicators up to 2025, each figure with what it rests on: 79 figures, some of them from one source,
 * derived or disputed, some by another definition than the plan's. A year that was not found has no figure.
 *
 * @category Data
 * @example
 * ```ts
 * import { national14Outcomes } from "five-year-plan/national";
 * const disputed = national14Outcomes.filter(({ evidence }) => evidence?.trust === "disputed");
 * disputed.map(({ indicator }) => indicator); // => ["digital-economy-share", "schooling-years"]
 * ```
 */
export const national14Outcomes: readonly Observation[] = OUTCOMES;

export { national14MidTerm } from "./mid-term.js";
