import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What the cells of the two tables of verdicts are called in Chinese. */
const WORDS: { readonly [cell: string]: string } = {
  by: "到某年",
  "every-year": "每年",
  average: "年均",
  over: "累计",
  "time-share": "进度比",
  outcome: "结果",
  hold: "守住",
  "mean-level": "年均水平",
  total: "总量",
  "newest-rate": "当年增速",
  "chained-mean": "年均增速",
  "log-share": "对数进度",
  "linear-change": "线性进度",
  "mean-change": "年均变化",
  ordinal: "等级",
  structure: "结构",
  relative: "参照",
  assertion: "来源说明",
  none: "无",
  achieved: "完成",
  ahead: "快于预期",
  "on-track": "符合预期",
  behind: "滞后",
  "off-track": "倒退或突破",
  missed: "未完成",
  "no-baseline": "缺基期值",
  "no-observation": "暂无数据",
  "no-final-observation": "缺目标年数据",
  "missing-years": "部分年份缺数据",
  "unlike-basis": "价格口径不同",
  delegated: "以上级下达为准",
  qualitative: "目标无数值",
  "no-requirement": "未提要求",
  "standing met": "已达到",
  "standing not-met": "未达到",
  "standing unknown": "是否达到不详",
  "outlook at-current-pace": "按目前进度可如期完成",
  "outlook at-best-pace": "须达到历年最快进度",
  "outlook beyond-best-pace": "须快于历年最快进度",
  "outlook out-of-reach": "预计难以完成",
  onTrack: "“符合预期”起点",
  // A policy's name and a status are one word here.
  "policy ahead": "“快于预期”起点",
  reach: "“难以完成”倍数",
  missing: "缺年份的处理",
};

const word = (cell: string): string => WORDS[cell] ?? `?${cell}`;
const listed = (codes: string): string => codes.split(/,? /).map(word).join("、");

/** What else a verdict says, in Chinese. */
const alsoInChinese = (said: string): string =>
  said
    .split("; ")
    .map((one) => {
      const [, what, rest = ""] = /^(\S+) (.*)$/.exec(one) ?? [];
      if (what === "lapsed") return `${rest}年曾达到，此后未能保持`;
      if (what === "policy")
        return `依据${rest
          .split(" ")
          .map((name) => WORDS[`policy ${name}`] ?? word(name))
          .join("、")}`;
      if (what === "rounding") return `计入修约误差可能为${listed(rest)}`;
      if (what === "evidence") return `采用别的数据可能为${listed(rest)}`;
      if (what === "estimated") return `${rest}年为预计数`;
      if (what === "assumed") return `${rest.split(" ").join("、")}年为假设数`;
      const [, year, used, left] = /^tie (\d+): (\S+) used, not (\S+)$/.exec(one) ?? [];
      return year === undefined ? word(one) : `${year}年采用${used}，舍弃${left === "met" ? "“已达到”的说明" : left}`;
    })
    .join("；");

/** The rows of a marked table, without its heading. */
const rows = (file: string, mark: string): string[][] =>
  (readFileSync(file, "utf8").split(`<!-- ${mark} -->`)[1] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );

it.each(["combinations", "corners"])("the Chinese table of %s says what the English one says", (mark) => {
  const english = rows("docs/verdicts.md", mark);
  const chinese = rows("docs/verdicts.zh-CN.md", mark);
  expect(english.length).toBeGreaterThan(30);
  expect(chinese.map((cells) => cells.slice(1))).toEqual(
    english.map(([, ...cells]) =>
      mark === "combinations" ? cells.map(listed) : [...cells.slice(0, 2).map(listed), alsoInChinese(cells[2] ?? "")],
    ),
  );
  expect(chinese.filter(([first = ""]) => !/\p{Script=Han}/u.test(first))).toEqual([]);
});
