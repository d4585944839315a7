import { MOST_CHAINED, MOST_RATE, MOST_RATE_DECIMALS } from "./chains.js";
import { DOUBT } from "./codes.js";
import { DIALECTS, type SqlDialect } from "./dialects.js";
import type { SqlDoubt } from "./doubts.js";
import { ANY_MEAN } from "./either.js";
import { MOST_DECIMALS } from "./figure.js";
import { GAP, LONE } from "./settled.js";
import { SUM_DECIMALS } from "./sums.js";
import type { Table } from "./tables.js";

/**
 * The query over tables of cuts: figures by their digits, then by target, then one row a place and target.
 *
 * @param tables - what was asked of the judgement
 * @param years - the most years whose factors are multiplied
 * @param base - the plan's base year: figures before it are not looked at
 */
export function queryOf(tables: readonly Table[], years: number, dialect: SqlDialect, base: number): string {
  const { table, integer, isFigure, point, digits, wide, double, once, floating, settings } = DIALECTS[dialect];
  const factor = "f.factor";
  const half = "f.step / 2";
  // Factors of the years beside each other: SQL has no product of rows that is exact.
  const product = (of: string, role: 0 | 1) =>
    Array.from({ length: years }, (_, i) => {
      const year = `MAX(CASE WHEN f.role = ${role} AND f.year = f.first_year + ${i} THEN ${of} END)`;
      return wide(`CASE WHEN MAX(f.newest) < f.first_year + ${i} THEN 1 ELSE ${year} END`);
    }).join(" * ");
  const sum = (of: string) =>
    `CASE WHEN MIN(CASE WHEN f.role = 0 THEN f.fits END) = 1 THEN SUM(CASE WHEN f.role = 0 THEN ${of} END) END`;
  const within = (what: string, name: string) =>
    floating
      ? `${what} > CAST(${name}.low AS REAL) * (1 + 1e-12) AND ${what} < CAST(${name}.high AS REAL) * (1 - 1e-12)`
      : `${what} BETWEEN ${name}.low AND ${name}.high`;
  // Equal products differ by nothing; what lies near a bound and is not equal is in doubt.
  const mean = (of: string) => `100 * power(CAST(${of} AS ${double}), CAST(1 AS ${double}) / a.k) / 1000000`;
  const difference = (of: string, from: string) =>
    `CASE WHEN a.form <> 'difference' OR a.k <= 0 OR a.k IS NULL THEN NULL WHEN a.${of} = a.other_${from} THEN 0 ELSE ${mean(`a.${of}`)} - ${mean(`a.other_${from}`)} END`;
  const apart = (what: string, name: string) => {
    const [low, high] = ["low", "high"].map((end) => `CAST(${name}.${end} AS ${double})`);
    return `(${what} > ${low} + 1e-9 AND ${what} < ${high} - 1e-9 OR ${what} = 0 AND ${low} = 0 AND ${high} = 0)`;
  };
  const because = (doubt: SqlDoubt) => `'${doubt}'`;
  const doubts = `CASE
      WHEN s.given <> s.years OR s.others <> s.other_years THEN ${because("two-figures-of-one-year")}
      WHEN s.oldest < s.first_year THEN ${because("figure-of-base-year")}
      WHEN s.form = 'doubt' THEN ${because("way-of-judging")}
      WHEN s.sound = 0 OR s.form = 'grade' THEN ${because("no-plain-figure")}
      WHEN ${TURNED} THEN ${because("signs-turned")}
      WHEN s.fits = 0 OR s.worst = ${DOUBT} THEN ${because("figure-out-of-range")}
      WHEN s.k <= 0 THEN ${because("missing-years")}
      WHEN s.form IN ('chain', 'difference') AND s.k > ${MOST_CHAINED} THEN ${because("too-many-years")}
      WHEN s.form IN ('chain', 'difference') THEN ${because("near-bound")}
      ELSE ${because("way-of-judging")}
    END`;
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
    f.digits AS digits, ${STEP} AS step, q.form AS form, q.first_year AS first_year, q.last_year AS last_year, q.turn AS turn, q.share AS share,
    CASE WHEN q.counts = 1 AND f.decimals = 0 THEN 0 ELSE 5 END AS half,
    CASE WHEN k.role = 1 THEN -1 WHEN q.form = 'newest' THEN f.year ELSE 0 END AS y,
    MAX(CASE WHEN k.role = 0 THEN f.year END) OVER (PARTITION BY f.place, k.t) AS newest
  FROM figures AS f
  JOIN links AS k ON k.indicator = f.indicator
  JOIN targets AS q ON q.t = k.t
  WHERE f.year BETWEEN ${base} AND q.last_year
  UNION ALL
  -- Every target of every place has a row, whether it has a figure or not.
  SELECT p.place, q.t, 2, NULL, NULL, NULL, NULL, NULL, NULL, q.form, q.first_year, q.last_year, q.turn, q.share, NULL, -1, NULL
  FROM places AS p CROSS JOIN targets AS q
),
measured AS (
  SELECT f.*,
    CASE WHEN f.decimals <= ${MOST_RATE_DECIMALS} AND f.digits * f.step BETWEEN -${MOST_RATE}0000 AND ${MOST_RATE}0000 THEN 1000000 + f.turn * f.digits * f.step END AS factor,
    f.digits * f.step * 10 AS amount,
    ${capped("f.digits * f.step * 10 - f.half * f.step", "<", 0)} AS least,
    ${capped("f.digits * f.step * 10 + f.half * f.step", ">", WHOLE)} AS most
  FROM asked AS f
),
fitting AS (
  SELECT f.*,
    CASE
      WHEN f.role = 2 THEN NULL
      WHEN f.form IN ('chain', 'difference') AND f.factor IS NULL THEN 0
      WHEN f.form IN ('sum', 'either') AND f.amount IS NULL OR f.share = 1 AND (f.amount < 0 OR f.amount > ${WHOLE}) THEN 0
      ELSE 1
    END AS fits
  FROM measured AS f
),
coded AS (
  SELECT f.*, COALESCE(c.code, g.code) AS code
  FROM fitting AS f
  LEFT JOIN pieces AS c ON c.t = f.t AND c.y = f.y AND c.decimals = f.decimals AND f.digits BETWEEN c.low AND c.high
  LEFT JOIN grades AS g ON g.t = f.t AND g.y = f.year AND g.grade = f.value AND f.role = 0
),
summed AS (
  SELECT f.place AS place, f.t AS t, f.form AS form, f.first_year AS first_year, f.last_year - f.first_year + 1 AS n,
    COUNT(CASE WHEN f.role = 0 THEN 1 END) AS given, CAST(COUNT(DISTINCT CASE WHEN f.role = 0 THEN f.year END) AS ${integer}) AS years,
    COUNT(f.code) AS coded, MIN(CASE WHEN f.role = 0 THEN f.sound END) AS sound, MIN(CASE WHEN f.role = 0 THEN f.year END) AS oldest,
    MAX(f.newest) AS newest_year, MAX(CASE WHEN f.role = 0 THEN f.digits END) AS largest, MIN(f.turn) AS turn, MIN(f.fits) AS fits,
    MIN(f.code) AS worst, MAX(CASE WHEN f.year = f.newest THEN f.code END) AS newest,
    COUNT(CASE WHEN f.role = 1 AND f.year BETWEEN f.first_year AND f.newest THEN 1 END) AS others,
    COUNT(DISTINCT CASE WHEN f.role = 1 AND f.year BETWEEN f.first_year AND f.newest THEN f.year END) AS other_years,
    ${sum("f.amount")} AS total, ${sum("f.least")} AS total_low, ${sum("f.most")} AS total_high,
    ${product(factor, 0)} AS own,
    ${product(`(${factor} - ${half})`, 0)} AS low,
    ${product(`(${factor} + ${half})`, 0)} AS high,
    ${product(factor, 1)} AS other_own,
    ${product(`(${factor} - ${half})`, 1)} AS other_low,
    ${product(`(${factor} + ${half})`, 1)} AS other_high
  FROM coded AS f
  GROUP BY f.place, f.t, f.form, f.first_year, f.last_year
),
-- How many years from the first are given without a gap; with one ${GAP}, or ${LONE} where only the last year is given; negative where the other series has fewer.
counted AS (
  SELECT s.*,
    CASE
      WHEN s.given = 0 OR s.given <> s.years THEN NULL
      WHEN s.newest_year - s.first_year + 1 <> s.years THEN CASE WHEN s.years = 1 AND s.newest_year - s.first_year + 1 = s.n THEN ${LONE} ELSE ${GAP} END
      WHEN s.form = 'difference' AND s.others < s.years THEN 0 - s.years
      ELSE s.years
    END AS k
  FROM summed AS s
),
compared AS ${once}(
  SELECT a.*, ${difference("own", "own")} AS apart, ${difference("low", "high")} AS least, ${difference("high", "low")} AS most
  FROM counted AS a
),
judged AS (
  SELECT s.place AS place, s.t AS t,
    CASE
      WHEN s.given = 0 THEN q.without
      WHEN s.given <> s.years OR s.others <> s.other_years OR s.oldest < s.first_year THEN NULL
      WHEN q.form = 'grade' OR q.form = 'newest' AND s.sound = 1 AND s.fits = 1 THEN s.newest
      WHEN q.form = 'constant' THEN u.code
      WHEN s.sound = 0 OR ${TURNED} THEN NULL
      WHEN q.form = 'every' THEN e.code
      WHEN q.form = 'either' THEN p.code
      WHEN s.fits = 1 THEN COALESCE(h.code, u.code)
    END AS code,
    ${doubts} AS doubt
  FROM compared AS s
  JOIN targets AS q ON q.t = s.t
  LEFT JOIN every_year AS e ON e.t = s.t AND e.complete = CASE WHEN s.years = s.n THEN 1 ELSE 0 END AND s.coded = s.given
    AND e.worst = s.worst AND e.newest = s.newest
  LEFT JOIN products AS po ON po.t = s.t AND po.k = s.k AND ${within("s.own", "po")}
  LEFT JOIN products AS pl ON pl.t = s.t AND pl.k = s.k AND ${within("s.low", "pl")}
  LEFT JOIN products AS ph ON ph.t = s.t AND ph.k = s.k AND ${within("s.high", "ph")}
  LEFT JOIN differences AS io ON io.t = s.t AND io.k = s.k AND ${apart("s.apart", "io")}
  LEFT JOIN differences AS il ON il.t = s.t AND il.k = s.k AND ${apart("s.least", "il")}
  LEFT JOIN differences AS ih ON ih.t = s.t AND ih.k = s.k AND ${apart("s.most", "ih")}
  LEFT JOIN sums AS so ON so.t = s.t AND so.k = s.k AND s.total BETWEEN so.low AND so.high
  LEFT JOIN sums AS sl ON sl.t = s.t AND sl.k = s.k AND s.total_low BETWEEN sl.low AND sl.high
  LEFT JOIN sums AS sh ON sh.t = s.t AND sh.k = s.k AND s.total_high BETWEEN sh.low AND sh.high
  LEFT JOIN reached AS h ON h.t = s.t AND h.k = s.k AND h.own = COALESCE(po.no, io.no, so.no)
    AND h.low = COALESCE(pl.no, il.no, sl.no) AND h.high = COALESCE(ph.no, ih.no, sh.no)
  LEFT JOIN settled AS u ON u.t = s.t AND u.k = s.k
  LEFT JOIN pairs AS p ON p.t = s.t AND p.each = e.code AND p.mean = CASE WHEN s.fits = 0 THEN ${ANY_MEAN} ELSE COALESCE(h.code, u.code) END
)
SELECT j.place AS place, q.indicator AS indicator, q.target AS target, COALESCE(v.status, 'doubt') AS status, v.standing AS standing,
  CASE WHEN v.status IS NULL THEN j.doubt ELSE v.reason END AS reason, v.certainty AS certainty
