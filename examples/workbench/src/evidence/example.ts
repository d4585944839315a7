import type { Observation } from "five-year-plan";
import observations from "../../../interim-verdicts/observations.csv?read";

/** Made-up figures for the first two years of the 15th plan, read when the page is built: the reader itself is loaded where it is used. */
export const exampleEvidence: {
  readonly plan: string;
  readonly from: "";
  readonly known: "example";
  readonly observations: readonly Observation[];
} = { plan: "huzhu-15", from: "", known: "example", observations };
