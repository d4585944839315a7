import { nameStage } from "../../notation/index.js";
import { projectRef, projectsOf } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A project whose stage is not the one that its own name or its printed years tell. */
export const stageDiffers = rule({
  code: "stage-differs",
  family: "text",
  severity: "warning",
  find: ({ plan }) =>
    projectsOf(plan).flatMap((project): Draft[] => {
      const { stage, name, years, locator } = project;
      if (stage === undefined) return [];
      const refs = [projectRef(project)];
      const named = nameStage(name.zh);
      if (named !== undefined && named !== stage) return [{ locator, facts: { stage, named }, refs }];
      // What began before the plan is not new in it, and what is carried on into it has begun before.
      const begun = years !== undefined && years.from < plan.period.from;
      if (years === undefined || (stage === "new" ? !begun : stage !== "continued" || begun)) return [];
      const facts = { stage, from: years.from, periodFrom: plan.period.from };
      return [{ ...(stage === "continued" && { severity: "note" }), locator, facts, refs }];
    }),
});
