/** A table of plain text: heads, and rows as long as they are. */
export type Table = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
