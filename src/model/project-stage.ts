/** How far a project is when the plan begins: carried on, begun, prepared. @category Model */
export const PROJECT_STAGES = ["continued", "new", "planned"] as const;
