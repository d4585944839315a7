import { type Observation, ObservationSchema } from "../observation.js";
import { type ParseResult, safeParse } from "../parse.js";

/** One observation from anything. */
export function parseObservation(value: unknown): ParseResult<Observation> {
  return safeParse(ObservationSchema, value, "invalid-observations");
}
