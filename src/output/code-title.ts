import { type Locale, wording } from "../text/index.js";

/** What a code of a finding, of an outline's or of a parser's is called; a rule of one's own by its code. */
export function codeTitle(code: string, locale: Locale): string {
  const { findingTitle, issueTitle, outlineIssueTitle } = wording(locale);
  const titles: { readonly [code: string]: string } = { ...issueTitle, ...outlineIssueTitle, ...findingTitle };
  return Object.hasOwn(titles, code) ? (titles[code] as string) : code;
}
