/** What can be taken away. */
export const FORMS = ["report", "markdown", "workbook", "plan", "observations", "sql"] as const;

export type Form = (typeof FORMS)[number];
