import { type Assessment, DEFAULT_METHODS, METHODS, STATUSES, type Status, type Verdict } from "../../assessment/index.js";
import { demandOf, isWithinPrintedUnit } from "../../demand/index.js";
import { Decimal, decimal } from "../../kernel/index.js";
import type { Evidence, Plan, PolicyName } from "../../model/index.js";
import {
  baselineIn,
  describeCompliance,
  explainStep,
  fill,
  gapIn,
  type Locale,
  locate,
  nameIn,
  nameWithUnit,
  numbersIn,
  observedIn,
  policyValueIn,
  remarks,
  shown,
  statusAmong,
  statusIn,
  targetIn,
  wording,
} from "../../text/index.js";
import { position } from "../position.js";
import { type Row, rowsOf, verdictOf } from "../rows.js";
import { sentence } from "../sentence.js";
import type { Table } from "../table/table.js";
import { targetsOf } from "./columns.js";
import { nextYear } from "./next-year.js";
import type { Document, ReportRow, Trail } from "./parts.js";
import { sourcesOf } from "./sources.js";

/** What a reader must know of first. */
const WORRYING: readonly Status[] = ["missed", "off-track", "behind"];

const ATTRIBUTES = ["binding", "anticipatory", "none"] as const;

/** Everything a report says, put together once for all formats. */
export function documentOf(plan: Plan, assessment: Assessment, locale: Locale): Document {
  const words = wording(locale);
  const { report } = words;
  const judged = rowsOf(plan).flatMap((row) => {
    const verdict = verdictOf(assessment, row);
    return verdict === undefined ? [] : [{ row, verdict, id: `trail-${row.key.replaceAll("/", "-")}` }];
  });
  const year = assessment.asOf + 1;
  const needed = nextYear(plan, assessment, locale);
  const rows = judged.map(({ row, verdict, id }) => ({
    attribute: verdict.attribute ?? "none",
    told: rowOf(plan, row, verdict, id, needed.get(row.key) ?? "", locale),
  }));
  const notes = { binding: report.bindingNote, anticipatory: report.anticipatoryNote, none: report.noneNote };
  const groups = ATTRIBUTES.map((attribute) => ({
    title: report[attribute],
    note: notes[attribute],
    ...targetsOf(
      rows.filter((row) => row.attribute === attribute).map(({ told }) => told),
      year,
      locale,
    ),
  }));
  const worrying = ATTRIBUTES.flatMap((attribute) =>
    rows.filter((row) => row.attribute === attribute && WORRYING.includes(row.told.status)).map(({ told }) => told),
  );
  return {
    locale,
    title: fill(assessment.asOf < plan.period.to ? report.title : report.finalTitle, { plan: nameIn(plan.title, locale) }),
    subtitle: sentence(
      [fill(report.asOf, { asOf: assessment.asOf }), fill(report.period, { ...plan.period, base: plan.base })].join(
        words.phrase.comma,
      ),
    ),
    compliance: sentence(describeCompliance(assessment, locale)),
    tally: tally(assessment, locale),
    counts: assessment.counts,
    statuses: Object.fromEntries(STATUSES.map((status) => [status, statusAmong(assessment.verdicts, status, locale)])) as {
      [K in Status]: string;
    },
    attention: targetsOf(worrying, year, locale, true),
    groups: groups.filter((group) => group.rows.length > 0),
    notes: [report.rounded, ...(rows.some(({ told }) => told.next !== "") ? [fill(report.nextNote, { year })] : [])],
    trails: judged.map(({ row, verdict, id }) => trailOf(plan, assessment, row, verdict, id, locale)),
    policy: policyTable(assessment, locale),
    methods: methodsTable(assessment, locale),
    sources: sourcesOf(plan, assessment, locale),
    unmatched: assessment.unmatched,
  };
}

function rowOf(plan: Plan, { indicator, target }: Row, verdict: Verdict, id: string, next: string, locale: Locale): ReportRow {
  const { phrase } = wording(locale);
  const { shareOfDistance: distance, shareOfTime: time } = verdict;
  // A share of less than the printed digits tell is a share of nothing.
  const isTold = !isWithinPrintedUnit(demandOf(plan, indicator, target));
  return {
    id,
    no: String(indicator.no ?? ""),
    name: nameWithUnit(indicator, locale),
    base:
      indicator.baseline === undefined ? "" : `${baselineIn(indicator, locale)}${doubtOf(indicator.baseline.evidence, locale)}`,
    target: `${targetIn(target, locale, plan)}${doubtOf(target.evidence, locale)}`,
    observed: observedIn(verdict) ?? "",
    gap: gapIn(verdict, locale) ?? "",
    ...(isTold &&
      distance !== undefined &&
      time !== undefined && {
        progress: {
          distance: position(distance),
          time: position(time),
          told: progressIn(distance, time, locale),
        },
      }),
    status: verdict.status,
    statusIn: statusIn(verdict, locale),
    next,
    remarks: remarks(verdict, locale).join(phrase.clause),
  };
}

