import type { Observation } from "five-year-plan";
import { huzhu15 } from "five-year-plan/huzhu";
import text from "../../../interim-verdicts/observations.csv?raw";
import { readObservations } from "./read";

const reading = readObservations(text);

/** Made-up figures for the first two years of the 15th plan. */
export const exampleEvidence: {
  readonly plan: string;
  readonly from: "";
  readonly known: "example";
  readonly observations: readonly Observation[];
} = {
  plan: huzhu15.id,
  from: "",
  known: "example",
  observations: "value" in reading ? reading.value : [],
};
