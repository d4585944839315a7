/**
 * Tables of indicators as offices print them inside an outline's text, made up. The right answers were written before the reader saw
 * a table; those of `held` were never looked at while it was built.
 */
export type PrintedTable = {
  readonly id: string;
  readonly format: "text" | "markdown" | "html";
  readonly text: string;
  readonly kind: "indicators" | "results";
  /** `no|name|unit|attribute|base|targets|results`: an empty place has nothing, several figures stand between semicolons. */
  readonly rows: readonly string[];
  /** Rows that cannot be read and must not be given. */
  readonly unread?: readonly string[];
  /** What stands behind the table and its notes. */
  readonly after: string;
};

export const TUNED: readonly PrintedTable[] = [
  {
    id: "tabs, categories merged, two pages",
    format: "text",
    kind: "indicators",
    text: `全县主要目标如下。

表3 云岭县“十五五”时期经济社会发展主要指标
类别\t序号\t指标名称\t单位\t2025年\t2030年\t年均增长\t属性
经济发展\t1\t地区生产总值\t亿元\t186.5\t250左右\t6%左右\t预期性
\t2\t常住人口城镇化率\t%\t48.6\t55\t—\t预期性
创新驱动\t3\t研究与试验发展经费投入增长\t%\t—\t—\t〔10〕以上\t预期性

— 17 —

类别\t序号\t指标名称\t单位\t2025年\t2030年\t年均增长\t属性
民生福祉\t4\t城镇调查失业率\t%\t5.2\t5.5以内\t—\t预期性
\t5\t人均预期寿命\t岁\t77.8\t79\t—\t约束性
注：1. 地区生产总值绝对数按当年价格计算，增速按可比价格计算。
2. 〔〕内为五年累计数。
第三章 优化国土空间布局`,
    rows: [
      "1|地区生产总值|亿元|anticipatory|186.5|250左右;6%左右|",
      "2|常住人口城镇化率|%|anticipatory|48.6|55|",
      "3|研究与试验发展经费投入增长|%|anticipatory||〔10〕以上|",
      "4|城镇调查失业率|%|anticipatory|5.2|5.5以内|",
      "5|人均预期寿命|岁|binding|77.8|79|",
    ],
    after: "第三章 优化国土空间布局",
  },
  {
    id: "cells broken over lines between runs of blanks",
    format: "text",
    kind: "indicators",
    text: `专栏1  主要指标
领域    指标    2025年
基期    2030年
目标    指标
属性
发展质效    1.全员劳动生产率（万元/人）    21.3    28以
上    预期性
    2.每万人口高价值发明专利
拥有量（件）    9.6    16    预期性
人民生活    3.居民人均可支配收入增长（%）    5.4    与经济增
长同步    预期性
    4.劳动年龄人口平均受教育年限（年）    10.8    11.4    约束
性

第二节 发展战略`,
    rows: [
      "1|全员劳动生产率|万元/人|anticipatory|21.3|28以上|",
      "2|每万人口高价值发明专利拥有量|件|anticipatory|9.6|16|",
      "3|居民人均可支配收入增长|%|anticipatory|5.4|与经济增长同步|",
      "4|劳动年龄人口平均受教育年限|年|binding|10.8|11.4|",
    ],
    after: "第二节 发展战略",
  },
  {
    id: "single blanks",
    format: "text",
    kind: "indicators",
    text: `专栏 2 “十四五”时期经济社会发展主要指标
类别 序号 指标 单位 2020年 2025年 属性
经济发展 1 地区生产总值增速 % 3.1 6.5 左右 预期性
2 社会消费品零售总额 亿元 66.2 93 预期性
3 户籍人口城镇化率 % 31.5 38 预期性
绿色生态 4 空气质量优良天数比例 % 96.2 ≥96 约束性
5 单位 GDP 能耗降低 % — 〔13.5〕 约束性
注：〔〕内数据为五年累计值。
第四节 二〇三五年远景目标`,
    rows: [
      "1|地区生产总值增速|%|anticipatory|3.1|6.5左右|",
      "2|社会消费品零售总额|亿元|anticipatory|66.2|93|",
      "3|户籍人口城镇化率|%|anticipatory|31.5|38|",
      "4|空气质量优良天数比例|%|binding|96.2|≥96|",
      "5|单位GDP能耗降低|%|binding||〔13.5〕|",
    ],
    after: "第四节 二〇三五年远景目标",
  },
  {
    id: "one cell a line",
    format: "text",
    kind: "indicators",
    text: `表1 “十五五”时期主要指标
序号
指标名称
单位
2025年
2030年
指标属性
1
地区生产总值年均增长
%
5.6
5.5左右
预期性
2
规模以上工业增加值年均增长
%
7.2
7左右
预期性
3
森林覆盖率
%
42.51
完成市下达
目标
约束性
4
粮食综合生产能力
万吨
36.4
36.5以上
约束性
第三章 构建现代化产业体系
坚持把发展经济的着力点放在实体经济上。`,
    rows: [
      "1|地区生产总值年均增长|%|anticipatory|5.6|5.5左右|",
      "2|规模以上工业增加值年均增长|%|anticipatory|7.2|7左右|",
      "3|森林覆盖率|%|binding|42.51|完成市下达目标|",
      "4|粮食综合生产能力|万吨|binding|36.4|36.5以上|",
    ],
    after: "第三章 构建现代化产业体系",
  },
  {
    id: "Markdown, results beside targets",
    format: "markdown",
    kind: "results",
    text: `**表1 “十四五”规划主要指标完成情况**

| 指标 | 单位 | 属性 | 2025年规划目标 | 2025年完成情况 |
| :-- | :-: | :-: | --: | --: |
| 1. 地区生产总值年均增速 | % | 预期性 | 6左右 | 5.3 |
| 2. 常住人口城镇化率 | % | 预期性 | 60 | 61.2 |
| 3. 单位地区生产总值能源消耗降低 | % | 约束性 | 〔14〕 | 〔14.6〕 |

备注：单位地区生产总值能源消耗降低为预计数。

## 第二节 发展环境`,
    rows: [
      "1|地区生产总值年均增速|%|anticipatory||6左右|5.3",
      "2|常住人口城镇化率|%|anticipatory||60|61.2",
      "3|单位地区生产总值能源消耗降低|%|binding||〔14〕|〔14.6〕",
    ],
    after: "## 第二节 发展环境",
  },
  {
    id: "HTML of a word processor, two tables of one",
    format: "html",
    kind: "indicators",
    text: `<p><b>专栏3　“十五五”时期主要指标</b></p>
<table border="1"><tr><td rowspan="2"><p>类别</p></td><td rowspan="2" colspan="2"><p>指标</p></td><td rowspan="2"><p>单位</p></td><td colspan="2"><p>目标值</p></td><td rowspan="2"><p>属性</p></td></tr>
<tr><td><p>2025年</p></td><td><p>2030年</p></td></tr>
<tr><td rowspan="2"><p>民生</p><p>保障</p></td><td rowspan="2"><p>1.每千人口拥有医护人员数</p></td><td><p>执业（助理）医师</p></td><td>人</td><td>3.1</td><td>3.8</td><td rowspan="2">预期性</td></tr>
<tr><td><p>注册护士</p></td><td>人</td><td>3.6</td><td>4.5</td></tr></table>
<p>—&nbsp;12&nbsp;—</p>
<table border="1"><tr><td rowspan="2"><p>类别</p></td><td rowspan="2" colspan="2"><p>指标</p></td><td rowspan="2"><p>单位</p></td><td colspan="2"><p>目标值</p></td><td rowspan="2"><p>属性</p></td></tr>
<tr><td><p>2025年</p></td><td><p>2030年</p></td></tr>
<tr><td>绿色低碳</td><td colspan="2">2.森林蓄积量</td><td>万米<sup>3</sup></td><td>812</td><td>860</td><td>约束性</td></tr>
</table><p>注：森林蓄积量以林草湿调查监测为准。</p><p>第三节　空间布局</p>`,
    rows: [
      "1|每千人口拥有医护人员数·执业（助理）医师|人|anticipatory|3.1|3.8|",
      "1|每千人口拥有医护人员数·注册护士|人|anticipatory|3.6|4.5|",
      "2|森林蓄积量|万米³|binding|812|860|",
    ],
    after: "第三节　空间布局",
  },
  {
    id: "columns by their place",
    format: "text",
    kind: "indicators",
    text: `                表2    主要预期目标

序号         指标             2025年      2030年     年均增长      属性
 1    地区生产总值（亿元）      520         700                  预期性
 2    固定资产投资增速（%）                            8         预期性
 3    耕地保有量（万亩）       61.3        61.3                  约束性

    坚持系统观念，统筹推进各项任务。`,
    rows: [
      "1|地区生产总值|亿元|anticipatory|520|700|",
      "2|固定资产投资增速|%|anticipatory||8|",
      "3|耕地保有量|万亩|binding|61.3|61.3|",
    ],
    after: "坚持系统观念",
  },
  {
    id: "rows that have lost cells",
    format: "text",
    kind: "indicators",
    text: `表2 主要指标
指标 单位 2025年 2030年 年均增长 属性
1.地区生产总值 亿元 88.1 120 6.2 预期性
2.常住人口城镇化率 % 39.7 45 预期性
3.城镇登记失业率 % 3.1 3.5以内 — 预期性
第三节 主要任务`,
    rows: ["1|地区生产总值|亿元|anticipatory|88.1|120;6.2|", "3|城镇登记失业率|%|anticipatory|3.1|3.5以内|"],
    unread: ["常住人口城镇化率"],
    after: "第三节 主要任务",
  },
  {
    id: "columns under their headings, a name over two lines, a page turned",
    format: "text",
    kind: "indicators",
    text: `表1 主要指标
指标                      单位    2025年    2030年    属性
1.地区生产总值            亿元    186.5     250       预期性
2.城乡居民人均可支配
  收入年均增长            %                 6.5       预期性
— 9 —
3.森林覆盖率              %       36.2      37        约束性
4.粮食综合生产能力        万吨    48        50以上    约束性

第三章 优化国土空间布局`,
    rows: [
      "1|地区生产总值|亿元|anticipatory|186.5|250|",
      "2|城乡居民人均可支配收入年均增长|%|anticipatory||6.5|",
      "3|森林覆盖率|%|binding|36.2|37|",
      "4|粮食综合生产能力|万吨|binding|48|50以上|",
    ],
    after: "第三章 优化国土空间布局",
  },
  {
    id: "columns under their headings, one cell that stands between two",
    format: "text",
    kind: "indicators",
    text: `表1 主要指标
指标                      2025年      2030年      属性
1.森林覆盖率（%）         36.2        37          约束性
2.湿地保护率（%）               58                约束性
3.粮食产量（万吨）        48          50          预期性
第三章 优化国土空间布局`,
    rows: ["1|森林覆盖率|%|binding|36.2|37|", "3|粮食产量|万吨|anticipatory|48|50|"],
    unread: ["湿地保护率"],
    after: "第三章 优化国土空间布局",
  },
  {
    id: "tabs with rules drawn between the rows",
    format: "text",
    kind: "indicators",
    text: `表1 主要指标
指标\t单位\t2025年\t2030年\t属性
--------------------------------
森林覆盖率\t%\t36.2\t37\t约束性
--------------------------------
粮食产量\t万吨\t48\t50\t预期性
--------------------------------
第三章 优化国土空间布局`,
    rows: ["|森林覆盖率|%|binding|36.2|37|", "|粮食产量|万吨|anticipatory|48|50|"],
    after: "第三章 优化国土空间布局",
  },
  {
    id: "tabs, with a row that has lost its number and cells",
    format: "text",
    kind: "indicators",
    text: `表1 主要指标
序号\t指标\t单位\t2025年\t2030年\t属性
1\t森林覆盖率\t%\t36.2\t37\t约束性
58\t60\t约束性
3\t粮食产量\t万吨\t48\t50\t预期性
第三章 优化国土空间布局`,
    rows: ["1|森林覆盖率|%|binding|36.2|37|", "3|粮食产量|万吨|anticipatory|48|50|"],
    unread: ["58"],
    after: "第三章 优化国土空间布局",
  },
];

