import {
  all,
  atMost,
  box,
  by2030,
  type ChapterData,
  chapter,
  commitment,
  everyYear,
  group,
  notLess,
  project,
  section,
  zero,
} from "./authoring.js";

/** Chapter 9 of the outline: its sections, boxes and commitments. */
export const chapter09: ChapterData = {
  chapter: chapter(
    9,
    "融入区域协同战略，推进县域提质发展",
    "Join regional strategies and raise the quality of the county's development",
    69,
    [
      section(1, "融入区域协同发展新格局", "Join the new pattern of regional coordination", 69, [
        ["构建互联互通交通物流网络", "Build an interconnected transport and logistics network"],
        ["推进跨区域产业协同共建", "Develop industries jointly across regions"],
        ["深化文旅融合联动发展", "Deepen the integrated and joint development of culture and tourism"],
        ["筑牢区域生态联防联治屏障", "Strengthen the ecological barrier through joint regional prevention and control"],
      ]),
      section(2, "优化国土空间格局", "Improve the layout of territorial space", 70, [
        ["筑牢发展空间基础", "Secure the spatial foundations of development"],
        ["落实主体功能区战略", "Implement the functional zoning strategy"],
        [
          "构建“一屏三区一心”国土空间开发保护总体格局",
          "Establish the overall layout for developing and protecting territorial space: one screen, three areas, one core",
        ],
      ]),
      section(3, "推进以人为本的新型城镇化", "Advance people-centred new urbanisation", 71, [
        ["优化城镇空间格局", "Improve the spatial layout of towns"],
        ["做优综合服务型核心城镇", "Improve the core town of comprehensive services"],
        ["做强工矿服务型副中心城镇", "Strengthen the subcentre of industrial and mining services"],
        ["做特五个文化旅游型城镇", "Give distinctive character to five towns of culture and tourism"],
        ["优化城镇规模结构", "Improve the size structure of towns"],
        ["促进农业转移人口市民化", "Promote permanent urban residency for people moving from rural areas"],
        ["强化产业带动城镇化发展", "Drive urbanisation through industry"],
        ["健全配套财政及土地政策", "Improve the supporting fiscal and land policies"],
      ]),
      section(4, "提升城市功能与品质", "Improve urban functions and quality", 75, [
        ["加强城市市政基础设施建设", "Strengthen municipal infrastructure"],
        ["有序推进城镇老旧小区改造", "Renovate old urban residential compounds in an orderly way"],
        ["推进城镇生态提质", "Improve the ecology of towns"],
        ["推进智慧城市建设", "Build a smart city"],
        ["塑造土族特色城市风貌", "Shape an urban landscape with Tu character"],
      ]),
    ],
  ),
  boxes: [
    box(17, "“一心多点”城镇空间布局", "“One core, many nodes”: spatial layout of towns", [9, 3], []),
    box(18, "三级城镇规模结构", "Three tiers of towns", [9, 3], []),
    box(
      19,
      "城镇功能品质提升重大工程",
      "Major projects to improve urban functions and quality",
      [9, 4],
      [
        group("市政基础设施工程", "Municipal infrastructure", "open", [
          project("互助县2026年市政燃气管道更新改造建设项目", "Renewal of urban gas pipelines in Huzhu County, 2026", "upgrade", {
            years: [2026, 2026],
          }),
          project("互助县2026年市政供水主管网更新改造项目", "Renewal of urban water mains in Huzhu County, 2026", "upgrade", {
            years: [2026, 2026],
          }),
          project("互助县2026年市政排水管道更新改造项目", "Renewal of urban sewers in Huzhu County, 2026", "upgrade", {
            years: [2026, 2026],
          }),
        ]),
        group("老旧小区改造工程", "Renovation of old residential compounds", "open", [
          project(
            "海东市互助县百货综合楼等27个老旧小区配套基础设施建设项目",
            "Supporting infrastructure for 27 old residential compounds in Huzhu County, Haidong City, among them the Department Store building",
            "upgrade",
            { size: ["count", "27", "个"] },
          ),
          project(
            "海东市互助县百货综合楼等27个老旧小区综合整治建设项目",
            "Comprehensive renovation of 27 old residential compounds in Huzhu County, Haidong City, among them the Department Store building",
            "upgrade",
            { size: ["count", "27", "个"] },
          ),
          project(
            "互助县2026年住宅老旧电梯更新更换项目",
            "Replacement of old lifts in residential buildings in Huzhu County, 2026",
            "upgrade",
            { years: [2026, 2026] },
          ),
        ]),
        group("低碳城市建设工程", "Building a low-carbon city", "open", [
          project("中心城区新能源公交车推广项目", "New-energy buses for the central urban area", "promotion", {
            places: ["weiyuan"],
          }),
        ]),
        group("智慧城市建设工程", "Building a smart city", "open", [
          project(
            "互助县地下管网智慧管控信息化平台建设项目",
            "Smart management and control platform for the underground pipelines of Huzhu County",
            "platform",
          ),
          project("互助县中心城区智慧社区建设项目", "Smart communities in the central urban area of Huzhu County", "platform", {
            places: ["weiyuan"],
          }),
        ]),
      ],
    ),
  ],
  commitments: [
    commitment("xining-one-hour", "互助—西宁交通圈", "Huzhu–Xining travel time", "互助—西宁1小时", atMost("1", "小时"), by2030, [
      9,
      1,
      "构建互联互通交通物流网络",
    ]),
    commitment(
      "lanzhou-one-and-a-half-hours",
      "互助—兰州交通圈",
      "Huzhu–Lanzhou travel time",
      "互助—兰州1.5小时交通圈",
      atMost("1.5", "小时"),
      by2030,
      [9, 1, "构建互联互通交通物流网络"],
    ),
    commitment(
      "farmland-floor",
      "耕地保有量与永久基本农田保护面积",
      "Total farmland and permanent basic farmland",
      "守牢耕地保有量与永久基本农田保护面积底线",
      notLess,
      everyYear,
      [9, 2, "筑牢发展空间基础"],
    ),
    commitment(
      "fifteen-minute-rural-circle",
      "乡镇生活圈",
      "Township living circle",
      "“15分钟生活圈”",
      atMost("15", "分钟"),
      by2030,
      [9, 3, "优化城镇规模结构"],
    ),
    commitment("settlement-threshold", "农村人口落户城镇", "Settling in town", "实行农村人口落户城镇“零门槛”", zero, everyYear, [
      9,
      3,
      "促进农业转移人口市民化",
    ]),
    commitment(
      "household-register",
      "公共服务与户籍的关联度",
      "Linkage of public services to household registration",
      "全面消除教育、医疗卫生等公共服务与户籍的关联度",
      zero,
      by2030,
      [9, 3, "促进农业转移人口市民化"],
    ),
    commitment(
      "municipal-risk-survey",
      "市政设施风险隐患排查",
      "Screening of municipal facilities for hidden risks",
      "全面排查市政设施风险隐患",
      all,
      by2030,
      [9, 4, "加强城市市政基础设施建设"],
    ),
    commitment("dead-end-roads", "断头路", "Dead-end roads", "打通断头路", zero, by2030, [9, 4, "加强城市市政基础设施建设"]),
    commitment(
      "green-within-five-minutes",
      "公园绿地步行5分钟覆盖率",
      "Coverage of parks and green space within a five-minute walk",
      "提升公园绿地步行5分钟覆盖率",
      { kind: "qualitative", text: "提升公园绿地步行5分钟覆盖率" },
      by2030,
      [9, 4, "推进城镇生态提质"],
    ),
  ],
};
