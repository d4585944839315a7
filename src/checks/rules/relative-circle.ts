import { circlesIn } from "../circles.js";
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
    const ids = plan.indicators.map(({ id }) => id);
    return circlesIn(ids, next).map((circle): Draft => {
      const refs = circle.flatMap((one) => indicator(one) ?? []).map((one) => indicatorRef(one));
      return { locator: refs[0]?.locator ?? {}, facts: { circle }, refs };
    });
  },
});
