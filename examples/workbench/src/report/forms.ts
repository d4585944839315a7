/** What can be taken away. */
export const FORMS = ["report", "word", "markdown", "workbook", "plan", "observations", "sql"] as const;

export type Form = (typeof FORMS)[number];