export const HELD: readonly PrintedTable[] = [
  {
    id: "a whole in two cells between runs of blanks",
    format: "text",
    kind: "indicators",
    text: `专栏2  “十五五”主要指标
类别    序号    指标    属性    2030年目标
美丽宜居    1    主要河流断面水质优良比例（%）    约束性    100
    2    主要污染物重点工程减排量    氮氧化物（吨）    约束性    〔420〕
            挥发性有机物（吨）    约束性    〔160〕
    3    城市建成区绿化覆盖率（%）    预期性    43
平安稳定    4    亿元地区生产总值生产安全事故死亡率下降（%）    约束性    完成市下达
任务

注：〔〕内为五年累计数。

第三章  空间格局`,
    rows: [
      "1|主要河流断面水质优良比例|%|binding||100|",
      "2|主要污染物重点工程减排量·氮氧化物|吨|binding||〔420〕|",
      "2|主要污染物重点工程减排量·挥发性有机物|吨|binding||〔160〕|",
      "3|城市建成区绿化覆盖率|%|anticipatory||43|",
      "4|亿元地区生产总值生产安全事故死亡率下降|%|binding||完成市下达任务|",
    ],
    after: "第三章  空间格局",
  },
  {
    id: "results by tabs with a title row",
    format: "text",
    kind: "results",
    text: `附表1 “十三五”规划目标实现情况
序号\t指标\t2015年\t规划目标\t\t实现情况\t
\t\t\t2020年\t年均增速[累计]\t2020年\t年均增速[累计]
1\t地区生产总值（亿元）\t312\t480\t9%\t455.8\t7.9%
2\t服务业增加值比重（%）\t41.2\t46\t[4.8]\t47.1\t[5.9]
3\t城镇新增就业人数（万人）\t-\t-\t[6]\t-\t[7.3]
说明：[]内为五年累计数。
二、发展环境`,
    rows: [
      "1|地区生产总值|亿元||312|480;9%|455.8;7.9%",
      "2|服务业增加值比重|%||41.2|46;[4.8]|47.1;[5.9]",
      "3|城镇新增就业人数|万人|||[6]|[7.3]",
    ],
    after: "二、发展环境",
  },
  {
    id: "single blanks, number before the name, no categories",
    format: "text",
    kind: "indicators",
    text: `专栏1：全区“十五五”发展主要指标
指 标 2025 年 2030 年 属性
1.地区生产总值年均增长（%） 5.1 5左右 预期性
2.高新技术企业数（家） 268 400 预期性
3.国省考断面水质优良比例（%） 100 100 约束性
4.每千人口拥有3岁以下婴幼儿托位数（个） 3.9 4.6 预期性
第三篇 科技创新`,
    rows: [
      "1|地区生产总值年均增长|%|anticipatory|5.1|5左右|",
      "2|高新技术企业数|家|anticipatory|268|400|",
      "3|国省考断面水质优良比例|%|binding|100|100|",
      "4|每千人口拥有3岁以下婴幼儿托位数|个|anticipatory|3.9|4.6|",
    ],
    after: "第三篇 科技创新",
  },
  {
    id: "Markdown inside a quote, categories as rows",
    format: "markdown",
    kind: "indicators",
    text: `**专栏1 主要指标**

| 指标 | 2025年 | 2030年 | 属性 |
| --- | --- | --- | --- |
| **一、高质量发展** | | | |
| 1. 人均地区生产总值（元） | 71000 | 95000 | 预期性 |
| 2. 数字经济核心产业增加值占比（%） | 7.4 | 11 | 预期性 |
| **二、绿色转型** | | | |
| 3. 用水总量（亿立方米） | 4.6 | 4.8以内 | 约束性 |

### 第四节 远景目标`,
    rows: [
      "1|人均地区生产总值|元|anticipatory|71000|95000|",
      "2|数字经济核心产业增加值占比|%|anticipatory|7.4|11|",
      "3|用水总量|亿立方米|binding|4.6|4.8以内|",
    ],
    after: "### 第四节 远景目标",
  },
  {
    id: "HTML with the title, the unit and the notes in its rows",
    format: "html",
    kind: "indicators",
    text: `<div class="TRS_Editor"><table><tbody>
<tr><td colspan="5" align="center"><strong>专栏 1&nbsp;&nbsp;主要经济社会发展指标</strong></td></tr>
<tr><td>序号</td><td>指标</td><td>2025<br/>年</td><td>2030<br/>年</td><td>属性</td></tr>
<tr><td>1</td><td>地方一般公共预算收入（亿元）</td><td>36.2</td><td>45</td><td>预期性</td></tr>
<tr><td>2</td><td>PM<sub>2.5</sub>年均浓度（μg/m<sup>3</sup>）</td><td>24</td><td>&le;23</td><td>约束性</td></tr>
<tr><td colspan="5">注：PM2.5年均浓度以省考核结果为准。</td></tr>
</tbody></table>
<p>　　在此基础上，再奋斗五年。</p></div>`,
    rows: ["1|地方一般公共预算收入|亿元|anticipatory|36.2|45|", "2|PM2.5年均浓度|μg/m³|binding|24|≤23|"],
    after: "在此基础上，再奋斗五年。",
  },
  {
    id: "one cell a line, categories among them",
    format: "text",
    kind: "indicators",
    text: `专栏2 “十五五”时期经济社会发展主要指标
类别
指标
2025年
2030年
属性
经济发展
1.地区生产总值（亿元）
268.3
350
预期性
2.规模以上工业企业数（户）
131
180
预期性
民生福祉
3.居民人均可支配收入（元）
31020
42000
左右
预期性
4.基本养老保险参保率（%）
96
97
预期性
注：地区生产总值为当年价。
第一节 总体要求`,
    rows: [
      "1|地区生产总值|亿元|anticipatory|268.3|350|",
      "2|规模以上工业企业数|户|anticipatory|131|180|",
      "3|居民人均可支配收入|元|anticipatory|31020|42000左右|",
      "4|基本养老保险参保率|%|anticipatory|96|97|",
    ],
    after: "第一节 总体要求",
  },
  {
    id: "runs of blanks, no two alike, a name over two lines",
    format: "text",
    kind: "indicators",
    text: `专栏 4      “十五五”主要指标
指标                                    单位       2025 年       2030 年      属性
1.地区生产总值年均增速                   %          5.8          6.0        预期性
2.战略性新兴产业增加值占规模以
上工业增加值比重                         %          19.6         26         预期性
3.农村自来水普及率                       %          93.4         96         预期性
第五章 建设现代化基础设施体系`,
    rows: [
      "1|地区生产总值年均增速|%|anticipatory|5.8|6.0|",
      "2|战略性新兴产业增加值占规模以上工业增加值比重|%|anticipatory|19.6|26|",
      "3|农村自来水普及率|%|anticipatory|93.4|96|",
    ],
    after: "第五章 建设现代化基础设施体系",
  },
];
