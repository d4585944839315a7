import type { Commitment, DraftOutline, Statement } from "../../src/model/index.js";
import { type Requirement, readIndicatorTable } from "../../src/notation/index.js";

export const PERIOD = { from: 2026, to: 2030 } as const;

export const level = (value: string, unit?: string): Requirement => ({
  kind: "level",
  bound: "unstated",
  value,
  ...(unit !== undefined && { unit }),
});
export const growth = (value: string): Requirement => ({ kind: "growth", bound: "unstated", value });

export const promise = (id: string, zh: string, requirement: Requirement, more: Partial<Commitment> = {}): Commitment => ({
  id,
  subject: { zh },
  requirement,
  span: { kind: "by", year: 2030 },
  printed: `${zh}……`,
  locator: { chapter: 1, section: 1 },
  ...more,
});

export const figure = (id: string, zh: string, more: Partial<Statement> = {}): Statement => ({
  id,
  subject: { zh },
  printed: `${zh}……`,
  locator: { chapter: 1 },
  ...more,
});

const TARGETS = readIndicatorTable(
  [
    ["指标", "2025年", "2030年", "年均/累计", "属性"],
    ["1.地区生产总值增长（%）", "4.0", "—", "5左右", "预期性"],
    ["2.森林覆盖率（%）", "19.96", "20.06", "—", "约束性"],
    ["3.学前教育毛入园率（%）", "96.49", "96.5", "—", "预期性"],
    ["4.居民人均可支配收入增长（%）", "5.0", "—", "与GDP增长同步", "预期性"],
  ],
  { period: PERIOD },
);
const RESULTS = readIndicatorTable(
  [
    ["指标", "2020年", "2025年目标", "2025年完成"],
    ["1.森林覆盖率（%）", "19.1", "20", "20.3"],
    ["2.粮食产量（万吨）", "14", "14.5", "14.96"],
  ],
  { period: { from: 2021, to: 2025 } },
);

/** A small outline as a reader gives it. */
export const outline = (more: Partial<DraftOutline> = {}): DraftOutline => ({
  title: { zh: "某县国民经济和社会发展第十五个五年规划纲要" },
  place: "某县",
  period: PERIOD,
  parts: [{ no: 1, title: { zh: "发展基础" } }],
  chapters: [{ part: 1, no: 1, title: { zh: "成就" }, sections: [{ no: 1, title: { zh: "目标" }, leads: [] }] }],
  boxes: [
    {
      no: 1,
      title: { zh: "主要指标" },
      kind: "indicators",
      locator: { part: 1, chapter: 1, section: 1, box: 1 },
      groups: [],
      span: { start: 100, end: 300 },
    },
  ],
  commitments: [],
  statements: [],
  tables: [
    { ...RESULTS, kind: "results", span: { start: 10, end: 90 } },
    { ...TARGETS, kind: "indicators", span: { start: 120, end: 280 } },
  ],
  glossary: [{ no: 1, term: "一带一路" }],
  ...more,
});
