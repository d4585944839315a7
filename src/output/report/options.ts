import type { Locale } from "../../text/index.js";

/** A picture that the caller drew, such as a chart of this library as SVG. @category Reports */
export type ReportPicture = { readonly title: string; readonly svg: string };

/** Options of a report. @category Reports */
export type ReportOptions = {
  /** Language of the report, `"zh"` by default. */
  readonly locale?: Locale;
  /** Pictures to show; they are embedded as images, so that nothing in them can run. */
  readonly charts?: readonly ReportPicture[];
};

/** A picture as the address of an image: what is in it stays inert. */
export function imageOf({ svg }: ReportPicture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replaceAll(/\p{Surrogate}/gu, "\ufffd"))}`.replaceAll(
    /['()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
