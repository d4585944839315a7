import { compareRatios, exact, PlanError, precise, ratioOf, rounded } from "../../kernel/index.js";
import type { Dated, Method, MethodCase } from "../method.js";
import { divided, meets } from "./towards.js";

/** Points that the average of five yearly changes needs, and the fewest that are taken. */
const WINDOW = 6;
const FEWEST = 4;

/** The weather symbols of Germany's sustainability strategy: the average of the last yearly changes, continued to the target. */
export const germanWeather: Method = {
  id: "german-weather",
  version: "2021",
  formula:
    "average yearly change of the last six values (at least four in a row) × years left ÷ (target − latest); a target that is met or past its year: met or not, and whether the average leads away; without a target: whether the average and the last change lead the right way",
  statuses: [
    { key: "sun", label: "Sun", means: "on-track" },
    { key: "sun-with-cloud", label: "Sun with cloud", means: "behind" },
    { key: "cloud", label: "Cloud", means: "behind" },
    { key: "thunderstorm", label: "Thunderstorm", means: "off-track" },
    { key: "not-available", label: "No symbol", means: "undetermined" },
  ],
  thresholds: [
    {
      when: "target",
      of: "share of the way left that the average change covers by the target year: a miss below 5 %, up to 20 %, beyond",
      bands: [
        { above: "0.95", status: "sun" },
        { from: "0.8", status: "sun-with-cloud" },
        { from: "0", status: "cloud" },
        { status: "thunderstorm" },
      ],
    },
  ],
  ties: "as-each-band-says",
  refuses: ["nothing-better", "needs-points"],
  source: ["https://dns-indikatoren.de/status/"],
  measure: (given) => {
    const { direction, latest, target } = given;
    if (direction === "hold") throw new PlanError("nothing-better", { direction });
    const run = lastRun(given);
    const first = run[0] as Dated;
    const sign = direction === "higher" ? 1 : -1;
    const average = precise(latest.value)
      .minus(first.value)
      .times(sign)
      .div(run.length - 1);
    if (target === undefined) {
      const before = run.at(-2) as Dated;
      const last = precise(latest.value).minus(before.value).times(sign);
      return { value: rounded(average), status: trend(average.greaterThan(0), last.greaterThan(0)) };
    }
    const worse = average.lessThan(0);
    if (meets(latest, target, direction)) return { status: worse ? "sun-with-cloud" : "sun" };
    const left = target.year - latest.year;
    if (left < 1) return { status: worse ? "thunderstorm" : "cloud" };
    const change = exact(latest.value).minus(first.value).times(left);
    const share = ratioOf(
      change,
      exact(target.value)
        .minus(latest.value)
        .times(run.length - 1),
    );
    return { value: divided(share), when: "target", order: (bound) => compareRatios(share, ratioOf(bound)) };
  },
};

function trend(average: boolean, last: boolean): string {
  if (average) return last ? "sun" : "sun-with-cloud";
  return last ? "cloud" : "thunderstorm";
}

/** The values of the newest years in a row, six at most. @throws PlanError `needs-points` */
function lastRun({ base, latest, points }: MethodCase): readonly Dated[] {
  const byYear = new Map([base, ...points, latest].map((one) => [one.year, one]));
  const run: Dated[] = [];
  for (let year = latest.year; run.length < WINDOW; year--) {
    const one = byYear.get(year);
    if (one === undefined) break;
    run.unshift(one);
  }
  if (run.length < FEWEST) throw new PlanError("needs-points", { years: run.length, least: FEWEST });
  return run;
}
