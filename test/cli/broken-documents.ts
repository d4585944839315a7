/** A small plan as an editor writes it, line by line. */
const LINES = [
  "{",
  '  "schemaVersion": "1",',
  '  "id": "my-plan",',
  '  "title": { "zh": "某县规划" },',
  '  "place": "某县",',
  '  "period": { "from": 2026, "to": 2030 },',
  '  "base": 2025,',
  '  "chapters": [], "boxes": [], "commitments": [], "statements": [], "glossary": [], "corrections": [],',
  '  "layout": { "places": [{ "id": "some-county", "name": { "zh": "某县" }, "kind": "county" }], "roles": [], "corridors": [] },',
  '  "indicators": [',
  "    {",
  '      "id": "forest-coverage",',
  '      "name": { "zh": "森林覆盖率" },',
  '      "category": { "zh": "绿色生态" },',
  '      "unit": "%",',
  '      "direction": "higher",',
  '      "measure": "level",',
  '      "attribute": "binding",',
  '      "targets": [',
  "        {",
  '          "printed": "20.06",',
  '          "requirement": { "kind": "level", "bound": "at-least", "value": "20.06" },',
  '          "span": { "kind": "by", "year": 2030 },',
  '          "locator": { "chapter": 1 }',
  "        }",
  "      ],",
  '      "locator": { "chapter": 1 }',
  "    }",
  "  ]",
  "}",
  "",
];

/** The plan as a text. */
export const SOUND = LINES.join("\n");

/** The plan with one stretch of its text replaced. */
export function broken(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`not in the plan: ${from}`);
  return SOUND.replace(from, () => to);
}

/** A document that is wrong in one thing. */
export type Broken = {
  readonly name: string;
  readonly text: string;
  /** Line and column, and the path. */
  readonly where: string;
  /** What to write instead, in words. */
  readonly zh: string;
  readonly en: string;
};

/** Where the requirement of the plan's target stands. */
const REQUIREMENT = "indicators[0].targets[0].requirement";

