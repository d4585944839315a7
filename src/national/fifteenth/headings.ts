import { type PartData, part } from "../authoring.js";

/** The headings of the outline: 18 parts, 62 chapters that are numbered through them, 171 sections. */
export const HEADINGS: readonly PartData[] = [
  part(1, "奋力开创中国式现代化建设新局面", "Opening up new ground in building Chinese modernisation", [
    [
      1,
      "发展环境",
      "Development environment",
      [
        ["“十四五”时期我国发展取得重大成就", "Major achievements in China's development during the 14th Five-Year Plan period"],
        [
          "“十五五”时期我国发展环境面临深刻复杂变化",
          "Profound and complex changes in the development environment during the 15th Five-Year Plan period",
        ],
      ],
    ],
    [
      2,
      "指导方针",
      "Guiding principles",
      [
        ["指导思想", "Guiding ideology"],
        ["必须遵循的原则", "Principles to be followed"],
      ],
    ],
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
        [
          ["推动重点产业提质升级", "Upgrading key industries"],
          ["提升产业链自主可控水平", "Making industrial chains more self-reliant and controllable"],
          ["健全产业健康有序发展促进机制", "Improving mechanisms for the healthy and orderly development of industries"],
        ],
      ],
      [
        5,
        "培育壮大新兴产业和未来产业",
        "Fostering emerging industries and industries of the future",
        [
          ["发展壮大新兴产业", "Expanding emerging industries"],
          ["前瞻布局未来产业", "Planning ahead for industries of the future"],
          ["完善产业创新发展生态", "Improving the ecosystem for industrial innovation and development"],
        ],
      ],
      [
        6,
        "促进服务业优质高效发展",
        "Promoting high-quality and efficient development of services",
        [
          [
            "推进生产性服务业向专业化和价值链高端延伸",
            "Moving producer services towards specialisation and the high end of the value chain",
          ],
          ["促进生活性服务业高品质多样化便利化发展", "Promoting high-quality, diverse and convenient consumer services"],
          ["完善服务业发展政策体系", "Improving the policy system for the development of services"],
        ],
      ],
      [
        7,
        "构建现代化基础设施体系",
        "Building a modern infrastructure system",
        [
          ["完善现代化综合交通运输体系", "Improving the modern comprehensive transport system"],
          ["加力建设新型能源基础设施", "Stepping up the construction of new energy infrastructure"],
          ["加快建设现代化水网", "Accelerating the construction of a modern water network"],
          ["适度超前建设新型基础设施", "Building new infrastructure moderately ahead of demand"],
        ],
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
        [
          ["打好关键核心技术攻坚战", "Winning the battle for core technologies in key fields"],
          ["强化战略前沿领域科技布局", "Strengthening the science and technology layout in strategic frontier fields"],
          ["全面提升基础研究水平", "Raising the level of basic research across the board"],
        ],
      ],
      [
        9,
        "提高体系化创新能力",
        "Raising systematic innovation capacity",
        [
          [
            "增强国家战略科技力量引领作用",
            "Strengthening the leading role of the national strategic science and technology forces",
          ],
          ["强化科技创新资源保障", "Securing resources for scientific and technological innovation"],
          [
            "构建高水平科技开放合作新格局",
            "Creating a new pattern of high-level openness and cooperation in science and technology",
          ],
        ],
      ],
      [
        10,
        "强化企业科技创新主体地位",
        "Reinforcing the principal role of enterprises in innovation",
        [
          ["推动创新资源向企业集聚", "Concentrating innovation resources in enterprises"],
          [
            "加强企业主导的产学研融通创新",
            "Strengthening enterprise-led collaboration between industry, universities and research institutes",
          ],
          ["完善促进企业创新的政策体系", "Improving the policy system that promotes innovation by enterprises"],
        ],
      ],
      [
        11,
        "一体推进教育科技人才发展",
        "Developing education, science and technology, and talent in an integrated way",
        [
          ["建立健全一体推进的协调机制", "Establishing coordination mechanisms for integrated development"],
          ["协同推进创新型人才培养", "Training innovative talent in a coordinated way"],
          ["联动推进激励评价机制创新", "Innovating incentive and evaluation mechanisms together"],
        ],
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
        [
          ["加强算力设施支撑", "Strengthening computing infrastructure"],
          ["促进模型算法迭代创新", "Promoting iterative innovation in models and algorithms"],
          ["深化数据资源开发利用", "Deepening the development and use of data resources"],
        ],
      ],
      [
        13,
        "全方位推进数智技术赋能",
        "Enabling all sectors with digital and intelligent technologies",
        [
          ["促进实体经济和数字经济深度融合", "Promoting the deep integration of the real and digital economies"],
          ["创造美好数智生活", "Creating a better digital and intelligent life"],
          ["提高政府治理数智化水平", "Making government digital and intelligent"],
        ],
      ],
      [
        14,
        "营造健康有序的发展生态",
        "Fostering a healthy and orderly development ecosystem",
        [
          ["健全数据要素基础制度", "Improving the basic systems for data as a production factor"],
          ["完善科学有效监管机制", "Improving sound and effective regulation"],
          ["拓展数智领域国际合作", "Expanding international cooperation in digital and intelligent technologies"],
        ],
      ],
    ],
  ),
  part(5, "建设强大国内市场 加快构建新发展格局", "Building a strong domestic market and fostering a new development pattern", [
    [
      15,
      "大力提振消费",
      "Boosting consumption",
      [
        ["夯实居民消费基础", "Consolidating the foundations of household consumption"],
        ["释放服务消费潜力", "Unlocking the potential of service consumption"],
        ["推动商品消费扩容升级", "Expanding and upgrading goods consumption"],
        ["持续改善消费环境", "Continuing to improve the consumption environment"],
      ],
    ],
    [
      16,
      "扩大有效投资",
      "Expanding effective investment",
      [
        ["提高政府投资效益", "Making government investment more effective"],
        ["激发民间投资活力", "Stimulating private investment"],
        ["促进投资消费良性循环", "Promoting a virtuous circle of investment and consumption"],
      ],
    ],
    [
      17,
      "纵深推进全国统一大市场建设",
      "Building a unified national market",
      [
        ["完善全国统一大市场基础制度规则", "Improving the basic rules of the unified national market"],
        ["维护公平竞争市场秩序", "Maintaining fair competition in the market"],
        ["促进市场设施高标准联通", "Promoting high-standard connectivity of market infrastructure"],
      ],
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
        [
          ["深化国资国企改革", "Deepening the reform of state capital and state-owned enterprises"],
          ["发展壮大民营经济", "Developing and expanding the private sector"],
          ["积极营造一流营商环境", "Creating a first-class business environment"],
        ],
      ],
      [
        19,
        "加快完善要素市场化配置体制机制",
        "Improving the market-based allocation of production factors",
        [
          ["健全要素市场制度和规则", "Improving the systems and rules of factor markets"],
          ["完善资源要素价格形成机制", "Improving the pricing of resources and production factors"],
          ["盘活利用存量资源", "Putting existing resources to use"],
        ],
      ],
      [
        20,
        "健全宏观经济治理体系",
        "Improving macroeconomic governance",
        [
          ["完善宏观调控制度体系", "Improving the system of macroeconomic regulation"],
          ["健全现代财政制度", "Improving the modern fiscal system"],
          ["加快建设金融强国", "Building a financial powerhouse"],
        ],
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
        [
          ["有序扩大开放领域和区域", "Opening more fields and regions in an orderly way"],
          [
            "构建与高标准经贸规则相衔接的制度和监管体系",
            "Building institutions and regulation in line with high-standard economic and trade rules",
          ],
          ["优化区域开放布局", "Improving the regional layout of opening up"],
        ],
      ],
      [
        22,
        "提升贸易投资合作质量和水平",
        "Raising the quality of trade and investment cooperation",
        [
          ["推动贸易创新发展", "Promoting the innovative development of trade"],
          ["更大力度吸引和利用外资", "Making greater efforts to attract and use foreign investment"],
          ["促进国际产业与投资合作", "Promoting international cooperation in industry and investment"],
        ],
      ],
      [
        23,
        "高质量共建“一带一路”",
        "High-quality Belt and Road cooperation",
        [
          ["深化发展战略对接", "Deepening the alignment of development strategies"],
          ["完善立体互联互通网络布局", "Improving the multidimensional connectivity network"],
          ["全面提升务实合作质效", "Raising the quality and results of practical cooperation"],
        ],
      ],
      [
        24,
        "推动构建人类命运共同体",
        "Building a community with a shared future for humanity",
        [
          ["积极参与和引领全球经济治理", "Taking an active and leading part in global economic governance"],
          ["推动构建新型国际关系", "Promoting a new type of international relations"],
          ["提供更多国际公共产品", "Providing more international public goods"],
        ],
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
        [
          ["加强粮食等重要农产品供给保障", "Securing the supply of grain and other important farm products"],
          ["强化农业科技和装备支撑", "Strengthening agricultural technology and equipment"],
          ["构建多元化食物供给体系", "Building a diversified food supply system"],
        ],
      ],
      [
        26,
        "推进宜居宜业和美乡村建设",
        "Building a beautiful and harmonious countryside that is desirable to live and work in",
        [
          ["创造乡村优质生活空间", "Creating high-quality living spaces in the countryside"],
          ["发展县域富民产业", "Developing county industries that enrich the people"],
          ["加强和改进乡村治理", "Strengthening and improving rural governance"],
        ],
      ],
      [
        27,
        "提高强农惠农富农政策效能",
        "Making policies that strengthen agriculture and benefit rural people more effective",
        [
          ["加强农业农村投入保障", "Securing investment in agriculture and rural areas"],
          ["深化农业农村改革", "Deepening agricultural and rural reform"],
          ["完善常态化帮扶机制", "Improving mechanisms for regular assistance"],
        ],
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
          [
            "提升东中西和东北地区协调发展水平",
            "Improving coordinated development of the eastern, central, western and northeastern regions",
          ],
          [
            "巩固提升京津冀、长三角、粤港澳大湾区动力源作用",
            "Consolidating the Beijing-Tianjin-Hebei region, the Yangtze River Delta and the Guangdong-Hong Kong-Macao Greater Bay Area as engines of growth",
          ],
          [
            "推进长江经济带发展、黄河流域生态保护和高质量发展",
            "Advancing the Yangtze River Economic Belt, and ecological protection and high-quality development in the Yellow River basin",
          ],
          ["支持特殊类型地区振兴发展", "Supporting the revitalisation and development of areas with special difficulties"],
        ],
      ],
      [
        29,
        "促进区域联动发展",
        "Promoting interconnected regional development",
        [
          ["完善区域联动发展布局", "Improving the layout of interconnected regional development"],
          ["健全跨区域合作机制", "Improving mechanisms for cooperation across regions"],
        ],
      ],
      [
        30,
        "优化国土空间发展格局",
        "Improving the layout of territorial space",
        [
          ["强化主体功能区战略实施", "Strengthening the implementation of the functional zoning strategy"],
          ["优化国土空间管控", "Improving territorial space management and control"],
          ["加强国土空间协同治理", "Strengthening coordinated governance of territorial space"],
        ],
      ],
      [
        31,
        "深入推进以人为本的新型城镇化",
        "Advancing people-centred new urbanisation",
        [
          ["科学有序推进农业转移人口市民化", "Granting urban residency to people from rural areas in a sound and orderly way"],
          ["培育发展现代化都市圈", "Fostering modern metropolitan areas"],
          ["建设现代化人民城市", "Building modern cities for the people"],
          ["分类推进以县城为重要载体的城镇化建设", "Advancing urbanisation centred on county seats by category"],
        ],
      ],
      [
        32,
        "加强海洋开发利用保护",
        "Strengthening the development, use and protection of marine resources",
        [
          ["推动海洋经济高质量发展", "Promoting high-quality development of the marine economy"],
          ["保护海洋生态环境", "Protecting the marine environment"],
          ["维护国家海洋权益", "Safeguarding national maritime rights and interests"],
        ],
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
        [
          ["推动理想信念教育常态化制度化", "Making education in ideals and convictions regular and institutionalised"],
          ["提高社会文明程度", "Raising standards of public civility"],
          ["加强网络文明建设", "Promoting online civility"],
        ],
      ],
      [
        34,
        "大力繁荣文化事业",
        "Developing cultural undertakings",
        [
          ["繁荣文化创作生产", "Encouraging cultural creation and production"],
          ["提升公共文化服务水平", "Raising the level of public cultural services"],
          ["加强文化遗产保护传承", "Strengthening the protection and transmission of cultural heritage"],
        ],
      ],
      [
        35,
        "加快发展文化产业",
        "Developing cultural industries",
        [
          ["健全文化产业体系和市场体系", "Improving the system of cultural industries and markets"],
          ["推进文旅深度融合", "Promoting the deep integration of culture and tourism"],
        ],
      ],
      [
        36,
        "提升中华文明传播力影响力",
        "Extending the reach and appeal of Chinese civilisation",
        [
          ["构建更有效力的国际传播体系", "Building a more effective international communication system"],
          ["深化文明交流互鉴", "Deepening exchange and mutual learning between civilisations"],
        ],
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
        [
          ["完善生育支持政策", "Improving policies that support childbearing"],
          ["健全育幼服务体系", "Improving the childcare system"],
          ["完善家庭发展政策和生育友好环境", "Improving family policies and the childbirth-friendly environment"],
        ],
      ],
      [
        38,
        "办好人民满意的教育",
        "Providing education that meets the people's expectations",
        [
          ["实施新时代立德树人工程", "Carrying out the project of fostering virtue through education in the new era"],
          ["推进基础教育扩优提质", "Expanding and improving basic education"],
          ["推动高等教育提质扩容", "Improving and expanding higher education"],
          ["提升职业学校办学能力", "Strengthening the capacity of vocational schools"],
        ],
      ],
      [
        39,
        "加快建设健康中国",
        "Building a Healthy China",
        [
          ["健全公共卫生体系", "Improving the public health system"],
          ["建设优质高效医疗服务体系", "Building a high-quality and efficient medical service system"],
          [
            "健全医疗医保医药协同发展和治理机制",
            "Improving the coordinated development and governance of medical services, medical insurance and pharmaceuticals",
          ],
          ["推进中医药传承创新", "Advancing traditional Chinese medicine through continuity and innovation"],
          ["加快建设体育强国", "Building China into a country strong in sports"],
        ],
      ],
      [
        40,
        "积极应对人口老龄化",
        "Responding proactively to population ageing",
        [
          ["完善城乡养老服务网络", "Improving urban and rural networks of elderly care"],
          ["营造丰富多彩的老年生活", "Enriching the lives of older people"],
        ],
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
        [
          ["强化就业优先政策", "Strengthening the employment-first policy"],
          ["大规模开展职业技能培训", "Providing vocational skills training on a large scale"],
          [
            "加强就业服务和劳动者权益保障",
            "Strengthening employment services and the protection of workers' rights and interests",
          ],
        ],
      ],
      [
        42,
        "完善收入分配制度",
        "Improving income distribution",
        [
          ["优化初次分配格局", "Improving primary distribution"],
          ["加大收入分配调节力度", "Strengthening the regulation of income distribution"],
          ["稳步扩大中等收入群体规模", "Steadily expanding the middle-income group"],
        ],
      ],
      [
        43,
        "健全社会保障体系",
        "Improving the social security system",
        [
          ["稳步提高社会保障水平", "Steadily raising the level of social security"],
          ["增强社会保险体系可持续性", "Making the social insurance system more sustainable"],
          ["健全社会救助体系", "Improving the social assistance system"],
        ],
      ],
      [
        44,
        "推动房地产高质量发展",
        "Promoting high-quality development of real estate",
        [
          ["完善住房保障体系", "Improving the housing support system"],
          ["推动房地产市场平稳健康发展", "Promoting the stable and healthy development of the real estate market"],
        ],
      ],
      [
        45,
        "稳步推进基本公共服务均等化",
        "Making basic public services more equitable",
        [
          ["建立基本公共服务均等化制度体系", "Establishing a system for equitable access to basic public services"],
          ["全面推进常住地提供基本公共服务", "Providing basic public services in the place of usual residence"],
        ],
      ],
      [
        46,
        "保障各类群体发展权益",
        "Protecting the development rights and interests of all groups",
        [
          ["促进男女平等和妇女全面发展", "Promoting gender equality and the all-round development of women"],
          ["强化未成年人关爱保护", "Strengthening the care and protection of minors"],
          ["支持青年发展", "Supporting the development of young people"],
          ["加强退役军人服务保障", "Improving services and support for veterans"],
          ["提升残疾人保障和发展能力", "Improving support and development opportunities for people with disabilities"],
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
        [
          [
            "全面实施碳排放总量和强度双控制度",
            "Implementing the system of dual control over the amount and intensity of carbon emissions",
          ],
          ["推动重点领域节能降碳", "Saving energy and reducing carbon in key fields"],
          ["提升应对全球气候变化能力", "Strengthening the capacity to respond to global climate change"],
        ],
      ],
      [
        48,
        "持续改善环境质量",
        "Continuing to improve environmental quality",
        [
          ["深入打好蓝天、碧水、净土保卫战", "Continuing the battles for blue skies, clear waters and clean land"],
          ["加强环境风险防控", "Strengthening the prevention and control of environmental risks"],
          ["健全现代环境治理体系", "Improving the modern environmental governance system"],
        ],
      ],
      [
        49,
        "提升生态系统多样性稳定性持续性",
        "Increasing the diversity, stability and sustainability of ecosystems",
        [
          ["巩固和优化生态安全屏障", "Consolidating and improving ecological security barriers"],
          ["全面推进自然保护地体系建设", "Advancing the system of nature reserves on all fronts"],
          ["健全生态保护机制", "Improving mechanisms for ecological protection"],
        ],
      ],
      [
        50,
        "加快形成绿色生产生活方式",
        "Fostering green ways of production and life",
        [
          ["加强资源节约集约利用", "Strengthening the economical and intensive use of resources"],
          ["健全绿色发展政策体系", "Improving the policy system for green development"],
          ["开展绿色低碳全民行动", "Carrying out a nationwide green and low-carbon campaign"],
        ],
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
        [
          ["增强粮食安全保障能力", "Strengthening the capacity to ensure food security"],
          ["强化能源资源供应保障", "Securing the supply of energy and resources"],
          ["健全防范化解重点领域风险长效机制", "Improving long-term mechanisms for preventing and defusing risks in key fields"],
          ["提升网络安全保障能力", "Strengthening cybersecurity"],
        ],
      ],
      [
        53,
        "提高公共安全治理水平",
        "Raising the level of public security governance",
        [
          ["强化食品药品安全监管", "Strengthening food and drug safety regulation"],
          ["提高安全生产水平", "Raising the level of workplace safety"],
          ["完善应急管理体系", "Improving the emergency management system"],
        ],
      ],
      [
        54,
        "完善社会治理体系",
        "Improving the social governance system",
        [
          ["夯实基层社会治理根基", "Consolidating the foundations of community-level governance"],
          ["提升新兴领域治理效能", "Governing emerging fields more effectively"],
          ["有效维护社会安全稳定", "Effectively maintaining social security and stability"],
        ],
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
        [
          ["加快先进战斗力建设", "Building up advanced combat capabilities"],
          ["推进军事治理现代化", "Modernising military governance"],
        ],
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
        [
          ["支持港澳巩固提升竞争优势", "Supporting Hong Kong and Macao in consolidating their competitive strengths"],
          [
            "支持港澳更好融入和服务国家发展大局",
            "Supporting Hong Kong and Macao in better integrating into and serving national development",
          ],
        ],
      ],
      [
        60,
        "推动两岸关系和平发展、推进祖国统一大业",
        "Promoting peaceful development of cross-Strait relations and national reunification",
        [
          ["推动两岸经济合作", "Promoting cross-Strait economic cooperation"],
          ["深化两岸交流", "Deepening cross-Strait exchanges"],
        ],
      ],
    ],
  ),
  part(18, "加强规划实施保障", "Strengthening the safeguards for implementing the plan", [
    [
      61,
      "坚持和加强党中央集中统一领导",
      "Upholding and strengthening the centralised, unified leadership of the Party Central Committee",
      [
        ["强化党对规划实施全过程的领导", "Strengthening the Party's leadership over the whole process of implementing the plan"],
        ["全面增强干部队伍现代化建设能力", "Strengthening the capacity of officials for modernisation"],
        ["完善党和国家监督体系", "Improving the oversight systems of the Party and the state"],
      ],
    ],
    [
      62,
      "健全规划实施全周期推进机制",
      "Improving mechanisms for implementing the plan through its whole cycle",
      [
        ["形成统一规划体系合力", "Combining the forces of the unified planning system"],
        ["分类推进规划任务落实", "Carrying out the tasks of the plan by category"],
        ["强化政策协同保障", "Strengthening policy coordination"],
        ["加强规划实施监测评估和监督", "Strengthening the monitoring, assessment and supervision of the plan's implementation"],
      ],
    ],
  ]),
];
