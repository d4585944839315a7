import { suggestion } from "../../../model/index.js";
import { observationRef } from "../../refs.js";
import type { Draft } from "../../rule.js";
import { listRule } from "../rule.js";

/** For how many ids the one that was meant is looked for: each look compares all ids of the plan. */
const MOST_SUGGESTED = 20;

/** Observations of an indicator that the plan does not have. */
export const unknownIndicator = listRule({
  code: "unknown-indicator",
  severity: "note",
  find: ({ plan, byIndicator }) => {
    const ids = plan.indicators.map(({ id }) => id);
    const known = new Set(ids);
    const unknown = [...byIndicator].filter(([id]) => !known.has(id));
    return unknown.flatMap(([id, observations], i): Draft[] => {
      const [first] = observations;
      if (first === undefined) return [];
      const near = i < MOST_SUGGESTED ? suggestion(id, ids) : undefined;
      return [
        {
          // A name near one of the plan's is a slip; any other may be what the file holds beside.
          ...(near !== undefined && { severity: "warning" }),
          locator: first.locator ?? {},
          facts: { id, observations: observations.length, ...(near !== undefined && { suggestion: near }) },
          refs: [observationRef(first, undefined)],
        },
      ];
    });
  },
});
