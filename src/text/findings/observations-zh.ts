import type { ObservationCheckCode } from "../../checks/index.js";

/** What rules about observations are called in Chinese. */
export const observationTitlesZh: { readonly [K in ObservationCheckCode]: string } = {
  "unknown-indicator": "规划没有的指标",
  "figure-outside-period": "规划期以外的数据",
  "several-figures": "同一年有几个不同的数",
  "grade-off-scale": "标准没有的等级",
  "running-totals": "累计数当作当年数",
  "figure-unit-differs": "数据单位不同",
  "share-out-of-range": "比重超出0—100%",
  "index-for-rate": "指数当作增速",
  "fraction-for-percent": "小数当作百分数",
  "rate-for-level": "增速当作总量",
  "factor-of-ten": "小数点或单位差十倍、百倍",
  "level-for-rate": "总量当作增速",
  "sign-flipped": "正负号相反",
};

/** What findings about observations say in Chinese. */
export const observationFindingsZh: { readonly [K in ObservationCheckCode]: string } = {
  "unknown-indicator": "规划没有指标{id}（{observations}条数据）[[，是否想写{suggestion}？]]",
  "figure-outside-period": "{a}：{figures}个数据属于规划期以外的年份（{years}），规划数据为{first}—{last}年",
  "several-figures": "{a}：{when}年有{figures}个数据，其中{different}个不同（{values}），状态和发布时间都不能区分",
  "grade-off-scale": "{a}：{year}年为{grade}，标准{scale}只有{grades}",
  "running-totals":
    "{a}：{from}—{to}年的{figures}个数逐年增大，相加为{sumAmount}，而到{to}年应完成{dueAmount}，最后一个数{valueAmount}本身就与此相近，像是累计数，不是当年数",
  "figure-unit-differs": "{a}：{year}年的{value}单位是{unit}，指标单位是{own}[[；另有{more}个]]",
  "share-out-of-range": "{a}：{year}年为{valueAmount}，部分不能大于全部，也不能小于零[[；另有{more}个]]",
  "index-for-rate": "{a}：{year}年为{value}，若是上年=100的指数，增速应为{instead}%；现按增速{rate}%识读[[；另有{more}个]]",
  "fraction-for-percent": "{a}：{year}年为{value}，若是小数，百分数应为{instead}%[[；另有{more}个]]",
  "rate-for-level": "{a}：{year}年为{value}，总量应在{expectedAmount}上下，这个数像是增速（目标{growth}%）[[；另有{more}个]]",
  "factor-of-ten": "{a}：{year}年为{value}，按规划或前后年份应在{expected}上下，相差约{factor}倍[[；另有{more}个]]",
  "level-for-rate": "{a}：{year}年增速为{value}%[[，目标为{asked}%]]，这个数像是总量[[；另有{more}个]]",
  "sign-flipped": "{a}：{year}年为{value}，换一个正负号就与{expected}相近[[；另有{more}个]]",
};
