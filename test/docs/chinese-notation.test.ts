import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const BOUNDS: { readonly [bound: string]: string } = {
  unstated: "",
  exactly: "等于",
  "at-least": "不低于",
  "more-than": "高于",
  "at-most": "不高于",
  "less-than": "低于",
  about: "约",
};
const SCALES: { readonly [scale: string]: string } = { "surface-water": "地表水", "ambient-air": "环境空气" };

/** What a requirement of the page is in Chinese. */
function inChinese(reads: string): string {
  const [kind = "", first = "", ...rest] = reads.split(" ");
  const bound = BOUNDS[first] ?? "?";
  if (kind === "refused") return `不能读：${rest.join(" ")}`;
  if (kind === "words") return "文字，没有数值";
  if (kind === "none") return "没有要求";
  if (kind === "delegated") return `以上级下达为准：${first}`;
  if (kind === "composition") return `比例${bound}${rest.join("")}`;
  if (kind === "grade") return `${SCALES[rest[1] ?? ""]}${bound}${rest[0]?.replace("inferior-", "劣")}`;
  if (kind === "relative") return relative(first, rest);
  if (kind === "change") return change(bound, rest);
  const kept = rest.at(-1) === "kept" ? "保持" : "";
  const [low = "", ...more] = rest.filter((word) => word !== "kept");
  const value = first === "between" ? `${low}至${more.join("")}` : `${bound}${low}${more.join("")}`;
  return `${kind === "growth" ? "年增速" : "水平值"}${kept}${value}${kind === "growth" && !/‰/.test(value) ? "%" : ""}`;
}

function relative(relation: string, [to = "", , margin]: readonly string[]): string {
  if (relation.endsWith("in-step")) return `与${to}${relation === "in-step" ? "" : "基本"}同步`;
  if (margin !== undefined) return `比${to}高${margin}个百分点`;
  return `${relation === "above" ? "高于" : "不低于"}${to}`;
}

function change(bound: string, [value = "", measure = "", ...rest]: readonly string[]): string {
  const way = rest.includes("up") ? "增加" : rest.includes("down") ? "减少" : "";
  const unit = rest.filter((word) => word !== "up" && word !== "down").join("");
  return `累计${way}${bound}${value}${measure === "percent" ? "%" : measure === "points" ? "个百分点" : unit}`;
}

const rows = (file: string): string[][] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

it("the Chinese page on the notation reads every cell as the English one does", () => {
  const english = rows("docs/notation.md");
  expect(english.length).toBeGreaterThan(70);
  expect(rows("docs/notation.zh-CN.md").map((cells) => cells.slice(0, 3))).toEqual(
    english.map(([cell, known, reads = ""]) => [cell, known, reads.split("; ").map(inChinese).join("；")]),
  );
});
