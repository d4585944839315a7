import { type ChapterData, chapter, section } from "./authoring.js";

/** Chapter 1 of the outline: its sections, boxes and commitments. */
export const chapter01: ChapterData = {
  chapter: chapter(
    1,
    "夯实基础，深刻把握新阶段新机遇新挑战",
    "Consolidate the foundation and grasp the new challenges and opportunities of a new stage",
    2,
    [
      section(1, "发展基础", "Development foundations", 2, [
        ["经济规模稳中有进", "Steady growth in the size of the economy"],
        ["生态底色愈发鲜明", "An ever greener county"],
        ["产业结构迭代升级", "Continued upgrading of the industrial structure"],
        ["城乡面貌焕发新颜", "A new look for town and country"],
        ["民生保障有力有效", "Strong and effective support for people's well-being"],
        ["改革活力充分释放", "Vitality fully released by reform"],
        ["社会大局和谐稳定", "Overall social harmony and stability"],
      ]),
      section(2, "发展环境", "Development environment", 8, []),
    ],
  ),
  boxes: [],
  commitments: [],
};
