import type { Table } from "./table.js";

/** Text on one line of Markdown: signs that Markdown or HTML would take for their own lose their meaning. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_[\]|~$#]/g, (sign) => `\\${sign}`);
}

/** A table in Markdown, its text escaped. */
export function markdownTable({ heads, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [line(heads), `| ${heads.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n");
}
