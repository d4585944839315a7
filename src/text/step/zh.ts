import type { StepWords } from "./words.js";

/** What the steps of a working say, in Chinese. */
export const stepZh: StepWords = {
  stepInput: {
    current: "实际值",
    target: "目标值",
    base: "基期值",
    soFar: "已完成",
    targetRate: "目标增速",
    totalYears: "总年数",
    now: "评估年",
    start: "基期年",
    end: "目标年",
    years: "年数",
  },
  stepSentence: {
    linearPath: "由{base}到{target}，{years}年等量推进，逐年为{result}",
    valueOnPath: "第{year}年为{result}",
    pathFromRates: "由{base}按各年{rates}%推算，逐年为{result}",
    paceStatus: "进度比{quotient}，{onTrack}及以上为符合预期，{ahead}及以上为快于预期，评价为{result}",
    unmoved: "与基期值之差在列示精度之内",
    paceOutlook: "剩余年份年均需{required}，已过年份年均{current}，历年最快{best}：{result}",
    gradeRank: "{grade}在{scale}中列第{result}级",
    applyMethod: "{method}：{result}",
    gapBetter: "优于目标",
    holds: "成立",
    fails: "不成立",
    met: "达到",
    notMet: "未达到",
  },
  gradeScale: {
    "surface-water": "地表水环境质量标准",
    groundwater: "地下水质量标准",
    "sea-water": "海水水质标准",
    "ambient-air": "环境空气质量标准",
  },
  grade: { I: "Ⅰ类", II: "Ⅱ类", III: "Ⅲ类", IV: "Ⅳ类", V: "Ⅴ类", "inferior-IV": "劣Ⅳ类", "inferior-V": "劣Ⅴ类" },
};
