import { all, by2030, type ChapterData, chapter, commitment, everyYear, section } from "./authoring.js";

/** Chapter 13 of the outline: its sections, boxes and commitments. */
export const chapter13: ChapterData = {
  chapter: chapter(
    13,
    "加强组织保障，确保规划目标如期实现",
    "Strengthen organisation and ensure that the plan's goals are realised in time",
    105,
    [
      section(1, "坚持和加强党的全面领导", "Uphold and strengthen the overall leadership of the Party", 105, []),
      section(2, "加强社会主义民主政治建设", "Strengthen socialist democratic politics", 105, []),
      section(3, "深化法治建设", "Deepen the rule of law", 106, []),
      section(4, "健全规划制定和实施机制", "Improve the mechanism for making and carrying out plans", 106, [
        ["严格规划落实主体责任", "Enforce responsibility for carrying out the plan"],
        ["强化各类规划衔接协调", "Align and coordinate plans of all kinds"],
        ["加强规划实施要素保障", "Secure the resources for carrying out the plan"],
        ["完善规划监测评估机制", "Improve the monitoring and evaluation of the plan"],
      ]),
    ],
  ),
  boxes: [],
  commitments: [
    commitment(
      "binding-indicators-in-charge",
      "约束性指标和重大工程责任",
      "Responsibility for binding indicators and major projects",
      "确保按期保质完成",
      all,
      by2030,
      [13, 4, "严格规划落实主体责任"],
    ),
    commitment(
      "projects-first",
      "规划内重大工程项目",
      "Major projects of the plan",
      "要优先纳入年度重点工程项目清单",
      all,
      everyYear,
      [13, 4, "加强规划实施要素保障"],
    ),
    commitment(
      "evaluation",
      "规划评估",
      "Evaluation of the plan",
      "健全“年度监测分析—中期评估—总结评估”的全过程动态规划评估体系",
      { kind: "qualitative", text: "年度监测分析—中期评估—总结评估" },
      everyYear,
      [13, 4, "完善规划监测评估机制"],
    ),
  ],
};
