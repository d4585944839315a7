import type { TextSpan } from "five-year-plan/outline";
import { describeOutlineIssue, describeTableIssue, fill } from "five-year-plan/text";
import { useMemo } from "preact/hooks";
import { useLanguage } from "../language";
import { piecesOf } from "./pieces";
import { lineOf } from "./places";
import type { Source } from "./read-source";

type Props = { readonly source: Source; readonly show: (span: TextSpan) => void };

/** What was not understood, in the order of the text; each leads to its place. */
export function IssueList({ source, show }: Props) {
  const { locale, words } = useLanguage();
  const issues = useMemo(() => issuesOf(source), [source]);
  return (
    <section>
      <h3>{fill(words.document.issues, { count: issues.length })}</h3>
      {issues.length === 0 ? (
        <p class="note">{words.document.noIssues}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and the keyboard must reach what scrolls.
        <ul class="issues" tabIndex={0}>
          {issues.map((issue, i) => (
            <li key={i}>
              <button type="button" class="quiet" onClick={() => show(issue.span)}>
                {fill(words.document.line, { line: lineOf(source.text, issue.span.start) })}
              </button>{" "}
              {issue.of === "outline" ? describeOutlineIssue(issue.issue, locale) : describeTableIssue(issue.issue, locale)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function issuesOf({ text, format, reading }: Source) {
  const tables = piecesOf(text, format, reading).flatMap((piece) => ("rows" in piece ? [piece] : []));
  const ofTables = reading.tables.flatMap(({ issues, span }) => {
    const given = tables.find((one) => one.span.start < span.end && one.span.end > span.start);
    return issues.map((issue) => ({
      of: "table" as const,
      issue,
      span: given?.rows[issue.row]?.span ?? span,
    }));
  });
  return [...reading.issues.map((issue) => ({ of: "outline" as const, issue, span: issue.span })), ...ofTables].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
