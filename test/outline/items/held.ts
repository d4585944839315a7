import type { Body } from "./body.js";

/** Bodies that were written before the rules and read when those stood: 15 of 18 came out right at once, and all names but a few (F1 88.9 %). */
export const HELD: readonly Body[] = [
  {
    form: "a province: dashes, a name, a full stop and prose",
    title: "战略性新兴产业培育工程",
    format: "text",
    text: `——生物制造。布局合成生物技术平台，推动酶制剂、生物基材料规模化应用。
——新型显示。突破高世代面板工艺，培育上下游配套企业。
——商业航天。建设卫星测试与数据服务基地，丰富应用场景。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["生物制造", []],
      ["新型显示", []],
      ["商业航天", []],
    ],
  },
  {
    form: "a city: stages with counts in brackets and numbers before the names",
    title: "轨道交通建设项目",
    format: "text",
    text: `续建（3项）：1.地铁4号线二期；2.地铁6号线；3.市域铁路东延线。
新建（2项）：1.地铁8号线（北段）；2.中央商务区环线。
谋划储备（1项）：1.机场快线。`,
    kind: "projects",
    label: "项目",
    groups: [
      ["续建（3项）", ["地铁4号线二期", "地铁6号线", "市域铁路东延线"]],
      ["新建（2项）", ["地铁8号线（北段）", "中央商务区环线"]],
      ["谋划储备（1项）", ["机场快线"]],
    ],
    known: {
      地铁4号线二期: { stage: "continued", phase: 2 },
      中央商务区环线: { stage: "new" },
      机场快线: { stage: "planned" },
    },
  },
  {
    form: "a county: numerals in brackets, a sentence with a verb before the list",
    title: "农业农村现代化重点工程",
    format: "text",
    text: `（一）粮食安全工程。实施3万亩高标准农田新建项目、粮食仓储物流中心项目、农机社会化服务能力提升项目等。
（二）特色产业工程。实施中药材种植加工一体化项目、年出栏5万头生猪养殖基地项目。
（三）和美乡村工程。实施农村厕所革命项目、村级道路提升项目、农村生活污水治理项目等。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["粮食安全工程", ["3万亩高标准农田新建项目", "粮食仓储物流中心项目", "农机社会化服务能力提升项目"], true],
      ["特色产业工程", ["中药材种植加工一体化项目", "年出栏5万头生猪养殖基地项目"]],
      ["和美乡村工程", ["农村厕所革命项目", "村级道路提升项目", "农村生活污水治理项目"], true],
    ],
    known: { "3万亩高标准农田新建项目": { sizes: [["area", "3", "万亩"]] } },
  },
  {
    form: "a Markdown table of an office",
    title: "生态环保重大项目",
    format: "markdown",
    text: `| 类别 | 项目名称 | 建设规模及内容 | 起止年限 | 牵头单位 |
| --- | --- | --- | --- | --- |
| 水生态 | 镜湖生态修复工程 | 清淤、湿地恢复、岸线整治 | 2026—2028 | 市生态环境局 |
| 水生态 | 清溪河幸福河湖项目 | 治理河长32公里 | 2027—2030 | 市水务局、北山区政府 |
| 矿山 | 北山历史遗留矿山修复项目 | 修复面积560亩 | 2026—2027 | 市自然资源局 |`,
    kind: "projects",
    label: "项目",
    groups: [
      ["水生态", ["镜湖生态修复工程", "清溪河幸福河湖项目"]],
      ["矿山", ["北山历史遗留矿山修复项目"]],
    ],
    known: {
      镜湖生态修复工程: { years: [2026, 2028], responsible: ["市生态环境局"] },
      清溪河幸福河湖项目: { years: [2027, 2030], responsible: ["市水务局", "北山区政府"] },
    },
  },
  {
    form: "HTML: one cell with line breaks",
    title: "人才强市行动",
    format: "html",
    text: `<table><tr><td>1.领军人才集聚行动：实施“镜湖英才”计划，引进高层次创新团队。<br>2.技能人才倍增行动：推行校企双元培养，新增高技能人才2万人。<br/>3.青年安居行动：提供一站式就业住房服务。</td></tr></table>`,
    kind: "items",
    label: "行动",
    groups: [
      ["领军人才集聚行动", []],
      ["技能人才倍增行动", []],
      ["青年安居行动", []],
    ],
  },
  {
    form: "columns by blanks, the first empty where it goes on",
    title: "物流枢纽建设项目",
    format: "text",
    text: `领域        重点项目
铁路物流    北山铁路物流基地、镜湖多式联运中心
航空物流    机场货站扩建工程
            跨境电商监管中心（二期）
冷链物流    农产品产地仓、城市中央厨房、冷链骨干基地等`,
    kind: "projects",
    label: "项目",
    groups: [
      ["铁路物流", ["北山铁路物流基地", "镜湖多式联运中心"]],
      ["航空物流", ["机场货站扩建工程", "跨境电商监管中心（二期）"]],
      ["冷链物流", ["农产品产地仓", "城市中央厨房", "冷链骨干基地"], true],
    ],
  },
  {
    form: "OCR: circled numbers, a break inside, wide digits",
    title: "卫生健康重大项目",
    format: "text",
    text: `①医院建设：县人民医院感染楼、县中医院迁
建项目（２０２６－２０２８年）、镜湖镇中心卫生院改扩建
项目。
②公共卫生：疾控中心实验室能力提升项目、 急 救 站 点 布局项目等 。`,
    kind: "projects",
    label: "项目",
    groups: [
      ["医院建设", ["县人民医院感染楼", "县中医院迁建项目（２０２６－２０２８年）", "镜湖镇中心卫生院改扩建项目"]],
      ["公共卫生", ["疾控中心实验室能力提升项目", "急救站点布局项目"], true],
    ],
    known: { "县中医院迁建项目（２０２６－２０２８年）": { years: [2026, 2028] } },
  },
  {
    form: "places in a structure of space",
    title: "“一核两带三区”空间布局",
    format: "text",
    text: `一核：以中心城区为主体，强化综合服务功能，提升首位度。
两带：沿江产业发展带承接先进制造，环湖生态文旅带突出绿色转型。
三区：东部城镇协调区、西部生态涵养区、南部现代农业区。`,
    kind: "spatial",
    groups: [
      ["一核", []],
      ["两带", []],
      ["三区", []],
    ],
  },
  {
    form: "one name to a line",
    title: "城市更新重点项目",
    format: "text",
    text: `1.老城历史街区保护更新项目
2.纺织厂片区改造项目
3.北山城中村改造项目（一期）
4.镜湖滨水空间提升工程`,
    kind: "projects",
    label: "项目",
    groups: [
      [
        "城市更新重点项目",
        ["老城历史街区保护更新项目", "纺织厂片区改造项目", "北山城中村改造项目（一期）", "镜湖滨水空间提升工程"],
      ],
    ],
    known: { "北山城中村改造项目（一期）": { phase: 1 } },
  },
  {
    form: "several sites under one work, quotation marks, brackets with 、",
    title: "防洪减灾工程",
    format: "text",
    text: `水库加固：龙潭水库、响水水库、双桥水库除险加固工程，中小型水库（黄泥塘、石牛）安全监测项目。
河道治理：清溪河、马蹄河等5条中小河流治理工程、“一河一策、一湖一策”数字化平台、北山镇防洪堤工程等。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["水库加固", ["龙潭水库、响水水库、双桥水库除险加固工程", "中小型水库（黄泥塘、石牛）安全监测项目"]],
      ["河道治理", ["清溪河、马蹄河等5条中小河流治理工程", "“一河一策、一湖一策”数字化平台", "北山镇防洪堤工程"], true],
    ],
    known: { "清溪河、马蹄河等5条中小河流治理工程": { sizes: [["count", "5", "条"]] } },
  },
  {
    form: "verbs of many kinds before lists",
    title: "能源重大项目",
    format: "text",
    text: `煤电：加快推进北山电厂三期扩建、镜湖热电联产等项目建设。
新能源：开工建设海上风电二期、渔光互补基地，谋划推进深远海风电示范项目。
储能：建成东山抽水蓄能电站，推进西岭抽水蓄能电站、共享储能中心建设。`,
    kind: "projects",
    label: "项目",
    groups: [
      ["煤电", ["北山电厂三期扩建", "镜湖热电联产"], true],
      ["新能源", ["海上风电二期", "渔光互补基地", "深远海风电示范项目"]],
      ["储能", ["东山抽水蓄能电站", "西岭抽水蓄能电站", "共享储能中心"]],
    ],
    known: { 海上风电二期: { stage: "new", phase: 2 }, 深远海风电示范项目: { stage: "planned" } },
  },
  {
    form: "actions counted in words",
    title: "营商环境优化提升行动",
    format: "text",
    text: `行动一：政务服务增效行动。全面推行集成办理，推动更多事项免申即享。
行动二：法治护航行动。规范涉企检查，完善信用修复机制。
行动三：要素保障行动。健全项目用地、用能统筹机制。`,
    kind: "items",
    label: "行动",
    groups: [
      ["政务服务增效行动", []],
      ["法治护航行动", []],
      ["要素保障行动", []],
    ],
  },
  {
    form: "levels in brackets and digits, prose at the lower one",
    title: "公共服务补短板工程",
    format: "text",
    text: `（一）托育服务
1.公办托育。每个县（区）建成一所综合性托育服务中心。
2.社区托育。支持幼儿园开设托班，发展家庭托育点。
（二）养老服务
1.机构养老。提升护理型床位占比。
2.居家养老。推进家庭适老化改造，健全助餐网络。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["托育服务", ["公办托育", "社区托育"]],
      ["养老服务", ["机构养老", "居家养老"]],
    ],
  },
  {
    form: "columns by tabs, a running number first",
    title: "文旅产业重点项目",
    format: "text",
    text: "序号\t类别\t项目名称\n1\t景区\t镜湖国家级旅游度假区\n2\t景区\t北山温泉康养小镇\n3\t场馆\t市非遗展示中心",
    kind: "projects",
    label: "项目",
    groups: [
      ["景区", ["镜湖国家级旅游度假区", "北山温泉康养小镇"]],
      ["场馆", ["市非遗展示中心"]],
    ],
  },
  {
    form: "numbers in one paragraph",
    title: "数字乡村重点项目",
    format: "text",
    text: "（1）农业遥感监测平台；（2）数字果园示范基地；（3）村级综合信息服务站升级项目；（4）农村电商直播中心。",
    kind: "projects",
    label: "项目",
    groups: [["数字乡村重点项目", ["农业遥感监测平台", "数字果园示范基地", "村级综合信息服务站升级项目", "农村电商直播中心"]]],
  },
  {
    form: "paragraphs of a word processor: bold names before their prose in one line",
    title: "平安建设重点工程",
    format: "html",
    text: `<p><b>雪亮工程升级。</b>推进公共区域视频监控补点联网，拓展智能应用。</p>
<p><b>矛盾纠纷多元化解中心。</b>整合信访、调解、仲裁资源，实现一站式受理。</p>
<p><b>应急指挥体系。</b>完善市县乡三级联动机制。</p>`,
    kind: "projects",
    label: "工程",
    groups: [
      ["雪亮工程升级", []],
      ["矛盾纠纷多元化解中心", []],
      ["应急指挥体系", []],
    ],
  },
  {
    form: "prose without any name",
    title: "阅读提示",
    format: "text",
    text: `本规划所称镜湖流域，是指干流及主要支流汇水范围，涉及三县两区。
流域综合治理坚持统一规划、统一标准、统一监测。`,
    kind: "items",
    groups: [],
  },
  {
    form: "a result of the plan before",
    title: "“十四五”规划主要指标完成情况",
    format: "text",
    text: `指标    2025年目标    完成值
地区生产总值（亿元）    900    931
森林覆盖率（%）    38.5    39.1`,
    kind: "results",
    label: "指标",
    groups: [],
  },
];
