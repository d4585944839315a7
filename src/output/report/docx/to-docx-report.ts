import type { Assessment } from "../../../assessment/index.js";
import { refuseUnless } from "../../../kernel/index.js";
import { type Plan, refuseUnlessPlan } from "../../../model/index.js";
import { escaped, HEADER, PACKAGE, RELATIONS } from "../../office/xml.js";
import { zipped } from "../../office/zipped.js";
import { documentOf } from "../document.js";
import type { ReportOptions } from "../options.js";
import { bodyXml } from "./body.js";
import { MAIN, stylesXml } from "./styles.js";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A4, upright, margins of 15 mm at the sides. */
const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="964" w:right="850" w:bottom="964" w:left="850" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/**
 * A report of an assessment as a Word document (.docx), to be edited further: the summary on a page of its own, targets in tables
 * whose heads stand on every page, and in an annex each verdict's working, the policy, the methods and the sources.
 *
 * It says what {@link toHtmlReport} says, without charts. Headings are Word's own. No clock is read: the same assessment gives the same bytes.
 *
 * @param plan - the plan
 * @param assessment - an assessment of it
 * @param options - `locale`, `"zh"` by default
 * @returns the bytes of the file
 * @throws PlanError `invalid-plan`, `invalid-assessment`, `invalid-options`
 * @category Reports
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { toDocxReport } from "five-year-plan/output";
 * const bytes = toDocxReport(huzhu14, assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), { locale: "en" });
 * String.fromCharCode(...bytes.subarray(0, 2)); // => "PK"
 * ```
 */
export function toDocxReport(plan: Plan, assessment: Assessment, options: Pick<ReportOptions, "locale"> = {}): Uint8Array {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, "object", "invalid-options");
  const document = documentOf(plan, assessment, options.locale ?? "zh");
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
  const relations = (...all: readonly string[]) =>
    `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return zipped({
    "[Content_Types].xml":
      `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${part("word/document.xml", `${TYPE}.document.main+xml`)}` +
      `${part("word/styles.xml", `${TYPE}.styles+xml`)}${part("word/footer1.xml", `${TYPE}.footer+xml`)}` +
      `${part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>`,
    "_rels/.rels": relations(
      relation(1, `${RELATIONS}/officeDocument`, "word/document.xml"),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ),
    "docProps/core.xml": `${HEADER}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(document.title)}</dc:title></cp:coreProperties>`,
    "word/document.xml": `${HEADER}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${bodyXml(document)}${SECTION}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(
      relation(1, `${RELATIONS}/styles`, "styles.xml"),
      relation(2, `${RELATIONS}/footer`, "footer1.xml"),
    ),
    "word/styles.xml": stylesXml(),
    "word/footer1.xml": `${HEADER}<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>${field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field("NUMPAGES")}</w:p></w:ftr>`,
  });
}

/** A number that the program fills in. */
const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
