import type { Assessment, Indicator, Plan, Verdict } from "five-year-plan";
import type { TargetFilter } from "../state";

/** A verdict with its indicator; `target` is its target's place among the indicator's, `key` names both in an address. */
export type Row = { readonly key: string; readonly indicator: Indicator; readonly target: number; readonly verdict: Verdict };

/** The verdicts in the plan's order: one for each target of each indicator. */
export function rowsOf(plan: Plan, { verdicts }: Assessment): readonly Row[] {
  let next = 0;
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((_, target): Row[] => {
      const verdict = verdicts[next++];
      return verdict === undefined ? [] : [{ key: keyOf(indicator, target), indicator, target, verdict }];
    }),
  );
}

const keyOf = ({ id }: Indicator, target: number): string => (target === 0 ? id : `${id}.${target + 1}`);

export function matching({ indicator, verdict }: Row, { category, attribute, status }: TargetFilter): boolean {
  return (
    (category === "" || indicator.category.zh === category) &&
    (attribute === "" || (indicator.attribute ?? "none") === attribute) &&
    (status === "" || verdict.status === status)
  );
}

/** Neighbouring rows of one category, under its name. */
export function byCategory(rows: readonly Row[]): readonly (readonly [Indicator["category"], readonly Row[]])[] {
  const groups: [Indicator["category"], Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0].zh === row.indicator.category.zh) last[1].push(row);
    else groups.push([row.indicator.category, [row]]);
  }
  return groups;
}

/** The grade that was observed, where the target is one: the verdict's number is only its place on the scale. */
export function gradeOf({ because }: Verdict): string | undefined {
  const inputs = because.flatMap(({ calculator, inputs }) => (calculator === "gradeRank" ? inputs : []));
  const observed = inputs.find(({ source }) => "from" in source && source.from === "observation");
  return observed === undefined ? undefined : String(observed.value);
}
