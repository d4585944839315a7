import type { VerdictWords } from "./words.js";

/** What is said of verdicts by their case, in Chinese. */
export const verdictZh: VerdictWords = {
  statusCase: {
    early: "提前实现",
    movedAway: "不进反退",
    belowFloor: "低于底线",
    aboveCeiling: "突破限值",
    yearMissed: "未达年度要求",
    gradeLost: "等级下降",
  },
  comparison: {
    better: "优于目标{value}",
    short: "差{value}",
    even: "与目标持平",
    evenWithout: "等于目标值（不含本数）",
    off: "相差{value}",
    gradesBetter: "优于目标{value}级",
    gradesShort: "差{value}级",
    aboveReference: "高于参照{value}",
    belowReference: "低于参照{value}",
    evenWithReference: "与参照持平",
  },
  turn: {
    pace: "进度比{value}（{from}及以上为{status}）",
    belowTarget: "低于目标值{value}%（“左右”按{allowed}%掌握）",
    aboveTarget: "高于目标值{value}%（“左右”按{allowed}%掌握）",
    offTarget: "与目标值相差{value}%（“左右”按{allowed}%掌握）",
    ofWay: "距目标值尚差全程的{value}%（“左右”按全程的{allowed}%掌握）",
    points: "低于参照指标{value}个百分点（按{allowed}个百分点掌握）",
    structure: "最大偏差{value}个百分点（按{allowed}个百分点掌握）",
  },
  turnLabel: {
    pace: "进度比（完成进度÷时序进度）",
    ofTarget: "与目标值相差",
    ofWay: "距目标值尚差（占全程）",
    points: "低于参照指标",
    structure: "最大偏差",
  },
  turnValue: {
    pace: "{value}",
    ofTarget: "{value}%",
    ofWay: "{value}%",
    points: "{value}个百分点",
    structure: "{value}个百分点",
  },
  bindingNoun: { indicators: "约束性指标", targets: "约束性目标" },
  complianceOf: {
    none: "规划没有标注约束性指标，不作约束性指标评价",
    compliant: "{total}项{binding}全部完成",
    "as-expected": "{total}项{binding}均达到进度要求",
    "at-risk": "{total}项{binding}中{count}项滞后、倒退或突破，完成存在风险",
    breached: "{total}项{binding}中{count}项未完成",
    undetermined: "{total}项{binding}中{count}项暂无法评估",
    open: "{count}项暂无法评估",
  },
  complianceOfOne: { compliant: "1项{binding}已完成", "as-expected": "1项{binding}达到进度要求" },
};
