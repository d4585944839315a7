import type { Box, Chapter, Commitment, Project, ProjectGroup, Quantity, Section, Span, Text, Work } from "../../model/index.js";
import type { LevelRequirement, Requirement } from "../../notation/index.js";
import type { IndicatorId } from "../indicator-ids.js";
import type { PlaceId } from "../place-ids.js";

/** A project as it is authored: its id and locator come from where it is, and what it has none of is left out. */
export type ProjectDraft = Omit<Project, "id" | "locator" | "places" | "quantities"> & {
  readonly places?: readonly PlaceId[];
  readonly quantities?: readonly Quantity[];
};
export type GroupDraft = Omit<ProjectGroup, "projects"> & { readonly projects: readonly ProjectDraft[] };
/** A project without its id, which follows from where it is. */
export type Unnumbered = Omit<Project, "id">;
export type BoxDraft = Omit<Box, "groups"> & {
  readonly groups: readonly (Omit<ProjectGroup, "projects"> & { readonly projects: readonly Unnumbered[] })[];
};

/** What a chapter's file holds. */
export type ChapterData = {
  readonly chapter: Chapter;
  readonly boxes: readonly BoxDraft[];
  readonly commitments: readonly Commitment[];
};

const text = (zh: string, en: string): Text => ({ zh, en });

/** A chapter with its page in the contents. */
export const chapter = (no: number, zh: string, en: string, page: number, sections: readonly Section[]): Chapter => ({
  no,
  title: text(zh, en),
  page,
  sections,
});

/** A phrase that opens a paragraph, as printed and in English. */
type Lead = readonly [zh: string, en: string];

/** A section with its page and the phrases that open its paragraphs. */
export const section = (no: number, zh: string, en: string, page: number, leads: readonly Lead[]): Section => ({
  no,
  title: text(zh, en),
  page,
  leads: leads.map(([lead, english]) => text(lead, english)),
});

type Details = {
  /** Ids of the places its name mentions, the most exact there are, in printed order. */
  readonly places?: readonly PlaceId[];
  /** [of, value, unit] and `true` for a quantity of every year. */
  readonly size?: readonly [Quantity["of"], string, string, true?];
  readonly years?: readonly [number, number];
  readonly phase?: number;
};

/** A project under its printed name. */
export const project = (zh: string, en: string, work: Work, { size, ...details }: Details = {}): ProjectDraft => {
  const { years, places, phase } = details;
  return {
    name: text(zh, en),
    ...(places && { places }),
    ...(size && { quantities: [{ of: size[0], value: size[1], unit: size[2], ...(size[3] && { perYear: true }) }] }),
    work,
    ...(years && { years: { from: years[0], to: years[1] } }),
    ...(phase !== undefined && { phase }),
  };
};

/** A group (工程) of a box; `open` where its list ends in 等. */
export const group = (zh: string, en: string, ending: "open" | "closed", projects: readonly ProjectDraft[]): GroupDraft => ({
  name: text(zh, en),
  openEnded: ending === "open",
  projects,
});

/** A box (专栏) of a chapter's section; its projects get their places in it. */
export const box = (
  no: number,
  zh: string,
  en: string,
  [chapterNo, sectionNo]: readonly [chapter: number, section: number],
  groups: readonly GroupDraft[],
): BoxDraft => {
  const locator = { chapter: chapterNo, section: sectionNo, box: no };
  return {
    no,
    title: text(zh, en),
    kind: groups.length === 0 ? "spatial" : "projects",
    locator,
    groups: groups.map(({ projects, ...rest }, g) => ({
      ...rest,
      projects: projects.map((draft, i) => ({
        places: [],
        quantities: [],
        ...draft,
        locator: { ...locator, group: g + 1, row: i + 1 },
      })),
    })),
  };
};

/** Where a commitment is: chapter, section, and the paragraph's lead where it has one. */
export type Place = readonly [chapter: number, section: number, lead?: string];

/** A checkable promise of the prose. */
export const commitment = (
  id: string,
  zh: string,
  en: string,
  printed: string,
  requirement: Requirement,
  span: Span,
  [chapterNo, sectionNo, lead]: Place,
  indicator?: IndicatorId,
): Commitment => ({
  id,
  subject: text(zh, en),
  requirement,
  span,
  ...("unit" in requirement && requirement.unit !== undefined && { unit: requirement.unit }),
  ...(indicator !== undefined && { indicator }),
  printed,
  locator: { chapter: chapterNo, section: sectionNo, ...(lead !== undefined && { lead }) },
});

/** The plan's spans. */
export const by2030: Span = { kind: "by", year: 2030 };
export const everyYear: Span = { kind: "every-year", from: 2026, to: 2030 };
export const average: Span = { kind: "average", from: 2026, to: 2030 };
export const over: Span = { kind: "over", from: 2026, to: 2030 };

const level =
  (bound: Exclude<LevelRequirement["bound"], "between">) =>
  (value: string, unit?: string): LevelRequirement => ({ kind: "level", bound, value, ...(unit !== undefined && { unit }) });

export const bare = level("unstated");
export const atLeast = level("at-least");
export const moreThan = level("more-than");
export const atMost = level("at-most");
export const exactly = level("exactly");
/** 保持, 稳定: to be kept and not only reached. */
export const held = (requirement: LevelRequirement): LevelRequirement => ({ ...requirement, maintain: true });
/** 全覆盖, 全面: all of them. */
export const all: Requirement = exactly("100", "%");
/** 清零, 杜绝, 不发生: none. */
export const zero: Requirement = exactly("0");
/** 不减少: it may not shrink. */
export const notLess: Requirement = { kind: "change", bound: "at-least", value: "0", measure: "percent", direction: "increase" };
/** 增长, 提升, 增强 without a number: it is to grow. */
export const grows: Requirement = {
  kind: "change",
  bound: "more-than",
  value: "0",
  measure: "percent",
  direction: "increase",
};
/** A class of surface water, or a better one. */
export const waterClass = (grade: string): Requirement => ({ kind: "grade", bound: "at-least", grade, scale: "surface-water" });
