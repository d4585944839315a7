import { type Commitment, type Span, spanOf } from "../../model/index.js";
import type { Claim } from "./claim.js";
import { GROWS } from "./lexicon.js";
import type { Time, Years } from "./time.js";

/** A promise: the claim with the span that the model's rules give it. */
export function commitmentOf(
  claim: Claim,
  time: Time | undefined,
  plan: Years,
): Pick<Commitment, "subject" | "requirement" | "span" | "unit"> {
  const { requirement, subject } = claim;
  const unit = "unit" in requirement ? requirement.unit : undefined;
  return {
    subject: { zh: subject },
    requirement,
    span: spanIn(claim, time, plan),
    ...(unit !== undefined && { unit }),
  };
}

function spanIn({ subject, requirement, said, since }: Claim, time: Time | undefined, plan: Years): Span {
  const year = said.year ?? time?.year;
  // 到2035年比2020年翻一番: the printed base year begins the span; without it a change up to a year behind the plan has no years.
  const end = year ?? time?.years?.to ?? plan.to;
  if (requirement.kind === "change" && since !== undefined && since < end) return { kind: "over", from: since, to: end };
  if (requirement.kind === "change" && year !== undefined && year > plan.to) return { kind: "by", year };
  const years = said.period ?? (time?.years && isOther(time.years, plan) ? time.years : undefined);
  const state = requirement.kind === "level" && said.yearly === undefined && !requirement.maintain;
  const read = {
    marks: said.marks,
    ...(said.yearly && { yearly: said.yearly }),
    ...(years === undefined ? year !== undefined && { year } : state ? { year: years.to } : { period: years }),
  };
  return spanOf({ column: "" }, requirement, read, plan, comparesLevels(subject, requirement)).span;
}

/** 失业率低于全省平均水平: neither side of the comparison is growth. */
const comparesLevels = (subject: string, asked: Claim["requirement"]): boolean =>
  asked.kind === "relative" && !asked.relation.endsWith("in-step") && !GROWS.test(subject) && !GROWS.test(asked.to);

const isOther = (years: Years, plan: Years): boolean => years.from !== plan.from || years.to !== plan.to;
