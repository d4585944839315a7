import { type Locale, wording } from "../../../text/index.js";
import { STATUS_STYLE } from "../../charts/theme.js";
import type { Table } from "../../table/table.js";
import type { Column, Document, ReportRow, Targets, Trail } from "../parts.js";
import { type DocxCell, docxTable } from "./table.js";
import { heading, paragraph, run } from "./words.js";

/** Everything a report says, as paragraphs and tables. */
export function bodyXml(document: Document): string {
  const { locale, title, subtitle, compliance, tally, attention, groups, notes, trails, policy, methods, sources, unmatched } =
    document;
  const { report } = wording(locale);
  const note = (text: string) => paragraph("Note", run(text));
  return [
    paragraph("Title", run(title)),
    note(subtitle),
    heading(1, report.summary),
    paragraph("Result", run(compliance)),
    plain(tally, true),
    ...(attention.rows.length === 0 ? [] : [heading(2, report.attention), targets(attention)]),
    ...groups.flatMap((group, i) => [heading(1, group.title, i === 0), note(group.note), targets(group)]),
    ...notes.map(note),
    heading(1, report.annex, true),
    heading(2, report.trails),
    note(report.trailsNote),
    ...trails.flatMap((trail) => working(trail, locale)),
    heading(2, report.policy),
    note(report.policyNote),
    plain(policy),
    heading(2, report.methods),
    plain(methods),
    heading(2, report.sources),
    plain(sources),
    ...(unmatched.length === 0 ? [] : [heading(2, report.unmatched), ...unmatched.map((id) => paragraph("Fact", run(id)))]),
  ].join("");
}

/** A table of plain text; `counts` where all but its first column are numbers. */
const plain = ({ heads, rows }: Table, counts = false): string =>
  docxTable(
    heads,
    rows.map((row) => row.map((text, i): DocxCell => ({ text, number: counts && i > 0 }))),
  );

const NUMBERS: readonly Column["key"][] = ["observed", "gap"];

function targets({ columns, rows }: Targets): string {
  const cell = (row: ReportRow, key: Column["key"]): DocxCell => {
    if (key === "progress") return { text: row.progress?.told ?? "" };
    if (key !== "status") return { text: row[key], number: NUMBERS.includes(key) };
    const { fill, on } = STATUS_STYLE[row.status];
    return { text: row.statusIn, fill, colour: on };
  };
  return docxTable(
    columns.map(({ head }) => head),
    rows.map((row) => columns.map(({ key }) => cell(row, key))),
  );
}

function working({ name, statusIn, facts, policy, steps, without }: Trail, locale: Locale): string[] {
  const { phrase } = wording(locale);
  const fact = (label: string, value: string) => paragraph("Fact", run(`${label}${phrase.colon}`, { bold: true }), run(value));
  return [
    heading(3, `${name} · ${statusIn}`),
    ...facts.map(({ label, value }) => fact(label, value)),
    ...(policy.length === 0 ? [] : [fact(phrase.policyUsed, policy.join(phrase.comma))]),
    ...(steps.length === 0
      ? [paragraph("Fact", run(without))]
      : steps.map((step, i) => paragraph("Step", run(`${i + 1}. ${step}`)))),
  ];
}
