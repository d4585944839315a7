import { type Indicator, printTarget, type Target, type Text } from "../index.js";
import type { Locale } from "../text/index.js";

/** A name in the language asked for, in Chinese where there is no other. */
export function nameIn({ zh, en }: Text, locale: Locale): string {
  return locale === "en" ? (en ?? zh) : zh;
}

/** An indicator's name with its unit. */
export function nameWithUnit({ name, unit }: Indicator, locale: Locale): string {
  return unit === null || /^[-—]+$/.test(unit) ? nameIn(name, locale) : `${nameIn(name, locale)} (${unit})`;
}

/** A target as printed; in English what it says, with its star. */
export function targetIn({ printed, requirement, estimated }: Target, locale: Locale): string {
  return locale === "en" ? `${printTarget(requirement, { locale })}${estimated ? "*" : ""}` : printed;
}