/** How far it has come of its way and of its time; below its base and beyond its target a percentage would say nothing. */
function progressIn(distance: string, time: string, locale: Locale): string {
  const { report } = wording(locale);
  const share = decimal(distance);
  const percent = (one: Decimal) => shown(new Decimal(one.times(100)), 0).replace("≈", "");
  const made = share.isNegative() && !share.isZero() ? report.fallenBack : share.greaterThan(1) ? report.beyond : report.made;
  return fill(report.progressOf, { made: fill(made, { distance: percent(share) }), time: percent(decimal(time)) });
}

/** How far a printed value is to be trusted, where that must be said with it. */
function doubtOf(evidence: Evidence | undefined, locale: Locale): string {
  return evidence === undefined || evidence.trust === "confirmed"
    ? ""
    : fill(wording(locale).phrase.aside, { text: wording(locale).trust[evidence.trust] });
}

/** Counts of the statuses that occur, by attribute. */
function tally({ counts, verdicts }: Assessment, locale: Locale): Table {
  const { heading, attribute: attributes, report } = wording(locale);
  const attributed = ATTRIBUTES.filter((attribute) => verdicts.some((verdict) => (verdict.attribute ?? "none") === attribute));
  const present = STATUSES.filter((status) => counts.byStatus[status] > 0);
  return {
    heads: [heading.status, ...attributed.map((attribute) => attributes[attribute]), report.total].map(sentence),
    rows: present.map((status) => [
      statusAmong(verdicts, status, locale),
      ...attributed.map((attribute) => String(counts.byAttribute[attribute][status])),
      String(counts.byStatus[status]),
    ]),
  };
}

function trailOf(
  plan: Plan,
  { policy }: Assessment,
  { indicator, target }: Row,
  verdict: Verdict,
  id: string,
  locale: Locale,
): Trail {
  const words = wording(locale);
  const { heading, report, phrase } = words;
  const no = indicator.no === undefined ? "" : `${indicator.no}  `;
  const notes = remarks(verdict, locale).join(phrase.clause);
  return {
    id,
    name: `${no}${nameIn(indicator.name, locale)}`,
    status: verdict.status,
    statusIn: statusIn(verdict, locale),
    facts: [
      { label: heading.target, value: `${targetIn(target, locale, plan)}  [${locate(target.locator, locale, plan)}]` },
      { label: heading.attribute, value: words.attribute[verdict.attribute ?? "none"] },
      { label: heading.method, value: methodIn(verdict.method, locale) },
      ...numbersIn(plan, verdict, locale),
      ...(verdict.outlook === undefined ? [] : [{ label: report.outlook, value: words.outlook[verdict.outlook] }]),
      ...(notes === "" ? [] : [{ label: heading.reason, value: notes }]),
    ],
    policy: verdict.policy.map((name) => `${words.policy[name]}${phrase.colon}${policyValueIn(policy[name], locale)}`),
    steps: verdict.because.map((step) => explainStep(step, locale, plan)),
    without: fill(report.noTrail, { reason: verdict.reason === undefined ? "" : words.reason[verdict.reason] }),
  };
}

/** The method's words; of a method that is not ours, the id. */
function methodIn(id: string, locale: Locale): string {
  const { method } = wording(locale);
  return Object.hasOwn(method, id) ? String(method[id]) : id;
}

/** Every policy setting with its value and how many verdicts rest on it. */
function policyTable({ policy, verdicts }: Assessment, locale: Locale): Table {
  const words = wording(locale);
  const { report } = words;
  return {
    heads: [report.policyName, report.value, report.used].map(sentence),
    rows: (Object.keys(policy) as PolicyName[]).map((name) => [
      words.policy[name],
      policyValueIn(policy[name], locale),
      String(verdicts.filter((verdict) => verdict.policy.includes(name)).length),
    ]),
  };
}

/** A method's formula in words; of a method that is not ours, its own. */
function formulaIn(id: string, locale: Locale): string {
  const { methodFormula } = wording(locale);
  const own = [...DEFAULT_METHODS, ...METHODS].find((one) => one.id === id)?.formula ?? "";
  return Object.hasOwn(methodFormula, id) ? (methodFormula[id] ?? own) : own;
}

/** Every method that judged something, with its formula. */
function methodsTable({ verdicts }: Assessment, locale: Locale): Table {
  const { report } = wording(locale);
  // A verdict has its own method, and beside it those that were asked for.
  const applied = verdicts.flatMap(({ method, methods = [] }) => [method, ...methods.map((one) => one.method)]);
  const used = [...new Set(applied)];
  return {
    heads: [report.methodName, report.formula, report.count].map(sentence),
    rows: used.map((method) => [
      methodIn(method, locale),
      formulaIn(method, locale),
      String(applied.filter((one) => one === method).length),
    ]),
  };
}
