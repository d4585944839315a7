import type { Can } from "../decisions/kept.js";
import { type Code, decoded } from "../decisions/packed-verdict.js";
import type { Judgement } from "./case.js";

/** What a decision says, as a judgement; without a list of reachable statuses it is certain. */
export function judgementOf(code: Code): Judgement {
  const { status, standing, reachable, reason } = decoded(code);
  return { status, standing, ...(reachable.length > 0 && { reachable }), ...(reason !== undefined && { reason }) };
}

/** What rounding allows, as decisions take it. */
export const bitsOf = ({ pass, fail }: { readonly pass: boolean; readonly fail: boolean }): Can =>
  (pass ? 1 : 0) | (fail ? 2 : 0);
