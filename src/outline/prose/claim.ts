import type { Requirement, TargetReading } from "../../notation/index.js";
import type { Stretch } from "./clauses.js";
import type { Time } from "./time.js";

type Read = Extract<TargetReading, { ok: true }>;

/** What a reading says of when, of the word for it, and of where things stood. */
export type Said = Pick<Read, "marks"> & Partial<Pick<Read, "year" | "period" | "yearly" | "baseline" | "baselineYear">>;

/** One thing that a clause says of one subject, not yet sorted into past and plan. */
export type Claim = {
  readonly subject: string;
  readonly requirement: Requirement;
  readonly said: Said;
  /** The printed clause. */
  readonly printed: Stretch;
  /** The time that opens the clause itself. */
  readonly time?: Time;
  /** It compares with a year that is not the one before the plan. */
  readonly since?: number;
  readonly summed: boolean;
  readonly yearOnYear: boolean;
  /** It compares with the years of another plan: 较“十三五”时期增长31.2%. */
  readonly against: boolean;
  /** Its subject is in a clause before. */
  readonly inherits: boolean;
};
