import { type BoxBody, boxBody, type Grid } from "./boxes.js";
import { type About, levelClause, pastClause, promiseClause } from "./clauses.js";
import type { Hardness, PromiseLabel, RowLabel, StatementLabel } from "./labels.js";
import { chanceOf } from "./random.js";
import { chinese, numbersOf, SCHEMES } from "./schemes.js";
import { tableOf } from "./tables.js";
import { AIMS, PHRASES, TERMS, THEMES, type Theme, TRAPS } from "./words.js";

export type Paragraph = {
  readonly kind: "paragraph";
  readonly lead?: string;
  /** With note marks: a number between two signs that no text has. */
  readonly text: string;
  readonly promises: readonly PromiseLabel[];
  readonly statements: readonly StatementLabel[];
  readonly traps: readonly { readonly clause: string; readonly why: string }[];
};
export type Below = { readonly kind: "below"; readonly text: string };
export type Box = {
  readonly kind: "box";
  /** What a reader gives as its number: the printed one, else its place among the boxes. */
  readonly no: number;
  readonly title: string;
  readonly titleLine: string;
  readonly body: BoxBody;
  readonly table?: { readonly kind: "indicators" | "results"; readonly rows: readonly RowLabel[] };
  readonly notes: readonly string[];
};
/** A table with a caption of its own, in no box. */
export type Table = {
  readonly kind: "table";
  readonly caption: string;
  readonly grid: Grid;
  readonly of: "indicators" | "results";
  readonly rows: readonly RowLabel[];
  readonly note?: string;
};
export type Block = Paragraph | Below | Box | Table;
export type SectionDoc = {
  readonly no: number;
  readonly title: string;
  readonly line: string;
  readonly blocks: readonly Block[];
};
export type ChapterDoc = {
  readonly no: number;
  readonly part: number | null;
  readonly title: string;
  readonly line: string;
  readonly opening: readonly Block[];
  readonly sections: readonly SectionDoc[];
};
export type PartDoc = {
  readonly no: number;
  readonly title: string;
  readonly line: string;
  readonly opening: readonly Block[];
  readonly chapters: readonly ChapterDoc[];
};
export type Doc = {
  readonly title: readonly string[];
  readonly place: string;
  readonly rank: string;
  readonly adopted?: string;
  readonly from: number;
  readonly to: number;
  /** What an office prints before the outline: a notice, a resolution. */
  readonly front: readonly string[];
  readonly preface?: { readonly title: string; readonly blocks: readonly Paragraph[] };
  /** Without parts: one part without a line. */
  readonly parts: readonly PartDoc[];
  readonly glossary?: {
    readonly title: string;
    readonly terms: readonly (readonly [term: string, said: string])[];
    readonly mark: (no: number) => string;
  };
  readonly hardness: Hardness;
  readonly drawn: Record<string, unknown>;
};

export const NOTE = { open: "\uE000", close: "\uE001" } as const;
export const withoutNotes = (text: string) => text.replace(/\uE000\d+\uE001/gu, "");

const PLACES = [
  ["county", "青溪县", "全县", "全市"],
  ["county", "石泉土家族自治县", "全县", "全市"],
  ["county", "云岭县", "全县", "全州"],
  ["prefecture city", "东岭市", "全市", "全省"],
  ["prefecture city", "云河市", "全市", "全省"],
  ["district", "望江区", "全区", "全市"],
  ["district", "清源区", "全区", "全市"],
  ["province", "岭西省", "全省", "全国"],
  ["province", "沧海省", "全省", "全国"],
  ["prefecture", "红石彝族自治州", "全州", "全省"],
  ["national", "中华人民共和国", "全国", "世界"],
] as const;
const QUINTS = ["十五", "十一五", "十二五", "十三五", "十四五", "十五五"];
const ORDINAL = ["第十个", "第十一个", "第十二个", "第十三个", "第十四个", "第十五个"];

/** What each part or chapter is about, as prefaces say. */
function tour(
  parts: readonly PartDoc[],
  scheme: { readonly part?: (no: number) => string; readonly chapter: (no: number) => string },
): string {
  if (scheme.part)
    return `${parts.map((part) => `${scheme.part?.(part.no)}，阐明${part.title.replace("，", "和")}的任务`).join("；")}。`;
  const count = parts[0]?.chapters.length ?? 0;
  return scheme.chapter(1).startsWith("第")
    ? `${scheme.chapter(1)}和${scheme.chapter(2)}阐述发展基础和主要目标；${scheme.chapter(3)}至${scheme.chapter(count)}部署今后五年的主要任务和保障措施。`
    : "本纲要分总论、任务和保障三个方面。";
}

