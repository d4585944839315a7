import { type Assessment, STATUSES, type Status, type StatusCounts, type Verdict } from "../verdict.js";

/** Counts of the statuses, and compliance from the binding indicators alone. */
export function summary(verdicts: readonly Verdict[]): Pick<Assessment, "counts" | "compliance"> {
  const of = (attribute: Verdict["attribute"]) => verdicts.filter((verdict) => verdict.attribute === attribute);
  return {
    counts: {
      byStatus: countStatuses(verdicts),
      byAttribute: {
        binding: countStatuses(of("binding")),
        anticipatory: countStatuses(of("anticipatory")),
        none: countStatuses(of(null)),
      },
    },
    compliance: compliance(of("binding")),
  };
}

/** Verdicts counted by status. */
export function countStatuses(verdicts: readonly Verdict[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of verdicts) counts[status]++;
  return counts;
}

/** The worst that any binding target says; a plan without binding targets promises nothing that could be kept. */
function compliance(binding: readonly Verdict[]): Assessment["compliance"] {
  const has = (...statuses: Status[]) => binding.some(({ status }) => statuses.includes(status));
  if (has("missed")) return "breached";
  if (has("behind", "off-track")) return "at-risk";
  return binding.length === 0 || has("undetermined") ? "undetermined" : "compliant";
}
