import { HEADER } from "../../office/xml.js";
import { MAIN } from "./namespace.js";

/** How a cell looks: fonts, fills and borders by their place in the lists below. */
type Style = {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly across?: "center" | "right" | "left";
  readonly open?: true;
};

/** The looks of cells; `open` ones can be written in on a protected sheet. */
export const STYLES = {
  plain: { font: 0, fill: 0, border: 0 },
  title: { font: 2, fill: 0, border: 0 },
  muted: { font: 3, fill: 0, border: 0 },
  head: { font: 1, fill: 2, border: 1, across: "center" },
  text: { font: 0, fill: 0, border: 1, across: "left" },
  word: { font: 0, fill: 0, border: 1, across: "center" },
  figure: { font: 0, fill: 0, border: 1, across: "right" },
  input: { font: 0, fill: 3, border: 1, across: "right", open: true },
  inputWord: { font: 0, fill: 3, border: 1, across: "center", open: true },
} as const satisfies { readonly [name: string]: Style };

/** A name of a look. */
export type StyleName = keyof typeof STYLES;

/** A colour and that of text on it, for words that are shown in colour. */
export type Paint = { readonly fill: string; readonly on: string };

const FONT = "Microsoft YaHei";
const rgb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const fontXml = (size: number, extra = "", colour = "FF1F2328") =>
  `<font>${extra}<sz val="${size}"/><color rgb="${colour}"/><name val="${FONT}"/><family val="2"/></font>`;

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const LINE = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="FFD8DEE4"/></${side}>`).join("");

function formatXml({ font, fill, border, across, open }: Style): string {
  const alignment = `<alignment${across === undefined ? "" : ` horizontal="${across}"${across === "center" ? "" : ' indent="1"'}`} vertical="center" wrapText="1"/>`;
  return (
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" ` +
    `applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}<protection locked="${open ? 0 : 1}"/></xf>`
  );
}

/** The styles of a workbook; words take the paints by their place. */
export function stylesXml(paints: readonly Paint[]): string {
  const dxfs = paints.map(
    ({ fill, on }) =>
      `<dxf><font><color rgb="${rgb(on)}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${rgb(fill)}"/><bgColor rgb="${rgb(fill)}"/></patternFill></fill></dxf>`,
  );
  const looks = Object.values(STYLES as { readonly [name: string]: Style });
  return (
    `${HEADER}<styleSheet xmlns="${MAIN}">` +
    `<fonts count="4">${fontXml(10)}${fontXml(10, "<b/>")}${fontXml(15, "<b/>")}${fontXml(10, "", "FF59636E")}</fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid("FFE9EEF3")}${solid("FFFFF9E0")}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINE}<diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="${looks.length}">${looks.map(formatXml).join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="${dxfs.length}">${dxfs.join("")}</dxfs></styleSheet>`
  );
}
