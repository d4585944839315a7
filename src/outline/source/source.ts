import type { Line } from "../line.js";
import type { TextSpan } from "../passage.js";

/** The lines of a document; what of it was not read because its elements are nested too deep. */
export type Source = { readonly lines: readonly Line[]; readonly unread?: TextSpan };
