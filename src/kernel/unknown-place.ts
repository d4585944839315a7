import { PlanError } from "./plan-error.js";
import { suggestion } from "./suggestion.js";

/** What has an id and a name, and may have other names. */
type Named = {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en?: string };
  readonly aliases?: readonly string[];
};

/** The refusal of an id that a layout has not; the id of what has that very name is suggested before one that is spelt alike. */
export function unknownPlace(places: readonly Named[], given: string): PlanError {
  const named = places.find(({ name, aliases = [] }) => [name.zh, name.en, ...aliases].includes(given));
  const ids = places.map(({ id }) => id);
  const near = named?.id ?? suggestion(String(given), ids);
  return new PlanError("unknown-place", { place: String(given), ...(near !== undefined && { suggestion: near }) });
}
