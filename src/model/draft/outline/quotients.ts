import { unitRatio } from "../../../notation/index.js";
import type { Statement } from "../../statement.js";

/** A unit of area by which lengths and amounts are divided. */
const AREA = "km²";
/** How many signs two names must begin with in common to be of one thing: 公路总里程 and 公路网密度. */
const COMMON = 2;

/** What a density is of: its numerator's unit, and how many square kilometres it counts in. */
type Density = { readonly unit: string; readonly times: string };

function densityOf({ to }: Statement): Density | undefined {
  if (to === undefined || !("value" in to) || to.unit === undefined) return undefined;
  const [unit, by, more] = to.unit.split("/");
  if (unit === undefined || by === undefined || more !== undefined) return undefined;
  const times = unitRatio(by, AREA);
  return times === undefined ? undefined : { unit, times };
}

/**
 * Densities of the prose (6.56公里/百平方公里) with the figure that they are the quotient of, where the same section tells one of the same
 * year, in the unit above the line, whose name begins alike. What divides it is the plan's own area, where it is given.
 */
export function withQuotients(statements: readonly Statement[], area: string | undefined): readonly Statement[] {
  const bySection = new Map<string, Statement[]>();
  const keyOf = ({ locator: { part, chapter, section }, to }: Statement) => [part, chapter, section, to?.year].join("/");
  for (const one of statements) bySection.set(keyOf(one), [...(bySection.get(keyOf(one)) ?? []), one]);
  return statements.map((statement): Statement => {
    const density = densityOf(statement);
    if (density === undefined) return statement;
    const start = statement.subject.zh.slice(0, COMMON);
    const numerators = (bySection.get(keyOf(statement)) ?? []).filter(
      ({ subject, to }) =>
        subject.zh.startsWith(start) &&
        to !== undefined &&
        "value" in to &&
        to.unit !== undefined &&
        unitRatio(to.unit, density.unit) === "1",
    );
    const [of] = numerators;
    if (of === undefined || numerators.length > 1) return statement;
    return { ...statement, quotient: { of: of.id, ...(area !== undefined && { area }), times: density.times } };
  });
}
