import type { References } from "../../assessment/index.js";
import type { Indicator, Observation, Plan, Policy, Target } from "../../model/index.js";
import type { Locale } from "../../text/index.js";
import type { Json } from "./chart.js";
import type { ChartTable } from "./chart-table.js";
import type { Theme } from "./theme.js";

/** Everything a chart of one target is made from. */
export type Given = {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly target: Target;
  readonly observations: readonly Observation[];
  readonly references: References;
  readonly policy: Policy;
  readonly locale: Locale;
  readonly theme: Theme;
};

/** A specification without its surroundings, and what must be said of it. */
export type Drawn = {
  readonly spec: { readonly [key: string]: Json };
  readonly notes: readonly string[];
  readonly table: ChartTable;
};
