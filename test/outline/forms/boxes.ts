import type { Clause } from "./clauses.js";
import { type About, figure, promiseClause } from "./clauses.js";
import type { Hardness, PromiseLabel } from "./labels.js";
import { DEPARTMENTS, NAMES_OF_PLACES } from "./words.js";

/** One printed line of a box; the first `strong` signs are bold where a layout has bold. */
export type BoxLine = { readonly text: string; readonly strong?: number };
export type Grid = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
export type BoxBody = {
  readonly form: string;
  readonly kind: string;
  readonly lines: readonly BoxLine[];
  readonly grid?: Grid;
  readonly groups?: readonly { readonly name: string; readonly items: readonly string[] }[];
  readonly promises: readonly PromiseLabel[];
  /** Its lines are like no paragraph, so that a paragraph may follow at once. */
  readonly plainEnd: boolean;
};

const named = (count: number, name: string) => ({ text: name, strong: count });

function workNames(about: About, count: number): string[] {
  const { chance, theme } = about;
  const names = chance.some(theme.works, Math.min(count, theme.works.length)).map((work) => {
    const name = /^[GS]\d/u.test(work) ? work : chance.pick(NAMES_OF_PLACES) + work;
    const tail = chance.happens(0.12) ? chance.pick(["（一期）", "（一期、二期）", "（续建）"]) : "";
    return name + tail;
  });
  const left = [...new Set(names)].filter((name) => !about.used.has(`work ${name}`));
  for (const name of left) about.used.add(`work ${name}`);
  return left;
}
const SIZES = ["公里", "万平方米", "亩", "万吨", "兆瓦", "座", "处"];
const sized = (about: About, name: string) => `${name}（${figure(about.chance, 1, 300, 0)}${about.chance.pick(SIZES)}）`;

/** Prose of an entry: clauses without figures, or with a promise. */
function prose(about: About, level: Hardness): { text: string; promises: readonly PromiseLabel[] } {
  const said = about.chance.some(about.theme.clauses, about.chance.int(2, 3));
  const promise: Clause | undefined =
    level !== "kind" && about.chance.happens(0.3) ? promiseClause(about, about.to, "kind") : undefined;
  return { text: `${[...said, ...(promise ? [promise.text] : [])].join("，")}。`, promises: promise?.promises ?? [] };
}

type Maker = (about: About, level: Hardness, groups: readonly string[]) => BoxBody;
const DOT = ["．", ".", "、"];

/** 交通设施：甲、乙、丙等项目。 */
const lists: Maker = (about, _level, groups) => {
  const { chance } = about;
  const dot = chance.pick(["", "", "．"]);
  const verb = chance.pick(["", "", "建设", "实施"]);
  const tail = chance.pick(["等项目。", "等。", "。", "等工程。"]);
  const made = groups
    .map((name) => ({ name, items: workNames(about, chance.int(3, 6)) }))
    .filter((group) => group.items.length > 1);
  const lines = made.map(({ name, items }, i) =>
    named(name.length, `${dot ? `${i + 1}${dot}` : ""}${name}：${verb}${items.join("、")}${tail}`),
  );
  return {
    form: `lists${dot && " numbered"}${verb && ` ${verb}`}`,
    kind: "projects",
    lines,
    groups: made,
    promises: [],
    plainEnd: true,
  };
};

/** 1．数字化改造：支持…。 */
const entries: Maker = (about, level, groups) => {
  const dot = about.chance.pick(DOT);
  const between = about.chance.pick(["：", "。"]);
  const made = groups.map((name) => ({ name: `${name}提升${about.chance.pick(["行动", "工程"])}`, ...prose(about, level) }));
  const lines = made.map(({ name, text }, i) => named(name.length + 2, `${i + 1}${dot}${name}${between}${text}`));
  return {
    form: `entries ${dot}${between}`,
    kind: "items",
    lines,
    groups: made.map(({ name }) => ({ name, items: [] })),
    promises: made.flatMap((each) => each.promises),
    plainEnd: true,
  };
};

