import type { Correction, Locator } from "../../model/index.js";

const correction = (locator: Locator, printed: string, read: string, reason: string): Correction => ({
  locator,
  printed,
  read,
  reason,
});

/** Suspected misprints. The data keeps what is printed; this says how it is read, and why. */
export const CORRECTIONS: readonly Correction[] = [
  correction(
    { chapter: 2, section: 3, table: 2, row: 4, column: "单位" },
    "ug/m³",
    "μg/m³",
    "the unit of concentration is the microgram; u stands in for μ",
  ),
  correction(
    { chapter: 1, section: 1, table: 1, row: 5 },
    "5 常住人口城镇化率",
    "5. 常住人口城镇化率",
    "the point after the row's number is missing",
  ),
  correction(
    { chapter: 1, section: 1, table: 1, row: 12 },
    "12 单位GDP二氧化碳排放降低",
    "12. 单位GDP二氧化碳排放降低",
    "the point after the row's number is missing",
  ),
  correction(
    { chapter: 2, section: 3, table: 2, row: 2 },
    "2 水土保持率",
    "2. 水土保持率",
    "the point after the row's number is missing",
  ),
  correction(
    { chapter: 1, section: 1, lead: "社会大局和谐稳定" },
    "惠民项目《互助县共同现代化试点方案》",
    "惠民项目，《互助县共同现代化试点方案》",
    "a comma is missing between two clauses",
  ),
  correction({ chapter: 1, section: 2 }, "给与互助县", "给予互助县", "给予 is the verb meant"),
  correction(
    { chapter: 3, section: 1, lead: "推进重点生态系统保护修复" },
    "水生态保护修复河森林生态保护修复",
    "水生态保护修复和森林生态保护修复",
    "河 for 和, of the same sound",
  ),
  correction(
    { chapter: 3, section: 2, lead: "深入推进蓝天保卫战" },
    "执法检查 and 排污许可执行",
    "执法检查和排污许可执行",
    "an English word between two Chinese ones",
  ),
  correction(
    { chapter: 3, section: 2, lead: "扎实开展碧水保卫战" },
    "强化重点流域治。",
    "强化重点流域治理。",
    "the word is cut short",
  ),
  correction({ chapter: 4, section: 2, box: 5, group: 1 }, "水泥孰料", "水泥熟料", "cement clinker is 熟料; 孰 looks like 熟"),
  correction(
    { chapter: 7, section: 1, lead: "深化移风易俗培育文明乡风" },
    "最美庭院、等选树活动",
    "最美庭院等选树活动",
    "a comma before 等",
  ),
  correction(
    { chapter: 9, section: 1, lead: "推进跨区域产业协同共建" },
    "加定一天堂",
    "加定—天堂",
    "the numeral one for a dash: the same corridor is printed 加定—天堂 elsewhere",
  ),
  correction({ chapter: 9, section: 3, box: 17 }, "综合服务核心。，依托", "综合服务核心，依托", "a full stop before a comma"),
  correction(
    { chapter: 9, section: 3, lead: "强化产业带动城镇化发展" },
    "绿色产业园循、塘川工业物流基地",
    "绿色产业园、塘川工业物流基地",
    "a stray character",
  ),
  correction({ chapter: 10, section: 1, box: 20, group: 3 }, "超限检测设备等项目等", "超限检测设备项目等", "等 stands twice"),
  correction(
    { chapter: 10, section: 2, box: 21, group: 2 },
    "咎扎水库",
    "昝扎水库",
    "named after Zanzha (昝扎) Village, the seat of Linchuan Township; 咎 looks like 昝",
  ),
  correction(
    { chapter: 10, section: 2, box: 21, group: 3 },
    "岔扎水库",
    "昝扎水库",
    "the same reservoir as 咎扎水库, named after Zanzha (昝扎) Village",
  ),
  correction(
    { chapter: 6, section: 3, box: 10, group: 2 },
    "岔扎水库灌区",
    "昝扎水库灌区",
    "the same reservoir as 咎扎水库, named after Zanzha (昝扎) Village",
  ),
  correction(
    { chapter: 10, section: 2, box: 21, group: 2 },
    "（12项)",
    "（12项）",
    "a full-width bracket is closed by a half-width one",
  ),
  correction({ chapter: 10, section: 2, box: 21, group: 3 }, "驮木沟、等山洪沟", "驮木沟等山洪沟", "a comma before 等"),
  correction(
    { chapter: 10, section: 4, lead: "加快布局网络基础设施" },
    "单向时速达到14毫秒以内",
    "单向时延达到14毫秒以内",
    "milliseconds measure latency (时延), not speed (时速)",
  ),
  correction({ chapter: 11, section: 1, lead: "全面落实就业优先机制" }, "醪馏酒", "酩馏酒", "the local barley liquor is 酩馏酒"),
  correction(
    { chapter: 11, section: 1, box: 24, group: 2 },
    "“酪馏酒师”",
    "“酩馏酒师”",
    "the local barley liquor is 酩馏酒; 酪 looks like 酩",
  ),
  correction(
    { chapter: 11, section: 4, lead: "健全特殊群体保障机制" },
    "政务大厅、长院、学校",
    "政务大厅、医院、学校",
    "a public building between hall and school: hospital",
  ),
  correction(
    { chapter: 12, section: 3, lead: "提升基层治理工作效能" },
    "闭环式办理”。",
    "闭环式办理。",
    "a closing quotation mark without an opening one",
  ),
  correction(
    { chapter: 12, section: 4, box: 31, group: 6 },
    "应急避难场所改造森林火灾综合治理项目",
    "应急避难场所改造、森林火灾综合治理项目",
    "a comma is missing between two works",
  ),
];
