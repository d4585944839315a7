import type { Evidence, Indicator, Observation, Plan, Stated, Target, Trust } from "../../src/model/index.js";
import type { MidTermClasses } from "../../src/national/index.js";
import type { FactFigure, FactPlan, FactRow, Facts } from "./upper-plans.js";

const unlike = (what: string, data: unknown, facts: unknown): string[] =>
  JSON.stringify(data) === JSON.stringify(facts)
    ? []
    : [`${what}: ${JSON.stringify(data)} in the data, ${JSON.stringify(facts)} in the facts`];

/** A cell that prints nothing, or whose text was not found. */
const isEmpty = (printed: string | null): boolean => printed === null || printed === "—";
const ATTRIBUTES = { 约束性: "binding", 预期性: "anticipatory" } as const;

/** What the collection's words for trust mean, for a base and for a target; a row may speak of the two apart. */
function trustOf(said: string, of: "base" | "target"): Trust | undefined {
  const apart = new RegExp(`(one|two|two or more) sources? \\(${of}\\)`).exec(said);
  const words = apart === null ? said : (apart[1] ?? "");
  if (/^one.*by difference|^derived/.test(words)) return "derived";
  if (/^one/.test(words)) return "one-source";
  if (/^two/.test(words)) return "confirmed";
  return /^disputed/.test(words) ? "disputed" : undefined;
}

const lower = (ids: readonly string[]): readonly string[] => ids.map((id) => id.toLowerCase()).sort();

/** Everything in which a plan's table and the collected facts differ; nothing where it is faithful. */
export function tableDifferences(plan: Plan, facts: FactPlan): string[] {
  const head = unlike("period", plan.period, facts.period);
  const printed = `${plan.adopted?.on.replace(/^([0-9]+)-0?([0-9]+)-0?([0-9]+)$/, "$1年$2月$3日")}${plan.adopted?.by.zh}`;
  const adopted = [
    ...unlike("adopted", printed, facts.adopted.printed),
    ...unlike("adopted rests on", plan.adopted?.evidence?.trust, trustOf(facts.adopted.trust, "target")),
    ...unlike("adopted by", lower(plan.adopted?.evidence?.sources ?? []), lower(facts.adopted.sources)),
  ];
  const rows =
    plan.indicators.length === facts.indicators.length
      ? []
      : [`${plan.indicators.length} indicators, not ${facts.indicators.length}`];
  return [
    ...head,
    ...adopted,
    ...rows,
    ...facts.indicators.flatMap((row, i) => {
      const indicator = plan.indicators[i];
      return indicator === undefined ? [`row ${row.no} is missing`] : rowDifferences(plan, indicator, row);
    }),
  ];
}

function rowDifferences(plan: Plan, indicator: Indicator, row: FactRow): string[] {
  const { id, baseline, targets } = indicator;
  const name = row.parent === undefined ? row.name : `${row.parent.name}：${row.name}`;
  const asked = row.targets.filter(({ printed }) => !isEmpty(printed));
  const cells = [...(baseline === undefined ? [] : [baseline]), ...targets];
  // A cell whose text was not found is named so, and one that prints a dash is not.
  const lost = [
    ...(row.attribute === null ? ["attribute"] : []),
    ...(row.baseline.printed === null ? ["baseline"] : []),
    ...(asked.length === 0 ? ["targets"] : []),
  ];
  return [
    ...unlike(`${id} row`, [indicator.no, name], [Number(String(row.no).split(".")[0]), indicator.name.zh]),
    ...unlike(`${id} unit`, indicator.unit, row.unit),
    ...unlike(`${id} category`, indicator.category.zh, row.category),
    ...unlike(
      `${id} attribute`,
      indicator.attribute,
      row.attribute === null ? null : ATTRIBUTES[row.attribute as keyof typeof ATTRIBUTES],
    ),
    ...unlike(`${id} not found`, indicator.notFound ?? [], lost),
    ...unlike(
      `${id} base`,
      baseline === undefined ? null : [baseline.printed, baseline.year],
      isEmpty(row.baseline.printed) ? null : [row.baseline.printed, row.baseline.year],
    ),
    ...unlike(
      `${id} targets`,
      targets.map(({ printed, locator }) => [locator.column, printed]),
      asked.map(({ printed, column }) => [column, printed]),
    ),
    ...(baseline === undefined ? [] : trustDifferences(`${id} base`, baseline, row, "base")),
    ...targets.flatMap((target) => trustDifferences(`${id} target`, target, row, "target")),
    ...(cells.length === 0 ? [] : unlike(`${id} sources`, sourcesOf(cells), lower(row.sources))),
    ...cells.flatMap((cell) => unlike(`${id} second-hand`, cell.evidence?.secondHand ?? false, plan.id === "national-14")),
  ];
}

