import { isOpenList } from "./counts.js";
import { fold } from "./fold.js";
import { LIST_JOINTS, OPEN_LIST } from "./lexicon.js";

/** A name longer than this lists nothing. */
const LONGEST = 500;
/** The longest and the shortest word by which each entry of a list must end as what is counted begins. */
const NOUN = { longest: 6, shortest: 2 } as const;

/**
 * How many things a name lists before it counts them: 甲灌区、乙灌区2座灌区改造. Each entry must end in what is counted; otherwise the list
 * may be one of something else.
 *
 * @param name - a project's name as printed
 * @param count - the number as printed
 * @param unit - what counts: 座, 个, 处
 * @returns the number of entries, and whether the list says that there are more; undefined where the name lists nothing of the kind
 * @category Reading
 */
export function listedBeforeCount(
  name: string,
  count: string,
  unit: string,
): { readonly listed: number; readonly open: boolean } | undefined {
  if (name.length > LONGEST) return undefined;
  const { text } = fold(name);
  const at = text.indexOf(`${count}${unit}`);
  const behind = text.slice(at + count.length + unit.length);
  if (at < 1) return undefined;
  const open = isOpenList(name);
  const list = text.slice(0, text.charAt(at - 1) === OPEN_LIST ? at - 1 : at);
  for (let length = Math.min(NOUN.longest, behind.length); length >= NOUN.shortest; length--) {
    const noun = behind.slice(0, length);
    const entries = LIST_JOINTS.reduce((all, joint) => all.flatMap((one) => endsBefore(one, joint, noun)), [list]);
    if (entries.length > 1 && entries.every((one) => one.endsWith(noun))) return { listed: entries.length, open };
  }
  return undefined;
}

/** Parts a list at a joint that follows what is counted; 和 and 与 also stand within names. */
function endsBefore(list: string, joint: string, noun: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = list.indexOf(joint); at >= 0; at = list.indexOf(joint, at + 1)) {
    if (joint !== LIST_JOINTS[0] && !list.slice(from, at).endsWith(noun)) continue;
    parts.push(list.slice(from, at));
    from = at + joint.length;
  }
  return [...parts, list.slice(from)];
}