FROM judged AS j
JOIN targets AS q ON q.t = j.t
LEFT JOIN verdicts AS v ON v.code = COALESCE(j.code, ${DOUBT})
ORDER BY j.place, j.t${settings === undefined ? "" : `\n${settings}`}`;
}

/** One in units of the last decimal, counted in the least that is read. */
const STEP = `CASE f.decimals ${Array.from({ length: MOST_DECIMALS + 1 }, (_, d) => `WHEN ${d} THEN ${10 ** (MOST_DECIMALS - d)}`).join(" ")} END`;

/** All of a whole, in units of a sum. */
const WHOLE = 100 * 10 ** SUM_DECIMALS;

/** An end of a figure's rounding: a share of a whole is led no further than to nothing and all, and is that itself where it is printed so. */
const capped = (end: string, beyond: "<" | ">", limit: number): string =>
  `CASE WHEN f.share = 1 AND (f.digits = 0 OR f.digits * f.step * 10 = ${WHOLE}) THEN f.digits * f.step * 10 WHEN f.share = 1 AND ${end} ${beyond} ${limit} THEN ${limit} ELSE ${end} END`;

/** Falls printed as the growth that they are, year after year: whether they are meant so is not for a query to say. */
const TURNED = "s.turn = -1 AND s.years > 1 AND s.largest < 0";
