import type { Assessment, Verdict } from "../../assessment/index.js";
import type { Plan } from "../../model/index.js";
import {
  baselineIn,
  describeCompliance,
  fill,
  type Locale,
  nameIn,
  nameWithUnit,
  observedIn,
  remarks,
  statusIn,
  targetIn,
  wording,
} from "../../text/index.js";
import { rowsOf } from "../rows.js";
import type { Table } from "../table/table.js";

/** A plan as the table of its targets, under its title. */
export function planTable(plan: Plan, locale: Locale): [title: string, table: Table] {
  const { heading, attribute } = wording(locale);
  return [
    nameIn(plan.title, locale),
    {
      heads: [heading.no, heading.id, heading.indicator, heading.attribute, heading.base, heading.target],
      rows: rowsOf(plan).map(({ indicator, target }) => [
        String(indicator.no ?? ""),
        indicator.id,
        nameWithUnit(indicator, locale),
        attribute[indicator.attribute ?? "none"],
        baselineIn(indicator, locale),
        targetIn(target, locale, plan),
      ]),
    },
  ];
}

/** An assessment as the table of its verdicts, under the plan's title and what the binding targets say. */
export function assessmentTable(assessment: Assessment, locale: Locale, plan: Plan | undefined): [title: string, table: Table] {
  const { phrase, cli } = wording(locale);
  const title = plan === undefined ? assessment.plan : nameIn(plan.title, locale);
  return [
    `${title}${phrase.comma}${fill(cli.asOf, { asOf: assessment.asOf })}\n${describeCompliance(assessment, locale)}`,
    verdictsTable(assessment.verdicts, locale, plan),
  ];
}

/** Verdicts as a table, by the names of the plan's indicators where it is given. */
export function verdictsTable(verdicts: readonly Verdict[], locale: Locale, plan: Plan | undefined): Table {
  const { heading, attribute, phrase } = wording(locale);
  const name = (id: string) => {
    const indicator = plan?.indicators.find((one) => one.id === id);
    return indicator === undefined ? id : nameWithUnit(indicator, locale);
  };
  return {
    heads: [heading.indicator, heading.attribute, heading.target, heading.observed, heading.status, heading.reason],
    rows: verdicts.map((verdict) => [
      name(verdict.indicator),
      attribute[verdict.attribute ?? "none"],
      targetIn(verdict.target, locale, plan),
      observedIn(verdict) ?? "",
      statusIn(verdict, locale),
      remarks(verdict, locale).join(phrase.clause),
    ]),
  };
}
