import { type PartData, part } from "../authoring.js";

/** The headings of the outline: 18 parts, 62 chapters that are numbered through them, 171 sections. */
export const HEADINGS: readonly PartData[] = [
  part(1, "奋力开创中国式现代化建设新局面", "Opening up new ground in building Chinese modernisation", [
    [1, "发展环境", "Development environment", ["“十四五”时期我国发展取得重大成就", "“十五五”时期我国发展环境面临深刻复杂变化"]],
    [2, "指导方针", "Guiding principles", ["指导思想", "必须遵循的原则"]],
    [3, "主要目标", "Main objectives", []],
  ]),
  part(
    2,
    "建设现代化产业体系 巩固壮大实体经济根基",
    "Building a modern industrial system and strengthening the foundations of the real economy",
    [
      [
        4,
        "优化提升传统产业",
        "Upgrading traditional industries",
        ["推动重点产业提质升级", "提升产业链自主可控水平", "健全产业健康有序发展促进机制"],
      ],
      [
        5,
        "培育壮大新兴产业和未来产业",
        "Fostering emerging industries and industries of the future",
        ["发展壮大新兴产业", "前瞻布局未来产业", "完善产业创新发展生态"],
      ],
      [
        6,
        "促进服务业优质高效发展",
        "Promoting high-quality and efficient development of services",
        ["推进生产性服务业向专业化和价值链高端延伸", "促进生活性服务业高品质多样化便利化发展", "完善服务业发展政策体系"],
      ],
      [
        7,
        "构建现代化基础设施体系",
        "Building a modern infrastructure system",
        ["完善现代化综合交通运输体系", "加力建设新型能源基础设施", "加快建设现代化水网", "适度超前建设新型基础设施"],
      ],
    ],
  ),
  part(
    3,
    "加快高水平科技自立自强 引领发展新质生产力",
    "Achieving greater self-reliance and strength in science and technology and guiding the development of new quality productive forces",
    [
      [
        8,
        "加强原始创新和关键核心技术攻关",
        "Strengthening original innovation and breakthroughs in core technologies in key fields",
        ["打好关键核心技术攻坚战", "强化战略前沿领域科技布局", "全面提升基础研究水平"],
      ],
      [
        9,
        "提高体系化创新能力",
        "Raising systematic innovation capacity",
        ["增强国家战略科技力量引领作用", "强化科技创新资源保障", "构建高水平科技开放合作新格局"],
      ],
      [
        10,
        "强化企业科技创新主体地位",
        "Reinforcing the principal role of enterprises in innovation",
        ["推动创新资源向企业集聚", "加强企业主导的产学研融通创新", "完善促进企业创新的政策体系"],
      ],
      [
        11,
        "一体推进教育科技人才发展",
        "Developing education, science and technology, and talent in an integrated way",
        ["建立健全一体推进的协调机制", "协同推进创新型人才培养", "联动推进激励评价机制创新"],
      ],
    ],
  ),
  part(
    4,
    "深入推进数字中国建设 提升数智化发展水平",
    "Advancing the Digital China initiative and raising the level of digital and intelligent development",
    [
      [
        12,
        "强化算力算法数据高效供给",
        "Strengthening the efficient supply of computing power, algorithms and data",
        ["加强算力设施支撑", "促进模型算法迭代创新", "深化数据资源开发利用"],
      ],
      [
        13,
        "全方位推进数智技术赋能",
        "Enabling all sectors with digital and intelligent technologies",
        ["促进实体经济和数字经济深度融合", "创造美好数智生活", "提高政府治理数智化水平"],
      ],
      [
        14,
        "营造健康有序的发展生态",
        "Fostering a healthy and orderly development ecosystem",
        ["健全数据要素基础制度", "完善科学有效监管机制", "拓展数智领域国际合作"],
      ],
    ],
  ),
  part(5, "建设强大国内市场 加快构建新发展格局", "Building a strong domestic market and fostering a new development pattern", [
    [
      15,
      "大力提振消费",
      "Boosting consumption",
      ["夯实居民消费基础", "释放服务消费潜力", "推动商品消费扩容升级", "持续改善消费环境"],
    ],
    [16, "扩大有效投资", "Expanding effective investment", ["提高政府投资效益", "激发民间投资活力", "促进投资消费良性循环"]],
    [
      17,
      "纵深推进全国统一大市场建设",
      "Building a unified national market",
      ["完善全国统一大市场基础制度规则", "维护公平竞争市场秩序", "促进市场设施高标准联通"],
    ],
  ]),
  part(
    6,
    "加快构建高水平社会主义市场经济体制 增强高质量发展动力",
    "Building a high-standard socialist market economy and strengthening the drivers of high-quality development",
    [
      [
        18,
        "充分激发各类经营主体活力",
        "Stimulating the vitality of all business entities",
        ["深化国资国企改革", "发展壮大民营经济", "积极营造一流营商环境"],
      ],
      [
        19,
        "加快完善要素市场化配置体制机制",
        "Improving the market-based allocation of production factors",
        ["健全要素市场制度和规则", "完善资源要素价格形成机制", "盘活利用存量资源"],
      ],
      [
        20,
        "健全宏观经济治理体系",
        "Improving macroeconomic governance",
        ["完善宏观调控制度体系", "健全现代财政制度", "加快建设金融强国"],
      ],
    ],
  ),
  part(
    7,
    "扩大高水平对外开放 开创合作共赢新局面",
    "Opening up to a higher standard and creating new prospects for mutually beneficial cooperation",
    [
      [
        21,
        "积极扩大自主开放",
        "Expanding opening up at our own initiative",
        ["有序扩大开放领域和区域", "构建与高标准经贸规则相衔接的制度和监管体系", "优化区域开放布局"],
      ],
      [
        22,
        "提升贸易投资合作质量和水平",
        "Raising the quality of trade and investment cooperation",
        ["推动贸易创新发展", "更大力度吸引和利用外资", "促进国际产业与投资合作"],
      ],
      [
        23,
        "高质量共建“一带一路”",
        "High-quality Belt and Road cooperation",
        ["深化发展战略对接", "完善立体互联互通网络布局", "全面提升务实合作质效"],
      ],
      [
        24,
        "推动构建人类命运共同体",
        "Building a community with a shared future for humanity",
        ["积极参与和引领全球经济治理", "推动构建新型国际关系", "提供更多国际公共产品"],
      ],
    ],
  ),
  part(
    8,
    "加快农业农村现代化 扎实推进乡村全面振兴",
    "Modernising agriculture and rural areas and advancing all-round rural revitalisation",
    [
      [
        25,
        "提升农业综合生产能力和质量效益",
        "Raising overall agricultural production capacity, quality and returns",
        ["加强粮食等重要农产品供给保障", "强化农业科技和装备支撑", "构建多元化食物供给体系"],
      ],
      [
        26,
        "推进宜居宜业和美乡村建设",
        "Building a beautiful and harmonious countryside that is desirable to live and work in",
        ["创造乡村优质生活空间", "发展县域富民产业", "加强和改进乡村治理"],
      ],
      [
        27,
        "提高强农惠农富农政策效能",
        "Making policies that strengthen agriculture and benefit rural people more effective",
        ["加强农业农村投入保障", "深化农业农村改革", "完善常态化帮扶机制"],
      ],
    ],
  ),
  part(
    9,
    "优化区域经济布局 促进区域协调发展",
    "Improving the regional economic layout and promoting coordinated regional development",
    [
      [
        28,
        "增强区域发展协调性",
        "Enhancing the coordination of regional development",
        [
          "提升东中西和东北地区协调发展水平",
          "巩固提升京津冀、长三角、粤港澳大湾区动力源作用",
          "推进长江经济带发展、黄河流域生态保护和高质量发展",
          "支持特殊类型地区振兴发展",
        ],
      ],
      [29, "促进区域联动发展", "Promoting interconnected regional development", ["完善区域联动发展布局", "健全跨区域合作机制"]],
      [
        30,
        "优化国土空间发展格局",
        "Improving the layout of territorial space",
        ["强化主体功能区战略实施", "优化国土空间管控", "加强国土空间协同治理"],
      ],
      [
        31,
        "深入推进以人为本的新型城镇化",
        "Advancing people-centred new urbanisation",
        ["科学有序推进农业转移人口市民化", "培育发展现代化都市圈", "建设现代化人民城市", "分类推进以县城为重要载体的城镇化建设"],
      ],
      [
        32,
        "加强海洋开发利用保护",
        "Strengthening the development, use and protection of marine resources",
        ["推动海洋经济高质量发展", "保护海洋生态环境", "维护国家海洋权益"],
      ],
    ],
  ),
  part(
    10,
    "激发全民族文化创新创造活力 繁荣发展社会主义文化",
    "Inspiring the cultural creativity of the whole nation and developing socialist culture",
    [
      [
        33,
        "弘扬和践行社会主义核心价值观",
        "Promoting the core socialist values",
        ["推动理想信念教育常态化制度化", "提高社会文明程度", "加强网络文明建设"],
      ],
      [
        34,
        "大力繁荣文化事业",
        "Developing cultural undertakings",
        ["繁荣文化创作生产", "提升公共文化服务水平", "加强文化遗产保护传承"],
      ],
      [35, "加快发展文化产业", "Developing cultural industries", ["健全文化产业体系和市场体系", "推进文旅深度融合"]],
      [
        36,
        "提升中华文明传播力影响力",
        "Extending the reach and appeal of Chinese civilisation",
        ["构建更有效力的国际传播体系", "深化文明交流互鉴"],
      ],
    ],
  ),
  part(
    11,
    "完善人口发展战略 促进人口高质量发展",
    "Improving the population development strategy and promoting high-quality population development",
    [
      [
        37,
        "建设生育友好型社会",
        "Building a childbirth-friendly society",
        ["完善生育支持政策", "健全育幼服务体系", "完善家庭发展政策和生育友好环境"],
      ],
      [
        38,
        "办好人民满意的教育",
        "Providing education that meets the people's expectations",
        ["实施新时代立德树人工程", "推进基础教育扩优提质", "推动高等教育提质扩容", "提升职业学校办学能力"],
      ],
      [
        39,
        "加快建设健康中国",
        "Building a Healthy China",
        [
          "健全公共卫生体系",
          "建设优质高效医疗服务体系",
          "健全医疗医保医药协同发展和治理机制",
          "推进中医药传承创新",
          "加快建设体育强国",
        ],
      ],
      [
        40,
        "积极应对人口老龄化",
        "Responding proactively to population ageing",
        ["完善城乡养老服务网络", "营造丰富多彩的老年生活"],
      ],
    ],
  ),
  part(
    12,
    "加大保障和改善民生力度 扎实推进全体人民共同富裕",
    "Ensuring and improving people's well-being and advancing common prosperity for all",
    [
      [
        41,
        "促进高质量充分就业",
        "Promoting high-quality and full employment",
        ["强化就业优先政策", "大规模开展职业技能培训", "加强就业服务和劳动者权益保障"],
      ],
      [
        42,
        "完善收入分配制度",
        "Improving income distribution",
        ["优化初次分配格局", "加大收入分配调节力度", "稳步扩大中等收入群体规模"],
      ],
      [
        43,
        "健全社会保障体系",
        "Improving the social security system",
        ["稳步提高社会保障水平", "增强社会保险体系可持续性", "健全社会救助体系"],
      ],
      [
        44,
        "推动房地产高质量发展",
        "Promoting high-quality development of real estate",
        ["完善住房保障体系", "推动房地产市场平稳健康发展"],
      ],
      [
        45,
        "稳步推进基本公共服务均等化",
        "Making basic public services more equitable",
        ["建立基本公共服务均等化制度体系", "全面推进常住地提供基本公共服务"],
      ],
      [
        46,
        "保障各类群体发展权益",
        "Protecting the development rights and interests of all groups",
        [
          "促进男女平等和妇女全面发展",
          "强化未成年人关爱保护",
          "支持青年发展",
          "加强退役军人服务保障",
          "提升残疾人保障和发展能力",
        ],
      ],
    ],
  ),
  part(
    13,
    "加快经济社会发展全面绿色转型 建设美丽中国",
    "Accelerating the green transition in all areas and building a Beautiful China",
    [
      [
        47,
        "积极稳妥推进和实现碳达峰",
        "Peaking carbon emissions actively and prudently",
        ["全面实施碳排放总量和强度双控制度", "推动重点领域节能降碳", "提升应对全球气候变化能力"],
      ],
      [
        48,
        "持续改善环境质量",
        "Continuing to improve environmental quality",
        ["深入打好蓝天、碧水、净土保卫战", "加强环境风险防控", "健全现代环境治理体系"],
      ],
      [
        49,
        "提升生态系统多样性稳定性持续性",
        "Increasing the diversity, stability and sustainability of ecosystems",
        ["巩固和优化生态安全屏障", "全面推进自然保护地体系建设", "健全生态保护机制"],
      ],
      [
        50,
        "加快形成绿色生产生活方式",
        "Fostering green ways of production and life",
        ["加强资源节约集约利用", "健全绿色发展政策体系", "开展绿色低碳全民行动"],
      ],
    ],
  ),
  part(
    14,
    "推进国家安全体系和能力现代化 建设更高水平平安中国",
    "Modernising the national security system and capacity and advancing the Peaceful China initiative",
    [
      [51, "加强国家安全体系和能力建设", "Strengthening the national security system and capacity", []],
      [
        52,
        "保障国家经济安全",
        "Safeguarding national economic security",
        ["增强粮食安全保障能力", "强化能源资源供应保障", "健全防范化解重点领域风险长效机制", "提升网络安全保障能力"],
      ],
      [
        53,
        "提高公共安全治理水平",
        "Raising the level of public security governance",
        ["强化食品药品安全监管", "提高安全生产水平", "完善应急管理体系"],
      ],
      [
        54,
        "完善社会治理体系",
        "Improving the social governance system",
        ["夯实基层社会治理根基", "提升新兴领域治理效能", "有效维护社会安全稳定"],
      ],
    ],
  ),
  part(
    15,
    "如期实现建军一百年奋斗目标 高质量推进国防和军队现代化",
    "Achieving the centenary goals of the People's Liberation Army and advancing the modernisation of national defence and the armed forces",
    [
      [
        55,
        "着力提高国防和军队现代化质量效益",
        "Raising the quality and efficiency of the modernisation of national defence and the armed forces",
        ["加快先进战斗力建设", "推进军事治理现代化"],
      ],
      [
        56,
        "巩固提高一体化国家战略体系和能力",
        "Consolidating and enhancing integrated national strategies and strategic capabilities",
        [],
      ],
    ],
  ),
  part(
    16,
    "发展全过程人民民主 完善中国特色社会主义法治体系",
    "Developing whole-process people's democracy and improving the socialist rule of law",
    [
      [57, "发展社会主义民主", "Developing socialist democracy", []],
      [58, "推进全面依法治国", "Advancing law-based governance on all fronts", []],
    ],
  ),
  part(
    17,
    "坚持和完善“一国两制” 推进祖国统一",
    "Upholding and improving One Country, Two Systems and promoting national reunification",
    [
      [
        59,
        "促进香港、澳门长期繁荣稳定",
        "Promoting long-term prosperity and stability in Hong Kong and Macao",
        ["支持港澳巩固提升竞争优势", "支持港澳更好融入和服务国家发展大局"],
      ],
      [
        60,
        "推动两岸关系和平发展、推进祖国统一大业",
        "Promoting peaceful development of cross-Strait relations and national reunification",
        ["推动两岸经济合作", "深化两岸交流"],
      ],
    ],
  ),
  part(18, "加强规划实施保障", "Strengthening the safeguards for implementing the plan", [
    [
      61,
      "坚持和加强党中央集中统一领导",
      "Upholding and strengthening the centralised, unified leadership of the Party Central Committee",
      ["强化党对规划实施全过程的领导", "全面增强干部队伍现代化建设能力", "完善党和国家监督体系"],
    ],
    [
      62,
      "健全规划实施全周期推进机制",
      "Improving mechanisms for implementing the plan through its whole cycle",
      ["形成统一规划体系合力", "分类推进规划任务落实", "强化政策协同保障", "加强规划实施监测评估和监督"],
    ],
  ]),
];
