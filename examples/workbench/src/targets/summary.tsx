import { type Assessment, STATUSES } from "five-year-plan";
import { describeCompliance, statusAmong } from "five-year-plan/text";
import { useLanguage } from "../language";
import { StatusShape } from "../parts/status-mark";
import type { Dispatch, TargetFilter } from "../state";

type Props = { readonly assessment: Assessment; readonly filter: TargetFilter; readonly dispatch: Dispatch };

/** What the binding targets say together, and how many targets have each status: a button for each narrows the table to it. */
export function Summary({ assessment, filter, dispatch }: Props) {
  const { locale, words } = useLanguage();
  const { byStatus } = assessment.counts;
  const statuses = STATUSES.filter((status) => byStatus[status] > 0);
  return (
    <section class="summary" aria-label={words.targets.byStatus}>
      <p class={`compliance ${assessment.compliance}`}>
        <span>{words.targets.binding}</span>
        <strong>{describeCompliance(assessment, locale)}</strong>
      </p>
      <div class="bar" aria-hidden="true">
        {statuses.map((status) => (
          <span key={status} class={status} style={{ flexGrow: byStatus[status] }} />
        ))}
      </div>
      <ul class="counts">
        {statuses.map((status) => (
          <li key={status}>
            <button
              type="button"
              aria-pressed={filter.status === status}
              onClick={() => dispatch({ do: "filter-targets", filter: { status: filter.status === status ? "" : status } })}
            >
              <StatusShape status={status} />
              {statusAmong(assessment.verdicts, status, locale)} <b>{byStatus[status]}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
