import {
  all,
  box,
  by2030,
  type ChapterData,
  chapter,
  commitment,
  everyYear,
  exactly,
  group,
  project,
  section,
  zero,
} from "./authoring.js";

/** Chapter 12 of the outline: its sections, boxes and commitments. */
export const chapter12: ChapterData = {
  chapter: chapter(
    12,
    "统筹发展和安全，筑牢高质量发展根基",
    "Ensure both development and security and secure the foundations of high-quality development",
    97,
    [
      section(1, "加强维护国家安全能力建设", "Strengthen the capacity to safeguard national security", 97, [
        ["筑牢政治安全根基", "Secure the foundations of political security"],
        ["强化国防安全保障", "Strengthen support for national defence"],
      ]),
      section(2, "有效防范化解重点领域风险", "Effectively prevent and defuse risks in key areas", 98, [
        ["保障经济与金融安全", "Safeguard economic and financial security"],
        ["守护产业链供应链安全", "Safeguard industrial and supply chains"],
        ["维护网络与数据安全", "Safeguard cyber and data security"],
      ]),
      section(3, "全面提升社会治理效能", "Improve social governance on all fronts", 99, [
        ["提升基层治理工作效能", "Make primary-level governance more effective"],
        ["夯实基层治理网格根基", "Consolidate the grid system of primary-level governance"],
        ["深化自治德治法治融合", "Deepen the integration of self-governance, rule of virtue and rule of law"],
      ]),
      section(4, "提高公共安全治理水平", "Improve the governance of public safety", 100, [
        ["防范自然灾害风险", "Guard against natural disasters"],
        ["化解生态安全风险", "Defuse ecological security risks"],
        ["持续深化安全生产治本攻坚", "Continue to tackle the root causes of workplace accidents"],
        ["强化食品药品安全监管", "Strengthen food and drug safety regulation"],
        ["深化社会治安整体防控", "Strengthen overall crime prevention and control"],
        ["健全现代化应急管理体系", "Improve the modern emergency management system"],
      ]),
      section(5, "铸牢中华民族共同体意识", "Forge a strong sense of community for the Chinese nation", 103, [
        ["构筑中华民族共有精神家园", "Build a shared spiritual home for the Chinese nation"],
        ["深化民族团结进步示范创建", "Build more models of ethnic unity and progress"],
        [
          "推动改革发展成果更加公平惠及各族群众",
          "Share the gains of reform and development more fairly among people of all ethnic groups",
        ],
        ["始终坚持宗教中国化方向", "Keep to the principle that religions in China must be Chinese in orientation"],
      ]),
    ],
  ),
  boxes: [
    box(
      30,
      "社会治理现代化提升重大工程",
      "Major projects to modernise social governance",
      [12, 3],
      [
        group("法治治理能力提升工程", "Improving law-based governance", "open", [
          project("公共法律服务中心标准化建设项目", "Standardisation of public legal service centres", "construction"),
          project("加定镇司法所建设项目", "Judicial office of Jiading Town", "construction", { places: ["jiading"] }),
          project("巴扎乡司法所建设项目", "Judicial office of Bazha Township", "construction", { places: ["bazha"] }),
          project("互助县看守所新建项目", "Detention centre of Huzhu County", "construction"),
          project("林川派出所建设项目", "Police station of Linchuan", "construction", { places: ["linchuan"] }),
          project("松多派出所建设项目", "Police station of Songduo", "construction", { places: ["songduo"] }),
          project("佑宁寺派出所建设项目", "Police station at Youning Monastery", "construction", {
            places: ["youning-monastery"],
          }),
          project(
            "互助县公共法律服务中心平台建设项目",
            "Platform of the public legal service centre of Huzhu County",
            "platform",
          ),
        ]),
        group("德治教化与自治赋能工程", "Moral education and stronger self-governance", "open", [
          project(
            "移风易俗示范村宣传阵地建设项目",
            "Publicity sites of model villages for changing outmoded customs",
            "promotion",
          ),
          project(
            "村（居）民自治议事场所建设项目",
            "Places for villagers' (residents') self-governance meetings",
            "construction",
          ),
          project(
            "“民主法治示范村（社区）”创建支持项目",
            "Support for “model villages (communities) of democracy and rule of law”",
            "subsidy",
          ),
        ]),
        group("基层自治优化工程", "Improving primary-level self-governance", "open", [
          project("互助县移风易俗示范村建设项目", "Model villages for changing outmoded customs in Huzhu County", "promotion"),
          project("互助县村级议事厅建设项目", "Village meeting halls in Huzhu County", "construction"),
          project(
            "互助县乡村网格化管理设施建设项目",
            "Facilities for grid management in the countryside of Huzhu County",
            "construction",
          ),
          project(
            "村（社区）政务服务终端优化项目",
            "Improvement of government-service terminals in villages (communities)",
            "upgrade",
          ),
          project("社区网格化管理信息系统建设项目", "Information system for grid management in communities", "platform"),
          project(
            "农村集体经济组织自治基础设施配套项目",
            "Facilities for the self-governance of rural collective economic organisations",
            "construction",
          ),
        ]),
      ],
    ),
    box(
      31,
      "公共安全治理水平提升重大工程",
      "Major projects to raise the level of public safety governance",
      [12, 4],
      [
        group("安全治理能力提升工程", "Improving capacity for safety governance", "open", [
          project(
            "互助县公安局维稳处突指挥中心建设项目",
            "Command centre for stability and emergencies of Huzhu County Public Security Bureau",
            "construction",
          ),
          project(
            "互助县公安局警务实战培训中心建设项目",
            "Practical police training centre of Huzhu County Public Security Bureau",
            "training",
          ),
          project("治安检查站建设项目", "Public-order checkpoints", "construction"),
          project("重点区域安防巡逻设施建设项目", "Security patrol facilities in key areas", "construction"),
        ]),
        group("应急指挥体系建设工程", "Building the emergency command system", "open", [
          project("互助县县级应急指挥中心建设项目", "County emergency command centre of Huzhu County", "construction"),
          project("乡镇应急指挥终端配备项目", "Emergency command terminals in the townships", "equipment"),
          project("应急通信保障车购置项目", "Purchase of emergency communication vehicles", "equipment"),
          project("跨区域应急救援协作站建设项目", "Cooperation stations for cross-regional rescue", "construction"),
        ]),
        group("灾害预警能力提升工程", "Improving disaster warning", "open", [
          project(
            "自然灾害“一库一网一图”监测系统建设项目",
            "“One database, one network, one map” monitoring of natural disasters",
            "platform",
          ),
          project("极端天气预警信息平台建设项目", "Warning platform for extreme weather", "platform"),
          project("地质灾害监测预警系统建设项目", "Monitoring and warning system for geological hazards", "platform"),
          project("重点景区安全智能预警系统建设项目", "Intelligent safety warning system for key scenic areas", "platform"),
        ]),
        group("应急救援队伍与装备建设工程", "Emergency rescue teams and equipment", "open", [
          project("应急救援装备更新与扩充项目", "Renewal and addition of rescue equipment", "upgrade"),
          project("乡镇兼职救援队伍装备配备项目", "Equipment for part-time rescue teams in the townships", "equipment"),
          project(
            "村（社区）应急志愿者培训点建设项目",
            "Training points for emergency volunteers in villages (communities)",
            "training",
          ),
        ]),
        group("应急物资储备体系建设工程", "System of emergency supplies", "open", [
          project("县级应急物资储备库建设项目", "County store of emergency supplies", "construction"),
          project("塘川镇应急物资储备点建设项目", "Emergency supply point in Tangchuan Town", "construction", {
            places: ["tangchuan"],
          }),
          project("加定镇应急物资储备点建设项目", "Emergency supply point in Jiading Town", "construction", {
            places: ["jiading"],
          }),
          project("五十镇应急物资储备点建设项目", "Emergency supply point in Wushi Town", "construction", { places: ["wushi"] }),
        ]),
        group("自然灾害防治工程", "Prevention of natural disasters", "open", [
          project(
            "互助县中小河流及重点山洪沟防洪治理工程",
            "Flood control of small and medium rivers and key torrents in Huzhu County",
            "hazard-control",
          ),
          project("重点水库除险加固工程", "Reinforcement of key reservoirs", "hazard-control"),
          project(
            "互助县地质灾害避险搬迁安置项目（二期）",
            "Resettlement from geological hazards in Huzhu County (phase 2)",
            "hazard-control",
            { phase: 2 },
          ),
          project(
            "互助县地质灾害综合防范一体化系统建设项目",
            "Integrated system for comprehensive prevention of geological hazards in Huzhu County",
            "hazard-control",
          ),
          project("互助县地质灾害治理工程", "Control of geological hazards in Huzhu County", "hazard-control"),
          project("互助县防震减灾能力提升工程", "Improvement of earthquake preparedness in Huzhu County", "hazard-control"),
          project(
            "地震重点监视防御区和重点危险区地震危险源探测工程",
            "Detection of seismic hazard sources in the key earthquake monitoring and danger zones",
            "survey",
          ),
          project(
            "应急避难场所改造森林火灾综合治理项目",
            "Reconstruction of emergency shelters; comprehensive control of forest fires",
            "hazard-control",
          ),
          project(
            "“平急两用”公共设施（学校、体育馆）改造项目",
            "Conversion of public facilities (schools, gymnasiums) for “dual use” in normal times and emergencies",
            "upgrade",
          ),
        ]),
        group("消防安全提升工程", "Improving fire safety", "open", [
          project("城镇消防供水管网改造项目", "Renewal of fire-fighting water networks in town", "upgrade"),
          project("老旧城区消防设施提档升级项目", "Upgrading of fire-fighting facilities in the old urban area", "upgrade"),
          project("农村消防安全基础设施配套项目", "Basic fire safety facilities in the countryside", "construction"),
          project(
            "重点乡镇（南门峡、塘川、加定、五十、丹麻）按照消防站建设标准建立政府专职消防队项目",
            "Full-time government fire brigades to fire-station standard in key townships (Nanmenxia, Tangchuan, Jiading, Wushi, Danma)",
            "construction",
            { places: ["nanmenxia", "tangchuan", "jiading", "wushi", "danma"] },
          ),
        ]),
      ],
    ),
    box(
      32,
      "民族团结进步重大工程",
      "Major projects of ethnic unity and progress",
      [12, 5],
      [
        group("民族团结进步创建工程", "Promoting ethnic unity and progress", "open", [
          project("“太阳花开”民族团结教育基地建设项目", "“Sun Flowers in Bloom” education base for ethnic unity", "construction"),
          project("石榴籽家园建设项目", "Pomegranate Seed Homes", "construction"),
        ]),
      ],
    ),
  ],
  commitments: [
    commitment(
      "disputes-one-stop",
      "矛盾纠纷一站式受理",
      "Disputes received at one stop",
      "实现矛盾纠纷一站式受理与闭环式办理",
      all,
      by2030,
      [12, 3, "提升基层治理工作效能"],
    ),
    commitment("small-matters-in-the-grid", "微事不出格", "Minor matters leaving the grid", "微事不出格", zero, everyYear, [
      12,
      3,
      "夯实基层治理网格根基",
    ]),
    commitment("small-matters-in-the-village", "小事不出村", "Small matters leaving the village", "小事不出村", zero, everyYear, [
      12,
      3,
      "夯实基层治理网格根基",
    ]),
    commitment("conflicts-not-passed-up", "矛盾不上交", "Disputes passed to higher levels", "矛盾不上交", zero, everyYear, [
      12,
      3,
      "夯实基层治理网格根基",
    ]),
    commitment("petition-backlog", "信访积案", "Backlog of petition cases", "全力化解各类信访积案", zero, by2030, [
      12,
      3,
      "夯实基层治理网格根基",
    ]),
    commitment("hazard-files", "自然灾害隐患档案", "Files of natural hazards", "建立一隐患一档案机制", all, by2030, [
      12,
      4,
      "防范自然灾害风险",
    ]),
    commitment(
      "major-accidents",
      "重特大事故",
      "Major and exceptionally serious accidents",
      "坚决遏制重特大事故",
      { kind: "qualitative", text: "坚决遏制" },
      everyYear,
      [12, 4, "持续深化安全生产治本攻坚"],
    ),
    commitment(
      "economy-monitored-monthly",
      "经济运行月监测",
      "Monthly monitoring of the economy",
      "月监测",
      exactly("12", "次"),
      everyYear,
      [12, 2, "保障经济与金融安全"],
    ),
    commitment(
      "economy-analysed-quarterly",
      "经济运行季分析",
      "Quarterly analysis of the economy",
      "季分析",
      exactly("4", "次"),
      everyYear,
      [12, 2, "保障经济与金融安全"],
    ),
    commitment(
      "economy-evaluated-yearly",
      "经济运行年评估",
      "Yearly evaluation of the economy",
      "年评估",
      exactly("1", "次"),
      everyYear,
      [12, 2, "保障经济与金融安全"],
    ),
    commitment(
      "governance-centres",
      "县、乡、村三级综治中心",
      "Governance centres at three levels",
      "加快推进县、乡、村三级综治中心规范化建设、实体化运行",
      all,
      by2030,
      [12, 3, "提升基层治理工作效能"],
    ),
  ],
};
