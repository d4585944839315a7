import type { Definition } from "../model/index.js";

/** Ways of counting what other plans count in other ways under the same or a like name. */
export const DEFINITIONS = {
  allResidents: { id: "all-residents", name: { zh: "全体居民", en: "All residents" } },
  nurseryEnrolment: { id: "nursery-enrolment", name: { zh: "入托率", en: "Share of children in nurseries" } },
  registered: {
    id: "registered",
    concept: "urban-unemployment",
    name: { zh: "登记失业率", en: "As registered" },
  },
  allPatents: {
    id: "all-inventions",
    concept: "invention-patents-per-10000",
    name: { zh: "发明专利", en: "All inventions" },
  },
  county: { id: "county", name: { zh: "全县", en: "The whole county" } },
  oldForests: {
    id: "county-forests-before-2025",
    name: { zh: "2025年以前的口径", en: "As counted before 2025" },
    evidence: {
      trust: "derived",
      sources: ["hz24-b"],
      note: { zh: "2024年8月公布44.19%，2025年为19.96%", en: "44.19 % in August 2024, 19.96 % in 2025" },
    },
  },
  exitSections: {
    id: "exit-section-compliance",
    concept: "surface-water-quality",
    name: { zh: "出境断面达标率", en: "Compliance rate where rivers leave the county" },
  },
  exitGrade: {
    id: "exit-section-grade",
    concept: "surface-water-quality",
    name: { zh: "出境断面水质类别", en: "Grade where rivers leave the county" },
  },
  grossEnrolment: {
    id: "gross-enrolment",
    concept: "senior-secondary-education",
    name: { zh: "毛入学率", en: "Gross enrolment ratio" },
  },
  completion: { id: "completion", concept: "senior-secondary-education", name: { zh: "完成率", en: "Completion rate" } },
} as const satisfies { readonly [name: string]: Definition };
