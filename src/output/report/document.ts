import {
  type Assessment,
  DEFAULT_METHODS,
  METHODS,
  STATUSES,
  type Status,
  type Verdict,
  type VerdictNumber,
} from "../../assessment/index.js";
import { decimal } from "../../calculators/index.js";
import { demandOf, isWithinPrintedUnit } from "../../demand/index.js";
import type { Evidence, Plan, PolicyName } from "../../model/index.js";
import {
  describeCompliance,
  explainStep,
  fill,
  type Locale,
  locate,
  nameIn,
  nameWithUnit,
  observedIn,
  remarks,
  shown,
  targetIn,
  wording,
} from "../../text/index.js";
import { position } from "../position.js";
import { type Row, rowsOf, verdictOf } from "../rows.js";
import type { Table } from "../table/table.js";
import { sentence, targetsOf } from "./columns.js";
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
    title: fill(report.title, { plan: nameIn(plan.title, locale) }),
    subtitle: sentence(
      [fill(report.asOf, { asOf: assessment.asOf }), fill(report.period, { ...plan.period, base: plan.base })].join(
        words.phrase.comma,
      ),
    ),
    compliance: sentence(describeCompliance(assessment, locale)),
    tally: tally(assessment, locale),
    counts: assessment.counts,
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
  const { report, phrase } = wording(locale);
  const { shareOfDistance: distance, shareOfTime: time } = verdict;
  // A share of less than the printed digits tell is a share of nothing.
  const isTold = !isWithinPrintedUnit(demandOf(plan, indicator, target));
  const percent = (share: string) => shown(decimal(share).times(100), 0);
  return {
    id,
    no: String(indicator.no ?? ""),
    name: nameWithUnit(indicator, locale),
    base: indicator.baseline === undefined ? "" : `${indicator.baseline.printed}${doubtOf(indicator.baseline.evidence, locale)}`,
    target: `${targetIn(target, locale, plan)}${doubtOf(target.evidence, locale)}`,
    observed: observedIn(verdict) ?? "",
    gap: verdict.gap === undefined || target.requirement.kind === "grade" ? "" : shown(verdict.gap),
    ...(isTold &&
      distance !== undefined &&
      time !== undefined && {
        progress: {
          distance: position(distance),
          time: position(time),
          told: fill(report.progressOf, { distance: percent(distance), time: percent(time) }),
        },
      }),
    status: verdict.status,
    next,
    remarks: remarks(verdict, locale).join(phrase.comma),
  };
}

/** How far a printed value is to be trusted, where that must be said with it. */
function doubtOf(evidence: Evidence | undefined, locale: Locale): string {
  return evidence === undefined || evidence.trust === "confirmed" ? "" : ` (${wording(locale).trust[evidence.trust]})`;
}

/** Counts of the statuses that occur, by attribute. */
function tally({ counts, verdicts }: Assessment, locale: Locale): Table {
  const { status: statuses, heading, attribute: attributes, report } = wording(locale);
  const attributed = ATTRIBUTES.filter((attribute) => verdicts.some((verdict) => (verdict.attribute ?? "none") === attribute));
  const present = STATUSES.filter((status) => counts.byStatus[status] > 0);
  return {
    heads: [heading.status, ...attributed.map((attribute) => attributes[attribute]), report.total].map(sentence),
    rows: present.map((status) => [
      statuses[status],
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
  const numbers = (Object.keys(words.number) as VerdictNumber[]).flatMap((name) => {
    const value = verdict[name];
    return value === undefined ? [] : [{ label: words.number[name], value: shown(value, 6) }];
  });
  const notes = remarks(verdict, locale).join(phrase.comma);
  return {
    id,
    name: `${no}${nameIn(indicator.name, locale)}`,
    status: verdict.status,
    facts: [
      { label: heading.target, value: `${targetIn(target, locale, plan)}  [${locate(target.locator, locale)}]` },
      { label: heading.attribute, value: words.attribute[verdict.attribute ?? "none"] },
      { label: heading.method, value: methodIn(verdict.method, locale) },
      ...numbers,
      ...(verdict.outlook === undefined ? [] : [{ label: report.outlook, value: words.outlook[verdict.outlook] }]),
      ...(notes === "" ? [] : [{ label: heading.reason, value: notes }]),
    ],
    policy: verdict.policy.map((name) => `${words.policy[name]}${phrase.colon}${policy[name]}`),
    steps: verdict.because.map((step) => explainStep(step, locale)),
    without: fill(report.noTrail, { reason: verdict.reason === undefined ? "" : words.reason[verdict.reason] }),
  };
}

/** The method's words with its id; of a method that is not ours, the id. */
function methodIn(id: string, locale: Locale): string {
  const { method } = wording(locale);
  return Object.hasOwn(method, id) ? `${method[id]} (${id})` : id;
}

/** Every policy setting with its value and how many verdicts rest on it. */
function policyTable({ policy, verdicts }: Assessment, locale: Locale): Table {
  const words = wording(locale);
  const { report } = words;
  return {
    heads: [report.policyName, report.value, report.used].map(sentence),
    rows: (Object.keys(policy) as PolicyName[]).map((name) => [
      `${words.policy[name]} (${name})`,
      String(policy[name]),
      String(verdicts.filter((verdict) => verdict.policy.includes(name)).length),
    ]),
  };
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
      [...DEFAULT_METHODS, ...METHODS].find(({ id }) => id === method)?.formula ?? "",
      String(applied.filter((one) => one === method).length),
    ]),
  };
}
