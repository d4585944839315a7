import { fold } from "../fold.js";
import { OTHER_DEFINITION } from "./lexicon.js";

/** Whether what is printed beside a figure says that it counts by another definition than before: 38.9（新口径）, 口径调整, 三调数据. */
export function saysOtherDefinition(printed: string): boolean {
  return OTHER_DEFINITION.test(fold(printed.slice(0, 200)).text);
}
