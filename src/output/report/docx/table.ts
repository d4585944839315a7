import { columnWidths, narrowest } from "../../../typesetting/index.js";
import { widthOf } from "../../charts/wrap.js";
import { type Look, paragraph, run } from "./words.js";

/** A cell: its text and its look; a number stands to the right. */
export type DocxCell = Look & { readonly text: string };

/** The width of the page between its margins, what a cell leaves free at its sides, and a letter of a table, in twentieths of a point. */
const [PAGE, BESIDE, EM] = [10206, 110, 150];

/** How much wider bold letters are. */
const BOLD = 1.12;

/** A table as wide as its text or the page; its head stands on every page, and no row is parted. */
export function docxTable(heads: readonly string[], rows: readonly (readonly DocxCell[])[]): string {
  const sizes = heads.map((head, i) => {
    const texts = rows.map((row) => row[i]?.text ?? "");
    const widest = (measure: (text: string) => number) => Math.max(measure(head) * BOLD, ...texts.map(measure)) + 0.5;
    return { natural: widest(widthOf), least: widest((text) => narrowest(text, widthOf)) };
  });
  const room = (PAGE - BESIDE * heads.length) / EM;
  const shared = columnWidths(sizes, room);
  const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0);
  // A table that is not as wide as its text is as wide as the page, also where its narrowest columns would be wider.
  const stretch = sum(sizes.map(({ natural }) => natural)) <= room ? 1 : room / sum(shared);
  const widths = shared.map((ems) => Math.floor(ems * stretch * EM) + BESIDE);
  const row = (cells: readonly DocxCell[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${cells.map((cell, i) => cellXml(cell, widths[i] ?? 0, isHead)).join("")}</w:tr>`;
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:color="BBBBBB"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths)}" w:type="dxa"/>` +
    `<w:tblBorders>${["top", "bottom", "insideH"].map(border).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${BESIDE / 2}" w:type="dxa"/><w:right w:w="${BESIDE / 2}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
    `${row(
      heads.map((text, i) => ({ text, number: rows.some((cells) => cells[i]?.number) })),
      true,
    )}${rows.map((cells) => row(cells, false)).join("")}</w:tbl>${paragraph("Gap")}`
  );
}

function cellXml(cell: DocxCell, width: number, isHead: boolean): string {
  const fill = isHead ? "#EEEEEE" : cell.fill;
  const shade = fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill.slice(1)}"/>`;
  const style = `Table${isHead ? "Head" : "Text"}${cell.number ? "Number" : ""}`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraph(style, run(cell.text, cell))}</w:tc>`;
}
