import type { Requirement, TargetReading } from "../../notation/index.js";
import type { Stretch } from "./clauses.js";
import type { Time } from "./time.js";

export type Read = Extract<TargetReading, { ok: true }>;

/** One thing that a clause says of one subject, not yet told past from plan. */
export type Claim = {
  readonly subject: string;
  readonly requirement: Requirement;
  readonly read: Read;
  /** The printed clause. */
  readonly printed: Stretch;
  /** The time that opens the clause itself. */
  readonly time?: Time;
  readonly summed: boolean;
  readonly yearOnYear: boolean;
  /** It only says how what a clause before says grew. */
  readonly inherits: boolean;
};
