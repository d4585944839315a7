import type { Observation, Plan } from "../../src/index.js";
import { emptyPlan } from "../model/plans.js";

/** A plan small enough to know by heart what every command says of it. */
export const smallPlan: Plan = {
  ...emptyPlan,
  id: "yunshan-15",
  title: { zh: "云山县规划", en: "Plan of Yunshan" },
  place: "云山县",
  adopted: { by: { zh: "云山县人大" }, on: "2026-02-03" },
  sources: [
    { id: "bulletin", title: "统计公报", publisher: "县统计局", date: "2026-03", kind: "official" },
    { id: "daily", title: "日报", kind: "press" },
  ],
  chapters: [
    {
      no: 1,
      title: { zh: "总体目标" },
      page: 4,
      sections: [
        { no: 1, title: { zh: "目标" }, leads: [{ zh: "绿色优先" }], page: 5 },
        { no: 2, title: { zh: "布局" }, leads: [] },
      ],
    },
  ],
  boxes: [
    {
      no: 1,
      title: { zh: "造林工程" },
      kind: "projects",
      locator: { chapter: 1, section: 2, box: 1 },
      groups: [
        {
          name: { zh: "山地" },
          openEnded: true,
          projects: [
            {
              id: "box-1/group-1/01",
              name: { zh: "东山造林" },
              places: ["dongshan"],
              quantities: [{ of: "area", value: "3", unit: "公顷", perYear: true }],
              years: { from: 2026, to: 2028 },
              locator: { chapter: 1, section: 2, box: 1, group: 1, row: 1 },
            },
          ],
        },
        { name: { zh: "河谷" }, openEnded: false, projects: [] },
      ],
    },
  ],
  indicators: [
    {
      id: "forest-coverage",
      no: 1,
      name: { zh: "森林覆盖率", en: "Forest coverage" },
      category: { zh: "生态" },
      unit: "%",
      direction: "higher",
      measure: "level",
      attribute: "binding",
      definition: {
        id: "survey",
        name: { zh: "第三次调查" },
        evidence: { trust: "one-source", sources: ["bulletin"], note: { zh: "按调查口径" } },
      },
      locator: { chapter: 1, table: 1, row: 1 },
      baseline: {
        printed: "20",
        reading: { kind: "level", bound: "unstated", value: "20" },
        year: 2025,
        locator: { chapter: 1, table: 1, row: 1 },
        evidence: {
          trust: "disputed",
          sources: ["bulletin"],
          variants: [{ printed: "19.9", sources: ["daily"], note: { zh: "初稿" } }],
        },
      },
      targets: [
        {
          printed: "25",
          requirement: { kind: "level", bound: "unstated", value: "25" },
          span: { kind: "by", year: 2030 },
          locator: { chapter: 1, table: 1, row: 1, column: "2030年" },
          revisions: [
            {
              kind: "mid-term",
              before: { printed: "24", requirement: { kind: "level", bound: "unstated", value: "24" } },
              locator: { chapter: 1 },
            },
          ],
        },
      ],
    },
    {
      id: "grain-output",
      name: { zh: "粮食产量", en: "Grain output" },
      category: { zh: "农业" },
      unit: "万吨",
      direction: "higher",
      measure: "level",
      attribute: null,
      notFound: ["attribute", "baseline"],
      locator: { chapter: 1, table: 1, row: 2 },
      targets: [
        {
          printed: "≥14",
          requirement: { kind: "level", bound: "at-least", value: "14" },
          span: { kind: "by", year: 2030 },
          locator: { chapter: 1, table: 1, row: 2 },
        },
      ],
    },
  ] as unknown as Plan["indicators"],
  commitments: [
    {
      id: "forest",
      subject: { zh: "森林覆盖率" },
      indicator: "forest-coverage",
      printed: "森林覆盖率达到25%",
      requirement: { kind: "level", bound: "unstated", value: "25" },
      unit: "%",
      span: { kind: "by", year: 2030 },
      locator: { chapter: 1, section: 1 },
    },
  ] as unknown as Plan["commitments"],
  statements: [
    {
      id: "gdp",
      printed: "由80亿元增加到100亿元",
      subject: { zh: "地区生产总值" },
      from: { year: 2020, value: "80", unit: "亿元" },
      to: { year: 2025, value: "100", unit: "亿元" },
      growth: "4.6",
      locator: { chapter: 1, section: 1 },
    },
    {
      id: "structure",
      printed: "20∶35∶45",
      subject: { zh: "三次产业结构" },
      to: { year: 2025, parts: ["20", "35", "45"] },
      locator: { chapter: 1 },
    },
  ] as unknown as Plan["statements"],
  layout: {
    places: [
      { id: "yunshan", name: { zh: "云山县" }, kind: "county" },
      {
        id: "dongshan",
        name: { zh: "东山镇", en: "Dongshan" },
        aliases: ["东山"],
        kind: "town",
        within: "yunshan",
        codes: [{ scheme: "civil-affairs", code: "630223106", year: 2025, source: "民政部" }],
        coordinates: { latitude: "36.7", longitude: "102.1", of: "seat", source: "地图" },
        area: { value: "120", unit: "km²", source: "年鉴" },
        locator: { chapter: 1, section: 2 },
      },
      { id: "lanzhou", name: { zh: "兰州" }, kind: "outside" },
    ],
    roles: [
      {
        id: "centre",
        name: { zh: "中心镇" },
        kind: "tier",
        places: ["dongshan"],
        openEnded: false,
        locator: { chapter: 1, section: 2 },
      },
    ],
    structures: [
      {
        id: "one-belt",
        name: { zh: "一带两区" },
        parts: [
          { name: { zh: "山地区" }, places: ["dongshan"] },
          { name: { zh: "河谷区" }, places: [] },
        ],
        locator: { chapter: 1, section: 2 },
      },
    ],
  } as unknown as Plan["layout"],
  glossary: [
    { no: 1, term: "双碳", en: "dual carbon", items: ["碳达峰", "碳中和"] },
    { no: 2, term: "河长制" },
  ] as unknown as Plan["glossary"],
  corrections: [{ printed: "孰料", read: "熟料", reason: "形近", locator: { chapter: 1, section: 1 } }],
};

/** What was reached so far. */
export const smallFigures: readonly Observation[] = [{ indicator: "forest-coverage", year: 2027, value: "22", status: "actual" }];
