import { type Commitment, findNames, type Plan, type Point, type Requirement } from "../../../index.js";
import { amountIn, fill, type Locale, locate, nameIn, quotedIn, requirementIn, textIn, wording } from "../../../text/index.js";
import { table } from "../../table/table.js";
import type { Sheet, Shown } from "./shown.js";

/** Every promise of the prose. */
export function showCommitments(plan: Plan, _: string, sheet: Sheet): Shown {
  return { data: plan.commitments, text: commitmentTable(plan, plan.commitments, sheet) };
}

/** Promises as a table: what about, as printed, where. */
export function commitmentTable(plan: Plan, commitments: readonly Commitment[], { locale, width }: Sheet): string {
  const { show, heading } = wording(locale);
  const columns = [
    { head: show.subject },
    { head: heading.target },
    { head: show.printed, below: 2 },
    { head: show.where, below: 1 },
  ];
  const rows = commitments.map(({ subject, requirement, printed, locator }) => [
    nameIn(subject, locale),
    requirementIn(locale === "zh" ? plain(requirement) : requirement, locale, plan),
    quotedIn(printed, locale),
    locate(locator, locale, plan),
  ]);
  return rows.length === 0 ? "" : table(columns, rows, width);
}

/** In Chinese exactly so much is just that number: 100%, not =100%. */
const plain = (requirement: Requirement): Requirement =>
  requirement.kind === "level" && requirement.bound === "exactly" ? { ...requirement, bound: "unstated" } : requirement;

/** Every figure of the past. */
export function showStatements(plan: Plan, _: string, { locale, width }: Sheet): Shown {
  const { show } = wording(locale);
  const columns = [
    { head: show.subject },
    { head: show.from },
    { head: show.to },
    { head: show.growth, number: true as const },
    { head: show.where, below: 1 },
  ];
  const rows = plan.statements.map(({ subject, from, to, growth, locator }) => [
    nameIn(subject, locale),
    point(from, locale),
    point(to, locale),
    growth ?? "",
    locate(locator, locale, plan),
  ]);
  return { data: plan.statements, text: table(columns, rows, width) };
}

function point(at: Point | undefined, locale: Locale): string {
  if (at === undefined) return "";
  const value = "parts" in at ? at.parts.join(" : ") : at.unit === undefined ? at.value : amountIn(at.value, at.unit, locale);
  return `${at.year}  ${value}`;
}

/** The glossary, as the lists that its entries stand for. */
export function showGlossary(plan: Plan, _: string, { locale }: Sheet): Shown {
  const lines = plan.glossary.flatMap(({ no, term, en, items = [] }) => [
    `${String(no).padStart(2)}  ${locale === "en" ? (en ?? term) : term}`,
    ...items.map((item) => `      ${quotedIn(item, locale)}`),
  ]);
  return { data: plan.glossary, text: `${lines.join("\n")}\n` };
}

/** Suspected misprints: as printed, as read, why. */
export function showCorrections(plan: Plan, _: string, { locale, width }: Sheet): Shown {
  const { show, heading } = wording(locale);
  const columns = [
    { head: show.printed },
    { head: show.read },
    { head: heading.reason, below: 2 },
    { head: show.where, below: 1 },
  ];
  const rows = plan.corrections.map(({ printed, read, reason, reasonIn, locator }) => [
    quotedIn(printed, locale),
    quotedIn(read, locale),
    textIn(reason, reasonIn, locale),
    locate(locator, locale, plan),
  ]);
  return { data: plan.corrections, text: table(columns, rows, width) };
}

/** Names in which a text occurs. */
export function showNames(plan: Plan, text: string, { locale, width }: Sheet): Shown {
  const found = findNames(plan, text);
  return {
    data: found,
    text: found.length === 0 ? `${fill(wording(locale).cli.nothingFound, { text })}\n` : nameTable(plan, found, locale, width),
  };
}

function nameTable(plan: Plan, found: ReturnType<typeof findNames>, locale: Locale, width: number | undefined): string {
  const { show, heading, named: names } = wording(locale);
  const columns = [{ head: show.what }, { head: heading.title }, { head: heading.id, below: 2 }, { head: show.where, below: 1 }];
  const rows = found.map(({ kind, name, id, locator }) => [
    names[kind],
    nameIn(name, locale),
    id ?? "",
    locator === undefined ? "" : locate(locator, locale, plan),
  ]);
  return table(columns, rows, width);
}
