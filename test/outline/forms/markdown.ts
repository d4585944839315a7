import type { Doc } from "./document.js";
import type { Hardness } from "./labels.js";
import { contentsOf, noted, piecesOf } from "./pieces.js";
import { typeset } from "./plain.js";
import type { Chance } from "./random.js";
import { type Written, writer } from "./writer.js";

export type MarkdownLayout = {
  readonly family: "markdown";
  readonly heads: "hash" | "flat-hash" | "bold-hash" | "apart-hash" | "bold" | "none";
  readonly typeset: boolean;
  /** Signs that mean something in Markdown are escaped. */
  readonly escaped: boolean;
  /** Percents as formulas. */
  readonly formulas: boolean;
  readonly contents: "none" | "list" | "plain";
  readonly box: "plain" | "bold" | "hash" | "quote";
  readonly leads: "bold" | "none";
  readonly tables: "pipes" | "html";
};

export function markdownLayout(chance: Chance, hardness: Hardness): MarkdownLayout {
  const kind = hardness === "kind";
  return {
    family: "markdown",
    heads: chance.pick(
      kind
        ? (["hash"] as const)
        : ([
            "hash",
            "hash",
            "flat-hash",
            "bold-hash",
            "bold",
            "none",
            ...(hardness === "hard" ? (["apart-hash"] as const) : []),
          ] as const),
    ),
    contents: chance.pick(["none", "list", "plain"] as const),
    box: chance.pick(
      kind
        ? (["plain", "bold"] as const)
        : (["plain", "bold", "hash", ...(hardness === "hard" ? (["quote"] as const) : [])] as const),
    ),
    typeset: !kind && chance.happens(0.3),
    escaped: !kind && chance.happens(0.25),
    formulas: hardness === "hard" && chance.happens(0.2),
    leads: chance.pick(["bold", "none"] as const),
    tables: chance.pick(kind ? (["pipes"] as const) : (["pipes", "html"] as const)),
  };
}

export function layMarkdown(doc: Doc, layout: MarkdownLayout, chance: Chance): Written {
  const out = writer();
  const block = (text: string) => out.add(`${text}\n\n`);
  for (const paragraph of doc.front) block(paragraph);
  block(layout.heads.includes("hash") ? `# ${doc.title.join("")}` : `**${doc.title.join("")}**`);
  if (doc.adopted) block(doc.adopted);
  if (layout.contents !== "none") {
    block(layout.heads.includes("hash") ? "## 目录" : "目录");
    for (const { text, level } of contentsOf(doc, chance.happens(0.7)))
      out.add(layout.contents === "list" ? `${"  ".repeat(Math.max(0, level - 1))}- ${text}\n` : `${text}\n\n`);
    out.add("\n");
  }
  const top = doc.parts.some((part) => part.line !== "") ? 1 : 2;
  for (const piece of piecesOf(doc)) {
    const level = piece.level ?? 0;
    out.piece(piece, () => {
      let text = noted(piece.text, (no) => `[^${no}]`);
      if (layout.typeset) text = typeset(text);
      if (layout.formulas) text = text.replace(/([0-9.]+) ?%/gu, "$$$1\\%$$");
      if (layout.escaped) text = text.replace(/^(\d+)\. ?/u, "$1\\. ").replace(/[*~](?=.)/gu, "\\$&");
      const quote = layout.box === "quote" && piece.box !== undefined ? "> " : "";
      if (piece.role === "heading" || piece.role === "annex") {
        const depth = piece.role === "annex" ? 2 : layout.heads === "flat-hash" ? 1 : level - top + 2;
        const marks = "#".repeat(depth);
        const title = piece.title ?? "";
        const number = text.endsWith(title) ? text.slice(0, text.length - title.length).trim() : "";
        if (layout.heads === "apart-hash" && level > 0 && level < 3 && /^第/u.test(number))
          block(`${marks} ${number}\n\n${marks} ${title}`);
        else
          block(
            layout.heads.includes("hash")
              ? `${marks} ${layout.heads === "bold-hash" ? `**${text}**` : text}`
              : layout.heads === "bold"
                ? `**${text}**`
                : text,
          );
      } else if (piece.role === "grid") {
        const { header, rows } = piece.grid ?? { header: [], rows: [] };
        if (layout.tables === "pipes")
          out.add([header, header.map(() => "---"), ...rows].map((cells) => `${quote}| ${cells.join(" | ")} |\n`).join(""));
        else
          out.add(
            `<table>${[header, ...rows].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>\n`,
          );
        out.add("\n");
      } else if (piece.role === "box-title") {
        block(quote + (layout.box === "bold" ? `**${text}**` : layout.box === "hash" ? `#### ${text}` : text));
      } else {
        const strong = layout.leads === "bold" ? Math.min(piece.strong ?? 0, text.length) : 0;
        block(
          quote +
            (strong > 0 && !/[[\uE000]/u.test(text.slice(0, strong))
              ? `**${text.slice(0, strong)}**${text.slice(strong)}`
              : text),
        );
      }
    });
  }
  return out.done();
}
