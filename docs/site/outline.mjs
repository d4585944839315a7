/** The site's guides in reading order, for both languages: a group's title, and the files under docs/ without their ending. */
export const GROUPS = [
  {
    zh: "入门",
    en: "To begin",
    guides: ["start-here", "own-plan", "linter", "command-line", "recipes", "notebooks", "python", "r"],
  },
  {
    zh: "评估与检查",
    en: "What it judges",
    guides: ["verdicts", "methods", "checks/README", "revisions", "levels", "scale"],
  },
  { zh: "报告、图表、工作簿", en: "Charts and reports", guides: ["reports", "charts", "workbook"] },
  {
    zh: "输入与输出",
    en: "What comes in and goes out",
    guides: ["reading-tables", "outline", "notation", "interchange", "json-schema"],
  },
  { zh: "规划里有什么", en: "What it knows", guides: ["model", "data", "national", "layout", "glossary"] },
  { zh: "本库自身", en: "How it is made", guides: ["decisions/README", "benchmarks", "public-names", "versioning"] },
];

/** What the Chinese site calls the guides that are in English alone. */
export const IN_ENGLISH = {
  benchmarks: "性能",
  "public-names": "公开名称",
};

const CHARTS = [
  [
    "dumbbell-14",
    "各指标：基期、实际与目标",
    "All indicators: base, result and target",
    ["dumbbellChart", "base-now-and-target"],
  ],
  ["target-path", "一项目标的进度路径", "The path of a target", ["targetPathChart", "the-path-of-a-target"]],
  ["target-path-growth", "年均增速目标的路径", "The path of a mean growth", ["targetPathChart", "the-path-of-a-target"]],
  ["target-path-relative", "同步类目标", "In step with another series", ["targetPathChart", "the-path-of-a-target"]],
  ["target-path-grade", "等级", "A grade", ["targetPathChart", "a-grade-a-structure"]],
  ["target-path-structure", "结构", "A composition", ["targetPathChart", "a-grade-a-structure"]],
  ["dumbbell", "规划期中：基期、现状与目标", "Under way: base, now and target", ["dumbbellChart", "base-now-and-target"]],
  ["status", "各年各类指标的结论", "Status by category and year", ["statusChart", "status-by-category-and-year"]],
  ["status-14", "“十四五”各类指标的结论", "Status of the 14th plan by category", ["statusChart", "status-by-category-and-year"]],
  ["pace", "所需进度与已有进度", "Pace needed and pace so far", ["paceChart", "pace-needed-and-pace-so-far"]],
  ["projects", "各专栏、各乡镇的项目", "Projects by box and township", ["projectsChart", "projects-by-box-and-township"]],
  ["layout-schematic", "空间布局示意图", "Layout: schematic", ["layoutChart", "layout"]],
  ["layout-map", "空间布局：按坐标绘出的乡镇", "Layout: townships with a coordinate", ["layoutChart", "layout"]],
];

/** The gallery: the name of each picture, what it shows, the function that draws it and where that is explained. */
export const GALLERY = {
  zh: {
    title: "图表一览",
    note: "每张图都由同一组结论生成，是一份 Vega-Lite 图表说明。2026年、2027年的数据是虚构的。",
    charts: CHARTS.map(([name, zh, , place]) => [name, zh, place]),
  },
  en: {
    title: "Gallery of charts",
    note: "Each is a Vega-Lite specification made of the same verdicts. Figures of 2026 and 2027 are made up.",
    charts: CHARTS.map(([name, , en, place]) => [name, en, place]),
  },
};
