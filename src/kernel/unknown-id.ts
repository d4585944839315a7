import { echoed } from "./echoed.js";
import { type ErrorCode, type Facts, PlanError } from "./plan-error.js";
import { suggestion } from "./suggestion.js";

/** What has an id, and may have a name and other names. */
type Named = {
  readonly id: string;
  readonly name?: { readonly zh: string; readonly en?: string };
  readonly aliases?: readonly string[];
};

const echo = (given: unknown): string =>
  echoed(typeof given === "string" ? given : typeof given === "object" || given === undefined ? typeof given : String(given));

/** The refusal of an id that a layout has not; the id of what has that very name is suggested before one that is spelt alike. */
export const unknownPlace = (places: readonly Named[], given: string): PlanError =>
  unknownId("unknown-place", "place", places, given);

/** The refusal of an id that nothing among `known` has, under the fact `what`; with the id that is meant most likely. */
export function unknownId(code: ErrorCode, what: string, known: readonly Named[], given: unknown, facts: Facts = {}): PlanError {
  const named = known.find(({ name, aliases = [] }) =>
    [name?.zh, name?.en, ...aliases].some((one) => one !== undefined && one === given),
  );
  const ids = known.map(({ id }) => id);
  const near = named?.id ?? suggestion(echo(given), ids);
  return new PlanError(code, { ...facts, [what]: echo(given), ...(near !== undefined && { suggestion: near }) });
}
