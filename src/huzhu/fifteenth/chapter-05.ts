import { atLeast, box, type ChapterData, chapter, commitment, everyYear, group, project, section } from "./authoring.js";

/** Chapter 5 of the outline: its sections, boxes and commitments. */
export const chapter05: ChapterData = {
  chapter: chapter(
    5,
    "实施创新驱动，培育发展新质生产力",
    "Drive development by innovation and foster new quality productive forces",
    38,
    [
      section(1, "加强创新体系建设", "Strengthen the innovation system", 38, [
        ["优化科技创新机制", "Improve the mechanisms for scientific and technological innovation"],
        ["搭建科技创新平台", "Build platforms for scientific and technological innovation"],
      ]),
      section(2, "推动科技赋能产业发展", "Empower industry with science and technology", 39, [
        ["强化企业科技创新主体地位", "Reinforce the principal role of enterprises in scientific and technological innovation"],
        ["数字化赋能青稞酒产业升级", "Upgrade the highland barley liquor industry with digital technology"],
        ["深化跨区域科技成果协同转化", "Deepen cross-regional cooperation in applying scientific and technological advances"],
      ]),
      section(
        3,
        "推进教育科技人才协同发展",
        "Promote coordinated development of education, science and technology, and talent",
        40,
        [
          ["深化科技创新机制", "Deepen reform of the mechanisms for scientific and technological innovation"],
          ["优化人才引育用留机制", "Improve the mechanisms for attracting, training, employing and retaining talent"],
          ["健全协同联动机制", "Improve the mechanisms for coordination"],
        ],
      ),
    ],
  ),
  boxes: [
    box(
      9,
      "创新驱动与新质生产力培育重大工程",
      "Major projects of innovation and new quality productive forces",
      [5, 3],
      [
        group("科技攻关能力提升工程", "Raising the capacity for key technology research", "open", [
          project(
            "青海高海拔冷凉气候区优质蓝莓标准化栽培技术示范与推广应用",
            "Demonstration and promotion of standardised cultivation of quality blueberries in Qinghai's high, cold and cool climate",
            "research",
          ),
          project(
            "青稞种植基地极端干旱漠境盐渍土成因模式与防控技术体系",
            "Formation of saline desert soils in extreme drought at highland barley planting bases, and technology to prevent it",
            "research",
          ),
          project(
            "互助县农业示范园区科技创新与示范推广项目",
            "Scientific innovation and demonstration in the agricultural demonstration park of Huzhu County",
            "research",
          ),
          project(
            "青海省农作物新品种/新技术中试基地创建与示范项目",
            "Pilot-testing base for new crop varieties and technologies of Qinghai Province",
            "research",
          ),
        ]),
      ],
    ),
  ],
  commitments: [
    commitment(
      "talent-evaluation",
      "教育科技人才工作评估报告",
      "Evaluation report on education, science and talent",
      "开展年度教育科技人才工作评估，发布评估报告",
      atLeast("1", "次"),
      everyYear,
      [5, 3, "健全协同联动机制"],
    ),
  ],
};