const trustDifferences = (what: string, { evidence }: Stated | Target, { trust }: FactRow, of: "base" | "target"): string[] =>
  unlike(`${what} trust`, evidence?.trust, trustOf(trust, of));

const sourcesOf = (cells: readonly { readonly evidence?: Evidence }[]): readonly string[] => [
  ...new Set(lower(cells.flatMap(({ evidence }) => evidence?.sources ?? []))),
];

const whenOf = (one: Observation): string => ("year" in one ? String(one.year) : `${one.span.from}-${one.span.to}`);

/** A figure as both sides say it: whose, when, what, how far to be trusted, from where, and what else is printed. */
type Told = readonly [
  indicator: string,
  when: string,
  value: string,
  trust: Trust | undefined,
  sources: readonly string[],
  variants: unknown,
];

function told(one: Observation): Told {
  const { evidence } = one;
  const variants = evidence?.trust === "disputed" ? evidence.variants : [];
  return [
    one.indicator,
    whenOf(one),
    "value" in one ? one.value : "",
    evidence?.trust,
    lower(evidence?.sources ?? []),
    variants.map(({ printed, sources }) => [printed, lower(sources)]),
  ];
}

/** A collected figure; a variant by another definition of a figure that nobody disputes is one of its own. */
function collected(
  ids: ReadonlyMap<string, string>,
  { indicator, year, value, status, source = [], variants = [] }: FactFigure,
): Told[] {
  const id = ids.get(indicator) ?? indicator;
  const trust = trustOf(status, "target");
  const plain = (value ?? "").replace(/^〔(.*)〕$/, "$1");
  const own = variants.map(({ printed, sources }) => [printed, lower(sources)] as const);
  if (trust === "disputed") return [[id, String(year), plain, trust, lower(source), own]];
  return [
    [id, String(year), plain, trust, lower(source), []],
    ...own.map(([printed, sources]): Told => [id, String(year), printed, "confirmed", sources, []]),
  ];
}

/** Everything in which the observations and the collected ones of a plan differ. Bounds (超过, 以上) and what was not found are no figures. */
export function figureDifferences(plan: Plan, outcomes: readonly Observation[], facts: Facts, of: string): string[] {
  const ids = new Map(plan.indicators.map(({ id, no }) => [`${of}/${no}`, id]));
  const isFigure = ({ indicator, value }: FactFigure) =>
    indicator.startsWith(`${of}/`) && value !== null && /^[〔]?[0-9.]+[〕]?$/.test(value);
  const key = (one: Told): string => JSON.stringify(one);
  const ours = new Set(outcomes.map(told).map(key));
  const theirs = new Set(
    facts.observations
      .filter(isFigure)
      .flatMap((one) => collected(ids, one))
      .map(key),
  );
  return [
    ...[...theirs].filter((one) => !ours.has(one)).map((one) => `not in the data: ${one}`),
    ...[...ours].filter((one) => !theirs.has(one)).map((one) => `not in the facts: ${one}`),
    ...outcomes.flatMap((one) => {
      const unit = facts.observations.find(({ indicator }) => ids.get(indicator) === one.indicator)?.unit;
      const own = plan.indicators.find(({ id }) => id === one.indicator)?.unit;
      return unlike(`${one.indicator} unit`, one.unit ?? own, unit);
    }),
  ];
}

/** Everything in which classes of a mid-term evaluation and the collected ones differ. */
export function classDifferences(plan: Plan, { classes, on, evidence }: MidTermClasses, { midterm }: FactPlan): string[] {
  const no = (id: string) => plan.indicators.find((one) => one.id === id)?.no;
  return [
    ...unlike("reported on", on, midterm?.date),
    ...unlike("reported by", lower(evidence.sources), lower(midterm?.sources ?? [])),
    ...unlike(
      "classes",
      classes.map(({ label, indicators }) => [label, indicators.map(no).sort((a, b) => (a ?? 0) - (b ?? 0))]),
      midterm?.classes.map(({ label, indicators }) => [label, indicators]),
    ),
  ];
}
