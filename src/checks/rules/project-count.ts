import { decimal } from "../../kernel/index.js";
import { isOpenList, listedBeforeCount } from "../../notation/index.js";
import { text } from "../printed.js";
import { placeRef, projectRef, projectsOf } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A project that counts its sites and names others than it counts. */
export const projectCount = rule({
  code: "project-count",
  family: "arithmetic",
  severity: "warning",
  find: ({ plan }) => {
    const byId = new Map(plan.layout.places.map((place) => [place.id, place]));
    return projectsOf(plan).flatMap((project): Draft[] => {
      const counts = project.quantities.filter(({ of }) => of === "count");
      const [count] = counts;
      if (count === undefined || counts.length > 1) return [];
      const list = listedBeforeCount(project.name.zh, count.value, count.unit);
      // One place is where the project is, not a list of what it counts.
      const named = project.places.length > 1 ? project.places.length : (list?.listed ?? 0);
      if (named < 2) return [];
      const open = isOpenList(project.name.zh);
      const difference = decimal(count.value).minus(named);
      if (difference.isZero() || (open && difference.isPositive())) return [];
      const places = project.places.flatMap((id) => byId.get(id) ?? []);
      return [
        {
          locator: project.locator,
          facts: { counted: count.value, unit: count.unit, named, difference: text(difference), open },
          refs: [projectRef(project), ...places.map(placeRef)],
        },
      ];
    });
  },
});
