import type { Allowance } from "../model/index.js";
import type { Finding } from "./finding.js";

/** The code of the finding about an allowance that excuses nothing. */
export const STALE = "stale-allowance" as const;

/**
 * Takes out what is allowed. An allowance excuses the first finding that fits and no other, so that a list excuses no more
 * findings than it has entries; one that fits nothing becomes a finding itself, so that a list can only shrink.
 */
export function withoutAllowed(
  findings: readonly Finding[],
  allow: readonly Allowance[],
  ran: ReadonlySet<string>,
): readonly Finding[] {
  const left = new Set(findings);
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of [finding.code, ...finding.refs.map(({ id }) => `${finding.code} ${id}`)]) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [finding]);
      else same.push(finding);
    }
  }
  const stale = allow.flatMap((allowance): Finding[] => {
    const [first] = allowance.refs ?? [];
    const near = index.get(first === undefined ? allowance.code : `${allowance.code} ${first}`) ?? [];
    const excused = near.find((finding) => left.has(finding) && fits(allowance, finding));
    if (excused !== undefined) {
      left.delete(excused);
      return [];
    }
    // A rule that was not asked has not said that the contradiction is gone.
    if (!ran.has(allowance.code)) return [];
    const { code, reason, refs = [], locator = {} } = allowance;
    return [{ code: STALE, severity: "error", locator, facts: { code, reason, ids: [...refs] }, refs: [] }];
  });
  return [...left, ...stale];
}

function fits({ locator = {}, refs = [] }: Allowance, finding: Finding): boolean {
  const place: { readonly [key: string]: unknown } = { ...finding.locator };
  const ids = new Set(finding.refs.map(({ id }) => id));
  return Object.entries(locator).every(([key, value]) => place[key] === value) && refs.every((id) => ids.has(id));
}
