import { PlanError, refuseUnless } from "../../kernel/index.js";
import { type Plan, type Policy, refuseUnlessPlan } from "../../model/index.js";
import { MOST_RATE, MOST_RATE_DECIMALS } from "./chains.js";
import { Codes, DOUBT } from "./codes.js";
import { type SqlContract, sqlContract } from "./contract.js";
import { type Cell, DIALECTS, SQL_DIALECTS, type SqlDialect } from "./dialects.js";
import { MOST_DECIMALS } from "./figure.js";
import type { Form } from "./form.js";
import { formOf } from "./forms.js";
import { type Judged, judgedTargets } from "./judged.js";

/** What {@link toSql} goes by. @category SQL */
export type SqlOptions = {
  readonly dialect: SqlDialect;
  /** The year as of which every place is judged. */
  readonly asOf: number;
  /** Judgements that differ from the default policy. */
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
 * A plan's judgement as one query, for any number of places: status, standing, reason and certainty of each target of each place, as
 * `assessMany` gives them.
 *
 * The query decides nothing anew: at compile time the judgement itself is asked at every figure beside which it may change its mind, and what it
 * says is written as a table of whole numbers. A figure is compared by its printed digits, without the point, and growth by products of whole
 * numbers: nothing is rounded, no root, power or logarithm is taken. What an engine cannot say so is the status `doubt`, never another one:
 * figures of more than 12 digits before and 4 behind the point, years that are missing, relative targets, changes over a span,
 * and in SQLite, whose products are floating, growth within 10⁻¹² of a bound.
 *
 * @param plan - the plan; every place is judged by its targets, from its bases
 * @param options - `dialect`, `asOf`, and where wanted `policy`
 * @returns the query, the contract of its table, and the query of what has to be settled elsewhere
 * @throws PlanError `invalid-options` for a dialect that there is none of or a year that is none, `invalid-policy`
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
    throw new PlanError("invalid-options", { option: "dialect", given: String(dialect).slice(0, 60), expected: SQL_DIALECTS });
  }
  const codes = new Codes();
  const targets = judgedTargets(plan, asOf, policy).map((judged): Target => {
    const [none] = judged.ask([[]]);
    return { judged, form: formOf(judged, codes), none: none === undefined ? DOUBT : codes.of(none) };
  });
  const sql = queryOf(targets, codes, dialect, plan.base);
  return { sql, contract: sqlContract(dialect, asOf), doubt: doubtOf(sql, targets) };
}

type Target = { readonly judged: Judged; readonly form: Form; readonly none: number };

