import type { Status } from "../../assessment/index.js";

/** Backgrounds a chart can be made for. @category Charts */
export const THEMES = ["light", "dark", "transparent"] as const;

/** A theme of {@link THEMES}. @category Charts */
export type Theme = (typeof THEMES)[number];

type Colours = {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** An empty cell. */
  readonly empty: string;
  /** What was observed. */
  readonly observed: string;
  /** Few and many, each with the colour of text on it. */
  readonly few: readonly [fill: string, on: string];
  readonly many: readonly [fill: string, on: string];
};

/** Text has a contrast of at least 4.2 to 1 on its background; the mid-tone of `transparent` has it on white and on near-black. */
export const COLOURS: { readonly [K in Theme]: Colours } = {
  light: {
    background: "#ffffff",
    text: "#1f2328",
    muted: "#59636e",
    grid: "#d8dee4",
    empty: "#f3f5f7",
    observed: "#0072b2",
    few: ["#d6e8f5", "#000000"],
    many: ["#0072b2", "#ffffff"],
  },
  dark: {
    background: "#0d1117",
    text: "#e6edf3",
    muted: "#9aa4af",
    grid: "#30363d",
    empty: "#161b22",
    observed: "#56b4e9",
    few: ["#1d3b53", "#ffffff"],
    many: ["#56b4e9", "#000000"],
  },
  transparent: {
    background: "transparent",
    text: "#7b7b7b",
    muted: "#7b7b7b",
    grid: "#80808059",
    empty: "#8080801f",
    observed: "#0072b2",
    few: ["#d6e8f5", "#000000"],
    many: ["#0072b2", "#ffffff"],
  },
};

/** The colours of Okabe and Ito, which people with any colour vision tell apart. */
export const OKABE_ITO = {
  orange: "#e69f00",
  skyBlue: "#56b4e9",
  green: "#009e73",
  yellow: "#f0e442",
  blue: "#0072b2",
  vermilion: "#d55e00",
  purple: "#cc79a7",
  grey: "#999999",
} as const;

/** How a status looks: a colour, the colour of text on it, and a shape, so that colour never stands alone. */
export const STATUS_STYLE: { readonly [K in Status]: { readonly fill: string; readonly on: string; readonly shape: string } } = {
  achieved: { fill: OKABE_ITO.green, on: "#000000", shape: "circle" },
  ahead: { fill: OKABE_ITO.blue, on: "#ffffff", shape: "triangle-up" },
  "on-track": { fill: OKABE_ITO.skyBlue, on: "#000000", shape: "square" },
  behind: { fill: OKABE_ITO.orange, on: "#000000", shape: "triangle-down" },
  "off-track": { fill: OKABE_ITO.purple, on: "#000000", shape: "triangle-left" },
  missed: { fill: OKABE_ITO.vermilion, on: "#000000", shape: "cross" },
  undetermined: { fill: OKABE_ITO.grey, on: "#000000", shape: "diamond" },
};
