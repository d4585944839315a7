import type { Status, Verdict } from "five-year-plan";
import { statusIn } from "five-year-plan/text";
import { useLanguage } from "../language";

/** A shape for each status, so that colour never stands alone. */
const SHAPES: { readonly [K in Status]: string } = {
  achieved: "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z",
  ahead: "M8 1.5 15 14H1z",
  "on-track": "M2 2h12v12H2z",
  behind: "M8 14.5 1 2h14z",
  "off-track": "M1.5 8 14 1v14z",
  missed: "M3.8 1 8 5.2 12.2 1 15 3.8 10.8 8 15 12.2 12.2 15 8 10.8 3.8 15 1 12.2 5.2 8 1 3.8z",
  undetermined: "M8 1.8 14.2 8 8 14.2 1.8 8z",
};

export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg class={`shape ${status}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[status]} />
    </svg>
  );
}

/** A verdict's status as shape and word. */
export function StatusMark({ verdict }: { readonly verdict: Verdict }) {
  const { locale } = useLanguage();
  return (
    <span class="status">
      <StatusShape status={verdict.status} />
      {statusIn(verdict, locale)}
    </span>
  );
}
