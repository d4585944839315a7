import type { Plan } from "../../model/index.js";
import { citedIn, oneSource, text } from "../authoring.js";
import { HEADINGS } from "./headings.js";
import { COMMITMENTS, STATEMENTS } from "./promises.js";
import { INDICATORS } from "./table.js";

const ADOPTED = {
  by: text("第十四届全国人民代表大会第四次会议", "Fourth session of the 14th National People's Congress"),
  on: "2026-03-12",
  evidence: oneSource("jkb26"),
};

/**
 * The outline of the country's 15th Five-Year Plan (2026–2030): the table of main indicators with every cell and note, the headings, and the
 * promises and figures of the prose. Each value says what it rests on.
 *
 * The text that was read has no boxes, so those other than the table are not here; docs/national.md says what else was left out.
 *
 * @category Data
 * @example
 * ```ts
 * import { national15 } from "five-year-plan/national";
 * national15.indicators.length; // => 21
 * national15.indicators.filter(({ attribute }) => attribute === "binding").length; // => 8
 * national15.indicators[6].targets[0].evidence; // => { trust: "confirmed", sources: ["n15-pic", "n15-tr", "n15-txt", "nbs25-j"] }
 * ```
 */
export const national15: Plan = {
  schemaVersion: "1",
  id: "national-15",
  title: text(
    "中华人民共和国国民经济和社会发展第十五个五年规划纲要",
    "Outline of the 15th Five-Year Plan for National Economic and Social Development of the People's Republic of China",
  ),
  place: "全国",
  period: { from: 2026, to: 2030 },
  base: 2025,
  adopted: ADOPTED,
  parts: HEADINGS.map(({ part }) => part),
  chapters: HEADINGS.flatMap(({ chapters }) => chapters),
  boxes: [
    {
      no: 1,
      title: text(
        "“十五五”时期经济社会发展主要指标",
        "Main indicators of economic and social development in the 15th Five-Year Plan period",
      ),
      kind: "indicators",
      locator: { part: 1, chapter: 3, box: 1 },
      groups: [],
      notes: [
        text("〔 〕为5年累计数。", "Figures in brackets are five-year totals."),
        text("带*的为2024年数据。", "Figures with a star are of 2024."),
        text(
          "全社会研发经费投入增速按不变价格计算。",
          "The growth of spending on research and development is at constant prices.",
        ),
        text(
          "粮食综合生产能力指可以稳定达到的粮食产出能力。",
          "Grain production capacity is the output that can be reached steadily.",
        ),
      ],
    },
  ],
  indicators: INDICATORS,
  commitments: COMMITMENTS,
  statements: STATEMENTS,
  layout: { places: [] },
  glossary: [],
  corrections: [],
  sources: citedIn(ADOPTED, INDICATORS, COMMITMENTS, STATEMENTS),
};
