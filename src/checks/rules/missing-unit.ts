import { isUnitlessName } from "../../notation/index.js";
import { isNumeric } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** An indicator with numbers and without a unit, neither in its own cell nor in a target's, that is no ratio or index by its name. */
export const missingUnit = rule({
  code: "missing-unit",
  family: "units",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one): Draft[] => {
      const levels = one.targets.filter(({ requirement }) => isNumeric(requirement) && requirement.kind === "level");
      const told = levels.some(({ requirement }) => requirement.kind === "level" && requirement.unit !== undefined);
      if (one.unit !== null || levels.length === 0 || told || isUnitlessName(one.name.zh)) return [];
      return [{ locator: one.locator, facts: { targets: levels.map(({ printed }) => printed) }, refs: [indicatorRef(one)] }];
    }),
});
