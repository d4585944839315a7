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
