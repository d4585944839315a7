import type { Observation, Plan } from "../index.js";

/** A plan with what comes with it: what it reached, the previous plan by name, and for a file its text. */
export type Loaded = {
  readonly plan: Plan;
  readonly outcomes: readonly Observation[];
  readonly previous?: string;
  readonly text?: string;
};

/** Each embedded plan by its name, with the observations that come with it; loaded when it is asked for. */
const EMBEDDED: { readonly [name: string]: () => Promise<Loaded> } = {
  "huzhu-14": async () => {
    const { huzhu14, huzhu14Outcomes } = await import("./embedded/huzhu-14.js");
    return { plan: huzhu14, outcomes: huzhu14Outcomes };
  },
  "huzhu-15": async () => {
    const { huzhu15 } = await import("./embedded/huzhu-15.js");
    return { plan: huzhu15, outcomes: [], previous: "huzhu-14" };
  },
  "national-14": async () => {
    const { national14, national14Outcomes } = await import("./embedded/national.js");
    return { plan: national14, outcomes: national14Outcomes };
  },
  "national-15": async () => {
    const { national15 } = await import("./embedded/national.js");
    return { plan: national15, outcomes: [], previous: "national-14" };
  },
};

/** The names of the embedded plans. */
export const EMBEDDED_NAMES: readonly string[] = Object.keys(EMBEDDED);

/** Whether a plan of that name is embedded. */
export const isEmbedded = (name: string): boolean => Object.hasOwn(EMBEDDED, name);

/** An embedded plan by its name. */
export const embedded = async (name: string): Promise<Loaded | undefined> =>
  isEmbedded(name) ? await EMBEDDED[name]?.() : undefined;

/** All embedded plans. */
export const allEmbedded = (): Promise<readonly Loaded[]> => Promise.all(Object.values(EMBEDDED).map((load) => load()));
