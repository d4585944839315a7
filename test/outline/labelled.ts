import { existsSync, readFileSync } from "node:fs";
import type { OutlineFormat } from "../../src/outline/reading.js";

const FOLDER = "../shared/outlines";

/** A labelled outline, where the material stands beside the project. */
export type Labelled = {
  readonly text: string;
  readonly format: OutlineFormat;
  readonly labels: { readonly [name: string]: unknown };
};

/** The labelled outline of a name; undefined where it is not there. */
export function labelled(id: string): Labelled | undefined {
  const path = `${FOLDER}/${id}.labels.json`;
  if (!existsSync(path)) return undefined;
  const labels = JSON.parse(readFileSync(path, "utf8")) as { readonly format: OutlineFormat; readonly text?: string };
  const endings = { text: "txt", markdown: "md", html: "html" } as const;
  const text = readFileSync(`${FOLDER}/${labels.text ?? `texts/${id}.${endings[labels.format]}`}`, "utf8");
  return { text, format: labels.format, labels };
}
