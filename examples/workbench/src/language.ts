import type { Locale } from "five-year-plan/text";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { en } from "./words/en";
import type { Words } from "./words/words";
import { zh } from "./words/zh";

const ALL: { readonly [K in Locale]: Words } = { zh, en };

export const Language = createContext<Locale>("zh");

/** The language to speak, and the workbench's own words in it. */
export function useLanguage(): { readonly locale: Locale; readonly words: Words } {
  const locale = useContext(Language);
  return { locale, words: ALL[locale] };
}

/** Chinese for whoever reads Chinese, English for everybody else. */
export function preferred(): Locale {
  return navigator.languages[0]?.toLowerCase().startsWith("zh") ? "zh" : "en";
}
