import type { Locator } from "../../model/index.js";
import { countInName } from "../../notation/index.js";
import type { Ref } from "../finding.js";
import { refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A name that counts (three …, six …) and is followed by a different number of things. */
export const nameCount = rule({
  code: "name-count",
  family: "arithmetic",
  severity: "warning",
  find: ({ plan: { glossary, layout } }) => [
    ...glossary.flatMap(({ no, term, en, items }) => {
      const name = { zh: term, ...(en !== undefined && { en }) };
      return items === undefined ? [] : compare(term, items.length, refTo("term", { id: String(no), name }));
    }),
    ...(layout.structures ?? []).flatMap((structure) => [
      ...compare(structure.name.zh, structure.parts.length, refTo("structure", structure)),
      ...structure.parts.flatMap(({ name, count }) =>
        count === undefined ? [] : compare(name.zh, count, refTo("structure", structure)),
      ),
    ]),
    ...(layout.roles ?? []).flatMap((role) => {
      const { lead } = role.locator;
      // Only a lead that ends in the role's own name counts the role's places.
      if (role.openEnded || lead === undefined || !lead.endsWith(role.name.zh)) return [];
      return compare(lead, role.places.length, refTo("role", role));
    }),
  ],
});

function compare(name: string, listed: number, ref: Ref, locator: Locator = ref.locator): Draft[] {
  const counted = countInName(name);
  return counted === undefined || counted === listed ? [] : [{ locator, facts: { name, counted, listed }, refs: [ref] }];
}
