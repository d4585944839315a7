/**
 * The words that units are made of: measures, what is counted, and what may precede and follow them.
 */

const UNITS = `% ‰ 个百分点 百分点 百分比 元 美元 欧元 人民币 人 人次 户 户次 个 件 项 家 所 座 处 辆 台 套 艘 架 部 条 只 头 羽 株 棵 吨 斤 公斤 千克 克 公里 千米 米 厘米 毫米 平方米 平方公里 平方千米 立方米 平方 立方 米2 米3 亩 亩次 公顷 岁 年 月 天 日
小时 分钟 秒 毫秒 张 床 张床位 次 场 场次 例 宗 起 度 千瓦 千瓦时 瓦 兆瓦 吉瓦 册 卷 本 篇 种 类 级 名 位 组 对 批 箱 标箱 标准箱 倍 分 分贝 点 微克 毫克 升 毫升 标准煤 吨公里 人公里 车公里 学年 课时 门 班 桶 包 枚 颗 节 片 块 间 栋 幢 村 镇 乡
县 街道 社区 基站 端口 孔 帧 站 桩 方 星 常住人口 人口 列 航班 标台 蒸吨 机架 标准机架 株 期 幅 伏 千伏 伏安 安 个标准机架 百亿亿次浮点运算 比特 太比特 吉比特 兆比特 字节 浮点运算 次浮点运算 亿次浮点运算 千克标煤 千克标准煤 港元 日元 英镑 海里 里 周岁 个月
季 季度 周 床位 瓦时 批次 集装箱 班次 剂 剂次 针 粒 航线 焦耳 吉焦 兆焦 千卡 帕 兆帕 吨位 载重吨 总吨 摄氏度 个百分比 个点 泊位 车位 席位 座位 人天 人日 学时 学分 学位 乡镇 工作日 个工作日 担 盏 门次 项次 件次 例次 把 车`;

/** Words that count in a cell, and that may be the name of something in a name's brackets. */
const COUNTED = `尾 匹 峰 袋 瓶 支 层 市 区 省 园区 口 眼 轮 届 笔 单 份 款 首 集 版 步 道 趟 班列 席 字 页 题 成 折 焦 卡 面 根 双 副 团 院 馆 校 厅 园 项目 企业 学校 医院 景区 城市 国家 品种 品牌 产品 网点 站点 单位 机构 平台 基地 中心 工程 农户 家庭
案件 事项 岗位 工人 农民 学生 教师 医生 护士`;

/** Units that count things one by one. */
export const COUNT_UNITS: readonly string[] =
  /* @__PURE__ */ "个 家 所 座 处 名 人 户 套 件 项 台 辆 条 支 批 只 头 羽 株 棵 张 场 场次 次 人次 艘 架 部 栋 幢 间 门 种 类 例 起 宗 对 组 位 册 卷 篇 枚 把 孔 村 镇 乡 县 城 亩次 班 期 家次 户次 颗 粒 片 块".split(
    " ",
  );

/** What may follow a unit and make another of it: 人次, 架次, 台套, 人年. */
export const UNIT_COUNTS: readonly string[] = ["次", "年", "套", "时"];
/** What only follows some words: 人年, but 5个 in 5个年产值. */
export const COUNTS_BEHIND: { readonly [count: string]: string | undefined } = { 年: "人", 时: "瓦", 套: "台" };

/** Between what is counted and what it is counted in: 太比特每秒. */
export const PER = "每";

/** What parts a unit: 万元/人, 人·日, 太比特每秒. */
export const UNIT_PARTING = /* @__PURE__ */ (() => `/·*${PER}`)();

/** The words that units are made of. */
export const UNIT_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ UNITS.split(/\s+/));

/** What a number may count right behind it: a unit, or a thing without a measure word. */
export const COUNTED_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [...UNIT_WORDS, .../* @__PURE__ */ COUNTED.split(/\s+/)],
);

/** What may follow the word of a unit: 吨 + 二氧化碳当量. */
export const UNIT_ENDINGS: readonly string[] = [
  "标准煤",
  "标煤",
  "CO2",
  "二氧化碳",
  "二氧化碳当量",
  "当量",
  "油当量",
  "人民币",
  "人口",
  "以标准煤计",
];

/** Units in Latin letters and signs. */
export const LATIN_UNITS: readonly string[] =
  /* @__PURE__ */ "GW MW kW KW kWh KWh TWh GWh PFLOPS EFLOPS TFLOPS TEU mg ug μg µg g kg L mL ml m m2 m3 m² m³ km km2 km² hm2 hm² ha t tce dB MPa kPa Pa Mbps Gbps Tbps kbps Kbps bps ZB EB PB TB GB MB EH Nm3 Nm³ Nm kgce gce MWh s h d a ℃ °C ° NTU P EFlops PFlops TFlops cm mm nm μm km/h V kV W J kJ MJ GJ Hz kHz MHz GHz ppm ppb ㎡ ㎥ ㎞ ㎏ ㎎ ㎝ ㎜ Wh Ah mAh dwt DWT rpm".split(
    " ",
  );

/** Words that begin like a unit and are none: 5人才计划 counts no people. */
export const NO_UNITS: readonly string[] = /* @__PURE__ */ (() => [
  ..."人才 人均 人大 家长 方案 方面 点建议 年度计划 年级 类型 级别 条件 场所 场景 项链 日常 天然 分区 分布 星级 门店 门诊 期间 期末 部门 成果 成员 成品 里程 口岸 市场 区域 道路 层次 面积 单价 单项 组织 位于 位次 位列 车道 车间 车辆 车型 车站 车队 车主 车企".split(
    " ",
  ),
])();

/** Units of time: with more words behind it such a number is part of a name, 24小时值守, 50年一遇. */
export const DURATION_UNITS: readonly string[] = ["年", "个月", "月", "周", "天", "日", "小时", "分钟", "秒"];

/** What such a name holds behind the unit. */
export const DURATION_NAMES: readonly string[] = /* @__PURE__ */ (() => [
  ..."一遇 值守 能力 水平 标准 圈 服务 制 机制 体系 计划 行动 预报 预警 应急 老店".split(" "),
])();
