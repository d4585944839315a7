import type { Locator, Text } from "../../model/index.js";
import type { RefKind } from "../finding.js";
import { grouped } from "../group.js";
import { projectsOf, refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

type Named = { readonly id: string; readonly name: Text; readonly locator?: Locator };

/** Two things of one kind under one id. */
export const duplicateId = rule({
  code: "duplicate-id",
  family: "identity",
  severity: "error",
  find: ({ plan }) => {
    const { layout } = plan;
    const subjects = (list: readonly { id: string; subject: Text; locator: Locator }[]): Named[] =>
      list.map(({ subject, ...one }) => ({ ...one, name: subject }));
    return [
      ...twice("indicator", plan.indicators),
      ...twice("commitment", subjects(plan.commitments)),
      ...twice("statement", subjects(plan.statements)),
      ...twice("project", projectsOf(plan)),
      ...twice("place", layout.places),
      ...twice("role", layout.roles ?? []),
      ...twice("structure", layout.structures ?? []),
      ...twice("belt", layout.belts ?? []),
      ...twice("corridor", layout.corridors ?? []),
      ...twice("zone", layout.zones ?? []),
    ];
  },
});

function twice(kind: RefKind, list: readonly Named[]): Draft[] {
  const all = grouped(list, ({ id }) => id);
  return [...all].flatMap(([id, same]) => {
    const second = same[1];
    if (second === undefined) return [];
    return [{ locator: second.locator ?? {}, facts: { id, times: same.length }, refs: same.map((one) => refTo(kind, one)) }];
  });
}
