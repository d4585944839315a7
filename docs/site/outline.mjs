/** The site's guides in reading order, for both languages: a group's title, and the files under docs/ without their ending. */
export const GROUPS = [
  { zh: "入门", en: "To begin", guides: ["start-here", "own-plan", "linter", "recipes", "notebooks", "python"] },
  { zh: "图与报告", en: "Charts and reports", guides: ["charts", "reports"] },
  {
    zh: "评判",
    en: "What it judges",
    guides: ["verdicts", "methods", "checks/README", "revisions", "levels", "scale"],
  },
  {
    zh: "数据",
    en: "What comes in and goes out",
    guides: ["interchange", "reading-tables", "notation", "outline", "json-schema"],
  },
  { zh: "规划里有什么", en: "What it knows", guides: ["model", "data", "national", "layout", "glossary"] },
  { zh: "如何做成", en: "How it is made", guides: ["decisions/README", "benchmarks", "versioning"] },
];

const CHARTS = [
  [
    "dumbbell-14",
    "各指标：基期、实绩与目标",
    "All indicators: base, result and target",
    ["dumbbellChart", "base-now-and-target"],
  ],
  ["target-path", "一个目标的路径", "The path of a target", ["targetPathChart", "the-path-of-a-target"]],
  ["target-path-growth", "年均增长的路径", "The path of a mean growth", ["targetPathChart", "the-path-of-a-target"]],
  ["target-path-relative", "与另一指标同步", "In step with another series", ["targetPathChart", "the-path-of-a-target"]],
  ["target-path-grade", "等级", "A grade", ["targetPathChart", "a-grade-a-structure"]],
  ["target-path-structure", "结构", "A composition", ["targetPathChart", "a-grade-a-structure"]],
  ["dumbbell", "中期：基期、现状与目标", "Under way: base, now and target", ["dumbbellChart", "base-now-and-target"]],
  ["status", "各类指标的结论，按年份", "Status by category and year", ["statusChart", "status-by-category-and-year"]],
  ["status-14", "“十四五”各类指标的结论", "Status of the 14th plan by category", ["statusChart", "status-by-category-and-year"]],
  ["pace", "所需速度与已有速度", "Pace needed and pace so far", ["paceChart", "pace-needed-and-pace-so-far"]],
  ["projects", "项目，按专栏与乡镇", "Projects by box and township", ["projectsChart", "projects-by-box-and-township"]],
  ["layout-schematic", "空间布局：示意", "Layout: schematic", ["layoutChart", "layout"]],
  ["layout-map", "空间布局：有坐标的乡镇", "Layout: townships with a coordinate", ["layoutChart", "layout"]],
];

/** The gallery: the name of each picture, what it shows, the function that draws it and where that is explained. */
export const GALLERY = {
  zh: {
    title: "图表一览",
    note: "每张图都是一份 Vega-Lite 规格，由同一组结论生成。2026、2027 年的数据是虚构的。",
    charts: CHARTS.map(([name, zh, , place]) => [name, zh, place]),
  },
  en: {
    title: "Gallery of charts",
    note: "Each is a Vega-Lite specification made of the same verdicts. Figures of 2026 and 2027 are made up.",
    charts: CHARTS.map(([name, , en, place]) => [name, en, place]),
  },
};
