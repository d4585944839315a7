/** What XML 1.0 allows in no text, in any spelling. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in XML; characters that may not stand there become U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (one) => ENTITIES[one] as string);

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespaces of office documents. */
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
