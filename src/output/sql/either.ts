import { type Brief, bothReadings } from "../../assessment/index.js";
import { Codes } from "./codes.js";
import { everyOf } from "./every-year.js";
import type { Either, Unsaid } from "./form.js";
import type { Judged } from "./judged.js";
import { meanOf } from "./sums.js";

/** Whatever the mean comes to. */
export const ANY_MEAN = 0;

/** A level of which the plan leaves open whether each year is asked for or the mean: both are judged, and one said beside the other. */
export function eitherOf(readings: NonNullable<Judged["readings"]>, codes: Codes, ceiling: boolean): Either | Unsaid {
  // What one reading may reach decides whether the other adds to it.
  const whole = new Codes(true);
  const each = everyOf(readings.each, whole, ceiling);
  const mean = meanOf(readings.mean, whole);
  if (each.form === "doubt" || mean.form === "doubt") return { form: "doubt" };
  const said = (code: number) => whole.briefOf(code);
  const means = [...new Set([...mean.combinations, ...mean.settled].map(({ code }) => code))];
  const pairs = [...new Set(each.combinations.map(({ code }) => code))].flatMap((one) => {
    // What can be no figure has no mean.
    if (said(one).reason === "implausible-observation") return [{ each: one, mean: ANY_MEAN, code: codes.of(said(one)) }];
    return means.map((other) => {
      const [a, b]: [Brief, Brief] = readings.used === "each" ? [said(one), said(other)] : [said(other), said(one)];
      return { each: one, mean: other, code: codes.of(bothReadings(a, b)) };
    });
  });
  return { ...each, form: "either", means: mean, pairs };
}
