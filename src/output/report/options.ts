import type { Locale } from "../../text/index.js";

/** A picture that the caller drew, such as a chart of this library as SVG. @category Reports */
export type ReportPicture = { readonly title: string; readonly svg: string };

/** What a report may be told. @category Reports */
export type ReportOptions = {
  /** Language of the report, `"zh"` unless told. */
  readonly locale?: Locale;
  /** Pictures to show; they are embedded as images, so that nothing in them can run. */
  readonly charts?: readonly ReportPicture[];
};

/** A picture as the address of an image: what stands in it stays inert. */
export function imageOf({ svg }: ReportPicture): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.replaceAll(/\p{Surrogate}/gu, "\ufffd"))}`.replaceAll(
    /['()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}
