import type { Definition } from "../model/index.js";

/** Ways of counting what other plans count in other ways under the same or a like name. */
export const DEFINITIONS = {
  allResidents: { id: "all-residents", name: { zh: "全体居民", en: "All residents" } },
  nurseryEnrolment: {
    id: "nursery-enrolment",
    name: { zh: "3岁以下婴幼儿入托率", en: "Share of children under 3 in nurseries" },
  },
  registered: {
    id: "registered",
    concept: "urban-unemployment",
    name: { zh: "登记失业率，按失业登记", en: "As registered: by the register of the unemployed" },
  },
  allPatents: {
    id: "all-inventions",
    concept: "invention-patents-per-10000",
    name: { zh: "发明专利", en: "All invention patents" },
  },
  county: { id: "county", name: { zh: "全县", en: "The whole county" } },
  oldForests: {
    id: "county-forests-before-2025",
    name: { zh: "2025年以前的县口径", en: "As the county counted forests before 2025" },
    evidence: {
      trust: "derived",
      sources: ["hz24-b"],
      note: {
        zh: "2024年8月公布44.19%，与目标同一口径；2025年为19.96%",
        en: "44.19 % was announced in August 2024, in line with the target; 19.96 % is printed for 2025",
      },
    },
  },
  exitSections: {
    id: "exit-section-compliance",
    concept: "surface-water-quality",
    name: { zh: "出境断面达标率", en: "Compliance of the sections where rivers leave the county" },
  },
  exitGrade: {
    id: "exit-section-grade",
    concept: "surface-water-quality",
    name: { zh: "出境断面水质类别", en: "Grade of the water where rivers leave the county" },
  },
  withAssistants: {
    id: "physicians-and-assistants",
    name: { zh: "执业（助理）医师", en: "Licensed physicians and physician assistants" },
  },
  physiciansOnly: { id: "physicians-only", name: { zh: "执业医师", en: "Licensed physicians without assistants" } },
  grossEnrolment: {
    id: "gross-enrolment",
    concept: "senior-secondary-education",
    name: { zh: "毛入学率", en: "Gross enrolment" },
  },
  completion: { id: "completion", concept: "senior-secondary-education", name: { zh: "完成率", en: "Completion" } },
} as const satisfies { readonly [name: string]: Definition };