/** What people bring, each with the place that must be told. */
export const BROKEN: readonly Broken[] = [
  {
    name: "a misspelt key",
    text: broken('"category"', '"categroy"'),
    where: "14:7 indicators[0].categroy",
    zh: "是否想写 category？",
    en: "did you mean category?",
  },
  {
    name: "a wrong kind",
    text: broken('"kind": "level"', '"kind": "levle"'),
    where: `22:36 ${REQUIREMENT}.kind`,
    zh: "是否想写 level？",
    en: "did you mean level?",
  },
  {
    name: "a wrong word",
    text: broken('"attribute": "binding"', '"attribute": "mandatory"'),
    where: "18:20 indicators[0].attribute",
    zh: "应为 binding、anticipatory 之一",
    en: "expected one of binding, anticipatory",
  },
  {
    name: "a key twice",
    text: broken('"unit": "%",', '"unit": "%", "unit": "万亩",'),
    where: "15:20 indicators[0].unit",
    zh: "请删去一个",
    en: "delete one of the two",
  },
  {
    name: "a number for text",
    text: broken('"value": "20.06"', '"value": 20.06'),
    where: `22:75 ${REQUIREMENT}.value`,
    zh: '应为带引号的文字，给出的是数字，请写作 "20.06"',
    en: 'expected text in quotes, given a number, write "20.06"',
  },
  {
    name: "text for a year",
    text: broken('"base": 2025', '"base": "2025"'),
    where: "7:11 base",
    zh: "应为数字，给出的是带引号的文字，请写作 2025",
    en: "write 2025",
  },
  {
    name: "null",
    text: broken('"name": { "zh": "森林覆盖率" }', '"name": null'),
    where: "13:15 indicators[0].name",
    zh: "应为对象 { … }，给出的是空值（null）",
    en: "expected an object { … }, given null",
  },
  {
    name: "a list for an object",
    text: broken('"period": { "from": 2026, "to": 2030 }', '"period": [2026, 2030]'),
    where: "6:13 period",
    zh: "应为对象 { … }，给出的是数组 [ … ]",
    en: "expected an object { … }, given a list [ … ]",
  },
  {
    name: "nothing but null",
    text: "null\n",
    where: "1:1",
    zh: "应为对象 { … }，给出的是空值（null）",
    en: "expected an object { … }, given null",
  },
  {
    name: "a name as text",
    text: broken('{ "zh": "某县规划" }', '"某县规划"'),
    where: "4:12 title",
    zh: '请写作 { "zh": "某县规划" }',
    en: 'write { "zh": "某县规划" }',
  },
  {
    name: "a percent sign",
    text: broken('"value": "20.06"', '"value": "20.06%"'),
    where: `22:75 ${REQUIREMENT}.value`,
    zh: '请写作 "20.06"',
    en: 'write "20.06"',
  },
  {
    name: "full-width digits",
    text: broken('"value": "20.06"', '"value": "２０.06"'),
    where: `22:75 ${REQUIREMENT}.value`,
    zh: '请写作 "20.06"',
    en: 'write "20.06"',
  },
  {
    name: "a Chinese id",
    text: broken('"forest-coverage"', '"森林覆盖率"'),
    where: "12:13 indicators[0].id",
    zh: '以连字符连接的小写英文词，如 "forest-coverage"',
    en: 'lower-case English words joined by hyphens, such as "forest-coverage"',
  },
  {
    name: "no schemaVersion",
    text: broken('  "schemaVersion": "1",\n', ""),
    where: "1:1 schemaVersion",
    zh: '请写作 "schemaVersion": "1"',
    en: 'write "schemaVersion": "1"',
  },
  {
    name: "another schemaVersion",
    text: broken('"schemaVersion": "1"', '"schemaVersion": "2"'),
    where: "2:20 schemaVersion",
    zh: '请写作 "1"',
    en: 'write "1"',
  },
  {
    name: "schemaVersion as a number",
    text: broken('"schemaVersion": "1"', '"schemaVersion": 1'),
    where: "2:20 schemaVersion",
    zh: '请写作 "1"',
    en: 'write "1"',
  },
  {
    name: "no title",
    text: broken('  "title": { "zh": "某县规划" },\n', ""),
    where: "1:1 title",
    zh: '请写作 "title": { "zh": "…" }',
    en: 'write "title": { "zh": "…" }',
  },
  { name: "an empty file", text: "", where: "1:1", zh: "文件为空", en: "the text is empty" },
  { name: "a comma too many", text: broken('"to": 2030 }', '"to": 2030, }'), where: "6:39", zh: "请删去", en: "delete it" },
  {
    name: "single quotes",
    text: broken('"my-plan"', "'my-plan'"),
    where: "3:9",
    zh: "JSON 用双引号",
    en: "JSON uses double quotes",
  },
  {
    name: "a cut-off file",
    text: SOUND.slice(0, SOUND.indexOf('"direction"')),
    where: "16:7",
    zh: "在此处中断",
    en: "cut off here",
  },
  {
    name: "a comment",
    text: broken('  "base": 2025,', '  // base year\n  "base": 2025,'),
    where: "7:3",
    zh: "请删去",
    en: "delete it",
  },
  {
    name: "a key without quotes",
    text: broken('"base": 2025', "base: 2025"),
    where: "7:3",
    zh: "字段名要加双引号",
    en: "double quotes",
  },
  {
    name: "an id twice",
    text: broken('  "indicators": [\n', `  "indicators": [\n${SOUND.split("\n").slice(10, 28).join("\n")},\n`),
    where: "30:13 indicators[1].id",
    zh: "请改用另一个编号",
    en: "give one of the two another",
  },
  {
    name: "a reversed period",
    text: broken('"from": 2026, "to": 2030', '"from": 2030, "to": 2026'),
    where: "6:13 period",
    zh: "请对调",
    en: "swap them",
  },
  {
    name: "a target that compares with an indicator that is not there",
    text: broken(
      '{ "kind": "level", "bound": "at-least", "value": "20.06" }',
      '{ "kind": "relative", "relation": "above", "to": "gdp-growth" }',
    ),
    where: `22:75 ${REQUIREMENT}.to`,
    zh: "请改为文中已有的编号，或补上该项",
    en: "use an id that the document has, or add what it names",
  },
  {
    name: "a role at a place that is not there",
    text: broken(
      '"roles": []',
      '"roles": [{ "id": "core", "name": { "zh": "核心" }, "kind": "tier", "places": ["weiyuan"], "openEnded": false, "locator": { "chapter": 1 } }]',
    ),
    where: "9:171 layout.roles[0].places[0]",
    zh: "请改为文中已有的编号，或补上该项",
    en: "use an id that the document has, or add what it names",
  },
  {
    name: "a grade that the scale has not",
    text: broken(
      '{ "kind": "level", "bound": "at-least", "value": "20.06" }',
      '{ "kind": "grade", "bound": "at-least", "grade": "VII", "scale": "surface-water" }',
    ),
    where: `22:75 ${REQUIREMENT}.grade`,
    zh: "应为 I、II、III、IV、V、inferior-V 之一",
    en: "expected one of I, II, III, IV, V, inferior-V",
  },
  {
    name: "a year out of bounds",
    text: broken('"year": 2030', '"year": 20300'),
    where: "23:43 indicators[0].targets[0].span.year",
    zh: "不能大于2200",
    en: "at most 2200",
  },
  {
    name: "an empty name",
    text: broken('"zh": "森林覆盖率"', '"zh": ""'),
    where: "13:23 indicators[0].name.zh",
    zh: "不能为空",
    en: "it may not be empty",
  },
  { name: "a second document", text: `${SOUND}{}`, where: "31:1", zh: "文档结束后还有内容", en: "after the end of the document" },
  {
    name: "YAML",
    text: "schemaVersion: 1\nid: my-plan\n",
    where: "1:1",
    zh: "YAML、CSV、HTML 等请先转换",
    en: "convert YAML, CSV, HTML and the like first",
  },
];
