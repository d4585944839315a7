import { ratio } from "../../calculators/index.js";
import { decimal } from "../../kernel/index.js";
import type { Project, Quantity } from "../../model/index.js";
import { nameKey } from "../../notation/index.js";
import { grouped } from "../group.js";
import { text } from "../printed.js";
import { openingPlaces } from "../project-names.js";
import { projectRef, projectsOf } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Sizes that tell projects of one name apart: a 110 kV station is not a 330 kV station. */
const CLASSES: readonly Quantity["of"][] = ["voltage"];

type Sized = { readonly project: Project; readonly quantity: Quantity };

/** One project listed twice with different sizes: a capacity of 1 and one of 10. */
export const projectQuantitiesDiffer = rule({
  code: "project-quantities-differ",
  family: "text",
  severity: "error",
  find: ({ plan }) => {
    const opening = openingPlaces(plan);
    const sized = projectsOf(plan).flatMap((project) =>
      project.quantities.filter(({ of }) => !CLASSES.includes(of)).map((quantity): Sized => ({ project, quantity })),
    );
    const key = ({ project, quantity: { of, unit, perYear } }: Sized) =>
      `${nameKey(withoutSizes(project), opening)} ${of} ${unit} ${perYear === true}`;
    return [...grouped(sized, key).values()].flatMap((same): Draft[] => {
      const first = same[0] as Sized;
      const other = same.find(({ quantity }) => !decimal(quantity.value).equals(decimal(first.quantity.value)));
      if (other === undefined) return [];
      const [one, two] = [first.quantity.value, other.quantity.value];
      return [
        {
          locator: other.project.locator,
          facts: {
            of: first.quantity.of,
            unit: first.quantity.unit,
            first: one,
            second: two,
            ...(!decimal(one).isZero() && { factor: text(ratio(two, one)) }),
          },
          refs: [projectRef(first.project), projectRef(other.project)],
        },
      ];
    });
  },
});

/** A name without the sizes printed in it. */
function withoutSizes({ name, quantities }: Project): string {
  // White space between a number and its unit is no part of either.
  const plain = name.zh.replaceAll(/\s/g, "");
  return quantities.reduce((rest, { value, unit }) => rest.replaceAll(`${value}${unit}`, ""), plain);
}
