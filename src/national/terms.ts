import type { Definition, Text } from "../model/index.js";

/** The categories of the table, as the official translation of the previous plan has them. */
export const CATEGORIES = {
  economy: { zh: "经济发展", en: "Economic development" },
  innovation: { zh: "创新驱动", en: "Innovation-driven development" },
  wellbeing: { zh: "民生福祉", en: "People's well-being" },
  ecology: { zh: "绿色生态", en: "Green development and ecology" },
  lowCarbon: { zh: "绿色低碳", en: "Green and low-carbon development" },
  security: { zh: "安全保障", en: "Security" },
} as const satisfies { readonly [name: string]: Text };

/** Ways of counting what other plans count in other ways under the same or a like name. */
export const DEFINITIONS = {
  allResidents: { id: "all-residents", name: { zh: "全体居民", en: "All residents" } },
  nurseryEnrolment: {
    id: "nursery-enrolment",
    name: { zh: "3岁以下婴幼儿入托率", en: "Share of children under 3 in nurseries" },
  },
  surveyed: {
    id: "surveyed",
    concept: "urban-unemployment",
    name: { zh: "调查失业率，按劳动力调查", en: "As surveyed: by the labour force survey" },
  },
  highValue: {
    id: "high-value",
    concept: "invention-patents-per-10000",
    name: { zh: "高价值发明专利", en: "High-value invention patents only" },
  },
  cities: {
    id: "cities-at-prefecture-level-and-above",
    name: { zh: "地级及以上城市", en: "Cities at and above the prefecture level" },
  },
  nationalForests: {
    id: "national-forest-monitoring",
    name: { zh: "全国森林资源调查监测", en: "As the national monitoring of forests counts them" },
  },
  surfaceWater: {
    id: "surface-water",
    concept: "surface-water-quality",
    name: { zh: "地表水达到或好于Ⅲ类的比例", en: "Share of surface water at or better than Grade III" },
  },
  waterBodies: {
    id: "water-bodies",
    concept: "surface-water-quality",
    name: {
      zh: "优良水体的比例，范围大于地表水",
      en: "Share of water bodies of good quality, a wider measure than surface water",
    },
  },
  withAssistants: {
    id: "physicians-and-assistants",
    name: { zh: "执业（助理）医师", en: "Licensed physicians and physician assistants" },
  },
  physiciansOnly: { id: "physicians-only", name: { zh: "执业医师", en: "Licensed physicians without assistants" } },
} as const satisfies { readonly [name: string]: Definition };
