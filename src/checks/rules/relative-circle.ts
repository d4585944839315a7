import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Targets that are measured against one another circularly: none of them has a number. */
export const relativeCircle = rule({
  code: "relative-circle",
  family: "meaning",
  severity: "error",
  find: ({ plan, indicator }) => {
    const next = (id: string): string | undefined => {
      const asked = indicator(id)?.targets.at(-1)?.requirement;
      return asked?.kind === "relative" ? asked.to : undefined;
    };
    const settled = new Set<string>();
    const drafts: Draft[] = [];
    for (const start of plan.indicators) {
      const path = new Set<string>();
      let id: string | undefined = start.id;
      while (id !== undefined && !settled.has(id) && !path.has(id)) {
        path.add(id);
        id = next(id);
      }
      if (id !== undefined && path.has(id)) {
        const circle = [...path].slice([...path].indexOf(id));
        const refs = circle.flatMap((one) => indicator(one) ?? []).map((one) => indicatorRef(one));
        drafts.push({ locator: refs[0]?.locator ?? {}, facts: { circle }, refs });
      }
      for (const one of path) settled.add(one);
    }
    return drafts;
  },
});
