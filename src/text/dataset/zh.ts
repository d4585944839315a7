import type { DatasetWords } from "./words.js";

export const datasetZh: DatasetWords = {
  dataset: {
    government: "{place}人民政府",
    description:
      "《{plan}》（{from}—{to}年）的结构化数据：{indicators}项指标及其目标，正文{commitments}项可核查的目标要求，{projects}个项目，{places}处地点；每项均带原文、识读结果和在规划中的位置。",
  },
};
