/**
 * Tables made up in the forms that offices print: evaluations, annual plans, territorial plans, sector plans, sheets pasted from
 * elsewhere. The labels were written before the reader saw a table.
 */
export type OwnTable = {
  readonly id: string;
  readonly given: string | readonly (readonly string[])[];
  readonly period: { readonly from: number; readonly to: number };
  readonly rows: readonly OwnRow[];
};

/** `value@year`; targets as `kind bound value [unit] @ column`; results as `value status year`. */
export type OwnRow = {
  readonly name: string;
  readonly unit: string | null;
  readonly category?: string | null;
  readonly attribute?: "binding" | "anticipatory" | null;
  readonly base: string | null;
  readonly targets: readonly string[];
  readonly results?: readonly string[];
  readonly responsible?: readonly string[];
};

const binding = "binding" as const;
const anticipatory = "anticipatory" as const;

export const OWN_TABLES: readonly OwnTable[] = [
  {
    id: "mid-term",
    period: { from: 2021, to: 2025 },
    given: `<p>附表1　“十四五”规划主要指标中期评估表</p><table>
      <tr><th rowspan="2">类别</th><th rowspan="2">序号</th><th rowspan="2">指标名称</th><th rowspan="2">单位</th><th rowspan="2">2020年<br>实际</th><th colspan="2">“十四五”规划目标</th><th colspan="2">实施进展</th><th rowspan="2">属性</th><th rowspan="2">进展评价</th></tr>
      <tr><th>2025年</th><th>年均增速（%）</th><th>2022年实际</th><th>2023年上半年</th></tr>
      <tr><td rowspan="2">经济发展</td><td>1</td><td>地区生产总值</td><td>亿元</td><td>402.6</td><td>560</td><td>7左右</td><td>455.1</td><td>231.8</td><td>预期性</td><td>符合预期</td></tr>
      <tr><td>2</td><td>常住人口城镇化率</td><td>%</td><td>51.3</td><td>58</td><td>—</td><td>53.2</td><td>—</td><td>预期性</td><td>滞后</td></tr>
      <tr><td>民生福祉</td><td>3</td><td>劳动年龄人口平均受教育年限</td><td>年</td><td>10.1</td><td>10.8</td><td>—</td><td>10.4</td><td>—</td><td>约束性</td><td>符合预期</td></tr></table>`,
    rows: [
      {
        name: "地区生产总值",
        unit: "亿元",
        category: "经济发展",
        attribute: anticipatory,
        base: "402.6@2020",
        targets: ["level unstated 560 @ 2025年", "growth about 7 @ 年均增速"],
        results: ["455.1 actual 2022"],
      },
      {
        name: "常住人口城镇化率",
        unit: "%",
        category: "经济发展",
        attribute: anticipatory,
        base: "51.3@2020",
        targets: ["level unstated 58 @ 2025年"],
        results: ["53.2 actual 2022"],
      },
      {
        name: "劳动年龄人口平均受教育年限",
        unit: "年",
        category: "民生福祉",
        attribute: binding,
        base: "10.1@2020",
        targets: ["level unstated 10.8 @ 2025年"],
        results: ["10.4 actual 2022"],
      },
    ],
  },
  {
    id: "final",
    period: { from: 2021, to: 2025 },
    given: [
      ["指标", "属性", "2020年", "2025年目标值", "2024年完成值", "2025年预计完成值", "目标完成情况"],
      ["一、创新驱动", "", "", "", "", "", ""],
      ["1.全社会研发经费投入强度（%）", "预期性", "1.21", "1.8左右", "1.66", "1.75", "基本完成"],
      ["2.每万人口高价值发明专利拥有量（件）", "预期性", "2.3", "5", "5.4", "6.1", "提前完成"],
      ["二、绿色生态", "", "", "", "", "", ""],
      ["3.单位GDP能耗降低（%）", "约束性", "—", "〔14.5〕", "〔11.2〕", "〔14.6〕", "完成"],
      ["4.空气质量优良天数比率（%）", "约束性", "91.2", "≥92", "93.1", "93.5", "完成"],
    ],
    rows: [
      {
        name: "全社会研发经费投入强度",
        unit: "%",
        category: "创新驱动",
        attribute: anticipatory,
        base: "1.21@2020",
        targets: ["level about 1.8 @ 2025年目标值"],
        results: ["1.66 actual 2024", "1.75 estimate 2025"],
      },
      {
        name: "每万人口高价值发明专利拥有量",
        unit: "件",
        category: "创新驱动",
        attribute: anticipatory,
        base: "2.3@2020",
        targets: ["level unstated 5 @ 2025年目标值"],
        results: ["5.4 actual 2024", "6.1 estimate 2025"],
      },
      {
        name: "单位GDP能耗降低",
        unit: "%",
        category: "绿色生态",
        attribute: binding,
        base: null,
        targets: ["change unstated 14.5 @ 2025年目标值"],
        results: ["11.2 actual 2024", "14.6 estimate 2025"],
      },
      {
        name: "空气质量优良天数比率",
        unit: "%",
        category: "绿色生态",
        attribute: binding,
        base: "91.2@2020",
        targets: ["level at-least 92 @ 2025年目标值"],
        results: ["93.1 actual 2024", "93.5 estimate 2025"],
      },
    ],
  },
  {
    id: "annual-plan",
    period: { from: 2025, to: 2025 },
    given: [
      ["2025年国民经济和社会发展计划主要指标", "", "", "", "", "", ""],
      ["指标名称", "计量单位", "2024年预计完成", "增长（%）", "2025年计划", "增长（%）", "备注"],
      ["地区生产总值", "亿元", "318.4", "5.6", "340", "6左右", "按可比价"],
      ["社会消费品零售总额", "亿元", "96.2", "4.8", "102", "6", ""],
      ["一般公共预算收入", "万元", "128600", "3.5", "133700", "4", ""],
      ["城镇登记失业率", "%", "3.1", "", "3.5以内", "", ""],
    ],
    rows: [
      {
        name: "地区生产总值",
        unit: "亿元",
        base: "318.4@2024",
        targets: ["level unstated 340 @ 2025年计划", "growth about 6 @ 增长"],
        results: ["5.6 estimate 2024"],
      },
      {
        name: "社会消费品零售总额",
        unit: "亿元",
        base: "96.2@2024",
        targets: ["level unstated 102 @ 2025年计划", "growth unstated 6 @ 增长"],
        results: ["4.8 estimate 2024"],
      },
      {
        name: "一般公共预算收入",
        unit: "万元",
        base: "128600@2024",
        targets: ["level unstated 133700 @ 2025年计划", "growth unstated 4 @ 增长"],
        results: ["3.5 estimate 2024"],
      },
      { name: "城镇登记失业率", unit: "%", base: "3.1@2024", targets: ["level at-most 3.5 @ 2025年计划"], results: [] },
    ],
  },
  {
    id: "territorial",
    period: { from: 2021, to: 2035 },
    given: `表3-1 规划指标表

| 编号 | 指标项 | 指标属性 | 规划基期年（2020年） | 规划近期目标年（2025年） | 规划目标年（2035年） | 指标层级 |
| :-: | --- | :-: | --: | --: | --: | --- |
| 1 | 耕地保有量（万亩） | 约束性 | 63.52 | 62.80 | 62.80 | 县域 |
| 2 | 生态保护红线面积（平方公里） | 约束性 | 811.4 | 不低于811.4 | 不低于811.4 | 县域 |
| 3 | 常住人口规模（万人） | 预期性 | 31.6 | 32 | 33.5 | 县域 |
| 4 | 人均城镇建设用地面积（平方米） | 约束性 | 141 | ≤135 | ≤120 | 县域 |
| 5 | 公园绿地、广场步行5分钟覆盖率（%） | 约束性 | 62 | 75 | 90 | 中心城区 |

注：中心城区指标以规划范围统计。`,
    rows: [
      {
        name: "耕地保有量",
        unit: "万亩",
        attribute: binding,
        base: "63.52@2020",
        targets: ["level unstated 62.80 @ 2025年", "level unstated 62.80 @ 2035年"],
      },
      {
        name: "生态保护红线面积",
        unit: "平方公里",
        attribute: binding,
        base: "811.4@2020",
        targets: ["level at-least 811.4 @ 2025年", "level at-least 811.4 @ 2035年"],
      },
      {
        name: "常住人口规模",
        unit: "万人",
        attribute: anticipatory,
        base: "31.6@2020",
        targets: ["level unstated 32 @ 2025年", "level unstated 33.5 @ 2035年"],
      },
      {
        name: "人均城镇建设用地面积",
        unit: "平方米",
        attribute: binding,
        base: "141@2020",
        targets: ["level at-most 135 @ 2025年", "level at-most 120 @ 2035年"],
      },
      {
        name: "公园绿地、广场步行5分钟覆盖率",
        unit: "%",
        attribute: binding,
        base: "62@2020",
        targets: ["level unstated 75 @ 2025年", "level unstated 90 @ 2035年"],
      },
    ],
  },
  {
    id: "scopes",
    period: { from: 2013, to: 2020 },
    given: `<table><tr><td rowspan=2>类别</td><td rowspan=2>序号</td><td rowspan=2>指标名称</td><td rowspan=2>单位</td><td colspan=4>2020年目标值</td><td rowspan=2>权重</td></tr>
      <tr><td>全省</td><td>苏南</td><td>苏中</td><td>苏北</td></tr>
      <tr><td rowspan=2>经济发展</td><td>1</td><td>人均地区生产总值</td><td>元</td><td>110000</td><td>150000</td><td>100000</td><td>75000</td><td>4</td></tr>
      <tr><td>2</td><td>研发经费支出占GDP比重</td><td>%</td><td>2.8</td><td>3</td><td>2.6</td><td>2.2</td><td>3</td></tr></table>`,
    rows: [
      {
        name: "人均地区生产总值",
        unit: "元",
        category: "经济发展",
        base: null,
        targets: [
          "level unstated 110000 全省",
          "level unstated 150000 苏南",
          "level unstated 100000 苏中",
          "level unstated 75000 苏北",
        ],
      },
      {
        name: "研发经费支出占GDP比重",
        unit: "%",
        category: "经济发展",
        base: null,
        targets: ["level unstated 2.8 全省", "level unstated 3 苏南", "level unstated 2.6 苏中", "level unstated 2.2 苏北"],
      },
    ],
  },
  {
    id: "caption-unit",
    period: { from: 2021, to: 2025 },
    given: `表2　“十四五”商贸物流发展主要指标
单位：亿元、%
指标,2020年,2025年,年均增长（%）,责任单位
社会物流总额,1820,2600,7.4,"发展改革局、交通运输局"
限额以上批发零售额（亿元）,410,560,6.4,商务局
冷链流通率（%）,28,40,—,商务局、农业农村局
`,
    rows: [
      {
        name: "社会物流总额",
        unit: null,
        base: "1820@2020",
        targets: ["level unstated 2600 @ 2025年", "growth unstated 7.4 @ 年均增长"],
        responsible: ["发展改革局", "交通运输局"],
      },
      {
        name: "限额以上批发零售额",
        unit: "亿元",
        base: "410@2020",
        targets: ["level unstated 560 @ 2025年", "growth unstated 6.4 @ 年均增长"],
        responsible: ["商务局"],
      },
      {
        name: "冷链流通率",
        unit: "%",
        base: "28@2020",
        targets: ["level unstated 40 @ 2025年"],
        responsible: ["商务局", "农业农村局"],
      },
    ],
  },
  {
    id: "data-frame",
    period: { from: 2021, to: 2025 },
    given: `<table border="1" class="dataframe"><thead><tr style="text-align: right;"><th></th><th>一级指标</th><th>二级指标</th><th>单位</th><th>2020年现状值</th><th>2023年</th><th>2025年目标值</th></tr></thead><tbody>
      <tr><th>0</th><td>普及水平</td><td>学前三年毛入园率</td><td>%</td><td>88.4</td><td>91.0</td><td>93</td></tr>
      <tr><th>1</th><td>NaN</td><td>九年义务教育巩固率</td><td>%</td><td>95.2</td><td>NaN</td><td>96.5</td></tr>
      <tr><th>2</th><td>资源配置</td><td>普通高中专任教师硕士及以上占比</td><td>%</td><td>NaN</td><td>11.2</td><td>15</td></tr></tbody></table>`,
    rows: [
      {
        name: "学前三年毛入园率",
        unit: "%",
        category: "普及水平",
        base: "88.4@2020",
        targets: ["level unstated 93 @ 2025年目标值"],
        results: ["91.0 actual 2023"],
      },
      {
        name: "九年义务教育巩固率",
        unit: "%",
        category: "普及水平",
        base: "95.2@2020",
        targets: ["level unstated 96.5 @ 2025年目标值"],
        results: [],
      },
      {
        name: "普通高中专任教师硕士及以上占比",
        unit: "%",
        category: "资源配置",
        base: null,
        targets: ["level unstated 15 @ 2025年目标值"],
        results: ["11.2 actual 2023"],
      },
    ],
  },
  {
    id: "note-digits",
    period: { from: 2026, to: 2030 },
    given:
      "序号\t指标\t单位\t2025年\t2030年\t属性\n1\t森林覆盖率1\t%\t22.10\t22.60\t约束性\n2\t生态质量指数2\t-\t58\t稳中有升\t预期性\n3\tPM2.5平均浓度\t微克/立方米\t29\t27\t约束性\n4\t非化石能源消费占比3\t%\t18.2\t24\t约束性\n1.以林草湿综合监测为准。\n2.按新标准计算。\n3.以上级核定数为准。",
    rows: [
      { name: "森林覆盖率", unit: "%", attribute: binding, base: "22.10@2025", targets: ["level unstated 22.60 @ 2030年"] },
      { name: "生态质量指数", unit: null, attribute: anticipatory, base: "58@2025", targets: ["qualitative   @ 2030年"] },
      {
        name: "PM2.5平均浓度",
        unit: "微克/立方米",
        attribute: binding,
        base: "29@2025",
        targets: ["level unstated 27 @ 2030年"],
      },
      { name: "非化石能源消费占比", unit: "%", attribute: binding, base: "18.2@2025", targets: ["level unstated 24 @ 2030年"] },
    ],
  },
  {
    id: "two-plans",
    period: { from: 2021, to: 2025 },
    given:
      "指标\t“十三五”规划目标\t\t“十三五”完成情况\t\t“十四五”规划目标\t\n\t2020年\t年均增长（%）\t2020年\t年均增长（%）\t2025年\t年均增长（%）\n地区生产总值（亿元）\t300\t8\t281.3\t6.1\t390\t6.5左右\n二、三产业从业人员比重（%）\t60\t—\t57.2\t—\t63\t—\n一、二级公路里程（公里）\t420\t—\t431\t—\t520\t—\n粮食总产量（万吨）\t—\t—\t45.2\t0.8\t45以上\t—",
    rows: [
      {
        name: "地区生产总值",
        unit: "亿元",
        base: "281.3@2020",
        targets: ["level unstated 390 @ 2025年", "growth about 6.5 @ 年均增长"],
      },
      { name: "二、三产业从业人员比重", unit: "%", base: "57.2@2020", targets: ["level unstated 63 @ 2025年"] },
      { name: "一、二级公路里程", unit: "公里", base: "431@2020", targets: ["level unstated 520 @ 2025年"] },
      { name: "粮食总产量", unit: "万吨", base: "45.2@2020", targets: ["level at-least 45 @ 2025年"] },
    ],
  },
  {
    id: "long-term",
    period: { from: 2016, to: 2030 },
    given:
      "| 领域 | 主要指标 | 基期2015年 | 2020年 | 2030年 |\n|---|---|---|---|---|\n| 健康水平 | 人均预期寿命（岁） | 75.8 | 77 | 79 |\n| | 婴儿死亡率（‰） | 7.4（2014年） | 6.5 | &le;5.0 |\n| 健康生活 | 居民健康素养水平（%） | 9 | 20 | &#8805;30 |\n| 健康服务 | 重大慢性病过早死亡率（%） | 17.9（2013年） | 比2015年降低10% | 比2015年降低30% |",
    rows: [
      {
        name: "人均预期寿命",
        unit: "岁",
        category: "健康水平",
        base: "75.8@2015",
        targets: ["level unstated 77 @ 2020年", "level unstated 79 @ 2030年"],
      },
      {
        name: "婴儿死亡率",
        unit: "‰",
        category: "健康水平",
        base: "7.4（2014年）@2014",
        targets: ["level unstated 6.5 @ 2020年", "level at-most 5.0 @ 2030年"],
      },
      {
        name: "居民健康素养水平",
        unit: "%",
        category: "健康生活",
        base: "9@2015",
        targets: ["level unstated 20 @ 2020年", "level at-least 30 @ 2030年"],
      },
      {
        name: "重大慢性病过早死亡率",
        unit: "%",
        category: "健康服务",
        base: "17.9（2013年）@2013",
        targets: ["change unstated 10 @ 2020年", "change unstated 30 @ 2030年"],
      },
    ],
  },
  {
    id: "yearly",
    period: { from: 2021, to: 2025 },
    given:
      "指标;单位;2020年基数;2021年;2022年;2023年;2024年;2025年;五年累计;牵头部门\n新增高标准农田面积;万亩;;3;3;2.5;2.5;2;13;农业农村局\n农产品加工转化率;%;58;59;61;63;65;67;;农业农村局\n农村自来水普及率;%;84.2;85;86.5;88;89;90以上;;水利局/住建局\n",
    rows: [
      {
        name: "新增高标准农田面积",
        unit: "万亩",
        base: null,
        targets: [
          "level unstated 3 @ 2021年",
          "level unstated 3 @ 2022年",
          "level unstated 2.5 @ 2023年",
          "level unstated 2.5 @ 2024年",
          "level unstated 2 @ 2025年",
          "change unstated 13 @ 五年累计",
        ],
        responsible: ["农业农村局"],
      },
      {
        name: "农产品加工转化率",
        unit: "%",
        base: "58@2020",
        targets: [
          "level unstated 59 @ 2021年",
          "level unstated 61 @ 2022年",
          "level unstated 63 @ 2023年",
          "level unstated 65 @ 2024年",
          "level unstated 67 @ 2025年",
        ],
        responsible: ["农业农村局"],
      },
      {
        name: "农村自来水普及率",
        unit: "%",
        base: "84.2@2020",
        targets: [
          "level unstated 85 @ 2021年",
          "level unstated 86.5 @ 2022年",
          "level unstated 88 @ 2023年",
          "level unstated 89 @ 2024年",
          "level at-least 90 @ 2025年",
        ],
        responsible: ["水利局", "住建局"],
      },
    ],
  },
  {
    id: "last-plan-beside",
    period: { from: 2026, to: 2030 },
    given: `<table><tr><td colspan="2">指标</td><td>2020年实际</td><td>2025年规划目标</td><td>2025年预计</td><td>2030年目标</td><td>年均增长[累计]</td><td>属性</td></tr>
      <tr><td>1</td><td>数字经济核心产业增加值占比（%）</td><td>4.1</td><td>6</td><td>5.6*</td><td>8</td><td>[2.4]</td><td>预期性</td></tr>
      <tr><td>2</td><td>居民人均可支配收入（元）</td><td>21300</td><td>31000</td><td>30150</td><td>40500</td><td>6以上</td><td>预期性</td></tr>
      <tr><td>3</td><td>新增城镇就业（万人）</td><td>2.1</td><td>10</td><td>10.8</td><td>—</td><td>[10]</td><td>预期性</td></tr>
      <tr><td colspan="8">注：带*的为2024年数据；[ ]内为五年累计数。</td></tr></table>`,
    rows: [
      {
        name: "数字经济核心产业增加值占比",
        unit: "%",
        attribute: anticipatory,
        base: "5.6*@2025",
        targets: ["level unstated 8 @ 2030年目标", "change unstated 2.4 @ 年均增长"],
      },
      {
        name: "居民人均可支配收入",
        unit: "元",
        attribute: anticipatory,
        base: "30150@2025",
        targets: ["level unstated 40500 @ 2030年目标", "growth at-least 6 @ 年均增长"],
      },
      {
        name: "新增城镇就业",
        unit: "万人",
        attribute: anticipatory,
        base: "10.8@2025",
        targets: ["change unstated 10 @ 年均增长"],
      },
    ],
  },
  {
    id: "three-tiers",
    period: { from: 2021, to: 2025 },
    given: `<table><tr><td rowspan="3">序号</td><td rowspan="3" colspan="2">指标名称</td><td rowspan="3">单位</td><td colspan="4">发展目标</td><td rowspan="3">指标性质</td></tr>
      <tr><td rowspan="2">2020年</td><td colspan="3">“十四五”</td></tr>
      <tr><td>2023年</td><td>2025年</td><td>年均增长</td></tr>
      <tr><td>1</td><td colspan="2">规上工业增加值</td><td>亿元</td><td>88.5</td><td>105</td><td>124</td><td>7%</td><td>预期性</td></tr>
      <tr><td rowspan="2">2</td><td rowspan="2">城乡居民收入</td><td>城镇</td><td>元</td><td>32100</td><td>37800</td><td>43000</td><td>6%左右</td><td rowspan="2">预期性</td></tr>
      <tr><td>农村</td><td>元</td><td>13200</td><td>16200</td><td>19000</td><td>7.5%左右</td></tr>
      <tr><td>3</td><td colspan="2">万元GDP用水量下降</td><td>%</td><td>—</td><td>—</td><td>[16]</td><td>—</td><td>约束性</td></tr></table>`,
    rows: [
      {
        name: "规上工业增加值",
        unit: "亿元",
        attribute: anticipatory,
        base: "88.5@2020",
        targets: ["level unstated 105 @ 2023年", "level unstated 124 @ 2025年", "growth unstated 7 @ 年均增长"],
      },
      {
        name: "城乡居民收入·城镇",
        unit: "元",
        attribute: anticipatory,
        base: "32100@2020",
        targets: ["level unstated 37800 @ 2023年", "level unstated 43000 @ 2025年", "growth about 6 @ 年均增长"],
      },
      {
        name: "城乡居民收入·农村",
        unit: "元",
        attribute: anticipatory,
        base: "13200@2020",
        targets: ["level unstated 16200 @ 2023年", "level unstated 19000 @ 2025年", "growth about 7.5 @ 年均增长"],
      },
      { name: "万元GDP用水量下降", unit: "%", attribute: binding, base: null, targets: ["change unstated 16 @ 2025年"] },
    ],
  },
  {
    id: "scores",
    period: { from: 2021, to: 2025 },
    given: [
      ["一级指标", "二级指标", "2020年基数", "2024年实际", "2024年目标", "2025年目标", "完成进度（%）", "数据来源"],
      ["营商环境", "企业开办时间（天）", "1", "0.5", "≤0.5", "≤0.5", "100", "市场监管局"],
      ["", "网上可办率（%）", "92", "98.6", "98", "100", "82.5", "政务服务局"],
      ["开放水平", "进出口总额（亿美元）", "3.6", "4.4", "4.2", "4.5左右", "88.9", "商务局"],
    ],
    rows: [
      {
        name: "企业开办时间",
        unit: "天",
        category: "营商环境",
        base: "1@2020",
        targets: ["level at-most 0.5 @ 2024年目标", "level at-most 0.5 @ 2025年目标"],
        results: ["0.5 actual 2024"],
      },
      {
        name: "网上可办率",
        unit: "%",
        category: "营商环境",
        base: "92@2020",
        targets: ["level unstated 98 @ 2024年目标", "level unstated 100 @ 2025年目标"],
        results: ["98.6 actual 2024"],
      },
      {
        name: "进出口总额",
        unit: "亿美元",
        category: "开放水平",
        base: "3.6@2020",
        targets: ["level unstated 4.2 @ 2024年目标", "level about 4.5 @ 2025年目标"],
        results: ["4.4 actual 2024"],
      },
    ],
  },
  {
    id: "transposed-sheet",
    period: { from: 2021, to: 2025 },
    given:
      "指标,森林覆盖率,湿地保护率,草原综合植被盖度\n单位,%,%,%\n2020年,35.2,61,57.1\n2025年目标,36,65,58以上\n2022年完成,35.5,62.4,57.6\n属性,约束性,预期性,预期性\n责任单位,林草局,林草局、水利局,林草局",
    rows: [
      {
        name: "森林覆盖率",
        unit: "%",
        attribute: binding,
        base: "35.2@2020",
        targets: ["level unstated 36 @ 2025年目标"],
        results: ["35.5 actual 2022"],
        responsible: ["林草局"],
      },
      {
        name: "湿地保护率",
        unit: "%",
        attribute: anticipatory,
        base: "61@2020",
        targets: ["level unstated 65 @ 2025年目标"],
        results: ["62.4 actual 2022"],
        responsible: ["林草局", "水利局"],
      },
      {
        name: "草原综合植被盖度",
        unit: "%",
        attribute: anticipatory,
        base: "57.1@2020",
        targets: ["level at-least 58 @ 2025年目标"],
        results: ["57.6 actual 2022"],
        responsible: ["林草局"],
      },
    ],
  },
  {
    id: "mixed-units",
    period: { from: 2026, to: 2030 },
    given:
      "| 序号 | 指标 | 2025年（预计） | 2030年（目标） | 备注 |\n|--|--|--|--|--|\n| 1 | 快递业务量 | 1.2亿件 | 2亿件 | |\n| 2 | 公路网总里程 | 4860公里 | 5200公里左右 | |\n| 3 | 其中：高速公路 | 210公里 | 260公里 | |\n| 4 | 建制村通公交率 | 96.5% | 100% | |\n| 5 | 新增充电桩 | —— | 3000个以上 | 五年合计 |",
    rows: [
      { name: "快递业务量", unit: null, base: "1.2亿件@2025", targets: ["level unstated 2 @ 2030年（目标）"] },
      { name: "公路网总里程", unit: null, base: "4860公里@2025", targets: ["level about 5200 @ 2030年（目标）"] },
      { name: "公路网总里程·高速公路", unit: null, base: "210公里@2025", targets: ["level unstated 260 @ 2030年（目标）"] },
      { name: "建制村通公交率", unit: null, base: "96.5%@2025", targets: ["level unstated 100 @ 2030年（目标）"] },
      { name: "新增充电桩", unit: null, base: null, targets: ["change at-least 3000 @ 2030年（目标）"] },
    ],
  },
  {
    id: "assessment-form",
    period: { from: 2016, to: 2020 },
    given: [
      ["附件：“十三五”规划主要指标完成情况表", "", "", "", "", "", ""],
      ["指标", "2015年", "规划目标", "", "实现情况", "", "评估结果"],
      ["", "", "2020年", "年均增速[累计]", "2020年", "年均增速[累计]", ""],
      ["GDP（亿元）", "205", "300", "8%左右", "283", "6.7%", "未完成"],
      ["城镇新增就业人数（万人）", "—", "—", "[4]", "—", "[4.6]", "超额完成"],
      ["耕地保有量（万亩）", "60.1", "59.8", "[-0.3]", "60", "[-0.1]", "完成"],
    ],
    rows: [
      {
        name: "GDP",
        unit: "亿元",
        base: "205@2015",
        targets: ["level unstated 300 @ 2020年", "growth about 8 @ 年均增速"],
        results: ["283 actual 2020", "6.7 actual 2020"],
      },
      {
        name: "城镇新增就业人数",
        unit: "万人",
        base: null,
        targets: ["change unstated 4 @ 年均增速"],
        results: ["4.6 actual 2020"],
      },
      {
        name: "耕地保有量",
        unit: "万亩",
        base: "60.1@2015",
        targets: ["level unstated 59.8 @ 2020年", "change unstated -0.3 @ 年均增速"],
        results: ["60 actual 2020", "-0.1 actual 2020"],
      },
    ],
  },
  {
    id: "county-text",
    period: { from: 2026, to: 2030 },
    given:
      "主要指标                单位      2025年    2030年    属性\n地区生产总值增长        %         5.2       5.5左右   预期性\n城镇化率                %         48.6      53        预期性\n耕地保有量              万亩      45.30     45.30     约束性\n",
    rows: [
      { name: "地区生产总值增长", unit: "%", attribute: anticipatory, base: "5.2@2025", targets: ["growth about 5.5 @ 2030年"] },
      { name: "城镇化率", unit: "%", attribute: anticipatory, base: "48.6@2025", targets: ["level unstated 53 @ 2030年"] },
      { name: "耕地保有量", unit: "万亩", attribute: binding, base: "45.30@2025", targets: ["level unstated 45.30 @ 2030年"] },
    ],
  },
  {
    id: "three-year-action",
    period: { from: 2024, to: 2026 },
    given:
      "<div>三年行动计划目标</div><table><tr><td>类别</td><td>主要指标</td><td>2023年底</td><td>2024年</td><td>2025年</td><td>2026年</td><td>牵头单位</td></tr><tr><td rowspan=2>产业</td><td>规上企业数（家）</td><td>86</td><td>92</td><td>100</td><td>110</td><td>工信局</td></tr><tr><td>技改投资增速（%）</td><td>11.2</td><td>12</td><td>12</td><td>12</td><td>工信局 发改局</td></tr></table>",
    rows: [
      {
        name: "规上企业数",
        unit: "家",
        category: "产业",
        base: "86@2023",
        targets: ["level unstated 92 @ 2024年", "level unstated 100 @ 2025年", "level unstated 110 @ 2026年"],
        responsible: ["工信局"],
      },
      {
        name: "技改投资增速",
        unit: "%",
        category: "产业",
        base: "11.2@2023",
        targets: ["growth unstated 12 @ 2024年", "growth unstated 12 @ 2025年", "growth unstated 12 @ 2026年"],
        responsible: ["工信局", "发改局"],
      },
    ],
  },
  {
    id: "deduction",
    period: { from: 2021, to: 2025 },
    given:
      "指标\t计量单位\t2020年\t2025年\t2025年比2020年\t指标属性\n化学需氧量重点工程减排量\t吨\t—\t—\t〔1260〕\t约束性\n地表水达到或好于Ⅲ类水体比例\t%\t83.3\t100\t提高16.7个百分点\t约束性\n空气质量优良天数比例\t%\t93.6\t94\t0.4\t约束性\n农村生活污水治理率\t%\t18\t40\t提高22个百分点\t预期性",
    rows: [
      {
        name: "化学需氧量重点工程减排量",
        unit: "吨",
        attribute: binding,
        base: null,
        targets: ["change unstated 1260 @ 2025年比2020年"],
      },
      {
        name: "地表水达到或好于Ⅲ类水体比例",
        unit: "%",
        attribute: binding,
        base: "83.3@2020",
        targets: ["level unstated 100 @ 2025年", "change unstated 16.7 @ 2025年比2020年"],
      },
      {
        name: "空气质量优良天数比例",
        unit: "%",
        attribute: binding,
        base: "93.6@2020",
        targets: ["level unstated 94 @ 2025年", "change unstated 0.4 @ 2025年比2020年"],
      },
      {
        name: "农村生活污水治理率",
        unit: "%",
        attribute: anticipatory,
        base: "18@2020",
        targets: ["level unstated 40 @ 2025年", "change unstated 22 @ 2025年比2020年"],
      },
    ],
  },
];
