/** Words for what plans print: units and the headings of their tables. @category Wording */
export type PrintedWords = {
  /** Units; the signs of science stand for themselves. */
  readonly unit: { readonly [unit: string]: string };
  /** Units behind a stroke, where the language has another form for one of them. */
  readonly perUnit: { readonly [unit: string]: string };
  readonly column: { readonly [heading: string]: string };
};
