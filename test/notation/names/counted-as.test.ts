import { describe, expect, it } from "vitest";
import { isShareName, nameDirection, nameExtent } from "../../../src/notation/index.js";

const GROWN = [
  "居民人均可支配收入",
  "地区生产总值",
  "全员劳动生产率",
  "规模以上工业增加值",
  "政府债务余额",
  "居民消费价格",
  "常住人口",
];
const COUNTED = ["实际", "名义", "可比价", "不变价", "现价", "按可比价格计算", "扣除价格因素后", "年均实际"];

describe("how a growth is counted says nothing of its side", () => {
  it.each(GROWN)("%s", (name) => {
    const sides = COUNTED.flatMap((how) => ["增长", "增速", "增长率"].map((growth) => nameDirection(`${name}${how}${growth}`)));
    expect(new Set(sides)).toEqual(new Set([nameDirection(`${name}增长`)]));
  });
});

describe("who is reached by something is a part of all", () => {
  it.each(["农村自来水普及率", "卫生厕所普及率", "燃气普及率", "互联网普及率"])("%s", (name) =>
    expect(isShareName(name)).toBe(true),
  );
  it.each(["移动电话普及率", "固定宽带家庭普及率", "5G用户普及率", "高中阶段教育毛普及率"])("%s may pass it", (name) =>
    expect(isShareName(name)).toBe(false),
  );
});

describe("what is reached, made or worked up has its side at the end of a name too", () => {
  it.each([
    ["学位新增", "higher"],
    ["政府债务新增", "lower"],
    ["规模化供水工程覆盖农村人口比例", "higher"],
    ["农业人口比例", "unknown"],
    ["农产品加工业与农业总产值比", "higher"],
    ["中水回用率", "higher"],
    ["污水集中收集率", "higher"],
    ["噪声投诉件数", "lower"],
    ["航班平均延误时间", "lower"],
    ["电网峰谷差率", "lower"],
    ["网络安全事件数", "lower"],
  ])("%s: %s", (name, side) => expect(nameDirection(name)).toBe(side));
});

describe("千人口床位数 is per something, as 每千人口床位数 is", () => {
  it.each(["千人口床位数", "每千人口床位数", "万人发明专利拥有量", "百户充电桩数"])("%s", (name) =>
    expect(nameExtent(name, "个")).toBe("intensive"),
  );
});
