import type { Commitment } from "../../commitment.js";
import type { Indicator } from "../../indicator.js";
import type { Statement } from "../../statement.js";
import type { Assumption, AssumptionCode } from "../assumption.js";
import { resolved, seriesOf } from "../series.js";
import { type Link, linkerTo, type Name, promiseFits, statementFits } from "./link.js";
import type { DraftOutline } from "./source.js";
import { unique } from "./unique.js";

/** The prose of a draft with what was linked and what nearly was. */
export type Prose = {
  readonly commitments: readonly Commitment[];
  readonly statements: readonly Statement[];
  readonly assumed: readonly Assumption[];
};

/** Promises and figures of the prose under ids of their own, linked to the indicators that they name. */
export function proseOf(
  { commitments, statements }: DraftOutline,
  indicators: readonly Indicator[],
  previous: readonly Indicator[],
  place: string,
): Prose {
  const assumed: Assumption[] = [];
  const own = new Map(indicators.map((one) => [one.id, one]));
  const series = seriesOf(indicators.map(({ id, name }) => ({ id, name: name.zh })));
  const names = indicators.map((indicator): Name => ({ name: indicator.name.zh, indicator }));
  // The previous plan may call the same thing by another name.
  const before = previous.map((indicator): Name => ({ name: indicator.name.zh, indicator: own.get(indicator.id) ?? indicator }));
  const toOwn = linkerTo([...names, ...before.filter(({ indicator }) => own.has(indicator.id))], place);
  const toEither = linkerTo([...names, ...before], place);
  const promises = unique(commitments);
  const figures = unique(statements);
  const told = (kind: "promise" | "statement", { to, near }: Link, { id, subject, printed }: Commitment | Statement): void => {
    const found = to ?? near;
    if (found === undefined) return;
    const code: AssumptionCode = to === undefined ? `${kind}-nearly-linked` : `${kind}-linked`;
    assumed.push({ indicator: found.id, code, facts: { id, subject: subject.zh, name: found.name.zh, printed } });
  };
  const linked = promises.list.map(({ indicator: _, ...promise }): Commitment => {
    const link = toOwn(promise.subject.zh, promiseFits(promise));
    told("promise", link, promise);
    const { requirement } = promise;
    return {
      ...promise,
      ...(requirement.kind === "relative" && { requirement: { ...requirement, to: resolved(requirement.to, series) } }),
      ...(link.to && { indicator: link.to.id }),
    };
  });
  const known = figures.list.map(({ indicator: _, ...statement }): Statement => {
    const link = toEither(statement.subject.zh, statementFits(statement));
    told("statement", link, statement);
    return { ...statement, ...(link.to && { indicator: link.to.id }) };
  });
  return { commitments: linked, statements: known, assumed: [...promises.changed, ...figures.changed, ...assumed] };
}
