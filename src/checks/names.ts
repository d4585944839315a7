import type { Indicator } from "../model/index.js";
import { nameKey } from "../notation/index.js";

/** Whether two indicators have one name: in the same words, in another spelling of them, or in a shorter form of the same words. */
export type Naming = "same" | "shortened" | "other";

/** How the name of an indicator in one plan stands to its name in another. */
export function namingOf(a: Indicator, b: Indicator): Naming {
  const [one, other] = [nameKey(a.name.zh), nameKey(b.name.zh)];
  if (one === other) return "same";
  return one.length < other.length ? shortened(one, other) : shortened(other, one);
}

/** Whether a name is another one with words left out at one place. */
function shortened(short: string, long: string): Naming {
  let head = 0;
  while (head < short.length && short.charAt(head) === long.charAt(head)) head++;
  return short.length > 0 && long.endsWith(short.slice(head)) ? "shortened" : "other";
}
