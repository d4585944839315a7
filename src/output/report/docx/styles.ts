import { HEADER } from "../../office/xml.js";

export const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

type Style = {
  readonly id: string;
  readonly name: string;
  /** In half points. */
  readonly size: number;
  readonly bold?: true;
  readonly heading?: 1 | 2 | 3;
  readonly right?: true;
  readonly colour?: string;
  /** Before and after, in twentieths of a point. */
  readonly space: readonly [number, number];
  readonly indent?: number;
};

/** Headings are those of the program, so that it can list them; they stay with what follows. */
const STYLES: readonly Style[] = [
  { id: "Title", name: "Title", size: 36, bold: true, space: [0, 80] },
  { id: "Heading1", name: "heading 1", size: 28, bold: true, heading: 1, space: [280, 120] },
  { id: "Heading2", name: "heading 2", size: 23, bold: true, heading: 2, space: [220, 80] },
  { id: "Heading3", name: "heading 3", size: 20, bold: true, heading: 3, space: [180, 60] },
  { id: "Result", name: "Result", size: 24, bold: true, space: [60, 160] },
  { id: "Note", name: "Note", size: 19, colour: "595959", space: [0, 100] },
  { id: "Fact", name: "Fact", size: 18, space: [0, 20] },
  { id: "Step", name: "Step", size: 17, space: [0, 20], indent: 320 },
  { id: "TableHead", name: "Table Head", size: 15, bold: true, space: [30, 30] },
  { id: "TableHeadNumber", name: "Table Head Number", size: 15, bold: true, right: true, space: [30, 30] },
  { id: "TableText", name: "Table Text", size: 15, space: [30, 30] },
  { id: "TableTextNumber", name: "Table Number", size: 15, right: true, space: [30, 30] },
  { id: "Gap", name: "Gap", size: 12, space: [0, 0] },
  { id: "Footer", name: "footer", size: 16, colour: "595959", space: [0, 0] },
];

/** Typefaces that office programs have, and others replace: Chinese text has one of its own. */
const FONTS = (bold: boolean) =>
  `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="${bold ? "SimHei" : "SimSun"}"/>`;

/** The styles of a report. */
export const stylesXml = (): string =>
  `${HEADER}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${FONTS(false)}<w:sz w:val="21"/><w:szCs w:val="21"/>` +
  `<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${STYLES.map(styleXml).join("")}</w:styles>`;

function styleXml({ id, name, size, bold, heading, right, colour, space: [before, after], indent }: Style): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>` +
    `${heading === undefined ? "" : "<w:keepNext/><w:keepLines/>"}<w:spacing w:before="${before}" w:after="${after}"/>` +
    `${indent === undefined ? "" : `<w:ind w:left="${indent}" w:hanging="${indent}"/>`}${right ? '<w:jc w:val="right"/>' : ""}` +
    `${heading === undefined ? "" : `<w:outlineLvl w:val="${heading - 1}"/>`}</w:pPr><w:rPr>${FONTS(bold === true)}${bold ? "<w:b/>" : ""}` +
    `${colour === undefined ? "" : `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  );
}
