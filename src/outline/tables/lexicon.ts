/** Words about tables in an outline's text. */

/** A line of these signs alone numbers a page: — 12 —, 第 12 页 共 80 页. */
export const PAGE_NUMBER =
  /^(?:[-—–－·\s]{0,6}[0-9]{1,4}[-—–－·\s]{0,6}|第?\s?[0-9]{1,4}\s?[页/](?:\s?[/，,]?\s?共?\s?[0-9]{1,4}\s?页?)?)$/u;

/** Above the headings on the next page. */
export const CONTINUED = /^[（(]?(?:接上表|续表|续上表|续前表|表续)[0-9一二三四五六七八九]{0,2}[)）]?$/u;

/** What begins so is a heading or the title of a box and never the rest of a cell. */
export const HEADING =
  /^(?:第[一二三四五六七八九十百0-9]{1,4}[章节篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|专栏|附表|表[0-9一二三四五六七八九十]|图[0-9])/u;

/** A heading of rows. */
export const HAN_NUMBER = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/u;

/** They say that a table tells what was reached. */
export const REACHED: readonly string[] = [
  "完成情况",
  "实现情况",
  "执行情况",
  "进展情况",
  "完成值",
  "实现值",
  "实际完成",
  "评估",
];

/** What a table of indicators calls its rows or their attribute. */
export const INDICATOR = "指标";

/** A table with these headings lists works and no indicators. */
export const WORKS: readonly string[] = [
  "建设内容",
  "建设地点",
  "建设规模",
  "建设性质",
  "建设年限",
  "建设期限",
  "总投资",
  "项目名称",
  "主要内容",
  "责任单位",
  "牵头单位",
];

/** The unit of all figures, above a table. */
export const UNIT_ABOVE = /^[（(]?(?:计量)?单位[:：]/u;

/** A sentence ends here. */
export const SENTENCE_ENDS = "。；！？";

export const HAN = /\p{Script=Han}/u;

/** What every heading of a table has. */
export const SAID_ABOVE = /指\s?标|名\s?称|项\s?目|内\s?容|类\s?别|领\s?域|序\s?号/u;

/** It counts a row, requires something, or ends a sentence: no heading does. */
export const BODY = /^[0-9]{1,3}(?:$|[.．、])|[。；]|^(?:约束性|预期性)$/u;
/** A number in a column of its own. */
export const NUMBER_SIGN = "序";
