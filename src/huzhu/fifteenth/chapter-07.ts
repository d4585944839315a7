import {
  all,
  bare,
  box,
  by2030,
  type ChapterData,
  chapter,
  commitment,
  everyYear,
  exactly,
  group,
  moreThan,
  project,
  section,
} from "./authoring.js";

/** Chapter 7 of the outline: its sections, boxes and commitments. */
export const chapter07: ChapterData = {
  chapter: chapter(7, "繁荣传承文化，推动产业融合发展", "Enrich and pass on culture, integrating it with industry", 53, [
    section(1, "弘扬社会主义核心价值观", "Carry forward the core socialist values", 53, [
      ["深化党的创新理论武装宣传", "Deepen the study and publicity of the Party's new theories"],
      ["深化移风易俗培育文明乡风", "Change outmoded customs and foster civility in the countryside"],
      ["加强未成年人思想道德建设", "Strengthen the ideological and moral education of minors"],
    ]),
    section(2, "加强历史文化遗产保护传承", "Strengthen protection and transmission of the historical and cultural heritage", 54, [
      ["强化文物保护", "Strengthen the protection of cultural relics"],
      ["加强非物质文化遗产传承发展", "Strengthen the transmission and development of intangible cultural heritage"],
    ]),
    section(3, "促进文化事业蓬勃发展", "Promote the flourishing of cultural undertakings", 55, [
      ["优化公共文化服务设施布局", "Improve the layout of public cultural facilities"],
      ["提升公共文化服务供给质效", "Improve the quality and efficiency of public cultural services"],
      ["推进公共文化服务数字化转型", "Promote the digital transformation of public cultural services"],
      ["实施文化人才培养工程", "Carry out the programme for training cultural talent"],
    ]),
    section(4, "推动文旅产业高品质融合发展", "Promote high-quality integration of culture and tourism", 57, [
      ["提升文旅基础设施", "Improve culture and tourism infrastructure"],
      ["打造精品文旅矩阵", "Build a portfolio of quality cultural and tourist attractions"],
      ["丰富旅游业态和产品", "Diversify the forms and products of tourism"],
      ["提升“彩虹故乡”品牌影响力", "Raise the profile of the “Hometown of Rainbows” brand"],
    ]),
    section(5, "构建文体发展新格局", "Create a new pattern of culture and sports", 59, [
      ["构建城乡便捷健身网络", "Build a convenient fitness network in town and country"],
      ["丰富文体活动供给", "Offer more cultural and sports activities"],
      ["培育文体融合业态", "Foster business that combines culture and sports"],
    ]),
    section(6, "打造高原森林康养体系", "Build a plateau forest wellness system", 61, [
      ["推动多业态深度融合", "Promote the deep integration of different forms of business"],
      ["打造高原康养核心载体", "Build core facilities for plateau wellness"],
      ["塑造高原康养特色品牌", "Build a distinctive plateau wellness brand"],
    ]),
  ]),
  boxes: [
    box(
      12,
      "历史文化遗产保护传承重大工程",
      "Major projects of historical and cultural heritage",
      [7, 2],
      [
        group("文物系统保护修缮工程", "Systematic conservation and repair of relics", "open", [
          project(
            "却藏寺（却藏囊、章家囊）文物保护修缮工程",
            "Conservation and repair of Quezang Monastery (Quezang Nang, Zhangjia Nang)",
            "restoration",
            { places: ["quezang-monastery"] },
          ),
          project(
            "明长城互助段—马家庄烽火台、马家庄敌台保护修缮工程",
            "Conservation and repair of the Majiazhuang beacon tower and watchtower on the Huzhu section of the Ming Great Wall",
            "restoration",
            { places: ["majiazhuang"] },
          ),
          project(
            "互助县国保、省保文物保护修缮工程",
            "Conservation and repair of nationally and provincially protected relics in Huzhu County",
            "restoration",
          ),
        ]),
        group("非遗传承创新发展工程", "Transmission and innovation of intangible heritage", "open", [
          project("土族盘绣产业项目", "Tu panxiu embroidery industry", "production"),
          project("丹麻花儿会培育项目", "Danma Hua'er Fair", "promotion", { places: ["danma"] }),
          project(
            "国家级非遗活化暨精品旅游演艺项目",
            "Revitalisation of national intangible heritage with quality tourist shows",
            "promotion",
          ),
        ]),
      ],
    ),
    box(
      13,
      "文化事业蓬勃发展重大工程",
      "Major projects of flourishing culture",
      [7, 3],
      [
        group("公共文化设施升级工程", "Upgrading public cultural facilities", "open", [
          project(
            "互助县文化综合馆暖通提升及博物馆数字信息化项目",
            "Improvement of heating and ventilation of the county's comprehensive culture hall and digitisation of its museum, Huzhu County",
            "upgrade",
          ),
          project(
            "互助县公共文化服务体系建设和提档升级项目",
            "Building and upgrading of the public culture system of Huzhu County",
            "upgrade",
          ),
          project(
            "互助县文化综合馆暖通提升及博物馆数字信息化项目",
            "Improvement of heating and ventilation of the county's comprehensive culture hall and digitisation of its museum, Huzhu County",
            "upgrade",
          ),
        ]),
        group("公共文化服务供给优化工程", "Improving the supply of public culture", "open", [
          project(
            "互助县（乡镇）多功能运动场及健身器材",
            "Multi-purpose sports grounds and fitness equipment in Huzhu County (townships)",
            "construction",
          ),
          project("互助县百姓健身房项目", "People's gym of Huzhu County", "construction"),
          project("互助县公共文化体系提档升级项目", "Upgrading of the public culture system of Huzhu County", "upgrade"),
          project("互助县经典剧目提升项目", "Improvement of classic plays of Huzhu County", "upgrade"),
          project("互助县乡镇文化示范村打造项目", "Cultural model villages in the townships of Huzhu County", "promotion"),
        ]),
        group("公共文化数字化转型工程", "Digital transformation of public culture", "open", [
          project("互助县公共文化数字化平台建设项目", "Digital platform for public culture of Huzhu County", "platform"),
        ]),
      ],
    ),
    box(
      14,
      "特色文旅产业高品质融合重大工程",
      "Major projects to integrate distinctive culture and tourism",
      [7, 4],
      [
        group("文旅基础设施提质工程", "Improving culture and tourism infrastructure", "open", [
          project(
            "互助县土族故土园标准化景区建设项目",
            "Standardised scenic area of the Tu Homeland Park, Huzhu County",
            "construction",
            { places: ["tu-homeland-park"] },
          ),
          project(
            "互助县北龙山景区基础设施提升完善项目",
            "Improvement of infrastructure at Beilongshan scenic area, Huzhu County",
            "upgrade",
            { places: ["beilongshan"] },
          ),
          project("互助县精品民宿及星级酒店建设项目", "Quality guesthouses and star hotels in Huzhu County", "construction"),
        ]),
        group("精品文旅矩阵打造工程", "Building a portfolio of quality cultural and tourist attractions", "open", [
          project("互助县松多景区提档升级建设", "Upgrading of Songduo scenic area, Huzhu County", "upgrade", {
            places: ["songduo"],
          }),
          project(
            "互助油嘴湾生态文化景区基础设施提升项目",
            "Improvement of infrastructure at Youzuiwan ecological and cultural scenic area, Huzhu",
            "upgrade",
            { places: ["youzuiwan"] },
          ),
          project(
            "海东市互助土族自治县东和乡麻吉村/威远镇卓扎滩村乡村旅游重点村建设项目",
            "Key villages of rural tourism: Maji Village of Donghe Township and Zhuozhatan Village of Weiyuan Town, Huzhu Tu Autonomous County, Haidong City",
            "construction",
            { places: ["maji", "zhuozhatan"] },
          ),
          project("互助县现代农业田园综合体建设项目", "Modern agricultural rural complex of Huzhu County", "construction"),
        ]),
        group("旅游业态创新培育工程", "Fostering new forms of tourism", "open", [
          project("互助北山浪士当河漂流项目", "Rafting on the Langshidang River, Beishan, Huzhu", "promotion", {
            places: ["langshidang-river"],
          }),
          project("青海天佑德国际房车露营地", "Qinghai Tianyoude international camp for motorhomes", "construction"),
          project("互助土族故土园高原星空营地项目", "Plateau starry-sky camp in the Tu Homeland Park, Huzhu", "construction", {
            places: ["tu-homeland-park"],
          }),
        ]),
        group("青稞酒文旅融合工程", "Joining highland barley liquor with culture and tourism", "open", [
          project("青稞酒工业游项目", "Industrial tours of highland barley liquor", "promotion"),
          project("青稞酒特色小镇运营项目", "Operation of Highland Barley Liquor Town", "promotion"),
          project(
            "互助土族故土园青稞酒特色小镇演绎综合提升项目",
            "Improvement of shows in Highland Barley Liquor Town, Tu Homeland Park, Huzhu",
            "upgrade",
            { places: ["tu-homeland-park"] },
          ),
          project(
            "互助县青稞酒广场公共设施提升改造项目",
            "Upgrading of public facilities of Highland Barley Liquor Plaza, Huzhu County",
            "upgrade",
          ),
        ]),
      ],
    ),
    box(
      15,
      "特色文旅产业做强重大工程",
      "Major projects to strengthen distinctive culture and tourism",
      [7, 5],
      [
        group("城乡健身设施网络完善工程", "Completing the network of urban and rural fitness facilities", "open", [
          project(
            "互助县全民健身中心提升改造及配套设施项目",
            "Upgrading of the National Fitness Centre of Huzhu County with its facilities",
            "upgrade",
          ),
          project("互助县体育公园健身项目", "Sports park of Huzhu County", "construction"),
          project(
            "互助县（乡镇）健身器材补换及二代智能健身器材配备",
            "Replacement of fitness equipment and second-generation smart equipment in Huzhu County (townships)",
            "equipment",
          ),
          project("互助县群众运动空间扩容项目", "More space for public sports in Huzhu County", "upgrade"),
          project("宁互骑行道建设项目", "Ninghu cycling road", "construction"),
        ]),
        group("特色体育赛事品牌培育工程", "Fostering brands of distinctive sports events", "open", [
          project("彩虹部落滑雪场改扩建项目", "Extension of Rainbow Tribe ski resort", "upgrade"),
          project("海东市宁互骑行道项目", "Ninghu cycling road, Haidong City", "construction", { places: ["haidong"] }),
        ]),
      ],
    ),
    box(
      16,
      "康养多业态融合建设重大项目",
      "Major projects of integrated wellness",
      [7, 6],
      [
        group("生态康养载体项目", "Ecological wellness facilities", "open", [
          project("互助县北龙山景区康养谷建设项目", "Wellness valley of Beilongshan scenic area, Huzhu County", "construction", {
            places: ["beilongshan"],
          }),
        ]),
        group("医养结合与健康服务项目", "Medical care combined with elderly care, and health services", "open", [
          project(
            "互助县中藏医传承与发展中心建设项目",
            "Centre for the heritage and development of Chinese and Tibetan medicine, Huzhu County",
            "construction",
          ),
        ]),
        group("康养配套与产业项目", "Supporting facilities and industry of wellness", "open", [
          project(
            "青稞酒特色小镇运营及高原康养中心项目",
            "Operation of Highland Barley Liquor Town and plateau wellness centre",
            "promotion",
          ),
        ]),
      ],
    ),
  ],
  commitments: [
    commitment(
      "cultural-events",
      "各类文化活动",
      "Cultural events",
      "每年组织专业文艺演出、书画展览、民俗展演等各类文化活动百余场次",
      moreThan("100", "场次"),
      everyYear,
      [7, 3, "提升公共文化服务供给质效"],
    ),
    commitment(
      "culture-online",
      "公共文化服务一网通办",
      "Public cultural services through a single online portal",
      "实现公共文化服务一网通办",
      all,
      by2030,
      [7, 3, "推进公共文化服务数字化转型"],
    ),
    commitment(
      "culture-last-mile",
      "公共文化服务数字化",
      "Digital public culture",
      "打通公共文化服务数字化最后一公里",
      all,
      by2030,
      [7, 3, "推进公共文化服务数字化转型"],
    ),
    commitment(
      "rural-tourism-villages",
      "国家级、省级乡村旅游重点村提档升级",
      "Upgraded key villages of rural tourism",
      "16个国家级、省级乡村旅游重点村提档升级",
      bare("16", "个"),
      by2030,
      [7, 4, "打造精品文旅矩阵"],
    ),
    commitment(
      "tourism-formats",
      "核心业态",
      "Core forms of tourism",
      "重点打造民俗深度游、生态休闲游、高原康养度假游、乡村田园体验游、机场首站品牌游五大核心业态",
      exactly("5", "个"),
      by2030,
      [7, 4, "丰富旅游业态和产品"],
    ),
    commitment("village-fitness", "村级健身设施", "Village fitness facilities", "实现村级健身设施全覆盖", all, by2030, [
      7,
      5,
      "构建城乡便捷健身网络",
    ]),
    commitment("wellness-modes", "康养融合模式", "Modes of integrated wellness", "八大融合模式", exactly("8", "个"), by2030, [
      7,
      6,
      "推动多业态深度融合",
    ]),
    commitment(
      "wellness-digital",
      "康养载体数字基础设施",
      "Digital infrastructure of wellness sites",
      "推进5G、智慧监控等数字基础设施全覆盖",
      all,
      by2030,
      [7, 6, "打造高原康养核心载体"],
    ),
    commitment(
      "civility-brands",
      "文明实践品牌",
      "Civility practice brands",
      "推广擦亮我们的节日、文明实践活动两大品牌",
      exactly("2", "个"),
      by2030,
      [7, 1, "深化移风易俗培育文明乡风"],
    ),
  ],
};
