import {
  all,
  atLeast,
  atMost,
  bare,
  box,
  by2030,
  type ChapterData,
  chapter,
  commitment,
  everyYear,
  group,
  project,
  section,
  zero,
} from "./authoring.js";

/** Chapter 10 of the outline: its sections, boxes and commitments. */
export const chapter10: ChapterData = {
  chapter: chapter(
    10,
    "聚焦关键领域，加速基础设施提档升级",
    "Focus on key fields and speed up the upgrading of infrastructure",
    78,
    [
      section(1, "优化提升综合交通基础设施", "Improve comprehensive transport infrastructure", 78, [
        ["加大城镇道路升级改造力度", "Step up the upgrading of urban roads"],
        ["加强对外交通互联互通", "Strengthen external transport links"],
        ["发展绿色智慧交通", "Develop green and smart transport"],
        ["协同推进空中交通建设", "Develop air transport in coordination"],
      ]),
      section(2, "升级改造现代化水利基础设施", "Upgrade and modernise water infrastructure", 80, [
        ["科学合理配置水资源", "Allocate water resources rationally"],
        ["完善供水基础设施网络", "Complete the water supply network"],
        ["大力推进雨污分流工程", "Press ahead with the separation of stormwater and sewage"],
        ["加强防洪防涝设施建设", "Strengthen facilities for flood and waterlogging control"],
      ]),
      section(3, "加力建设新型能源基础设施", "Step up the building of new types of energy infrastructure", 82, [
        ["优化电力基础设施网络", "Improve the power network"],
        ["推进新能源与储能设施一体化建设", "Build integrated new energy and storage facilities"],
        ["完善能源服务与管网支撑体系", "Improve energy services and pipeline networks"],
      ]),
      section(4, "前瞻布局新型基础设施", "Plan new types of infrastructure ahead of demand", 83, [
        ["加快布局网络基础设施", "Speed up the rollout of network infrastructure"],
        ["深化新型基础设施应用融合", "Deepen the application and integration of new types of infrastructure"],
      ]),
    ],
  ),
  boxes: [
    box(
      20,
      "综合交通基础设施升级重大工程",
      "Major projects to upgrade comprehensive transport infrastructure",
      [10, 1],
      [
        group("国省干线与对外通道工程", "National and provincial trunk roads and outward corridors", "open", [
          project("G0601西宁北绕城高速公路项目", "G0601 Xining northern ring expressway", "construction", { places: ["xining"] }),
          project("G670海东至湟源公路项目", "G670 highway from Haidong to Huangyuan", "construction", {
            places: ["haidong", "huangyuan"],
          }),
          project(
            "G338海兴至天峻公路甘禅口（青甘界）至克图段项目",
            "G338 highway from Haixing to Tianjun, section from Ganchankou (Qinghai–Gansu border) to Ketu",
            "construction",
          ),
          project("宁互西路改造工程", "Reconstruction of Ninghu West Road", "upgrade"),
          project(
            "互助县绿色产业园主干道班彦东路南段（南沿河路）与宁互高速互助县南出口连通项目",
            "Link between the southern section of Banyan East Road (South Riverside Road), trunk road of Huzhu Green Industrial Park, and the Huzhu county south exit of the Ninghu Expressway",
            "construction",
            { places: ["green-industrial-park"] },
          ),
        ]),
        group("城乡路网完善工程", "Completing urban and rural roads", "open", [
          project("威北公路扩能改造项目", "Capacity expansion of the Weibei highway", "upgrade"),
          project("乡镇通三级公路改造项目", "Reconstruction to class 3 of highways to townships", "upgrade"),
          project("老旧县乡道改造项目", "Reconstruction of old county and township roads", "upgrade"),
          project("通村道路改造项目", "Reconstruction of roads to villages", "upgrade"),
          project("通村道路硬化工程", "Paving of roads to villages", "construction"),
          project(
            "乡村便民桥梁建设与危桥改造项目",
            "Convenience bridges in the countryside and reconstruction of unsafe bridges",
            "upgrade",
          ),
          project("农村公路水毁修复工程", "Repair of flood damage to rural roads", "restoration"),
          project("通村道路安防设施建设项目", "Safety facilities on roads to villages", "construction"),
        ]),
        group("智慧交通与服务设施工程", "Smart transport and services", "open", [
          project("城市新能源充电设施建设项目", "Charging facilities for new-energy vehicles in town", "construction"),
          project(
            "公共安全监测系统、违章抓拍设备安装项目",
            "Public safety monitoring system and installation of traffic-violation cameras",
            "platform",
          ),
          project("“互助—西宁曹家堡机场”直达客运专线配套项目", "Direct coach line “Huzhu–Xining Caojiabao Airport”", "service", {
            places: ["caojiabao-airport"],
          }),
          project("县域公交站点优化项目", "Improvement of bus stops in the county", "upgrade"),
          project("交通运输信息管理中心建设项目", "Transport information management centre", "construction"),
          project("交通运输应急指挥中心建设项目", "Transport emergency command centre", "construction"),
          project("掌上公交及智能公交电子站牌建设项目", "Mobile bus app and smart electronic bus stop signs", "platform"),
          project("公路巡查车辆购置项目", "Purchase of road patrol vehicles", "equipment"),
          project("超限检测设备等项目", "Overload inspection equipment and the like", "equipment"),
        ]),
        group("低空交通配套工程", "Low-altitude transport facilities", "open", [
          project("低空航路规划配套设施建设项目", "Facilities for low-altitude route planning", "construction"),
          project("应急救援低空起降点建设项目", "Low-altitude landing sites for emergency rescue", "construction"),
          project("防林护林低空作业配套设施建设项目", "Facilities for low-altitude forest protection work", "construction"),
          project("无人机试飞检测基地建设项目", "Drone flight test base", "construction"),
          project("低空交通通信保障设施建设项目", "Communication facilities for low-altitude transport", "construction"),
        ]),
      ],
    ),
    box(
      21,
      "现代化水利基础设施建设重大工程",
      "Major projects of modern water infrastructure",
      [10, 2],
      [
        group("水安全保障工程", "Water security", "open", [
          project("互助县泽林峡水库工程", "Zelinxia Reservoir, Huzhu County", "construction", { places: ["zelinxia-reservoir"] }),
          project("水洞峡水库工程", "Shuidongxia Reservoir", "construction", { places: ["shuidongxia-reservoir"] }),
          project("全县集中式水源地保护工程", "County-wide protection of centralised water sources", "restoration"),
          project(
            "互助县南门峡、加定镇等6处农村饮用水水源地规范化建设项目",
            "Standardisation of six rural drinking-water sources at Nanmenxia, Jiading and elsewhere, Huzhu County",
            "construction",
            { places: ["nanmenxia", "jiading"], size: ["count", "6", "处"] },
          ),
          project(
            "五十奎浪等6个水源地灾后修复项目",
            "Post-disaster restoration of six water sources, among them Kuilang in Wushi",
            "restoration",
            { places: ["wushi"], size: ["count", "6", "个"] },
          ),
          project("饮用水厂净化消毒设施配套项目", "Purification and disinfection for drinking-water works", "equipment"),
        ]),
        group("供水保障工程", "Water supply", "open", [
          project("南门峡水库农村供水水厂及管网配套工程", "Rural waterworks and network of Nanmenxia Reservoir", "construction", {
            places: ["nanmenxia-reservoir"],
          }),
          project(
            "咎扎水库至绿色产业园工业供水工程",
            "Industrial water supply from Zanzha Reservoir to the Green Industrial Park",
            "construction",
            { places: ["zanzha-reservoir", "green-industrial-park"] },
          ),
          project("卓扎沟水库至县城供水工程", "Water supply from Zhuozhagou Reservoir to the county seat", "construction", {
            places: ["zhuozhagou-reservoir", "weiyuan"],
          }),
          project("规模化农村供水水厂建设项目（12项)", "Large rural waterworks (12 projects)", "construction", {
            size: ["count", "12", "项"],
          }),
          project(
            "互助县塘川镇青藏铁路公司西宁站自备水源供水范围人畜饮水改造工程",
            "Drinking water for people and livestock in the area served by the own source of Qinghai–Tibet Railway Company's Xining station, Tangchuan Town, Huzhu County",
            "upgrade",
            { places: ["tangchuan"] },
          ),
          project("其它农村人饮工程更新改造项目", "Renewal of other rural drinking-water works", "upgrade"),
          project("小型引调水项目", "Small water diversion works", "construction"),
        ]),
        group("防洪防涝工程", "Flood and waterlogging control", "closed", [
          project("互助县泽林峡水库工程", "Zelinxia Reservoir, Huzhu County", "construction", { places: ["zelinxia-reservoir"] }),
          project("水洞峡水库工程", "Shuidongxia Reservoir", "construction", { places: ["shuidongxia-reservoir"] }),
          project(
            "沙塘川河上游(七塔尔峡至老虎沟口段)防洪治理工程",
            "Flood control on the upper Shatangchuan River (Qitaerxia to Laohugoukou)",
            "hazard-control",
            { places: ["tangchuan-river"] },
          ),
          project("甘禅沟防洪治理工程", "Flood control in Ganchan Ravine", "hazard-control", { places: ["ganchan-ravine"] }),
          project(
            "水洞峡、查巴峡、奎浪峡、楼子滩沟、驮木沟、等山洪沟重点险段防洪治理工程",
            "Flood control of the dangerous stretches of Shuidongxia, Chabaxia, Kuilangxia, Louzitan Ravine, Tuomu Ravine and other torrents",
            "hazard-control",
            { places: ["shuidongxia", "chabaxia", "kuilangxia", "louzitan-ravine", "tuomu-ravine"] },
          ),
          project(
            "岔扎水库、卓扎沟水库、截当沟水库、本坑沟水库、马家河水库、红土湾水库等6座重点水库除险加固工程",
            "Reinforcement of six key reservoirs: Zanzha, Zhuozhagou, Jiedanggou, Benkenggou, Majiahe and Hongtuwan",
            "hazard-control",
            {
              places: [
                "zanzha-reservoir",
                "zhuozhagou-reservoir",
                "jiedanggou-reservoir",
                "benkenggou-reservoir",
                "majiahe-reservoir",
                "hongtuwan-reservoir",
              ],
              size: ["count", "6", "座"],
            },
          ),
          project(
            "中心城区易涝点雨水泵站建设项目",
            "Rainwater pumping stations where the central urban area floods",
            "hazard-control",
            { places: ["weiyuan"] },
          ),
        ]),
        group("雨污分流与污水处理工程", "Separation of stormwater and sewage, and sewage treatment", "open", [
          project(
            "中心城区雨污分流排水系统改造项目",
            "Separation of stormwater and sewage in the central urban area",
            "treatment",
            {
              places: ["weiyuan"],
            },
          ),
          project("塘川镇雨污分流排水系统改造项目", "Separation of stormwater and sewage in Tangchuan Town", "treatment", {
            places: ["tangchuan"],
          }),
          project("县城第二污水处理厂扩容项目", "Extension of the county seat's second sewage works", "treatment", {
            places: ["weiyuan"],
          }),
          project(
            "海东工业园区互助绿色产业园污水处理厂扩容项目(至4000吨/日)",
            "Extension of the sewage works of Huzhu Green Industrial Park, Haidong Industrial Park (to 4,000 tonnes a day)",
            "treatment",
            { places: ["green-industrial-park"], size: ["capacity", "4000", "吨/日"] },
          ),
          project("乡镇污水处理站建设项目", "Sewage stations in the townships", "treatment"),
          project("村庄小型一体化污水处理设备安装项目", "Small integrated sewage units in villages", "treatment"),
          project("互助县塘川镇污水处理厂建设项目", "Sewage works of Tangchuan Town, Huzhu County", "treatment", {
            places: ["tangchuan"],
          }),
          project("互助县五十镇污水处理厂建设项目", "Sewage works of Wushi Town, Huzhu County", "treatment", {
            places: ["wushi"],
          }),
        ]),
        group("水利信息化工程", "Digital water management", "open", [
          project("智慧水利分析决策系统建设项目", "Smart water analysis and decision system", "platform"),
          project("防汛预警系统建设项目", "Flood warning system", "platform"),
          project("水情工情物联网监测体系建设项目", "Internet-of-things monitoring of water conditions and works", "platform"),
          project(
            "集中式饮用水水源地水质自动监测设备安装项目",
            "Automatic water-quality monitoring at centralised drinking-water sources",
            "equipment",
          ),
        ]),
      ],
    ),
    box(
      22,
      "能源基础设施建设重大工程",
      "Major projects of energy infrastructure",
      [10, 3],
      [
        group("电力基础设施网络优化工程", "Improving the power network", "open", [
          project("互助县330千伏变电站建设项目", "330 kV substation of Huzhu County", "construction", {
            size: ["voltage", "330", "千伏"],
          }),
          project("110千伏霓虹变项目", "110 kV Nihong substation", "construction", { size: ["voltage", "110", "千伏"] }),
        ]),
        group("新能源与储能设施一体化建设工程", "Integrated new energy and storage", "open", [
          project("互助县清洁能源合建站项目", "Combined clean-energy stations in Huzhu County", "construction"),
          project(
            "互助县500兆瓦源网荷储牧光互补一体化项目",
            "500 MW integrated source–grid–load–storage with photovoltaic grazing, Huzhu County",
            "construction",
            { size: ["power", "500", "兆瓦"] },
          ),
        ]),
        group("能源服务与管网升级工程", "Upgrading energy services and pipelines", "open", [
          project("互助县城市燃气管道更新改造建设项目", "Renewal of urban gas pipelines of Huzhu County", "upgrade"),
        ]),
      ],
    ),
    box(
      23,
      "新型基础设施布局重大工程",
      "Major projects of new infrastructure",
      [10, 4],
      [
        group("数字基础设施工程", "Digital infrastructure", "open", [
          project("县域千兆光纤网络建设项目", "Gigabit optical network of the county", "platform"),
          project("县级大数据中心建设项目", "County big-data centre", "platform"),
          project("数字乡村信息网络服务体系建设项目", "Information service network for digital villages", "platform"),
          project("农业物联网系统建设项目", "Agricultural internet of things", "platform"),
          project("智慧环保监测系统建设项目", "Smart environmental monitoring system", "platform"),
        ]),
      ],
    ),
  ],
  commitments: [
    commitment(
      "clearance-zone",
      "净空保护区内超高建筑",
      "Over-height buildings in the clearance zone",
      "严禁在净空保护区内建设超高建筑",
      zero,
      everyYear,
      [10, 1, "协同推进空中交通建设"],
    ),
    commitment(
      "rural-drinking-water",
      "农村人饮工程更新改造",
      "Renewal of rural drinking-water works",
      "全面完成农村人饮工程更新改造",
      all,
      by2030,
      [10, 2],
    ),
    commitment(
      "new-reservoirs",
      "筹建小（1）型水库",
      "Small reservoirs, class 1, in preparation",
      "筹建泽林峡、水洞峡等2座小（1）型水库",
      bare("2", "座"),
      by2030,
      [10, 2, "完善供水基础设施网络"],
    ),
    commitment("two-sources", "供水水源", "Water sources", "实现双水源、多水源供水", atLeast("2", "个"), by2030, [
      10,
      2,
      "完善供水基础设施网络",
    ]),
    commitment(
      "rain-and-sewage",
      "县域雨污分流",
      "Separation of stormwater and sewage",
      "逐步实现县域雨污分流全覆盖",
      all,
      by2030,
      [10, 2, "大力推进雨污分流工程"],
    ),
    commitment("weak-grid", "城乡供电薄弱环节", "Weak links of power supply", "消除城乡供电薄弱环节", zero, by2030, [
      10,
      3,
      "优化电力基础设施网络",
    ]),
    commitment("gigabit-coverage", "县域千兆光纤网络", "Gigabit optical network", "实现县域千兆光纤网络全覆盖", all, by2030, [
      10,
      4,
      "加快布局网络基础设施",
    ]),
    commitment(
      "latency",
      "到北京、上海单向时延",
      "One-way latency to Beijing and Shanghai",
      "到北京、上海单向时速达到14毫秒以内",
      atMost("14", "毫秒"),
      by2030,
      [10, 4, "加快布局网络基础设施"],
    ),
    commitment(
      "computing-data-rate",
      "算力数据传输速率",
      "Data rate of computing power",
      "算力数据传输速率不低于1000Mbps",
      atLeast("1000", "Mbps"),
      by2030,
      [10, 4, "加快布局网络基础设施"],
    ),
    commitment(
      "sewage-stations",
      "乡镇、村庄污水处理站",
      "Sewage stations in townships and villages",
      "各乡镇、村庄规划建设污水处理站",
      all,
      by2030,
      [10, 2, "大力推进雨污分流工程"],
    ),
    commitment(
      "airport-coach-opened",
      "互助—机场直达客运专线",
      "Direct coach line Huzhu–airport",
      "开通互助—机场直达客运专线",
      { kind: "qualitative", text: "开通" },
      by2030,
      [10, 1, "协同推进空中交通建设"],
    ),
  ],
};
