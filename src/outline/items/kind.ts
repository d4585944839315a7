import type { Box, Text } from "../../model/index.js";
import {
  INDICATOR_LABELS,
  LABELS,
  LABELS_SAID,
  PLATFORM_LABELS,
  PROJECT_LABELS,
  RESULT_TITLE,
  SPATIAL_TITLE,
} from "./lexicon.js";
import { endingOf } from "./names.js";

/** What a box's list is one of, by its title: 工程, 行动, 改革. The last such word counts, for the head of a Chinese phrase stands at its end. */
export function labelOf(title: string): Text | undefined {
  const found = LABELS.map((word) => ({ word, at: title.lastIndexOf(word) })).filter(({ at }) => at >= 0);
  const [last] = found.sort((a, b) => b.at + b.word.length - (a.at + a.word.length) || a.at - b.at);
  return last === undefined ? undefined : { zh: LABELS_SAID[last.word] ?? last.word };
}

/** Whether a title says that its box holds a table of indicators, or of what came of them. */
export function tableKind(title: string, label: Text | undefined): "indicators" | "results" | undefined {
  if (RESULT_TITLE.test(title)) return "results";
  return label !== undefined && INDICATOR_LABELS.includes(label.zh) ? "indicators" : undefined;
}

/** What a box holds, by its title, how its items are named, and whether verbs of building name them. */
export function kindOf(title: string, items: readonly string[], label: Text | undefined, built: boolean): Box["kind"] {
  const named = items.map(endingOf);
  const platforms = label !== undefined && PLATFORM_LABELS.includes(label.zh);
  const works = (built && !platforms) || named.filter((end) => end === "project").length * 2 > named.length;
  if (label !== undefined && PROJECT_LABELS.includes(label.zh)) return "projects";
  if (SPATIAL_TITLE.test(title) && !works) return "spatial";
  return works ? "projects" : "items";
}
