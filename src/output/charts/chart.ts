import type { Locale } from "../../text/index.js";
import { sentence } from "../sentence.js";
import type { ChartTable } from "./chart-table.js";
import { COLOURS, type Theme } from "./theme.js";
import { wrap } from "./wrap.js";

/** A plain JSON value. @category Charts */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A Vega-Lite specification: plain JSON with its data in it, which any Vega-Lite of version 5 or 6 draws. Values stand in it
 * twice: as numbers, which only place a mark, and as the decimal text, which labels and tooltips show.
 *
 * @category Charts
 */
export type Chart = { readonly $schema: string; readonly description: string; readonly [key: string]: Json };

/** Options of every chart. @category Charts */
export type ChartOptions = {
  /** Language of all words, `"zh"` by default. */
  readonly locale?: Locale;
  /** `"light"` by default; `"transparent"` has no background and mid-tone text, for pages that are light or dark. */
  readonly theme?: Theme;
};

/** A chart's own part of its specification. */
export type Drawing = {
  readonly title: string;
  readonly subtitle: readonly string[];
  /** How wide the drawing comes out, in pixels: the title's lines are broken there. */
  readonly width: number;
  readonly spec: { readonly [key: string]: Json };
  /** What it shows, for {@link chartCsv}. */
  readonly table: ChartTable;
};

/** Version 5 is what notebooks draw; version 6 draws the same specification. */
const SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

/** Sizes of the title and of the lines below it, in pixels. */
const TITLE = 15;
const SUBTITLE = 12;

/** How much wider bold letters are. */
const BOLD = 1.12;

/** Where a title goes over from the plan to what is drawn of it, and where a note names the place of what it says. */
const [BEHIND_COLON, BEFORE_PLACE] = [/(?<=：)|(?<=:) /u, / (?=\[)/u];

/** The lines of a text, broken where its parts meet unless that takes more of them. */
function parted(text: string, limit: number, meeting: RegExp): string[] {
  const full = wrap(text, limit);
  const parts = text.split(meeting).flatMap((part) => wrap(part, limit));
  return parts.length <= full.length ? parts : full;
}

/** Puts title, background and the theme's settings around a drawing. */
export function chart(theme: Theme, { title, subtitle, width, spec, table }: Drawing): Chart {
  const { background, text, muted, grid } = COLOURS[theme];
  const notes = subtitle.filter((line) => line !== "");
  return {
    $schema: SCHEMA,
    description: [title, ...notes].join("\n"),
    background,
    padding: 16,
    title: {
      text: parted(title, width / (TITLE * BOLD), BEHIND_COLON),
      ...(notes.length > 0 && { subtitle: notes.flatMap((line) => parted(sentence(line), width / SUBTITLE, BEFORE_PLACE)) }),
      anchor: "start",
      frame: "bounds",
      offset: 14,
    },
    ...spec,
    usermeta: { table },
    config: {
      font: "system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', 'WenQuanYi Zen Hei', sans-serif",
      title: {
        color: text,
        subtitleColor: muted,
        fontSize: TITLE,
        subtitleFontSize: SUBTITLE,
        subtitlePadding: 6,
        subtitleLineHeight: 16,
      },
      axis: {
        labelColor: text,
        titleColor: muted,
        gridColor: grid,
        tickColor: grid,
        domainColor: grid,
        labelLimit: 0,
        labelFontSize: 11,
      },
      header: { labelColor: text, titleColor: muted, labelLimit: 0 },
      legend: { labelColor: text, titleColor: muted, labelLimit: 0 },
      text: { color: text, fontSize: 11, aria: false },
      view: { stroke: null },
    },
  };
}