/** A whole outline, drawn by a seed: what it says and how it numbers, not yet how it is laid out. */
export function documentOf(seed: number, hardness: Hardness): Doc {
  const root = chanceOf(seed);
  const chance = root.fork(`document ${hardness}`);
  const [rank, place, whole, above] = chance.pick(PLACES);
  const plan = hardness === "kind" ? chance.int(4, 5) : chance.int(0, 5);
  const from = 2001 + plan * 5;
  const to = from + 4;
  const [quint, before] = [QUINTS[plan] as string, QUINTS[plan - 1] ?? "九五"];
  const period = chance.pick([`“${quint}”期间`, `“${quint}”时期`]);
  const scheme = chance.pick(SCHEMES[hardness]);
  const numbers = numbersOf(scheme, chance, hardness);
  const used = new Set<string>();
  const marks = [scheme.chapter(1), scheme.section(1, 1), scheme.below?.(1, 1, 1) ?? ""];
  const about = (theme: Theme): About => ({ chance, theme, from, to, whole, above, hard: hardness === "hard", marks, used });
  const terms: (readonly [string, string])[] = [];
  const withGlossary = chance.happens(hardness === "kind" ? 0.3 : 0.4);
  const leadDot = chance.pick(["。", "。", "。", "："]);

  const noted = (text: string): string => {
    if (!withGlossary || !chance.happens(0.12) || terms.length >= TERMS.length) return text;
    const term = TERMS[terms.length] as readonly [string, string];
    terms.push(term);
    return `${text}，推进${term[0]}${NOTE.open}${terms.length}${NOTE.close}建设`;
  };
  const filler = (theme: Theme) => {
    const said = chance.some(theme.clauses, chance.int(2, 3));
    if (chance.happens(0.3)) said.push(chance.pick(AIMS));
    return `${noted(said.join("，"))}。`;
  };
  const leadLess = chance.happens(0.25);
  const paragraph = (theme: Theme, dense: number, lead?: string): Paragraph => {
    const [promises, statements]: [PromiseLabel[], StatementLabel[]] = [[], []];
    const traps: { clause: string; why: string }[] = [];
    const sentences: string[] = [];
    const count = chance.int(2, 4);
    for (let i = 0; i < count; i++) {
      if (chance.happens(dense)) {
        const year = chance.happens(0.1) ? from + chance.int(1, 2) : to;
        const scope = { ...about(theme), to: year };
        const clauses = [promiseClause(scope, year, hardness)];
        // 每年 holds for what follows it: such a clause ends its sentence.
        while (!clauses.at(-1)?.text.startsWith("每年") && chance.happens(0.45))
          clauses.push(chance.happens(0.5) ? levelClause(scope, year) : promiseClause(scope, year, hardness));
        const found = clauses.filter((one) => one !== undefined);
        if (found.length === 0) continue;
        promises.push(...found.flatMap((one) => one.promises));
        statements.push(...found.flatMap((one) => one.statements));
        const own = found.some((one) => one.text.includes(`到${year}年`));
        const time = own
          ? ""
          : year !== to
            ? `到${year}年，`
            : chance.pick([
                `到${to}年，`,
                `到${to}年，`,
                "",
                "",
                `到“${quint}”末，`,
                `${period}，`,
                ...(hardness === "kind" ? [] : [`到${to}年末，`, `至${to}年，`, "到规划期末，"]),
              ]);
        const opening = chance.happens(0.3) ? `${chance.pick(theme.clauses)}，` : "";
        const apart =
          hardness === "kind" || found.some((one) => one.promises.length !== 1) ? "，" : chance.pick(["，", "，", "；"]);
        sentences.push(`${opening}${time}${found.map((one) => one.text).join(apart)}。`);
      } else if (chance.happens(hardness === "kind" ? 0.08 : 0.16)) {
        const [trap, why] = chance.pick(TRAPS);
        traps.push({ clause: trap, why });
        sentences.push(`${chance.pick(theme.clauses)}，${trap}，${chance.pick(AIMS)}。`);
      } else if (chance.happens(0.05)) {
        const [phrase, subject, bound, value, unit] = chance.pick(PHRASES);
        promises.push({
          clause: phrase,
          subject,
          kind: "level",
          bound,
          value,
          unit,
          span: { kind: "by", year: to },
          optional: true,
        });
        sentences.push(`${phrase}，${chance.pick(theme.clauses)}。`);
      } else sentences.push(filler(theme));
    }
    const text = `${lead ? lead + leadDot : ""}${sentences.join("")}`;
    return {
      kind: "paragraph",
      ...(lead ? { lead } : {}),
      text: text === "" ? filler(theme) : text,
      promises,
      statements,
      traps,
    };
  };

  let boxes = 0;
  const boxStyle = chance.pick(
    hardness === "kind"
      ? ["专栏1  "]
      : hardness === "usual"
        ? ["专栏1  ", "专栏1：", "专栏 1 ", "专栏1", "专栏一  "]
        : ["专栏1  ", "专栏1：", "专栏1", "专栏一：", "专栏 一 ", "【专栏1】", "专栏1-1  ", "专栏：", "（专栏1）"],
  );
  const boxLine = (no: number, title: string, chapter: number, inChapter: number) =>
    (boxStyle.includes("1-1")
      ? boxStyle.replace("1-1", `${chapter}-${inChapter}`)
      : boxStyle.replace("1", String(no)).replace("一", chinese(no))) + title;
  const titles = new Set<string>();
  const fresh = (list: readonly string[], otherwise: string) => {
    const left = list.filter((one) => !titles.has(one));
    const one = left.length > 0 ? chance.pick(left) : `${otherwise}${chinese(titles.size)}`;
    titles.add(one);
    return one;
  };
  const box = (theme: Theme, chapter: number, inChapter: number): Box => {
    boxes++;
    const title = fresh(theme.boxes, "重点工程");
    return {
      kind: "box",
      no: boxes,
      title,
      titleLine: boxLine(boxes, title, chapter, inChapter),
      body: boxBody(about(theme), hardness),
      notes: [],
    };
  };
  const tableBoxed = chance.happens(0.5);
  let tables = 0;
  const indicatorTable = (kind: "indicators" | "results", chapter: number): Box | Table => {
    const drawn = tableOf(about(THEMES[0] as Theme), hardness, kind);
    const title = kind === "indicators" ? `“${quint}”时期经济社会发展主要指标` : `“${before}”规划主要指标完成情况`;
    if (tableBoxed) {
      boxes++;
      return {
        kind: "box",
        no: boxes,
        title,
        titleLine: boxLine(boxes, title, chapter, 1),
        body: { form: drawn.form, kind, lines: [], grid: drawn.grid, promises: [], plainEnd: true },
        table: { kind, rows: drawn.rows },
        notes: drawn.note ? [drawn.note] : [],
      };
    }
    tables++;
    return {
      kind: "table",
      caption: chance.pick([`表${tables}  ${title}`, title, `表${tables} ${title}`]),
      grid: drawn.grid,
      of: kind,
      rows: drawn.rows,
      ...(drawn.note ? { note: drawn.note } : {}),
    };
  };

  const goals = (): Block[] => {
    const said: Block[] = [];
    const heads = ["经济实力迈上新台阶", "创新能力显著增强", "生态环境持续改善", "民生福祉达到新水平", "治理效能得到新提升"];
    said.push({
      kind: "paragraph",
      text: `按照全面建设社会主义现代化的总体部署，今后五年经济社会发展努力实现以下主要目标。`,
      promises: [],
      statements: [],
      traps: [],
    });
    heads.forEach((head, i) => {
      const theme = THEMES[[0, 1, 5, 6, 7][i] as number] as Theme;
      said.push(paragraph(theme, 0.75, head));
    });
    said.push(indicatorTable("indicators", 1));
    return said;
  };
  const achievements = (): Block[] => {
    const heads = ["综合实力显著增强", "基础设施日趋完善", "民生保障更加有力", "生态环境明显改善"];
    const said: Block[] = [
      {
        kind: "paragraph",
        text: `“${before}”时期，面对错综复杂的外部环境和艰巨繁重的改革发展任务，${whole}上下团结奋斗，经济社会发展取得显著成就。`,
        promises: [],
        statements: [],
        traps: [],
      },
    ];
    heads.forEach((head, i) => {
      const theme = THEMES[[0, 3, 6, 5][i] as number] as Theme;
      const scope = { ...about(theme), used: new Set<string>() };
      const clauses = [0, 1, 2, 3].map(() => pastClause(scope, hardness !== "kind")).filter((one) => one !== undefined);
      const half = Math.ceil(clauses.length / 2);
      const lines = [clauses.slice(0, half), clauses.slice(half)]
        .filter((some) => some.length > 0)
        .map(
          (some, k) => `${k === 0 && chance.happens(0.5) ? `${from - 1}年，` : ""}${some.map((one) => one.text).join("，")}。`,
        );
      said.push({
        kind: "paragraph",
        lead: head,
        text: `${head}${leadDot}${lines.join("")}`,
        promises: [],
        statements: clauses.flatMap((one) => one.statements),
        traps: [],
      });
    });
    if (chance.happens(hardness === "kind" ? 0.3 : 0.5)) said.push(indicatorTable("results", 1));
    return said;
  };
  const environment = (): Block[] =>
    [paragraph(THEMES[4] as Theme, 0, "从国际看"), paragraph(THEMES[7] as Theme, 0, "从自身看")].map((each) => ({
      ...each,
      lead: each.lead as string,
    }));

  type Plain = { title: string; opening: readonly Block[]; sections: { title: string; blocks: readonly Block[] }[] };
  const section = (
    theme: Theme,
    chapter: number,
    last: boolean,
    inChapter: { boxes: number },
  ): { title: string; blocks: readonly Block[] } => {
    const title = fresh(theme.sections, "完善工作机制");
    const leads = chance.some(theme.leads, chance.int(2, 3));
    const blocks: Block[] = [];
    const below = scheme.below !== undefined && chance.happens(0.35);
    leads.forEach((lead, i) => {
      if (below) {
        blocks.push({ kind: "below", text: numbers.below(i + 1, 0, 0, lead) }, paragraph(theme, 0.3));
        return;
      }
      blocks.push(paragraph(theme, 0.3, leadLess ? undefined : lead));
    });
    if (chance.happens(last ? 0.55 : 0.15)) {
      const one = box(theme, chapter, ++inChapter.boxes);
      const midst =
        hardness !== "kind" &&
        one.body.plainEnd &&
        chance.happens(0.25) &&
        blocks.at(-1)?.kind === "paragraph" &&
        (blocks.at(-1) as Paragraph).lead !== undefined &&
        blocks.at(-2)?.kind === "paragraph";
      blocks.splice(midst ? blocks.length - 1 : blocks.length, 0, one);
      if (chance.happens(hardness === "kind" ? 0.1 : 0.2)) {
        const first = blocks[0];
        if (first?.kind === "paragraph")
          blocks[0] = {
            ...first,
            text: `${first.text}重点项目见${
              one.titleLine
                .match(/^[【（]?专栏[ \d一二三四五六七八九十-]*/u)?.[0]
                .replace(/[【（]/u, "")
                .trim() ?? "专栏"
            }。`,
          };
      }
    }
    return { title, blocks };
  };
  const long = (title: string, theme: Theme) =>
    hardness !== "kind" && chance.happens(0.3)
      ? `${chance.pick(AIMS.filter((aim) => !aim.startsWith("为")))}，${title}`
      : title +
        (chance.happens(0.08) ? `“${chance.int(2, 5)}+${chance.int(3, 8)}+N”${theme.key === "industry" ? "集群" : "体系"}` : "");
  const plain = (theme: Theme, chapter: number): Plain => {
    const inChapter = { boxes: 0 };
    const count = chance.int(2, hardness === "kind" ? 3 : 4);
    const title = long(fresh(theme.chapters, "推动高质量发展"), theme);
    const opening = chance.happens(0.6) ? [paragraph(theme, 0.1)] : [];
    return {
      title,
      opening,
      sections: Array.from({ length: count }, (_, i) => section(theme, chapter, i === count - 1, inChapter)),
    };
  };
  const first: Plain[] = chance.happens(0.5)
    ? [
        {
          title: chance.pick(["发展基础和发展环境", "开启现代化建设新征程", "规划背景"]),
          opening: [],
          sections: [
            { title: `“${before}”时期发展成就`, blocks: achievements() },
            { title: "发展环境", blocks: environment() },
          ],
        },
        {
          title: chance.pick(["指导思想和主要目标", "总体要求"]),
          opening: [],
          sections: [
            { title: "指导思想", blocks: [paragraph(THEMES[4] as Theme, 0)] },
            { title: "发展目标", blocks: goals() },
          ],
        },
      ]
    : [
        { title: "发展基础", opening: achievements(), sections: [] },
        {
          title: "总体思路",
          opening: [],
          sections: [
            { title: "指导思想", blocks: [paragraph(THEMES[4] as Theme, 0)] },
            { title: "主要目标", blocks: goals() },
          ],
        },
      ];
  const themes = hardness === "kind" ? chance.some(THEMES, 4) : chance.some(THEMES, chance.int(4, 7));
  // More than ten chapters now and then: 第十一章, 第二十章.
  if (hardness === "hard" && chance.happens(0.3)) themes.push(...chance.shuffled(THEMES));
  const bodies = [...first, ...themes.map((theme, i) => plain(theme, i + 3))];
  bodies.push({
    title: "强化规划实施保障",
    opening: [],
    sections: [
      { title: "加强组织领导", blocks: [paragraph(THEMES[7] as Theme, 0)] },
      { title: "健全规划实施机制", blocks: [paragraph(THEMES[7] as Theme, 0)] },
    ],
  });

  // Chapters into parts, numbers by the scheme.
  const sizes: number[] = [];
  for (let left = bodies.length; left > 0; ) {
    const size = scheme.part ? Math.min(left, chance.int(1, 3)) : left;
    sizes.push(size);
    left -= size;
  }
  let chapterNo = 0;
  let sectionNo = 0;
  let at = 0;
  const partTitles = [
    "谋篇布局，开启新征程",
    "构建现代产业新体系",
    "筑牢发展新支撑",
    "共建美好新生活",
    "凝聚奋进新力量",
    "开创治理新局面",
    "拓展发展新空间",
    "强化实施新保障",
  ];
  const parts = sizes.map((size, p): PartDoc => {
    if (scheme.again) chapterNo = 0;
    const partNo = p + 1;
    const chapters = bodies.slice(at, at + size).map((body): ChapterDoc => {
      chapterNo++;
      const no = chapterNo;
      if (!scheme.runs) sectionNo = 0;
      const sections = body.sections.map((one): SectionDoc => {
        sectionNo++;
        return { no: sectionNo, title: one.title, line: numbers.section(sectionNo, no, one.title), blocks: one.blocks };
      });
      return {
        no,
        part: scheme.part ? partNo : null,
        title: body.title,
        line: numbers.chapter(no, body.title),
        opening: body.opening,
        sections,
      };
    });
    at += size;
    const title = partTitles[p % partTitles.length] as string;
    return {
      no: partNo,
      title,
      line: scheme.part ? numbers.part(partNo, title) : "",
      opening: scheme.part && chance.happens(0.3) ? [paragraph(THEMES[4] as Theme, 0)] : [],
      chapters,
    };
  });
  const kindOfPlan = plan === 0 ? "计划" : "规划";
  const title = [`${place}国民经济和社会发展`, `${ORDINAL[plan]}五年${kindOfPlan}纲要`];
  const preface = chance.happens(0.6)
    ? {
        title: chance.pick(["序言", "前言", "序  言"]),
        blocks: [
          {
            kind: "paragraph",
            text: `“${quint}”时期（${from}—${to}年）是${place}发展的重要时期。根据《中共${place === "中华人民共和国" ? "中央" : `${place}委员会`}关于制定国民经济和社会发展${ORDINAL[plan]}五年${kindOfPlan}的建议》编制本纲要，主要阐明发展战略，明确政府工作重点，是今后五年的行动纲领。`,
            promises: [],
            statements: [],
            traps: [],
          } as const,
          // A paragraph that names chapters, and starts with one, is no heading.
          ...(hardness !== "kind" && chance.happens(0.4)
            ? [{ kind: "paragraph", text: tour(parts, scheme), promises: [], statements: [], traps: [] } as const]
            : []),
        ],
      }
    : undefined;
  const front =
    hardness !== "kind" && chance.happens(0.25)
      ? [
          `${place}人民政府关于印发${place}国民经济和社会发展${ORDINAL[plan]}五年${kindOfPlan}纲要的通知`,
          "各有关单位：",
          `《${place}国民经济和社会发展${ORDINAL[plan]}五年${kindOfPlan}纲要》已经${from}年2月18日召开的人民代表大会第${chinese(chance.int(2, 6))}次会议批准，现予印发，请认真组织实施。`,
          `${from}年3月6日`,
        ]
      : [];
  const glossary =
    terms.length > 1
      ? {
          title: chance.pick(["名词解释", "附件：名词解释", "名 词 解 释"]),
          terms,
          mark: chance.pick([
            (no: number) => `${no}．`,
            (no: number) => `${no}. `,
            (no: number) => `${no}、`,
            (no: number) => `[${no}]`,
          ]),
        }
      : undefined;
  return {
    title,
    place,
    rank,
    from,
    to,
    parts,
    hardness,
    front,
    ...(chance.happens(0.4)
      ? {
          adopted: `（${from}年2月18日${place}第${chinese(chance.int(9, 18))}届人民代表大会第${chinese(chance.int(2, 6))}次会议批准）`,
        }
      : {}),
    ...(preface ? { preface } : {}),
    ...(glossary ? { glossary } : {}),
    drawn: { scheme: scheme.name, boxStyle, plan: ORDINAL[plan], rank, leadDot, tableBoxed },
  };
}
