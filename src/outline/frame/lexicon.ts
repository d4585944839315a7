/** The words that the frame is known by: marks of headings, words that are headings by themselves, marks of boxes. */

/** Words that number a heading: 第一篇, 第二章. */
export const ORDINAL_WORDS = { part: ["篇", "编"], division: ["部分"], chapter: ["章"], section: ["节"] } as const;
export const ORDINAL = "第";
/** What character recognition makes of 〇. */
export const FALSE_ZEROS = "Ｏ○";
/** What character recognition makes of 一. */
export const FALSE_ONES = "—-–ー─－";

/** 一、 and （一）. */
export const COMMAS = "、．.，,";
export const OPEN_BRACKETS = "（(﹙〔";
export const CLOSE_BRACKETS = "）)﹚〕";

/** What is between a mark and its title. */
export const SEPARATORS = "：:、．.·，,—-–";
/** What goes on so behind a mark, with no blank between, is a sentence that mentions the heading: 第三章的, 第一章中提. */
export const NO_TITLE_STARTS =
  /^(?:[的及里、，。；》”’）)]|[和与至到]第|中[的，、提明规所]|所[列述示]|规定|等|之[一二三四外]|内容)/u;
/** Behind one of these a sentence names a heading: 第一章和第二章, 见第三章. */
export const NAMES_NEXT = "和与至到、，及从对在按见由如除";
/** No title holds one of these. */
export const SENTENCE_SIGNS = "。；！？;!?";
/** No title ends with one of these. */
export const UNENDED = "，、：:,（(《“‘";

/** What no title ends with: its next line goes on. */
export const UNFINISHED = /(?:[，、的和与及]|具有|成为|打造|构建|谱写|开创)$/u;

