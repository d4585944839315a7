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
  exactly,
  group,
  held,
  moreThan,
  project,
  section,
} from "./authoring.js";

/** Chapter 4 of the outline: its sections, boxes and commitments. */
export const chapter04: ChapterData = {
  chapter: chapter(
    4,
    "加速提质增效，构建现代化产业体系",
    "Raise quality and efficiency faster and build a modern industrial system",
    26,
    [
      section(1, "打造卓越青稞酒产业", "Build an outstanding highland barley liquor industry", 26, [
        ["做强做优青稞酒特色产业集群", "Strengthen and improve the distinctive highland barley liquor cluster"],
        ["延伸青稞产业链条", "Extend the highland barley industrial chain"],
        ["健全产品标准化体系", "Improve the system of product standards"],
        ["强化非遗传承与文旅融合", "Pass on intangible cultural heritage and integrate culture with tourism"],
      ]),
      section(2, "优化提升传统产业", "Improve and upgrade traditional industries", 28, [
        ["推动水泥产业高端绿色转型", "Promote the high-end green transition of the cement industry"],
        ["推动钢构产业转型升级发展", "Transform and upgrade the steel structure industry"],
        ["推动冶炼产业低碳循环升级", "Upgrade smelting to low-carbon, circular production"],
        ["推动矿产资源精深加工", "Promote deep processing of mineral resources"],
      ]),
      section(3, "培育壮大新兴产业", "Foster and strengthen emerging industries", 29, [
        ["培育储能产业", "Foster the energy storage industry"],
        ["发展特色生物医药产业", "Develop a distinctive biomedicine industry"],
        ["布局绿色算力产业", "Establish a green computing industry"],
        ["谋划生物质能产业", "Plan a biomass energy industry"],
        ["培育低空经济", "Foster the low-altitude economy"],
      ]),
      section(4, "促进服务业优质高效发展", "Promote high-quality and efficient development of services", 31, [
        ["做强生产性服务业", "Strengthen producer services"],
        ["培育产业融合新业态", "Foster new forms of business through industrial integration"],
        ["壮大现代化物流业", "Expand modern logistics"],
        ["大力发展社区服务业", "Vigorously develop community services"],
        ["持续提振消费", "Continue to boost consumption"],
        ["打造“互助家政”特色服务体系", "Build the distinctive “Huzhu Home Service” system"],
      ]),
      section(5, "夯实园区支撑能力", "Strengthen the supporting capacity of the industrial parks", 35, [
        ["推进园区整合升级与布局优化", "Consolidate and upgrade the parks and improve their layout"],
        ["完善园区基础设施配套", "Improve the parks' infrastructure"],
        ["提升园区服务保障能力", "Improve the parks' services and support"],
      ]),
    ],
  ),
  boxes: [
    box(
      4,
      "青稞酒产业发展重大工程",
      "Major projects of the highland barley liquor industry",
      [4, 1],
      [
        group("青稞酒产业集群提质工程", "Raising the quality of the highland barley liquor cluster", "open", [
          project("青稞酒品质提升技改", "Technical upgrading for the quality of highland barley liquor", "upgrade"),
          project(
            "互助天佑德酒作坊酒窖及老酒海保护维修工程",
            "Conservation and repair of the Huzhu Tianyoude workshop, cellars and old liquor vats (jiuhai)",
            "restoration",
          ),
          project(
            "青稞种植基地极端干旱漠境盐渍土成因模式与防控技术体系",
            "Formation of saline desert soils in extreme drought at highland barley planting bases, and technology to prevent it",
            "research",
          ),
        ]),
        group("青稞酒产业链延伸工程", "Extending the highland barley liquor chain", "open", [
          project("年产1万吨青稞系列果酒项目", "Highland barley fruit wines, 10,000 tonnes a year", "production", {
            size: ["output", "1", "万吨", true],
          }),
          project(
            "青稞高纤维烘焙食品辅料、速溶粉、饮品等产品建设项目",
            "High-fibre highland barley ingredients for baking, instant powder, beverages and other products",
            "production",
          ),
        ]),
      ],
    ),
    box(
      5,
      "传统产业转型升级重大工程",
      "Major projects to transform and upgrade traditional industries",
      [4, 2],
      [
        group("水泥产业高端绿色转型工程", "High-end green transition of the cement industry", "open", [
          project(
            "年产120万吨水泥孰料生产线节能降碳改造项目",
            "Energy saving and carbon reduction on the cement clinker line of 1.2 million tonnes a year",
            "upgrade",
            { size: ["output", "120", "万吨", true] },
          ),
          project("水泥窑协同处置城市固废项目", "Co-processing of urban solid waste in cement kilns", "treatment"),
          project("水泥预制构件生产线建设项目", "Production line for precast cement components", "production"),
        ]),
        group("钢构与新型建材升级工程", "Upgrading steel structures and new building materials", "open", [
          project("装配式钢结构构件生产项目", "Production of prefabricated steel components", "production"),
          project("新型保温隔热材料生产项目", "Production of new thermal insulation materials", "production"),
          project("复合管材生产线建设项目", "Production line for composite pipes", "production"),
        ]),
        group("冶炼产业低碳循环工程", "Low-carbon circular smelting", "open", [
          project("高纯硅铁提质升级项目", "Upgrading to high-purity ferrosilicon", "upgrade"),
          project("微硅粉综合利用项目", "Comprehensive use of silica fume", "production"),
          project("冶炼炉型大型化改造项目", "Conversion to larger smelting furnaces", "upgrade"),
          project("低碳冶炼技术升级项目", "Upgrading to low-carbon smelting", "upgrade"),
        ]),
        group("矿产资源精深加工工程", "Deep processing of mineral resources", "open", [
          project(
            "年产15万吨α高强石膏粉系列产品生产项目",
            "Alpha high-strength gypsum powder products, 150,000 tonnes a year",
            "production",
            { size: ["output", "15", "万吨", true] },
          ),
          project("石膏自保温一体化墙材生产项目", "Integrated self-insulating gypsum wall materials", "production"),
          project("石英矿精深加工项目", "Deep processing of quartz ore", "production"),
        ]),
      ],
    ),
    box(
      6,
      "新兴产业培育重大工程",
      "Major projects to foster emerging industries",
      [4, 3],
      [
        group("储能产业培育工程", "Fostering energy storage", "open", [
          project("源网荷储一期项目", "Source–grid–load–storage, phase 1", "construction", { phase: 1 }),
        ]),
        group("特色生物医药产业培育工程", "Fostering distinctive biomedicine", "open", [
          project(
            "中藏药切片及标准化提取物生产项目",
            "Decoction pieces and standardised extracts of Chinese and Tibetan medicine",
            "production",
          ),
          project(
            "高原畜禽副产物精深加工（血红素、脑磷脂）项目",
            "Deep processing of by-products of plateau livestock (haem, cephalin)",
            "production",
          ),
          project(
            "药食同源保健品研发生产项目",
            "Development and production of health products from medicinal foods",
            "production",
          ),
          project(
            "中药材及生物制品质量检测中心建设项目",
            "Quality testing centre for medicinal materials and biological products",
            "construction",
          ),
        ]),
        group("绿色算力产业布局工程", "Laying out green computing power", "open", [
          project("基础数据产业基地建设项目", "Base of the basic data industry", "construction"),
          project(
            "智算中心生态企业招引及算力节点部署项目",
            "Recruitment of intelligent-computing firms and deployment of computing nodes",
            "construction",
          ),
          project("算力资源调度平台建设项目", "Dispatching platform for computing resources", "platform"),
          project("液冷服务器及高效储能系统配套项目", "Liquid-cooled servers with efficient energy storage", "equipment"),
        ]),
        group("低空经济培育工程", "Fostering the low-altitude economy", "open", [
          project("低空经济产业基地建设项目", "Base of the low-altitude economy", "construction"),
          project("无人机组装测试及维修保养中心项目", "Centre for assembly, testing and maintenance of drones", "construction"),
          project(
            "低空飞行服务站及标准化起降点建设项目",
            "Low-altitude flight service station and standard take-off and landing sites",
            "construction",
          ),
          project(
            "低空智能监控与应急救援系统配套项目",
            "Intelligent low-altitude monitoring and emergency rescue system",
            "platform",
          ),
        ]),
      ],
    ),
    box(
      7,
      "服务业提质重大工程",
      "Major projects to raise the quality of services",
      [4, 4],
      [
        group("互助家政特色产业做强工程", "Strengthening Huzhu Home Service", "open", [
          project("互助家政西宁服务中心项目", "Huzhu Home Service centre in Xining", "service", { places: ["xining"] }),
          project("互助县公共实训基地建设项目", "Public training base of Huzhu County", "training"),
        ]),
        group("现代化物流业壮大工程", "Growing modern logistics", "open", [
          project("塘川工业物流基地数字化转型项目", "Digital transformation of Tangchuan industrial logistics base", "upgrade", {
            places: ["tangchuan-industrial-zone"],
          }),
          project(
            "农畜产品生产/冷链物流数智一体化建设项目",
            "Digital integration of production and cold-chain logistics for farm produce",
            "platform",
          ),
          project("闽龙国际京东物流分拣中心", "Minlong International JD logistics sorting centre", "construction"),
          project("塘川镇城乡共同配送中心建设项目", "Joint urban–rural distribution centre in Tangchuan Town", "construction", {
            places: ["tangchuan"],
          }),
          project(
            "互助县东部农畜产品交易市场升级改造项目",
            "Upgrading of the farm-produce market in eastern Huzhu County",
            "upgrade",
          ),
        ]),
        group("生产性服务业支撑做强工程", "Strengthening support by producer services", "open", [
          project("电商提质增效工程", "Upgrading of e-commerce", "promotion"),
          project("农畜产品集散地建设项目", "Hub for farm produce", "construction"),
          project(
            "互助县农产品质量安全检测中心检测能力提升项目",
            "Improvement of the farm-produce quality and safety testing centre, Huzhu County",
            "upgrade",
          ),
          project("“滴滴”农机服务体系建设项目", "“Didi” farm-machinery service system", "service"),
        ]),
        group("城市经济活力培育工程", "Fostering urban economic vitality", "open", [
          project("纳顿风情街二期项目", "Nadun Folk Street, phase 2", "construction", { phase: 2 }),
          project(
            "互助县恒信中央广场购物中心升级改造项目",
            "Upgrading of Hengxin Central Plaza shopping centre, Huzhu County",
            "upgrade",
          ),
          project("威远镇乡村便民综合市场项目", "Rural convenience market in Weiyuan Town", "construction", {
            places: ["weiyuan"],
          }),
          project("纳顿庄园康养旅居圣地综合提升项目", "Comprehensive improvement of Nadun Manor wellness retreat", "upgrade"),
        ]),
      ],
    ),
    box(
      8,
      "园区提质增效重大工程",
      "Major projects to raise the parks' quality and efficiency",
      [4, 5],
      [
        group("园区基础设施提升工程", "Improving the parks' infrastructure", "open", [
          project(
            "互助绿色产业园工业废水处理厂提升改造项目",
            "Upgrading of the industrial wastewater works of Huzhu Green Industrial Park",
            "upgrade",
            { places: ["green-industrial-park"] },
          ),
          project("互助绿色产业园给水工程项目", "Water supply of Huzhu Green Industrial Park", "construction", {
            places: ["green-industrial-park"],
          }),
          project("互助县凉州营片区主管道敷设项目", "Main pipeline of the Liangzhouying area, Huzhu County", "construction"),
          project(
            "互助绿色产业园工业废水管网改扩建工程项目",
            "Extension of the industrial wastewater network of Huzhu Green Industrial Park",
            "upgrade",
            { places: ["green-industrial-park"] },
          ),
          project("互助绿色产业园防洪工程", "Flood protection of Huzhu Green Industrial Park", "hazard-control", {
            places: ["green-industrial-park"],
          }),
          project(
            "互助县绿色产业园‘双创’基地商业综合体建设项目",
            "Commercial complex of the entrepreneurship and innovation base in Huzhu Green Industrial Park",
            "construction",
            { places: ["green-industrial-park"] },
          ),
        ]),
        group("园区产业集聚工程", "Industrial clustering in the parks", "open", [
          project("环保设施装备加工项目", "Manufacture of environmental-protection equipment", "production"),
          project("年切割及包装1500吨生活用纸项目", "Cutting and packing of household paper, 1,500 tonnes a year", "production", {
            size: ["output", "1500", "吨", true],
          }),
          project("彩印包装项目", "Colour-printed packaging", "production"),
          project("高锶矿泉水开发项目", "Development of high-strontium mineral water", "production"),
          project("光伏组件集成总装生产线项目", "Assembly line for integrated photovoltaic modules", "production"),
          project(
            "年产1亿平方米聚乙烯（PE）隔膜项目",
            "Polyethylene (PE) separators, 100 million square metres a year",
            "production",
            { size: ["output", "1", "亿平方米", true] },
          ),
        ]),
      ],
    ),
  ],
  commitments: [
    commitment(
      "barley-liquor-output",
      "青稞酒产业年产值",
      "Annual output value of the highland barley liquor industry",
      "稳定实现年产值8.5亿元以上",
      held(atLeast("8.5", "亿元")),
      everyYear,
      [4, 1, "做强做优青稞酒特色产业集群"],
    ),
    commitment(
      "barley-liquor-brand",
      "小酒厂主推品牌",
      "Brands that small distilleries promote",
      "鼓励小酒厂主推“互助青稞酒”1个品牌",
      exactly("1", "个"),
      by2030,
      [4, 1, "健全产品标准化体系"],
    ),
    commitment("pue", "电源使用效率（PUE）", "Power usage effectiveness (PUE)", "（PUE）值控制在1.2以下", atMost("1.2"), by2030, [
      4,
      3,
      "布局绿色算力产业",
    ]),
    commitment(
      "carbon-training",
      "年培训企业碳管理人才",
      "Carbon managers trained each year",
      "年培训企业碳管理人才200人次以上",
      atLeast("200", "人次"),
      everyYear,
      [4, 4, "培育产业融合新业态"],
    ),
    commitment(
      "village-logistics",
      "行政村物流服务",
      "Logistics in administrative villages",
      "实现行政村物流服务全覆盖",
      all,
      by2030,
      [4, 4, "壮大现代化物流业"],
    ),
    commitment("fifteen-minute-circle", "社区生活圈", "Community living circle", "“15分钟生活圈”", atMost("15", "分钟"), by2030, [
      4,
      4,
      "大力发展社区服务业",
    ]),
    commitment(
      "fifteen-minute-home-service",
      "家政服务生活圈",
      "Home-service living circle",
      "“15分钟生活圈”服务产品",
      atMost("15", "分钟"),
      by2030,
      [4, 4, "打造“互助家政”特色服务体系"],
    ),
    commitment(
      "home-service-workers",
      "“互助家政”从业人员",
      "Workers of Huzhu Home Service",
      "“互助家政”从业人员规模突破2万人",
      moreThan("2", "万人"),
      by2030,
      [4, 4, "打造“互助家政”特色服务体系"],
    ),
    commitment(
      "park-commercial-land",
      "园区商业用地",
      "Commercial land of the park",
      "充分利用园区190亩商业用地",
      bare("190", "亩"),
      by2030,
      [4, 5, "完善园区基础设施配套"],
    ),
    commitment(
      "park-output-share",
      "园区工业产值占比",
      "Share of the park in industrial output",
      "园区工业产值占全县工业总产值的比重显著提升",
      { kind: "qualitative", text: "显著提升" },
      by2030,
      [4, 5, "提升园区服务保障能力"],
    ),
    commitment(
      "core-area-mark",
      "“中国青稞酒核心产区”公共标识",
      "Public mark “core area of Chinese highland barley liquor”",
      "加快完成“中国青稞酒核心产区”公共标识申报",
      { kind: "qualitative", text: "完成申报" },
      by2030,
      [4, 1, "健全产品标准化体系"],
    ),
  ],
};
