/** Words and signs of a glossary. */

/** A dot or a dash of a list before an entry. */
export const BULLET = /^[-*•·●◆■▪]\s{0,4}/u;

/** The number of an entry: 1. 1、 （1） [1] 〔1〕 ① 注1： 1 */
export const MARKS: readonly { readonly style: string; readonly sign: RegExp }[] = [
  { style: "dot", sign: /^([0-9０-９]{1,3})\s?[.．、](?![0-9])\s{0,4}/u },
  { style: "bracket", sign: /^[（(]\s?([0-9０-９]{1,3})\s?[）)][.、]?\s{0,4}/u },
  { style: "square", sign: /^[[［〔【]\s?(?:注\s?)?([0-9０-９]{1,3})\s?[\]］〕】]\s{0,4}/u },
  { style: "circle", sign: /^([①-⑳㉑-㉟㊱-㊿])\s{0,4}/u },
  { style: "note", sign: /^注\s?([0-9]{1,3})[.．、:：]\s{0,4}/u },
  { style: "han", sign: /^([一二三四五六七八九十百]{1,5})、\s{0,4}/u },
  { style: "blank", sign: /^([0-9０-９]{1,3})\s{1,4}/u },
];

/** Between a term and its explanation. */
export const SEPARATORS: readonly string[] = ["：", ":", "——", "──", "--", "—"];
/** They say as much within a sentence. */
export const MEANING = /^(?:主要)?(?:是指|指的是|系指|即指|指(?!导|数|标|挥|示|定|引|令|纹|南))/u;

export const OPENERS = "“‘《（(【「『〈[";
export const CLOSERS = "”’》）)】」』〉]";

/** An explanation that is a list may begin so. */
export const LIST_OPENING = /^(?:(?:主要)?(?:是指|指的是|指|即|包括|包含|分别是|分别为|分别指|是))[:：]?/u;
/** What these stand in is a sentence and no name of a list. */
export const SENTENCE_WORDS = /(?<!目)的|[等是为由以并在对将使把被让]|通过|推动|促进|开展|围绕|坚持|以及/u;
export const LISTED = "、";
export const AND = "和";
/** A sentence has such signs. */
export const SENTENCE_SIGNS = "。；;：:，,？！";

/** The heading of a glossary, and of its columns where it is a table. */
export const GLOSSARY_HEADINGS =
  /^(?:序号|编号|名词|术语|名称|词条|解释|释义|注释|含义|说明|(?:专有|专业|相关|有关|部分|主要)?名词(?:术语)?(?:解释|注释|释义|说明))$/u;
