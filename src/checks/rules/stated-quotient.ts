import { ratio } from "../../calculators/index.js";
import { decimal, type Interval, printedInterval } from "../../kernel/index.js";
import type { Place, Statement } from "../../model/index.js";
import type { Ref } from "../finding.js";
import { text } from "../printed.js";
import { placeRef, statementRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A density or a share that does not fit the two figures it is the quotient of. */
export const statedQuotient = rule({
  code: "stated-quotient",
  family: "arithmetic",
  severity: "error",
  find: ({ plan }) => {
    const known = new Map(plan.statements.map((one) => [one.id, one]));
    const places = new Map(plan.layout.places.map((one) => [one.id, one]));
    return plan.statements.flatMap((statement) => judge(statement, known, places));
  },
});

function judge(statement: Statement, known: ReadonlyMap<string, Statement>, places: ReadonlyMap<string, Place>): Draft[] {
  const { quotient } = statement;
  const [stated, upper] = [levelOf(statement), quotient && levelOf(known.get(quotient.of))];
  const lower = quotient && denominator(quotient, known, places);
  if (quotient === undefined || stated === undefined || upper === undefined) return [];
  if (quotient.area === undefined && quotient.by === undefined) return implied(statement, stated, upper, known);
  if (lower === undefined) return [];
  const times = quotient.times ?? "1";
  const [of, by, own] = [printedInterval(upper), printedInterval(lower.value), printedInterval(stated)];
  if (!of.low.greaterThan(0) || !by.low.greaterThan(0) || !decimal(stated).greaterThan(0)) return [];
  const low = ratio(of.low, by.high).times(times);
  const high = ratio(of.high, by.low).times(times);
  if (own.low.lessThanOrEqualTo(high) && own.high.greaterThanOrEqualTo(low)) return [];
  const computed = ratio(upper, lower.value).times(times);
  return [
    {
      locator: statement.locator,
      facts: {
        stated,
        of: upper,
        ...unitOf(known.get(quotient.of), "ofUnit"),
        by: lower.value,
        ...(lower.unit !== undefined && { byUnit: lower.unit }),
        times,
        computed: text(computed),
        ...named({ low, high }),
        factor: text(ratio(computed, stated)),
        impliedOf: text(decimal(stated).times(lower.value).dividedBy(times)),
        impliedBy: text(decimal(upper).times(times).dividedBy(stated)),
      },
      refs: [statementRef(statement), statementRef(known.get(quotient.of) as Statement), lower.ref],
    },
  ];
}

/** What the denominator that is not stated would have to be: its author will know it. */
function implied(statement: Statement, stated: string, of: string, known: ReadonlyMap<string, Statement>): Draft[] {
  const { of: id = "", times = "1" } = statement.quotient ?? {};
  if (!decimal(stated).greaterThan(0) || !decimal(of).greaterThan(0)) return [];
  return [
    {
      severity: "note",
      locator: statement.locator,
      facts: {
        stated,
        of,
        ...unitOf(known.get(id), "ofUnit"),
        times,
        impliedBy: text(decimal(of).times(times).dividedBy(stated)),
      },
      refs: [statementRef(statement), statementRef(known.get(id) as Statement)],
    },
  ];
}

/** The unit that a statement's figure prints, under a name. */
const unitOf = <N extends string>(one: Statement | undefined, name: N): { readonly [K in N]?: string } =>
  one?.to !== undefined && "unit" in one.to && one.to.unit !== undefined ? ({ [name]: one.to.unit } as { [K in N]: string }) : {};

const named = ({ low, high }: Interval) => ({ low: text(low), high: text(high) });

const levelOf = (statement: Statement | undefined): string | undefined =>
  statement?.to !== undefined && "value" in statement.to && statement.to.bound === undefined ? statement.to.value : undefined;

function denominator(
  { area, by }: NonNullable<Statement["quotient"]>,
  known: ReadonlyMap<string, Statement>,
  places: ReadonlyMap<string, Place>,
): { readonly value: string; readonly unit?: string; readonly ref: Ref } | undefined {
  const place = area === undefined ? undefined : places.get(area);
  if (place?.area !== undefined) return { value: place.area.value, unit: "km²", ref: placeRef(place) };
  const other = by === undefined ? undefined : known.get(by);
  const value = levelOf(other);
  return other === undefined || value === undefined ? undefined : { value, ...unitOf(other, "unit"), ref: statementRef(other) };
}
