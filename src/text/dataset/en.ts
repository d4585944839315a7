import type { DatasetWords } from "./words.js";

export const datasetEn: DatasetWords = {
  dataset: {
    government: "People's Government of {place}",
    description:
      "{plan} ({from}–{to}) as structured data: {indicators} indicators with their targets, {commitments} checkable commitments of the prose, {projects} projects and {places} places, each as printed, as read and with its place in the plan.",
  },
};
