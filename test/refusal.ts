import { PlanError } from "../src/kernel/index.js";

/** The code with which something is refused; "" when it is not, the error itself when it is not ours. */
export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PlanError) return error.code;
    throw error;
  }
  return "";
}

/** The facts of a refusal; undefined when nothing was refused. */
export function factsOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof PlanError) return error.facts;
    throw error;
  }
  return undefined;
}

/** The refusal itself; a thing that was not refused fails the test. */
export function refusal(act: () => unknown): PlanError {
  try {
    act();
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
