import { MOST_RATE, MOST_RATE_DECIMALS } from "./chains.js";
import { DOUBT } from "./codes.js";
import { DIALECTS, type SqlDialect } from "./dialects.js";
import { MOST_DECIMALS } from "./figure.js";
import type { Table } from "./tables.js";

/**
 * The query over tables of cuts: figures by their digits, then by target, then one row a place and target.
 *
 * @param tables - what was asked of the judgement
 * @param years - the most years whose factors are multiplied
 * @param base - the plan's base year: figures before it are not looked at
 */
export function queryOf(tables: readonly Table[], years: number, dialect: SqlDialect, base: number): string {
  const { table, isFigure, point, digits, wide, double, once, floating, settings } = DIALECTS[dialect];
  const factor = `CASE WHEN f.decimals <= ${MOST_RATE_DECIMALS} AND f.digits BETWEEN -${MOST_RATE} * f.unit AND ${MOST_RATE} * f.unit THEN 1000000 + f.turn * f.digits * (10000 / f.unit) END`;
  const half = "5000 / f.unit";
  // Factors of the years beside each other: SQL has no product of rows that is exact.
  const product = (of: string, role: 0 | 1) =>
    Array.from({ length: years }, (_, i) => {
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
  return `WITH ${tables.map(({ name, columns, rows }) => table(name, columns, rows)).join(",\n")},
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
