import { tidy } from "./grid.js";
import type { Headed } from "./pages.js";

/** What is above a table: the lines before it, and its rows above the heading. */
export function captionOf({ grid: { caption = [], rows }, header }: Headed): string {
  const titles = rows.slice(0, header.from).flatMap((row) => row.filter(({ covered }) => covered === undefined));
  return [...caption, ...titles.map(({ text }) => tidy(text))].filter((line) => line !== "").join("\n");
}