/** 数字化改造工程。支持…。 without a number. */
const names: Maker = (about, level, groups) => {
  const between = about.chance.pick(["：", "。"]);
  const made = groups.map((name) => ({ name: `${name}${about.chance.pick(["工程", "行动", "专项"])}`, ...prose(about, level) }));
  const lines = made.map(({ name, text }) => named(name.length, `${name}${between}${text}`));
  return {
    form: `names ${between}`,
    kind: "items",
    lines,
    groups: made.map(({ name }) => ({ name, items: [] })),
    promises: made.flatMap((each) => each.promises),
    plainEnd: between === "：",
  };
};

/** Each work on a line of its own, under the name of its group. */
const rows: Maker = (about, level, groups) => {
  const { chance } = about;
  // Only a hard outline numbers the groups of a box as it numbers its headings.
  const head = chance.pick(
    ["一、", "（一）", ""].filter((mark) => mark === "" || level === "hard" || !about.marks.includes(mark)),
  );
  const mark = chance.pick(level === "hard" ? ["1.", "（1）", "●", "◆", "——", ""] : ["1.", "（1）"]);
  const made = groups
    .map((name) => ({ name, items: workNames(about, chance.int(2, 5)) }))
    .filter((group) => group.items.length > 1);
  const chinese = "一二三四五六";
  const lines = made.flatMap(({ name, items }, g) => [
    named(20, head === "一、" ? `${chinese[g]}、${name}` : head === "（一）" ? `（${chinese[g]}）${name}` : `${name}：`),
    ...items.map((item, i) => ({
      text: `${mark.replace("1", String(i + 1))}${item}${chance.happens(0.3) ? chance.pick(["。", "；"]) : ""}`,
    })),
  ]);
  return { form: `rows ${head} ${mark}`, kind: "projects", lines, groups: made, promises: [], plainEnd: mark !== "" };
};

/** 续建甲、乙，新建丙、丁。 */
const stages: Maker = (about, _level, groups) => {
  const { chance } = about;
  const form = chance.pick(["：", ""]);
  const made = groups.map((name) => ({
    name,
    lists: [workNames(about, 2), workNames(about, chance.int(2, 3)), workNames(about, 1)].filter((each) => each.length > 0),
  }));
  const words = ["续建", "新建", "谋划"];
  const lines = made.map(({ name, lists: each }) =>
    named(
      name.length,
      `${name}：${each.map((items, i) => `${words[i]}${form}${items.join("、")}`).join(form === "" ? "，" : "；")}等项目。`,
    ),
  );
  return {
    form: `stages ${form}`,
    kind: "projects",
    lines,
    groups: made.map((each) => ({ name: each.name, items: each.lists.flat() })),
    promises: [],
    plainEnd: true,
  };
};

/** Works with sizes and, after each group, who answers for it. */
const answered: Maker = (about, _level, groups) => {
  const { chance } = about;
  const made = groups
    .map((name) => ({
      name,
      items: workNames(about, chance.int(2, 4)).map((item) => (/[（]/u.test(item) ? item : sized(about, item))),
    }))
    .filter((group) => group.items.length > 1);
  const word = chance.pick(["责任单位：", "（责任单位：", "牵头单位："]);
  const lines = made.flatMap(({ name, items }) => {
    const who = `${word}${about.whole.replace("全", "")}${chance.pick(DEPARTMENTS)}${word.startsWith("（") ? "）" : ""}`;
    return word.startsWith("（")
      ? [named(name.length, `${name}：${items.join("、")}。${who}`)]
      : [named(name.length, `${name}：${items.join("、")}。`), { text: who }];
  });
  return { form: `answered ${word}`, kind: "projects", lines, groups: made, promises: [], plainEnd: true };
};

