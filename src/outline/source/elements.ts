/** Elements that a line ends at, on either side. */
export const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose text nobody sees. */
export const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "head script style template noscript title object svg math iframe".split(" "),
);

/** Elements that hold nothing of a document. */
export const FURNITURE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "nav footer form button select option textarea dialog menu".split(" "),
);
