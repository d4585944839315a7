import type { Text } from "../index.js";
import type { Locale } from "../text/index.js";

/** A name in the language asked for, in Chinese where there is no other. */
export function nameIn({ zh, en }: Text, locale: Locale): string {
  return locale === "en" ? (en ?? zh) : zh;
}