export const CONTENTS_TITLES: readonly string[] = ["目录", "目次", "总目录", "contents", "CONTENTS"];
/** Lists behind the contents, and their lines. */
export const LISTS = /^[【[〔（(]?(?:专栏|图表?|表格?|附[件表图])(?:目录|索引|一览|清单|[0-9０-９一二三四五六七八九十])/u;
export const OPENING_WORDS: readonly string[] = [
  "序言",
  "前言",
  "引言",
  "导言",
  "序",
  "绪论",
  "导语",
  "总序",
  "引子",
  "写在前面",
];
/** What recognition leaves behind the last heading of the contents: 保障计划全面落实序言. */
export const OPENING_BEHIND = /(?<=.{6})(?:序言|前言|引言)$/u;
export const CLOSING_WORDS: readonly string[] = ["结语", "结束语", "后记", "尾声"];
export const GLOSSARY_WORDS: readonly string[] = [
  "名词解释",
  "名词注释",
  "名词术语解释",
  "术语解释",
  "名词说明",
  "专有名词解释",
  "专业名词解释",
  "相关名词解释",
  "有关名词解释",
  "词语解释",
  "注释",
];
export const APPENDIX_WORDS: readonly string[] = ["附件", "附表", "附录", "附图", "附"];

export const BOX = "专栏";
/** A number that a blank parts from the title: 专栏14 2035年…. */
export const BOX_NUMBER = /^\S?\s*专\s*栏\s*([0-9０-９]{1,3}(?:[-—–.][0-9０-９]{1,3})?)\s/u;
export const BOX_OPENINGS = "【[〔「『（(";
export const BOX_CLOSINGS = "】]〕」』）)";

export const TABLE = "表";

/** Signs that open a paragraph of their own. */
export const OPENERS =
  /^(?:——|--|—|[•●■◆▲※★▪·◇○]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、]|注[：:]|备注|资料来源|数据来源)/u;

/** A number that a line's end cuts: behind its point or colon, before either, or before its percent sign. */
export const CUT_BEHIND = /[0-9０-９][.．:：]$/u;
export const GOES_ON_BEHIND = /^[0-9０-９]{1,3}(?![0-9０-９年月]|[.．、](?![0-9０-９]))/u;
export const CUT_BEFORE = /[0-9０-９]$/u;
export const GOES_ON_BEFORE = /^(?:[.．:：](?=[0-9０-９])|[%％‰])/u;
/** A number that may go on with a digit, or with its unit. */
export const OPEN_NUMBER = /[0-9０-９][百千万亿]{0,2}$/u;
/** A verb leads it: it is in a sentence. */
export const LED_NUMBER = /(?:[达到为至过约近长升降高低少]|突破)[0-9０-９.．:：]{1,10}$/u;

/** Notes below a table. */
export const NOTES =
  /^(?:注[：:0-9①]|备注|说明[：:]|资料来源|数据来源|[*＊※]|[①-⑳]|带?[〔［[【]|[0-9０-９]{1,2}[.．、]|“[*＊—〔[])/u;

/** 第十五个五年规划纲要, 和二〇三五年远景目标纲要. */
export const PLAN_TITLE =
  /^([\p{Script=Han}·]{2,30}?)(?:国民经济和?社会发展)?(?:第([一二三四五六七八九十]{1,3})个五年|[“"]?([一二三四五六七八九十]{1,2})[·•]?五[”"]?)(?:发展)?(?:总体)?(?:规划|计划)(?:(?:和|及|与|暨)[^《》。，]{2,14}?(?:远景目标|长远规划|远景规划)(?:规划)?)?(?:的?建议)?(?:纲要|发展纲要)?$/u;
/** 清源市“十五五”水安全保障规划: the plan of one field of a place. */
export const FIELD_TITLE =
  /^([\p{Script=Han}·]{2,30}?)[“"]?([一二三四五六七八九十]{1,2})五[”"]?(?!时期|期间|以来|规划|计划)[\p{Script=Han}（）、“”]{2,30}?(?:规划|计划)$/u;
/** Units of administration, one behind another: 清源市永安县. */
export const ADMINISTRATIONS =
  /^(?:(?!全[省市县区州]|[我本][省市县区州])\p{Script=Han}{1,15}?(?:(?<!城|都|超|股|门|开)市|(?<!社|园|片|景|校|灌|库|郊|牧|山|林|城|辖|特|商|街|厂|矿|港|地)区|园区|地区|[省县州盟旗镇乡]|街道|兵团)(?![省市县区州盟旗镇乡]))+/u;
/** How a place ends that is all of what precedes the plan's number. */
export const ADMINISTRATION_END = /(?:[省市县区州盟旗镇乡国]|街道|兵团)$/u;
/** The years of a plan behind its title. */
export const YEARS_BEHIND = /[（(](?:19|20|21)[0-9]{2}年?[-—–~～至到]{1,2}(?:19|20|21)[0-9]{2}年?[）)]$/u;
/** What says that a text is not the last one, behind the title, before it or in a line above; it is no part of the title. */
export const DRAFT_BEHIND =
  /(?:[（(【[〔](?:(?!纲要|规划|计划)[^（）()【】[\]〔〕]){0,16}(?:稿|草案|摘要|全文)[^（）()【】[\]〔〕]{0,12}[）)】\]〕]|(?<=纲要|(?:规划|计划|建议)(?!纲要)|[》”])[-—·]{0,2}(?:\p{Script=Han}{1,10}稿|草案|摘要|全文))$/u;
export const DRAFT_BEFORE =
  /^[（(【[〔](?:(?!纲要|规划|计划)[^（）()【】[\]〔〕]){0,16}(?:稿|草案)[^（）()【】[\]〔〕]{0,12}[）)】\]〕]/u;
export const DRAFT_LINE = /^[（(【[〔]?\p{Script=Han}{0,10}(?:稿|草案)[）)】\]〕]?$/u;
/** What is around a title or names its place among the papers. */
export const AROUND_TITLE = /^(?:[（(《【“"「]|附件[0-9一二三四五]?[：:.、]?)|[）)》】”"」]$/gu;
/** Words of a sentence or a notice before the title. */
export const NO_PLACE = /[，。《》：:]|关于|印发|审议|批准|编制|根据|制定|政府|委员会|通知|主席团|本规划|国务院/u;
export const PLAN_ORDINAL = /第([一二三四五六七八九十]{1,3})个五年(?:规划|计划)|“([一二三四五六七八九十]{1,2})[·•]?五”/u;
export const PAGE_WORDS =
  /^(?:第[0-9０-９〇零一二三四五六七八九十百]{1,5}页(?:[，,/]?共[0-9０-９]{1,4}页)?|[-—–·~～_|]{1,3}[0-9０-９IVXivx]{1,5}[-—–·~～_|]{1,3}|[0-9０-９]{1,4}\/[0-9０-９]{1,4}|[-—–·~～]{1,3}第?[0-9０-９]{1,4}页?[-—–·~～]{1,3})$/u;

/** What opens no second line of a title. */
export const NO_SECOND_LINE = /^(?:——|专栏|表[0-9０-９一二三四五六七八九十]|图[0-9０-９一二三四五六七八九十])/u;
/** The title of a table that is in no box: 表1 …. */
export const TABLE_TITLE = /^(?:附?表[0-9０-９一二三四五六七八九十]{1,3}(?:[-—.][0-9０-９]{1,2})?)[：:、.．]?(?=\S)/u;
/** An entry of a box: a name and what it is of. */
export const NAMED = /^[^。，；：:]{1,40}[：:]/u;
/** An entry that is numbered or marked. */
export const NUMBERED =
  /^(?:——|--|[•●■◆▲※★▪·◇○]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}(?:[.．、）)]|(?=\p{Script=Han}))|[①-⑳])/u;
export const NUMBER_BEHIND = /^[0-9一二三四五]?[：:、.]?/u;
export const LAST_NUMBER = /[0-9一二三四五]$/u;
/** What says that a line is a note. */
export const NOTE_WORDS = /^(?:注|备注|说明|资料来源|数据来源)[：:0-9①]/u;
