import type { Box } from "../../box.js";
import type { Assumption } from "../assumption.js";
import type { UsedIds } from "../drafted-rows.js";
import type { DraftOutline } from "./source.js";
import { unique } from "./unique.js";

/** The boxes as a plan holds them: without their places in the text, each project under an id of its own. */
export function boxesOf({ boxes }: DraftOutline): { readonly boxes: readonly Box[]; readonly changed: readonly Assumption[] } {
  const used: UsedIds = new Map();
  const changed: Assumption[] = [];
  const made = boxes.map(({ span: _, ...box }): Box => {
    const groups = box.groups.map((group) => {
      const { list, changed: more } = unique(group.projects, used);
      changed.push(...more);
      return { ...group, projects: list };
    });
    return { ...box, groups };
  });
  return { boxes: made, changed };
}
