import type { Body } from "./body.js";

/** Bodies that the rules were built on. */
export const SEEN: readonly Body[] = [
  {
    form: "a province: numbers and names on lines of their own, prose below",
    title: "现代水网建设工程",
    format: "text",
    text: `01 水网主骨架
推进清源水库扩容，开展东干渠延伸段前期论证，逐步形成南北互济、丰枯调剂的供水格局。
02 大型灌区现代化改造
完成白河、柳湾等灌区续建配套，推广管道输水，灌溉水有效利用系数提高到0.58。
03 城乡供水一体化
以县域为单元推进规模化供水，因地制宜建设小型标准化供水设施。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["水网主骨架", []],
      ["大型灌区现代化改造", []],
      ["城乡供水一体化", []],
    ],
  },
  {
    form: "a city: lists by stage, commas between names",
    title: "“十五五”城市道路重点项目",
    format: "text",
    text: `续建项目：滨河大道快速化改造（一期）工程，青云路，园区三号路（学府街—滨河大道）。
新建项目：南环隧道工程，望江路西延，青云路二期。
谋划项目：东部过江通道，城北货运外环等。`,
    kind: "projects",
    label: "项目",
    groups: [
      ["续建项目", ["滨河大道快速化改造（一期）工程", "青云路", "园区三号路（学府街—滨河大道）"]],
      ["新建项目", ["南环隧道工程", "望江路西延", "青云路二期"]],
      ["谋划项目", ["东部过江通道", "城北货运外环"], true],
    ],
    known: {
      青云路: { stage: "continued" },
      "滨河大道快速化改造（一期）工程": { stage: "continued", phase: 1 },
      青云路二期: { stage: "new", phase: 2 },
      东部过江通道: { stage: "planned" },
    },
  },
  {
    form: "a county: one paragraph to a group, lines broken at a width",
    title: "乡村振兴重大工程",
    format: "text",
    text: `高标准农田工程：柳河镇2.5万亩高标准农
田建设项目、石桥乡灌区节水改造项目、全
县耕地质量提升项目（2026—2028年）等。
设施农业工程：年产3万吨果蔬精深加工项
目、智能温室（番茄、草莓）示范基地建设
项目。`,
    kind: "projects",
    label: "工程",
    groups: [
      [
        "高标准农田工程",
        ["柳河镇2.5万亩高标准农田建设项目", "石桥乡灌区节水改造项目", "全县耕地质量提升项目（2026—2028年）"],
        true,
      ],
      ["设施农业工程", ["年产3万吨果蔬精深加工项目", "智能温室（番茄、草莓）示范基地建设项目"]],
    ],
    known: {
      "柳河镇2.5万亩高标准农田建设项目": { sizes: [["area", "2.5", "万亩"]] },
      "全县耕地质量提升项目（2026—2028年）": { years: [2026, 2028] },
      年产3万吨果蔬精深加工项目: { sizes: [["output", "3", "万吨", true]] },
    },
  },
  {
    form: "a table of an office: content, years, money, who is responsible",
    title: "水利重点项目表",
    format: "html",
    text: `<table><tbody>
<tr><td>序号</td><td>项目名称</td><td>建设性质</td><td>建设内容及规模</td><td>建设年限</td><td>总投资（亿元）</td><td>责任单位</td></tr>
<tr><td>1</td><td>清源水库扩容工程</td><td>新建</td><td>总库容由0.8亿立方米扩至1.2亿立方米</td><td>2026-2029</td><td>18.6</td><td>市水利局</td></tr>
<tr><td>2</td><td>东干渠延伸段工程</td><td>续建</td><td>新建渠道46公里、泵站3座</td><td>2024—2027年</td><td>9.2</td><td>市水利局、柳河县政府</td></tr>
<tr><td>3</td><td>城区第三水厂</td><td>谋划</td><td>日供水10万吨</td><td>2028-2030</td><td>4</td><td>市水务集团</td></tr>
</tbody></table>`,
    kind: "projects",
    label: "项目",
    groups: [["水利重点项目表", ["清源水库扩容工程", "东干渠延伸段工程", "城区第三水厂"]]],
    known: {
      清源水库扩容工程: { stage: "new", years: [2026, 2029], responsible: ["市水利局"] },
      东干渠延伸段工程: { stage: "continued", years: [2024, 2027], responsible: ["市水利局", "柳河县政府"] },
      城区第三水厂: { stage: "planned", years: [2028, 2030], responsible: ["市水务集团"] },
    },
  },
  {
    form: "Markdown: a list with bold names",
    title: "消费新场景培育行动",
    format: "markdown",
    text: `- **夜间经济**：优化商圈夜间交通，培育一批特色夜市。
- **首发经济**：支持品牌首店、首展落户，完善审批便利化措施。
- **银发经济**：发展康养旅居、老年用品和适老化改造服务。`,
    kind: "items",
    label: "行动",
    groups: [
      ["夜间经济", []],
      ["首发经济", []],
      ["银发经济", []],
    ],
  },
  {
    form: "HTML: one cell, names in bold paragraphs",
    title: "产业集群培育工程",
    format: "html",
    text: `<table><tr><td><p><strong>高端装备</strong></p><p>围绕整机带动零部件，做强关键铸锻件，提升本地配套能力。</p>
<p><strong>新型建材</strong></p><p>推广装配式构件，淘汰落后产能。</p><p><strong>绿色食品</strong></p><p>打造区域公用品牌，延伸冷链物流。</p></td></tr></table>`,
    kind: "projects",
    label: "工程",
    groups: [
      ["高端装备", []],
      ["新型建材", []],
      ["绿色食品", []],
    ],
  },
  {
    form: "OCR: a name broken by a page, full-width digits, blanks between signs",
    title: "能源保障工程",
    format: "text",
    text: `电源建设工程：柳 河 县 ２００ 兆瓦光伏发电项目、石桥乡风电场

二期项目、全县 “千村”屋顶光伏项目等。

电网升级工程 ：１１０ 千伏城东输变电工程、农村电网巩固提

升工程（2026—2027 年）、县城充换电网络建设项目。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["电源建设工程", ["柳河县２００兆瓦光伏发电项目", "石桥乡风电场二期项目", "全县“千村”屋顶光伏项目"], true],
      ["电网升级工程", ["１１０千伏城东输变电工程", "农村电网巩固提升工程（2026—2027年）", "县城充换电网络建设项目"]],
    ],
    known: {
      柳河县２００兆瓦光伏发电项目: { sizes: [["power", "200", "兆瓦"]] },
      石桥乡风电场二期项目: { phase: 2 },
      "１１０千伏城东输变电工程": { sizes: [["voltage", "110", "千伏"]] },
      "农村电网巩固提升工程（2026—2027年）": { years: [2026, 2027] },
    },
  },
  {
    form: "a city: an opening sentence, then numbered names with prose",
    title: "数字政府建设重点任务",
    format: "text",
    text: `坚持整体协同、数据赋能，全面推进数字政府建设，重点实施以下任务。
1.一网通办。推动高频事项跨区域办理，压减申请材料。
2.一网统管。健全城市运行指标体系，完善闭环处置机制。
3.一网协同。建设统一的机关办公平台，推动公文电子化。`,
    kind: "items",
    label: "任务",
    groups: [
      ["一网通办", []],
      ["一网统管", []],
      ["一网协同", []],
    ],
  },
  {
    form: "a county: nothing but one list",
    title: "“十五五”教育重点项目",
    format: "text",
    text: "城东小学新建项目、第三中学扩建项目、县职教中心实训楼（含设备）建设项目、石桥乡中心幼儿园等。",
    kind: "projects",
    label: "项目",
    groups: [
      [
        "“十五五”教育重点项目",
        ["城东小学新建项目", "第三中学扩建项目", "县职教中心实训楼（含设备）建设项目", "石桥乡中心幼儿园"],
        true,
      ],
    ],
  },
  {
    form: "semicolons between names that hold 、",
    title: "环境治理重点工程",
    format: "text",
    text: `水环境：城区雨污分流管网改造；柳河、沙河、清溪河综合治理；石桥乡、白塔镇污水处理厂及配套管网。
固废：生活垃圾焚烧发电二期；危险废物集中处置中心。`,
    kind: "projects",
    label: "工程",
    groups: [
      ["水环境", ["城区雨污分流管网改造", "柳河、沙河、清溪河综合治理", "石桥乡、白塔镇污水处理厂及配套管网"]],
      ["固废", ["生活垃圾焚烧发电二期", "危险废物集中处置中心"]],
    ],
    known: { 生活垃圾焚烧发电二期: { phase: 2 } },
  },
  {
    form: "a city: the prose of every entry lists works behind a verb",
    title: "综合交通重大工程",
    format: "html",
    text: `<table><tr><td colspan="2">综合交通重大工程</td></tr>
<tr><td>01</td><td><p><b>铁路</b></p><p>建成临江至白塔铁路，加快建设江州至临江城际、柳河货运支线等项目。规划研究临江至海城高铁。</p></td></tr>
<tr><td>02</td><td><p><b>公路</b></p><p>建设G328临江段改扩建、环湖高速、白塔山隧道等项目，规划建设江海高速复线、柳河互通等项目。</p></td></tr>
<tr><td>03</td><td><p><b>港航</b></p><p>建设临江港三期、沙河航道整治工程等项目。</p></td></tr></table>`,
    kind: "projects",
    label: "工程",
    groups: [
      ["铁路", ["临江至白塔铁路", "江州至临江城际", "柳河货运支线", "临江至海城高铁"], true],
      ["公路", ["G328临江段改扩建", "环湖高速", "白塔山隧道", "江海高速复线", "柳河互通"], true],
      ["港航", ["临江港三期", "沙河航道整治工程"], true],
    ],
  },
  {
    form: "reforms: numbered imperatives, each a sentence before its prose",
    title: "重点领域改革",
    format: "text",
    text: `1.深化要素市场化配置改革。完善土地、劳动力、资本、技术、数据等要素市场，健全价格形成机制。
2.推进国资国企改革。优化国有资本布局，完善现代企业制度。
3.健全财政管理体制。深化零基预算改革，强化绩效管理。`,
    kind: "items",
    label: "改革",
    groups: [
      ["深化要素市场化配置改革", []],
      ["推进国资国企改革", []],
      ["健全财政管理体制", []],
    ],
  },
  {
    form: "two levels of numbers",
    title: "重大基础设施项目",
    format: "text",
    text: `一、交通
1．铁路：临江北站、江临城际。
2．公路：环湖高速、白塔山隧道。
二、能源
1．电源：临江抽水蓄能电站、海上风电三期等。
2．管网：江临输气管道。`,
    kind: "projects",
    label: "项目",
    groups: [
      ["交通", ["临江北站", "江临城际", "环湖高速", "白塔山隧道"]],
      ["能源", ["临江抽水蓄能电站", "海上风电三期", "江临输气管道"], true],
    ],
  },
  {
    form: "a table whose first cells run over rows",
    title: "民生领域重点项目",
    format: "html",
    text: `<table>
<tr><th>领域</th><th>项目名称</th></tr>
<tr><td rowspan="2">教育</td><td>临江大学新校区</td></tr><tr><td>城东九年一贯制学校、城西高中</td></tr>
<tr><td rowspan="3">卫生</td><td>市第二人民医院门诊楼</td></tr><tr><td>市中医院制剂中心（二期）</td></tr><tr><td>乡镇卫生院标准化建设项目</td></tr>
<tr><td>养老</td><td>市级示范养老院</td></tr></table>`,
    kind: "projects",
    label: "项目",
    groups: [
      ["教育", ["临江大学新校区", "城东九年一贯制学校", "城西高中"]],
      ["卫生", ["市第二人民医院门诊楼", "市中医院制剂中心（二期）", "乡镇卫生院标准化建设项目"]],
      ["养老", ["市级示范养老院"]],
    ],
    known: { "市中医院制剂中心（二期）": { phase: 2 } },
  },
  {
    form: "signs before names and prose",
    title: "科技创新重大平台",
    format: "text",
    text: `◆江州实验室。聚焦新材料基础研究，建设开放共享的研究平台。
◆海洋装备创新中心。联合龙头企业攻关深水装备。
◆中试基地。面向中小企业提供验证服务。`,
    kind: "items",
    label: "平台",
    groups: [
      ["江州实验室", []],
      ["海洋装备创新中心", []],
      ["中试基地", []],
    ],
  },
  {
    form: "places by rank",
    title: "县域城镇体系",
    format: "text",
    text: `中心城区：城关镇。
重点镇：柳河镇、白塔镇、石桥镇。
一般乡镇：沙河乡、清溪乡等。`,
    kind: "spatial",
    groups: [
      ["中心城区", ["城关镇"]],
      ["重点镇", ["柳河镇", "白塔镇", "石桥镇"]],
      ["一般乡镇", ["沙河乡", "清溪乡"], true],
    ],
  },
  {
    form: "two columns by blanks, with a note",
    title: "重点产业链",
    format: "text",
    text: `产业集群    产业链
1．新材料    1．高性能纤维
    2．先进陶瓷（含结构陶瓷、功能陶瓷）
2．智能装备    3．工业母机
    4．农机装备
注：产业链序号连续编排。`,
    kind: "items",
    groups: [
      ["新材料", ["高性能纤维", "先进陶瓷（含结构陶瓷、功能陶瓷）"]],
      ["智能装备", ["工业母机", "农机装备"]],
    ],
  },
];
