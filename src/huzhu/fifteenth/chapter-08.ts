import { all, by2030, type ChapterData, chapter, commitment, notLess, section } from "./authoring.js";

/** Chapter 8 of the outline: its sections, boxes and commitments. */
export const chapter08: ChapterData = {
  chapter: chapter(
    8,
    "深化改革开放，激发市场主体活力",
    "Deepen reform and opening up and stimulate the vitality of market entities",
    63,
    [
      section(1, "充分激发各类经营主体活力", "Fully stimulate the vitality of all business entities", 63, [
        ["深化国资国企改革", "Deepen the reform of state assets and state-owned enterprises"],
        ["激发民营经济发展活力", "Stimulate the vitality of the private sector"],
      ]),
      section(2, "深度推进要素市场化改革", "Deepen the market-based reform of production factors", 64, [
        ["深化要素市场化配置改革", "Deepen the reform of market-based allocation of production factors"],
        ["健全市场转化体系", "Improve the system for putting resources to market-based use"],
      ]),
      section(3, "持续深化重点领域改革", "Continue to deepen reform in key areas", 65, [
        ["优化政务服务", "Improve government services"],
        ["深化招商模式改革", "Deepen the reform of investment promotion"],
        ["健全社会信用体系", "Improve the social credit system"],
      ]),
      section(4, "深度融入全国统一大市场", "Integrate deeply into the unified national market", 66, [
        ["完善市场基础制度规则", "Improve the basic institutions and rules of the market"],
        ["推进市场设施高标准联通", "Promote the high-standard connectivity of market infrastructure"],
        ["优化营商环境", "Improve the business environment"],
      ]),
      section(5, "持续扩大对外开放", "Continue to open wider to the outside world", 67, [
        ["推动发展外向型经济", "Promote an export-oriented economy"],
        ["强化对外设施建设与开放通道布局", "Strengthen facilities and corridors for opening up"],
        ["持续深化对外交流合作领域", "Continue to deepen exchange and cooperation with other places"],
        ["加强对外经贸合作与业态创新", "Strengthen external economic and trade cooperation and new forms of business"],
      ]),
    ],
  ),
  boxes: [],
  commitments: [
    commitment(
      "state-assets",
      "国有资产保值增值",
      "Preserved and increased value of state assets",
      "确保国有资产保值增值",
      notLess,
      by2030,
      [8, 1, "深化国资国企改革"],
    ),
    commitment(
      "licences-separated",
      "“证照分离”改革",
      "Separating operating permits from business licences",
      "全面推行“证照分离”改革全覆盖",
      all,
      by2030,
      [8, 3, "优化政务服务"],
    ),
    commitment(
      "notification-and-commitment",
      "告知承诺制",
      "Notification and commitment",
      "全面推行证明事项和企业经营许可事项告知承诺制",
      all,
      by2030,
      [8, 3, "优化政务服务"],
    ),
    commitment("credit-database", "信用信息数据库", "Credit database", "建立覆盖全县的信用信息数据库", all, by2030, [
      8,
      3,
      "健全社会信用体系",
    ]),
    commitment(
      "electronic-trading",
      "公共资源交易电子化",
      "Electronic trading of public resources",
      "推动交易全流程电子化",
      all,
      by2030,
      [8, 4, "推进市场设施高标准联通"],
    ),
    commitment(
      "quasi-budget",
      "国企投融资准预算管理",
      "Quasi-budget management of state firms' financing",
      "全面推行国企投融资准预算管理",
      all,
      by2030,
      [8, 1, "深化国资国企改革"],
    ),
    commitment("county-data", "全县数据归集", "Collection of the county's data", "依法推进全县全量数据归集", all, by2030, [
      8,
      2,
      "深化要素市场化配置改革",
    ]),
  ],
};
