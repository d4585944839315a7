import type { Observation, ObservationStatus, Plan } from "../index.js";

/** The most different figures of one status that are kept for one indicator and time: what more there are could change no verdict. */
export const MOST_FIGURES = 1000;

/** Figures that were gathered, and how many were not kept: repeated ones, and those beyond the most. */
export type Gathered = {
  readonly add: (observation: Observation) => void;
  readonly observations: () => readonly Observation[];
  readonly repeated: () => number;
  readonly beyond: () => number;
};

/**
 * Gathers figures to be judged, in memory that depends on the plan and not on the file: a figure that says the same again is kept once, and
 * of very many different ones for one time those published last.
 */
export function gathering(plan: Plan): Gathered {
  const known = new Set(plan.indicators.map(({ id }) => id));
  const groups = new Map<string, Map<string, Observation>>();
  let [repeated, beyond] = [0, 0];
  const add = (observation: Observation): void => {
    const { key, figure } = keysOf(observation, known);
    const group = groups.get(key) ?? new Map<string, Observation>();
    groups.set(key, group);
    if (group.has(figure)) repeated++;
    else if (group.size < MOST_FIGURES) group.set(figure, observation);
    else {
      beyond++;
      const oldest = observation.vintage === undefined ? undefined : oldestOf(group);
      if (oldest === undefined || oldest.vintage >= (observation.vintage ?? "")) return;
      group.delete(oldest.figure);
      group.set(figure, observation);
    }
  };
  return {
    add,
    observations: () => [...groups.values()].flatMap((group) => [...group.values()]),
    repeated: () => repeated,
    beyond: () => beyond,
  };
}

/** What sets a group of figures apart, and a figure within it. Of an indicator that the plan has not, one figure is enough to say so. */
function keysOf(one: Observation, known: ReadonlySet<string>): { readonly key: string; readonly figure: string } {
  const status: ObservationStatus = one.status;
  if (!known.has(one.indicator)) return { key: `${one.indicator} ?`, figure: "" };
  const when = "year" in one ? String(one.year) : `${one.span.from}-${one.span.to}`;
  const what =
    "value" in one
      ? one.value
      : "grade" in one
        ? `g${one.grade}`
        : "parts" in one
          ? `p${one.parts.join(":")}`
          : `a${one.asserted}`;
  return {
    key: `${one.indicator} ${when} ${status}`,
    figure: `${what} ${one.unit ?? ""} ${one.measure ?? ""} ${one.basis ?? ""} ${one.vintage ?? ""}`,
  };
}

function oldestOf(group: ReadonlyMap<string, Observation>): { readonly figure: string; readonly vintage: string } {
  let oldest = { figure: "", vintage: "\uffff" };
  for (const [figure, { vintage = "" }] of group) if (vintage < oldest.vintage) oldest = { figure, vintage };
  return oldest;
}
