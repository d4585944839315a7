import type { Assessment } from "five-year-plan";
import { fill } from "five-year-plan/text";
import { exampleEvidence } from "../evidence/example";
import { useLanguage } from "../language";
import { Empty } from "../parts/empty";
import { addressOf } from "../route";
import { type Dispatch, evidenceName, observationsOf, type State } from "../state";
import { matching, type Row, rowsOf } from "./rows";
import { Summary } from "./summary";
import { TargetFilters } from "./target-filters";
import { TargetTable } from "./target-table";

type Props = {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly assessment: Assessment;
  readonly opened: string | undefined;
};

/** Every target with its verdict. */
export function TargetsView({ state, dispatch, assessment, opened }: Props) {
  const { words } = useLanguage();
  const { plan, targets: filter } = state;
  const observations = observationsOf(state);
  const all = rowsOf(plan, assessment);
  const rows: readonly Row[] = all.filter((row) => matching(row, filter) || row.key === opened);
  return (
    <>
      <h2 class="hidden">{words.views.targets}</h2>
      {observations.length === 0 && <NoEvidence dispatch={dispatch} hasExample={plan.id === exampleEvidence.plan} />}
      {observations.length > 0 && (
        <p class={state.evidence[plan.id]?.known === "example" ? "source made-up" : "source"}>
          {fill(words.targets.from, { from: evidenceName(state.evidence[plan.id], words), count: observations.length })}
          {" · "}
          <a href={addressOf({ view: "data" })}>{words.targets.fillIn}</a>
        </p>
      )}
      <Summary assessment={assessment} filter={filter} dispatch={dispatch} />
      <TargetFilters plan={plan} filter={filter} dispatch={dispatch} shown={rows.length} all={all.length} />
      {assessment.unmatched.length > 0 && (
        <p class="warning" role="status">
          {fill(words.targets.unmatched, { ids: assessment.unmatched.join(", ") })}
        </p>
      )}
      {rows.length === 0 ? (
        <p class="nothing">{words.nothingFits}</p>
      ) : (
        <TargetTable plan={plan} assessment={assessment} observations={observations} rows={rows} opened={opened} />
      )}
      <p class="note">{words.targets.gapNote}</p>
      <p class="note">{words.targets.countyNote}</p>
    </>
  );
}

function NoEvidence({ dispatch, hasExample }: { readonly dispatch: Dispatch; readonly hasExample: boolean }) {
  const { words } = useLanguage();
  return (
    <Empty title={words.targets.noEvidence}>
      <p>{words.targets.noEvidenceNote}</p>
      <p class="actions">
        <a class="button" href={addressOf({ view: "data" })}>
          {words.targets.load}
        </a>
        {hasExample && (
          <button type="button" onClick={() => dispatch({ do: "observe", evidence: exampleEvidence })}>
            {words.targets.example}
          </button>
        )}
      </p>
    </Empty>
  );
}