function queryOf(targets: readonly Target[], codes: Codes, dialect: SqlDialect, base: number): string {
  const { table, isFigure, point, digits, wide, double, once, floating, settings } = DIALECTS[dialect];
  const of = <F extends Form["form"]>(form: F) =>
    targets.flatMap((target, t) =>
      target.form.form === form ? [{ t, form: target.form as Extract<Form, { form: F }>, target }] : [],
    );
  const rows: { readonly [name: string]: readonly (readonly Cell[])[] } = {
    targets: targets.map(({ judged, form, none }, t) => [
      t,
      judged.indicator.id,
      judged.target,
      form.form,
      judged.first,
      judged.until,
      none,
      form.form === "constant" ? form.code : DOUBT,
      form.form === "chain" && form.falling ? -1 : 1,
    ]),
    links: targets.flatMap(({ judged, form }, t) => [
      [t, 0, judged.indicator.id],
      ...(form.form === "difference" ? [[t, 1, form.other]] : []),
    ]),
    verdicts: codes.all.map(({ status, standing, reason, certainty }, i) => [i + 1, status, standing, reason ?? null, certainty]),
    pieces: [
      ...of("newest").flatMap(({ t, form }) =>
        form.pieces.map(({ year, decimals, low, high, code }) => [t, year, decimals, low, high, code]),
      ),
      ...of("every").flatMap(({ t, form }) =>
        form.pieces.map(({ decimals, low, high, code }) => [t, 0, decimals, low, high, code]),
      ),
    ],
    grades: of("grade").flatMap(({ t, form }) => form.grades.map(({ year, grade, code }) => [t, year, grade, code])),
    every_year: of("every").flatMap(({ t, form }) =>
      form.combinations.map(({ worst, newest, code }) => [t, worst, newest, code]),
    ),
    products: of("chain").flatMap(({ t, form }) => form.classes.map(({ no, low, high }) => [t, no, low, high])),
    differences: of("difference").flatMap(({ t, form }) => form.classes.map(({ no, low, high }) => [t, no, low, high])),
    chains: [...of("chain"), ...of("difference")].flatMap(({ t, form }) =>
      form.combinations.map(({ low, own, high, code }) => [t, low, own, high, code]),
    ),
  };
  const columns: { readonly [name: string]: readonly string[] } = {
    targets: ["t", "indicator", "target", "form", "first_year", "last_year", "without", "always", "turn"],
    links: ["t", "role", "indicator"],
    verdicts: ["code", "status", "standing", "reason", "certainty"],
    pieces: ["t", "y", "decimals", "low", "high", "code"],
    grades: ["t", "y", "grade", "code"],
    every_year: ["t", "worst", "newest", "code"],
    products: ["t", "no", "low", "high"],
    differences: ["t", "no", "low", "high"],
    chains: ["t", "low", "own", "high", "code"],
  };
  const chained = [...of("chain"), ...of("difference")];
  const most = Math.max(1, ...chained.map(({ target }) => target.judged.until - target.judged.first + 1));
  const factor = `CASE WHEN f.decimals <= ${MOST_RATE_DECIMALS} AND f.digits BETWEEN -${MOST_RATE} * f.unit AND ${MOST_RATE} * f.unit THEN 1000000 + f.turn * f.digits * (10000 / f.unit) END`;
  const half = "5000 / f.unit";
  // Factors of the years beside each other: SQL has no product of rows that is exact.
  const product = (of: string, role: 0 | 1) =>
    Array.from({ length: most }, (_, i) => {
      const year = `MAX(CASE WHEN f.role = ${role} AND f.year = f.first_year + ${i} THEN ${of} END)`;
      return wide(`CASE WHEN f.last_year < f.first_year + ${i} THEN 1 ELSE ${year} END`);
    }).join(" * ");
  const within = (what: string, name: string) =>
    floating
      ? `${what} > CAST(${name}.low AS REAL) * (1 + 1e-12) AND ${what} < CAST(${name}.high AS REAL) * (1 - 1e-12)`
      : `${what} BETWEEN ${name}.low AND ${name}.high`;
  // Equal products differ by nothing; what lies near a bound and is not equal is in doubt.
  const mean = (of: string) => `100 * power(CAST(${of} AS ${double}), CAST(1 AS ${double}) / a.n) / 1000000`;
  const difference = (of: string, from: string) =>
    `CASE WHEN a.${of} = a.other_${from} THEN 0 ELSE ${mean(`a.${of}`)} - ${mean(`a.other_${from}`)} END`;
  const apart = (what: string, name: string) => {
    const [low, high] = ["low", "high"].map((end) => `CAST(${name}.${end} AS ${double})`);
    return `(${what} > ${low} + 1e-9 AND ${what} < ${high} - 1e-9 OR ${what} = 0 AND ${low} = 0 AND ${high} = 0)`;
  };
  return `WITH ${Object.entries(rows)
    .map(([name, all]) => table(name, columns[name] ?? [], all))
    .join(",\n")},
places AS (SELECT DISTINCT place FROM observations),
figures AS (
  SELECT place, indicator, year, value, sound,
    CASE WHEN sound = 0 THEN NULL WHEN point = 0 THEN 0 ELSE length(value) - point END AS decimals,
    CASE WHEN sound = 0 THEN NULL ELSE ${digits} END AS digits
  FROM (
    SELECT place, indicator, year, value, CASE WHEN ${isFigure} THEN 1 ELSE 0 END AS sound, ${point} AS point
    FROM observations WHERE value IS NOT NULL
  ) AS given
),
asked AS (
  SELECT f.place AS place, k.t AS t, k.role AS role, f.year AS year, f.value AS value, f.sound AS sound, f.decimals AS decimals,
    f.digits AS digits, ${unitOf("f")} AS unit, q.first_year AS first_year, q.last_year AS last_year, q.turn AS turn,
    CASE WHEN k.role = 1 THEN -1 WHEN q.form = 'newest' THEN f.year ELSE 0 END AS y,
    MAX(f.year) OVER (PARTITION BY f.place, k.t, k.role) AS newest
  FROM figures AS f
  JOIN links AS k ON k.indicator = f.indicator
  JOIN targets AS q ON q.t = k.t
  WHERE f.year BETWEEN ${base} AND q.last_year
  UNION ALL
  -- Every target of every place has a row, whether it has a figure or not.
  SELECT p.place, q.t, 2, NULL, NULL, NULL, NULL, NULL, NULL, q.first_year, q.last_year, q.turn, -1, NULL
  FROM places AS p CROSS JOIN targets AS q
),
coded AS (
  SELECT f.*, COALESCE(c.code, g.code) AS code
  FROM asked AS f
  LEFT JOIN pieces AS c ON c.t = f.t AND c.y = f.y AND c.decimals = f.decimals AND f.digits BETWEEN c.low AND c.high
  LEFT JOIN grades AS g ON g.t = f.t AND g.y = f.year AND g.grade = f.value AND f.role = 0
),
summed AS (
  SELECT f.place AS place, f.t AS t, f.first_year AS first_year, f.last_year - f.first_year + 1 AS n,
    COUNT(CASE WHEN f.role = 0 THEN 1 END) AS given, COUNT(DISTINCT CASE WHEN f.role = 0 THEN f.year END) AS years,
    COUNT(f.code) AS coded, MIN(CASE WHEN f.role = 0 THEN f.sound END) AS sound, MIN(CASE WHEN f.role = 0 THEN f.year END) AS oldest,
    MIN(f.code) AS worst, MAX(CASE WHEN f.year = f.newest THEN f.code END) AS newest,
    COUNT(CASE WHEN f.role = 1 THEN 1 END) AS others, COUNT(DISTINCT CASE WHEN f.role = 1 THEN f.year END) AS other_years,
    ${product(factor, 0)} AS own,
    ${product(`${factor} - ${half}`, 0)} AS low,
    ${product(`${factor} + ${half}`, 0)} AS high,
    ${product(factor, 1)} AS other_own,
    ${product(`${factor} - ${half}`, 1)} AS other_low,
    ${product(`${factor} + ${half}`, 1)} AS other_high
  FROM coded AS f
  GROUP BY f.place, f.t, f.first_year, f.last_year
),
compared AS ${once}(
  SELECT a.*, ${difference("own", "own")} AS apart, ${difference("low", "high")} AS least, ${difference("high", "low")} AS most
  FROM summed AS a
),
judged AS (
  SELECT s.place AS place, s.t AS t,
    CASE
      WHEN s.given = 0 THEN q.without
      WHEN s.given <> s.years OR s.oldest < s.first_year THEN ${DOUBT}
      WHEN q.form = 'grade' OR q.form = 'newest' AND s.sound = 1 THEN s.newest
      WHEN s.years <> s.n THEN ${DOUBT}
      WHEN q.form = 'constant' THEN q.always
      WHEN s.sound = 0 THEN ${DOUBT}
      WHEN q.form = 'every' AND s.coded = s.n THEN e.code
      WHEN q.form = 'chain' THEN h.code
      WHEN q.form = 'difference' AND s.others = s.n AND s.other_years = s.n THEN d.code
    END AS code
  FROM compared AS s
  JOIN targets AS q ON q.t = s.t
  LEFT JOIN every_year AS e ON e.t = s.t AND e.worst = s.worst AND e.newest = s.newest
  LEFT JOIN products AS po ON po.t = s.t AND ${within("s.own", "po")}
  LEFT JOIN products AS pl ON pl.t = s.t AND ${within("s.low", "pl")}
  LEFT JOIN products AS ph ON ph.t = s.t AND ${within("s.high", "ph")}
  LEFT JOIN chains AS h ON h.t = s.t AND h.own = po.no AND h.low = pl.no AND h.high = ph.no
  LEFT JOIN differences AS io ON io.t = s.t AND ${apart("s.apart", "io")}
  LEFT JOIN differences AS il ON il.t = s.t AND ${apart("s.least", "il")}
  LEFT JOIN differences AS ih ON ih.t = s.t AND ${apart("s.most", "ih")}
  LEFT JOIN chains AS d ON d.t = s.t AND d.own = io.no AND d.low = il.no AND d.high = ih.no
)
SELECT j.place AS place, q.indicator AS indicator, q.target AS target, COALESCE(v.status, 'doubt') AS status, v.standing AS standing,
  v.reason AS reason, v.certainty AS certainty
FROM judged AS j
JOIN targets AS q ON q.t = j.t
LEFT JOIN verdicts AS v ON v.code = COALESCE(j.code, ${DOUBT})
ORDER BY j.place, j.t${settings === undefined ? "" : `\n${settings}`}`;
}

/** One in units of the last decimal, as a whole number. */
const unitOf = (figure: string): string =>
  `CASE ${figure}.decimals ${Array.from({ length: MOST_DECIMALS + 1 }, (_, d) => `WHEN ${d} THEN ${10 ** d}`).join(" ")} END`;

/** The observations of the targets that are in doubt and of what those compare with. */
function doubtOf(sql: string, targets: readonly Target[]): string {
  const known = new Set(targets.map(({ judged }) => judged.indicator.id));
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