const table: Maker = (about, _level, groups) => {
  const { chance } = about;
  const made = groups
    .map((name) => ({ name, items: workNames(about, chance.int(2, 3)) }))
    .filter((group) => group.items.length > 0);
  const withClass = chance.happens(0.4);
  const size = () => `新建${figure(chance, 1, 90, 0)}${chance.pick(SIZES)}`;
  const header = [
    ...(withClass ? ["类别"] : []),
    "序号",
    "项目名称",
    "建设内容及规模",
    "建设年限",
    ...(chance.happens(0.4) ? ["责任单位"] : []),
  ];
  let no = 0;
  const cells = made.flatMap(({ name, items }) =>
    items.map((item, i) => {
      no++;
      return header.map((column) =>
        column === "类别"
          ? i === 0
            ? name
            : ""
          : column === "序号"
            ? String(no)
            : column === "项目名称"
              ? item
              : column === "建设年限"
                ? `${about.from}—${about.to}`
                : column === "责任单位"
                  ? chance.pick(DEPARTMENTS)
                  : size(),
      );
    }),
  );
  const items = made.flatMap((each) => each.items);
  return {
    form: `table ${header.join("/")}`,
    kind: "projects",
    lines: [],
    grid: { header, rows: cells },
    groups: withClass ? made : [{ name: "", items }],
    promises: [],
    plainEnd: true,
  };
};

/** 1．交通设施。建设甲、乙、丙等项目。 */
const worksInProse: Maker = (about, _level, groups) => {
  const { chance } = about;
  const dot = chance.pick(DOT);
  const between = chance.pick(["。", "："]);
  const verb = chance.pick(["建设", "规划建设", "推进"]);
  const tail = chance.pick(["等项目。", "等重点项目。", "等。"]);
  const made = groups
    .map((name) => ({ name, items: workNames(about, chance.int(3, 4)) }))
    .filter((group) => group.items.length > 2);
  const lines = made.map(({ name, items }, i) =>
    named(name.length + 2, `${i + 1}${dot}${name}${between}${verb}${items.join("、")}${tail}`),
  );
  return { form: `works in prose ${between}${verb}${tail}`, kind: "projects", lines, groups: made, promises: [], plainEnd: true };
};

/** Two columns: a field and what is built in it. */
const fields: Maker = (about, _level, groups) => {
  const made = groups
    .map((name) => ({ name, items: workNames(about, about.chance.int(2, 4)) }))
    .filter((group) => group.items.length > 1);
  const header = [about.chance.pick(["领域", "类别", "方向"]), about.chance.pick(["重点项目", "重大项目"])];
  const grid = {
    header,
    rows: made.map(({ name, items }) => [name, `${items.join("、")}${about.chance.pick(["", "等", "。"])}`]),
  };
  return { form: `fields ${header.join("/")}`, kind: "projects", lines: [], grid, groups: made, promises: [], plainEnd: true };
};

/** A paragraph or two of prose: nothing is listed. */
const spatial: Maker = (about) => {
  const said = [0, 1].map(() => ({ text: `${about.chance.some(about.theme.clauses, 3).join("，")}。` }));
  return { form: "prose", kind: "spatial", lines: said, promises: [], plainEnd: false };
};

const KIND = [lists, lists, entries, names];
const USUAL = [...KIND, rows, stages, answered, table, worksInProse, fields];
const HARD = [...USUAL, rows, table, spatial];

/** The body of a box for the chapter's theme. */
export function boxBody(about: About, level: Hardness): BoxBody {
  const count = about.chance.int(2, 4);
  const groups = about.chance.some(about.theme.groups, Math.min(count, about.theme.groups.length));
  const made = about.chance.pick(level === "kind" ? KIND : level === "usual" ? USUAL : HARD)(about, level, groups);
  return made.lines.length === 0 && !made.grid?.rows.length ? entries(about, level, groups) : made;
}
