/** What can be taken away. */
export const FORMS = ["report", "word", "markdown", "plan", "observations"] as const;

export type Form = (typeof FORMS)[number];
