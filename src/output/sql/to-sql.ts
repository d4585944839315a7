import { PlanError, refuseUnless } from "../../kernel/index.js";
import { type Plan, type Policy, refuseUnlessPlan } from "../../model/index.js";
import { Codes, codeOf } from "./codes.js";
import { type SqlContract, sqlContract } from "./contract.js";
import { SQL_DIALECTS, type SqlDialect } from "./dialects.js";
import { queryFormOf } from "./forms.js";
import { judgedTargets } from "./judged.js";
import { queryOf } from "./query.js";
import { mostYears, type Target, tablesOf } from "./tables.js";

/** What {@link toSql} goes by. @category SQL */
export type SqlOptions = {
  readonly dialect: SqlDialect;
  /** The year as of which every place is judged. */
  readonly asOf: number;
  /** Policy settings that differ from the default. */
  readonly policy?: Partial<Policy>;
};

/** A query with what its table must be. @category SQL */
export type SqlJudgement = {
  /** One query: place, indicator, target, status, standing, reason, certainty. */
  readonly sql: string;
  /** What the table `observations` must be. */
  readonly contract: SqlContract;
  /** The observations that rows with the status `doubt` rest on, for `assess` or `assessMany` to settle. */
  readonly doubt: string;
};

/**
 * A plan's assessment as one query, for any number of places: status, standing, reason and certainty of each target of each place, as
 * `assessMany` gives them.
 *
 * The query decides nothing anew: at compile time the judgement itself is evaluated at every figure where it may change, and what it
 * says is written as a table of cuts. A figure is compared by its printed digits, without the point; what a level makes of the plan's base, as
 * a change or as mean growth, by that level; yearly growth by products of whole numbers; a mean or a total by the sum of its years: nothing is
 * rounded. Years that are missing are judged by those given.
 *
 * What an engine cannot say so is the status `doubt`, never another one, with a reason of {@link SQL_DOUBTS}. In the table: two figures of
 * one year, a figure of the base year, one that is no decimal or has more than 12 digits before or 4 behind the point, shares beyond 0 and 100 %,
 * falls printed as negative growth in every year, missing years that decide. Of yearly rates that chain: those beyond ±50 % or of more than
 * three decimals, and more than five years of them. Of ways of judging: yearly growth of levels, comparisons with another indicator year by
 * year, structures, grades and exact points of every year. Two means of growth are compared with each other by roots in floating point: what is
 * not equal and lies within 10⁻⁹ percentage points of a bound is in doubt; so is in SQLite, whose products are floating, growth within
 * 10⁻¹² of a bound.
 *
 * @param plan - the plan; every place is judged by its targets, from its bases
 * @param options - `dialect`, `asOf`, and where wanted `policy`
 * @returns the query, the contract of its table, and the query of what has to be settled elsewhere
 * @throws PlanError `invalid-options` for an unknown dialect or an invalid year, `invalid-policy`
 * @category SQL
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toSql } from "five-year-plan/output";
 * const { sql, contract } = toSql(huzhu15, { dialect: "duckdb", asOf: 2027 });
 * contract.columns.map(({ name }) => name); // => ["place", "indicator", "year", "value", "status"]
 * sql.startsWith("WITH"); // => true
 * ```
 */
export function toSql(plan: Plan, options: SqlOptions): SqlJudgement {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const { dialect, asOf, policy } = options;
  if (!SQL_DIALECTS.includes(dialect)) {
    throw new PlanError("invalid-options", { option: "dialect", given: String(dialect), expected: SQL_DIALECTS });
  }
  const codes = new Codes();
  const targets = judgedTargets(plan, asOf, policy).map((judged): Target => {
    const [none] = judged.ask([[]]);
    return { judged, form: queryFormOf(judged, codes), none: codeOf(none, codes) };
  });
  const sql = queryOf(tablesOf(targets, codes), mostYears(targets), dialect, plan.base);
  return { sql, contract: sqlContract(dialect, asOf), doubt: doubtOf(sql, plan, targets) };
}

/** The observations of the targets that are in doubt and of what those compare with. */
function doubtOf(sql: string, plan: Plan, targets: readonly Target[]): string {
  // What is compared with may have no target of its own.
  const known = new Set(plan.indicators.map(({ id }) => id));
  const needs = targets.flatMap(({ judged: { indicator, demand } }) => {
    const { requirement } = demand;
    const other = requirement.kind === "relative" && known.has(requirement.to) ? [requirement.to] : [];
    return [indicator.id, ...other].map((id): [string, string] => [indicator.id, id]);
  });
  const pairs = [...new Map(needs.map((pair) => [pair.join(), pair])).values()];
  // Not correlated: some engines would work the judgement out again for each row.
  return `SELECT o.* FROM observations AS o
WHERE (o.place, o.indicator) IN (
  SELECT j.place, n.needed FROM (
${sql.replace(/\nORDER BY [^\n]*/, "")}
  ) AS j
  JOIN (
    ${pairs.length === 0 ? "SELECT '' AS indicator, '' AS needed" : pairs.map(([of, needed]) => `SELECT '${of}' AS indicator, '${needed}' AS needed`).join("\n    UNION ALL ")}
  ) AS n ON n.indicator = j.indicator
  WHERE j.status = 'doubt'
)`;
}
