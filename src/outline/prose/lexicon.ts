/** The words by which prose is cut into clauses, sorted into past and plan, and its subjects found. What a number means the notation knows. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** Longer words first, so that the longest counts. */
const longest = (text: string): readonly string[] => [...words(text)].sort((a, b) => b.length - a.length);
const choice = (text: string): string => longest(text).join("|");

/** Signs in one form each. */
export const SIGNS: { readonly [sign: string]: string | undefined } = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "?": "？",
  "!": "！",
  "﹪": "%",
  "％": "%",
  "．": ".",
  "｡": "。",
  "【": "〔",
  "】": "〕",
  "﹝": "〔",
  "﹞": "〕",
};
export const PLAIN_QUOTES: readonly [string, string] = ["“", "”"];

/** What ends a sentence, and a clause. */
export const SENTENCE_ENDS = "。！？；";
export const CLAUSE_ENDS = "，：";
export const PAUSE = "、";
export const COMMA = "，";
/** Opening signs with what closes them; figures inside the first are notes, inside the others parts of names. */
export const BRACKETS: { readonly [open: string]: string | undefined } = { "（": "）", "〔": "〕" };
export const QUOTES: { readonly [open: string]: string | undefined } = { "“": "”", "‘": "’", "《": "》", "「": "」", "『": "』" };

// ---- time ---------------------------------------------------------------------------------------------------------

const DIGIT_WORDS = "〇○零一二三四五六七八九";
/** 二〇三五年. */
export const YEAR_IN_WORDS = new RegExp(`[二一][${DIGIT_WORDS}]{3}(?=年)`, "gu");
export const ROUND_ZERO = "○";

/** 突破两千亿元, 达到五百万人: a number in words behind a word that leads to it, and before a unit of amounts or of counts. */
export const NUMBER_IN_WORDS =
  /(?<=突破|达到|超过|达|超|近|约|至|到|完成|实现|稳定在|控制在|增加|新增|培育|建成|投资|收入)(?:[一二两三四五六七八九]千(?:[一二三四五六七八九]百)?|[一二两三四五六七八九]百(?:[一二三四五六七八九]十)?|[二三四五六七八九]十[一二三四五六七八九]?|[一二两三四五六七八九])(?=(?:万亿|亿|万)(?:元|美元|吨|人|人次|亩|千瓦|千瓦时|立方米|公里|平方米|户|斤|公斤|标准箱))/gu;

/** The five-year periods by their numbers: the first began in 1953, the sixth in 1981. */
export const PERIOD_NUMBERS: { readonly [word: string]: number | undefined } = {
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  十三: 13,
  十四: 14,
  十五: 15,
  十六: 16,
  十七: 17,
};
const LEAD_IN = "(?:预计|展望|力争|争取|确保|努力|计划|规划|要)?(?:到|至|截至|截止|截止到|在|从|自|于)?";
const PERIOD = "[“‘]?(十[一二三四五六七]?|[六七八九])五[”’]?";
/** “十五五”期间: what leads, the period's number, and what follows. A bare 十五 without a word behind is fifteen. */
export const LEADING_PERIOD = new RegExp(
  `^(${LEAD_IN})${PERIOD}(规划期末|规划期间|规划期内|规划期|计划期间|计划末|期间|时期|期末|期内|末期|末|初|以来|五年来|五年|前期|后期|计划|规划)?(?:，|的五年，?|内|里|中|，)?(前[一二两三四]年|后[一二两三四]年)?`,
  "u",
);
export const LEADING_YEAR = new RegExp(
  `^(${LEAD_IN})((?:19|20|21)[0-9]{2})年?(?:([—~至到-]{1,2})((?:19|20|21)[0-9]{2}))?(年度|年底前|年末前|年底|年末|年前|年以前|年之前|年以来|年初|年间|年期间|年左右|年内|年中|年)(?:，|时，|间|，)?`,
  "u",
);
export const LEADING_PHRASE = new RegExp(
  `^(${LEAD_IN})(${choice("今后五年 未来五年 今后5年 未来5年 下一个五年 过去五年 过去的五年 过去5年 过去的5年 这五年 近五年 近5年 五年来 5年来 五年间 五年中 五年内 五年 5年内 规划期内 规划期末 规划期 期末 本规划期 前三年 前两年 前四年 后两年 后三年 第一年 近年来 近几年 去年 目前 当前 今年以来")})(?:里|以来|来|间|内|中)?(?:，)?`,
  "u",
);
/** 用3年时间, 3年内. */
export const LEADING_SPAN =
  /^(?:力争|争取|计划)?(?:用|在|通过)?([1-9一二两三四五])(?:个)?年(?:左右)?(?:时间|内|之内|以内)(?:，)?/u;
/** 五年新增: so many years, whichever. */
export const OPEN_YEARS = /^(?:五年|5年)(?!来)/u;
export const PHRASE_TIMES: {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly end: readonly string[];
} = {
  past: words("过去 这五年 近五年 近5年 五年来 5年来 近年来 近几年 去年 今年以来"),
  present: words("目前 当前"),
  end: words("期末"),
};
export const FIRST_YEARS = /前([一二两三四])年/u;
export const LAST_YEARS = /后([一二两三四])年/u;
export const COUNT_OF_YEARS: { readonly [word: string]: number | undefined } = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 };
/** Behind a year: the time up to it; behind a period: its end; since then. */
export const UP_TO = words("到 至 截至 截止 截止到");
export const PERIOD_ENDS = words("末 期末 末期 规划期末 计划末");
export const SINCE = "以来";
export const DUE = words("预计");

// ---- what a section speaks of -------------------------------------------------------------------------------------

export const PAST_HEADING =
  /成就|回顾|完成情况|执行情况|实施情况|发展历程|现状$|(?<!夯实|筑牢|打牢|奠定|厚植|巩固|增强)(?:发展|工作|规划)基础$|^(?:规划|发展)?(?:背景|基础)$/u;
/** What a title of results and one of goals may say: it counts where nothing above speaks of goals. */
export const RESULT_HEADING =
  /^(?!提升|增强|提高|巩固|扩大|深化|再创).*(?:成效|成绩)$|取得(?:的)?(?:了)?(?:新|重大|显著|历史性|决定性)/u;
export const PRESENT_HEADING =
  /(?:发展|国际|国内|外部|宏观|内外部|面临的?)环境|形势|机遇与|机遇和|挑战|存在的?(?:主要)?问题|主要问题|困难和|短板弱项|优势条件|基本(?:县|市|省|区)情/u;
export const PLAN_HEADING = /目标|任务|愿景|展望|思路|指标/u;
/** Words that say of one clause that it is so already. */
export const ALREADY = /已(?!知)|现有|现状|共有|现已|目前|曾|尚有|至今|迄今|以来/u;
/** Words of a shortcoming: the figure is what there is. */
export const ONLY = /仅|只有|只占|还有|尚未|尚不|尚处|尚需|仍有|仍然|偏低|不足之处|相当于|(?<!不)低于(?:全国|全省|全市)平均/u;

// ---- words around a subject ---------------------------------------------------------------------------------------

/** What may open a clause in front of its subject and says nothing of it. */
export const OPENERS: readonly string[] = /* @__PURE__ */ longest(
  `力争 争取 确保 努力 保证 实现 推动 推进 促进 全面 加快 持续 稳步 着力 大力 积极 进一步 其中 而且 并且 同时 另外 此外 以及 每年 年均 平均每年 总计 合计 共计 预计 逐步 有序 深入 不断 切实 严格 坚决 带动 累计 五年累计 五年共 五年 全年 力求 必须 先后 陆续 充分 届时
  按可比价计算 按可比价格计算 按可比价 按不变价计算 按不变价格计算 按现价计算 扣除价格因素 扣除物价因素 扣除价格因素后
  从而 通过 支持 引导 鼓励 最终 一是 二是 三是 四是 五是 六是 七是 八是 力保 使得 促使 推动实现 助力 主要是 圆满 如期 提前 成功 顺利 超额 完成 达到 保持 维持 再 合计达到 现行标准下 按现行标准 现行国家标准下`,
);
/** Short words that open a clause, unless they begin a longer one: 要素, 和谐, 并网. */
export const SHORT_OPENERS =
  /^(?:要(?!素|求|点|件|道|闻|塞|害|客)|到(?!位|达|岗|期|户|访)|使(?!用|命|馆|者)|让(?!利|渡)|将(?!军|乐)|把(?!握|关|手)|为(?!民)|至(?!今)|又|也|且|已(?!知)|现有|共有|有(?!效|机|色|线|限|关|序|利|力|轨|偿|害|氧)|年(?=培训|转移|输出|举办|开展|发放|帮扶|救助|安排|引进|招引|选派)|均(?!衡|等|价|值)|都(?!市|江|匀)|和(?!谐|平|美|解|田|林)|及(?!时|格)|并(?!购|网|轨|联)|共(?!同|享|建|有|产|青|和|性|治|富|赢)|拟(?!态)|全[省市县区州旗镇](?!场|域|委|政|人大)|我[省市县区州旗])/u;
/** Words that open a clause only in front of a verb of doing: 集中打造, but 集中供热普及率. */
export const MANNERS: readonly string[] = /* @__PURE__ */ longest(
  `综合 规范 新增 重点 集中 试点 升级 高标准 高质量 高水平 高品质 规划 新 统筹 分批 分期 滚动 组织 深化 优先 联合 合作 共同 积极稳妥 基本 科学 提质 谋划 启动 探索 自主 持续 总共 超前 适度 每个乡镇至少 至少 依法 因地制宜 有计划 分步 梯次`,
);
/** What begins like a verb of doing and is a name. */
export const NO_DOING =
  /^(?:新增劳动力(?:的)?(?:平均|人均|受教育)|建成区|建设用地|建设兵团|发展中国家|培育钻石|保护区|开发区|示范区|种植业|养殖业|运营商|投入品|接待游客|改革开放|新建区|新建住宅|落实率|服务业)/u;
/** Behind an opener, what shows that it is part of a name: 完成率, 实现程度. */
export const NAME_ENDS_BEHIND = /^(?:或|率|度|量|数|额|值|性|化|型|期|比|及|末)/u;

/** Verbs of doing that a count belongs to: 培育…40家, 新建…4万个. */
export const DOING: readonly string[] = /* @__PURE__ */ longest(
  `新建 改建 扩建 新改建 新改扩建 改扩建 续建 新建续建 新建改造 新建改建 新建改扩建 改造 建设 建成 建设改造 共建 创建 创成 建 打造 培育 培养 培育引进 引进培育 引进 引育 招引 新引进 新培育 新引育 新增 新设立 新设 新认定 新发展 新开工 新发现 新开通 新修 新创建
  整治 治理 实施 举办 承办 合作举办 开展 集聚 汇聚 聚集 聚合 培训 布局 布设 设立 组建 成立 认定 形成 筹建 开通 开辟 开发 发展 选派 选育 选聘 建立 争创 推广 推出 发放 转移 输出 淘汰 关闭 关停 压减 化解 盘活 筹集 筹措 供应 安排 投放 购置 更新
  修复 恢复 恢复和改善 改善 绿化 扶持 提供 运营 建成投用 建成运营 申报 成功申报 获批 获评 评选 遴选 招聘 招收 吸纳 安置 资助 救助 帮扶 惠及 受益 解决 完成 落实 种植 养殖 栽植 营造 管护 抚育 铺设 敷设 架设 加固 疏浚 清淤 修建 修通 修缮 复垦 整理 收储 出让 出台 制定
  制修订 制订 发布 发行 授权 转化 突破 攻克 储备 落地 签约 签订 注册 登记 配备 配置 添置 接待 演出 放映 出版 创作 挖掘 保护 修订 落户 达产 投产 开工 竣工 搬迁 撤并 减少 削减 增加 提升 增设 补充 累计完成 培植 壮大 兴建 谋划 储备 争取 引入 吸引 覆盖 守住 坚守 严守 打通 筛选 孵化 兑现 减免 归集 投入 募集 融资 获得 荣获 入选 新入选 新获批 累计引进 获批重组 重组 优化 认证 征集 举行 拥有 设置 新增加 净增 推选 评定 迎来`,
);

/** What opens a condition or a policy: its figure limits who is meant, or is paid, and promises nothing. */
export const CONDITION =
  /^(?:对|对于|凡|凡是|鼓励|允许|给予|按|按照|依照|根据|依托|围绕|沿|凭|符合|支持(?!.*新增)|严格执行|落实|贯彻|以|在|从|由|针对|重点支持|优先)/u;
/** Words right before a figure that make it a rate of pay, a size or a condition. */
export const RATES =
  /(?:给予|奖励|补助|补贴|贴息|罚款|收取|优惠|减按|标准为|不足|超出|满|年满|距离?|占地|总投资|投资额|计划投资|概算投资|规划面积|占地面积|规划用地|总占地|用地面积|建筑面积|总建筑面积|库容|总库容|全长|总长|线路长|长约|海拔|装机容量|单体投资|注册资本|东经|北纬|时速|流量|版本|编号|电话|邮编|公告|文号)$/u;

/** Units of which a figure is time; without a word that leads to it, it belongs to a name. */
export const TIME_UNITS: readonly string[] = words(
  "年 个月 月 周 天 日 小时 分钟 秒 毫秒 季度 岁 周岁 个工作日 工作日 学年 课时 学时",
);
/** Units of electricity, of size in names: 500千伏海珠站. */
export const NAME_UNITS: readonly string[] = words(
  "千伏 kV KV 伏 V 吨级 蒸吨 寸 英寸 纳米 nm 度 部 版 级 路 号 期 位 类 款 页 字 点 题 方 层 届 轮 季 星",
);
/** What behind a number makes a name of it. */
export const NAME_BEHIND =
  /^(?:号|期(?!间|内|末)|线(?!路)|路|环|届|版|型|级|强|类|周年|楼|岁以[上下]的?(?!人口占|儿童死)|条例|热线|部署|工程|行动|计划(?!生育)|模式|体系|机制|倡议|战略|思路|战区|战略|世纪|年代|字|\+|×|[A-Za-z])/u;
export const NAME_BEFORE =
  /(?:[A-Za-z+×#№/]|第|国道|省道|县道|乡道|热线|拨打|面向|专栏|表|图|附件|附表|附图|专班|文号|部署|代号|编号|区号)$/u;
/** Before a count that only sums up what was named: 甲、乙等5个. */
export const NAMED = /(?:等|共|共计|这)$/u;
/** Right behind a figure, what makes an attribute of it. */
export const OF = "的";
/** …左右的目标: such a noun adds nothing, and the figure is no attribute. */
export const EMPTY_NOUN =
  /^(?:“|”|人民币|的(?:目标|水平|增速|增长速度|速度|要求|任务|标准|比例|规模|增幅)|(?:水平|增速|增长速度|台阶|大台阶|新台阶|大关|关口|区间|规模|以内|上下|左右|以上)|（|。|，|；|$)/u;
/** Where a noun behind a number ends. */
export const NOUN_ENDS = new RegExp(
  `[，：；。]|${choice("惠及 带动 用于 支持乡村 支持企业 促进 推动 实现 覆盖 确保 达到 如期 竣工 投产 开工 投入 力争 其中 供 全部 全面 常态化 纳入 参与 入选 获评 获批 荣获 建成 落地 投用 通过 进入 跻身 位列")}`,
  "u",
);

/** Names that mean nothing without what precedes. */
export const DEPENDENT = /^(?:占(?!地)|占比|比重|比例$|占.*(?:比重|比例|份额)|(?:年均)?(?:增速|增幅|增长率|增长速度)$)/u;
/** 总量达到1012亿元: the amount of what was just spoken of. */
export const TOTAL_OF_IT = /^(?:经济)?(?:总[量额数]|总规模)(?=$|占)/u;
/** What means nothing without what is done to it: 覆盖人口68万人 is no population. */
export const GENERAL_NOUN = /^(?:总?人口|居民|群众|农户|农民|家庭|总?里程|总?面积|规模|长度|资金)$/u;
/** What parts the names of a list besides 、. */
export const AND: readonly string[] = words("以及 和 及 与 并");
/** Words with which several names share one figure, or have one each. */
export const EACH = /分别|双双|均|都|各/u;
/** The end that names of a list share: 氮氧化物、挥发性有机物排放量. */
export const SHARED_ENDS: readonly string[] = /* @__PURE__ */ longest(
  `重点工程减排量 减排量 排放 毕业生就业率 就业率 排放量 排放总量 排放强度 毕业生升学率 升学率 完成率 巩固率 综合利用率 治理率 吞吐量 增加值 总产值 产值 产量 总产量 面积 覆盖率 普及率 死亡率 入学率 毛入学率 毛入园率 参保率 比重 占比 比例 常住居民人均可支配收入 居民人均可支配收入 人均可支配收入 常住居民收入 居民收入 人均收入 收入 低保标准 综合人口覆盖率 人口覆盖率 里程 通车里程 学位 床位 岗位 数量 人数 总量 规模 消费量 用水量 能耗 降幅 降低率 下降率 增速 年均增速 出口额 进出口额 投资额 总额 建设用地 利用率 处理率 处置率 回收率 达标率 达标比例 优良比例 装机 装机容量 装机规模 发电量 医院 企业 园区 示范区 示范村 基地 平台 项目`,
);
/** Ends of a growth's name that the level behind it does not share. */
export const GROWTH_END = /(?:年均)?(?:增速|增长率|增长速度|增长|增幅|涨幅)$/u;
/** Words behind which the object of an action is. */
export const LOST_ENDS =
  /(?:(?:从|由)(?:人均|每人|户均|亩均)?|的|，|：|、|(?<!行|作)为|(?<!公)共|(?<!节|集|合|制|签|公|履|预|简|条)约|(?<!邻|附)近|超|(?<!发|雷)达|至|(?<!周)到|(?<!内|存|所|潜)在|将|(?<!许|认)可|已|再|(?<!成)就|(?<!需|重|必|主|纲|摘|纪)要|(?<!储|产|动|功|性|智|节|耗|热|风|光|氢|核|电|势|职|技|才|效|机|潜|体|赋|用|太阳|新|物理|化学)能|(?<![国公私共所占保特富持享])有|各|以|双双|实际|名义|达到并|(?<=[\u4e00-\u9fff])[0-9.]+[万亿]?[户家个人处]|全部|基本|总体|(?<!人|户)平均|分别|(?<![人户亩地平])均|是|比上年|同比|仅|每年|年均|累计|五年|力争|争取|确保|实现|完成|建成|达到|合计|共计|总计|稳定|保持)$/u;
/** 比2020年, 在2025年基础上: a comparison behind a subject. */
export const COMPARISON =
  /(?:(?:比|较|与|同|相较于|相比|相比于|对比|在)(?:[“‘]?(?:十[一二三四五六七]?|[六七八九])五[”’]?(?:规划|计划)?(?:时期|期间|期末|末)?|[0-9]{4}年(?:底|末)?|上年|上一年|上年同期|去年|上个五年|期初|基期)(?:的)?(?:相比|基础上|基础|水平)?|[0-9]{4}年(?:底|末)?(?:的)?)$/u;

// ---- promises without digits --------------------------------------------------------------------------------------

export const ROMAN = /[ⅠⅡⅢⅣⅤ]|(?<![A-Za-z])(?:I{1,3}|IV|V)(?![A-Za-z])/u;
/** 与经济增长同步, 居民收入增长和经济增长同步. */
export const IN_STEP =
  /^(.+?)(?:要|力争|努力|基本|总体|保持)?(与|和|同)([^与和同]+?)(保持基本同步|基本保持同步|总体保持同步|保持同步|基本同步|同步增长|同步提高|同步提升|大体同步|总体同步|同步)$/u;
/** 高于全国平均水平, 快于经济增长. */
export const BEYOND =
  /^(.+?)(?:力争|要|始终|持续|保持|总体)?((?:不低于|不高于|高于|快于|略高于|略快于|明显高于|明显快于|低于|达到(?=[^，。；、]{1,12}平均水平(?:以上)?$))(.+))$/u;
/** 比全省平均水平低0.95个百分点: the subject is in a clause before. */
export const OPENS_COMPARISON = /^(?:比|较|(?:略|明显)?(?:高于|低于|快于))/u;
/** What a growth or a level is named with on both sides of a comparison. */
export const COMPARABLE =
  /(?:增长|增速|增幅|涨幅|提高|发展|收入|报酬|生产率|生产总值|GDP|水平|水平以上|平均|平均数|标准|均值|幅度|城镇居民|城镇|失业率|支出|投入|率|比重)$/u;
/** 完成省下达任务, 达到省定要求, 控制在国家下达指标以内. */
export const DELEGATED =
  /^(.*?)((?:全面|圆满|如期|确保|力争)?(?:完成|达到|控制在|满足|符合|不突破|不低于)(?:[^，。；、]{0,12}?)(?:下达|省定|市定|国定|国家定|上级定|州定|核定|分解|规定|批复|确定)(?:的)?[^，。；、]{0,10}?(?:任务|目标|指标|要求|标准|控制数|计划|控制目标|总量)(?:要求)?(?:以内|之内|内|范围内)?)$/u;
/** 完成省下达的单位GDP二氧化碳排放降低目标: what is set is named inside. */
export const SET_INSIDE =
  /^(?:[^，。；、]{0,10}?(?:完成|实现|落实|达到))[^，。；、]{1,10}?(?:下达|规定|确定|核定|分解|明确)的?([^，。；]{3,30}?)(?:年度|约束性|控制|考核|规划)?(?:目标任务|任务目标|目标|任务|指标|控制数)(?:要求)?$/u;
/** Ends of a name of something measured, beside those the notation knows. */
export const MEASURED =
  /(?:率|比重|占比|比例|数|数量|人数|总量|总额|规模|面积|产量|产值|收入|支出|投资|里程|能力|装机|容量|强度|浓度|水平|系数|指数|寿命|年限|总值|增加值|存栏|出栏|吞吐量|保有量|拥有量|蓄积量|消费量|用水量|排放|排放量|能耗|降低|下降|减少|减排|消耗|增长|增速|降幅|总产|红线|人口|人次|余额|税收|利润|就业|床位|额|权重|强度|减排量|用量|使用量|排名|温度|密度|盖度|能力|时间|周期|成本|标准|费用|价格|素养|贡献|通过|投入|用地|用水|资金|贷款|存款|利用量|回收|处置量)$/u;
/** Names of growth, on either side of a comparison. */
export const GROWS = /增长|增速|增幅|涨幅|降幅|提高|发展|速度/u;
/** Behind an amount, a class of size: 5000亿级, 20万吨级. */
export const OF_SIZE = "级";
/** What a subject may begin with that is none of it: dashes, numbering. */
export const NUMBERING =
  /^(?:[—-]+|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|[①-⑩]|[·•●◆■▲★]+|[（(]?[0-9]{1,2}[）)．.、](?![0-9])|、|，|：)/u;
/** 新（改、扩）建: a bracket inside a verb. */
export const BROKEN_VERB = /^新[（(][改扩迁续、]+[）)]建/u;
/** 到2030年、2035年分别达到: years in a row, each with a figure of its own. */
export const YEARS_IN_A_ROW =
  /(?:(?:19|20|21)[0-9]{2}年(?:底|末)?(?:[、和及与](?:到|至)?))+(?:19|20|21)[0-9]{2}年(?:底|末)?，?/gu;
/** 三次产业结构: a whole of three. */
export const THREE_PARTS = /三次产业|三产|一、?二、?三/u;
/** 500亿级: a class of size. */
export const SIZE_CLASS = /^[0-9.十百千万亿]+元?级/u;
/** A bracket that tells a part of the figure before it. */
export const PART_NOTED = /（其中[^（）。；]{2,60}）/gu;
/** Each year, or in the mean of the years. */
export const EVERY_YEAR = /每年|逐年|年年/u;
/** 年培训3000人次: 每年 for its own clause. */
export const YEARLY_WORK = /(?<![0-9\p{Script=Han}])年(?=培训|转移|输出|举办|开展|发放|帮扶|救助|安排|引进|招引|选派)/u;
export const MEAN_YEAR = /年均|平均每年|年平均/u;
/** A noun of growth that a verb follows is of the name: 人口自然增长率控制在. */
export const GROWTH_NOUN =
  /^.*?(?:增长率|增长速度|增长幅度|增速|增幅|涨幅|下降率|降低率|降幅|下降幅度|降低幅度|减少率|递增率)(?=.)/u;
/** 由19:43:38优化为10:40:50: words that turn one figure into another, beside those of the notation. */
export const TURNING = /^(?:优化|调整|演变|转变|变化|改善|发展|扩大|跃升|攀升|增加|缩小)*(?:为|到|至|成)?$/u;
/** 受教育年限14年: a name that is measured in time. */
export const LASTS = /(?:年限|寿命|年龄|时长|周期|天数|用时)$/u;
/** 翻近一番, 减半: a multiple in words that the notation does not read. */
export const MULTIPLE_IN_WORDS = /翻[^，。；、0-9]{0,4}番|减半(?!征|收|缴)/gu;
/** 1300万农村人口: ten thousands of people without the unit; 50万人口: with a longer word for it. */
export const PEOPLE_BEHIND = /^[^，。；：]{0,8}?(?:人口|居民|群众|农民|职工|学生|劳动力|老人|老年人)/u;
export const PERSON = "人";
export const PEOPLE_UNIT = /(?<=[万亿])人口/u;
/** 每人每年8400元: what a pay is per. */
export const PER_HEAD = /(?:每(?:[百千万]?人口?|[百千万]?户|亩|名|件|平方米)(?:每[年月天])?|每月)$/u;
/** Where the name of a clause without figures ends: 粮食产量连续17年丰收. */
export const TOPIC_ENDS =
  /连续|持续|稳步|明显|显著|不断|进一步|大幅|快速|较快|逐步|全面|实现|保持|连跨|跨越|跃上|迈上|稳定|取得|达到|再上|位居|居|更加|有序|加快|突破|迈入|增长$|提升$|提高$|壮大$|升级$|提速$/u;

/** 机场力争达到年旅客吞吐量5000万人次: words inside a name that only lead on. */
export const INSIDE =
  /(?:力争|争取|确保|努力)(?:实现|达到|完成|保持)?|(?<=[\u4e00-\u9fff]{2})(?:实现|达到)(?!或|并)(?=[\u4e00-\u9fff]{3})/u;
/** Each of several names has the figure. */
export const SHARED_BY_ALL = /分别|双双|(?<![人年户亩地平])均|都(?!市)|各为|各达/u;
/** What pays, or limits who is meant. */
export const STRICT_CONDITION = /^(?:对(?!外|共建|.*(?:比重|占比))|凡|鼓励|允许|给予|奖励|凭|未达|超过的)/u;
/** 先后跨越300亿元、400亿元台阶: marks that were passed on the way, of which none is where things stand. */
export const MILESTONES = /(?:先后|连续|接连|相继|依次)(?:跨越|跨过|跨上|突破|迈上|越过|站上|跃上|迈过)/u;
/** Words of a sum over years. */
export const SUMMED = /累计|五年|(?<!公|中)共(?!同|享|建|和|产|青|性)|合计|新增|净增/u;
/** 累计, and the years that something is summed over: 五年累计, 2026—2030年累计. */
export const SUM_WORD = /累计|(?<!公|中|总)共(?!同|享|建|和|产|青|性)|合计/u;
export const MANY_YEARS = /(?:五|[1-9])年(?:来|内|间|共|合?累?计|累积)|五年|[“‘]?十[一二三四五六七]五[”’]?(?:期间|时期)/u;
/** 累计达到28万亩: all that there is by then. */
export const REACHED_IN_ALL = /累计(?:总[量数])?(?:达|超|突破|至)/u;
/** Verbs of work: what they are done to is counted over the years. */
export const WORKING = new RegExp(
  `^(?:新(?!能源|型)|${choice("改建 扩建 改扩建 续建 建设 改造 整治 治理 修复 恢复 更新 绿化 营造 造林 栽植 抚育 改良 铺设 敷设 架设 修建 修通 加固 疏浚 清淤 修缮 复垦 整理 收储 盘活 化解 淘汰 关闭 关停 压减 搬迁 撤并 安置 帮扶 救助 资助 培训 转移 输出 惠及 受益 解决 引进 引育 招引 吸引 引入 发放 投放 筹集 筹措 募集 融资 归集 减免 投入 供应 实施 开展 举办 承办 开工 竣工 投产 签约 落地 增设 添置 购置 选派 招聘 招收 完成 提供")})`,
  "u",
);
/** Verbs by which something is there at the end. */
export const STOCKING =
  /^(?:建成|培育|培养|打造|创建|创成|形成|集聚|汇聚|聚集|认定|获批|获评|拥有|发展|建立|设立|组建|覆盖|开通|布局|入选)/u;
/** Names of work: 中小河流治理320公里, 棚户区改造8000户. */
export const WORK_NAME =
  /(?:造林|种草|退耕|改良|治理|改造|整治|修复|加固|搬迁|绿化|抚育|扩建|改建|疏浚|清淤|更新|植树|封育|新建)(?:任务|工程|面积|里程|长度)?$/u;
/** 改造提升30万亩: what is made better is counted. */
export const BETTERED = /(?:改造|整治|治理|更新|建设|新建|优化|修复|绿化)(?:和|及)?提[升高]$/u;
/** Money that is spent over the years. */
export const FLOW_NAME = /投资(?:额|总额|规模)?$/u;
/** Compared with the year before only, or with another place. */
export const YEAR_ON_YEAR = /同比|比上年|较上年|比去年/u;
/** 3100多年前 is a date. */
export const BEFORE_NOW = /^(?:前|来|间|以来|一遇|老)/u;
/** What multiplies a unit. */
export const MULTIPLIER = /^[十百千万亿]+/u;
/** Where one comparison ends and the next begins. */
export const STEPS = /(?:同步|水平|Ⅱ类|Ⅲ类|类水质)、/gu;
export const WITH = "与";
export const LESS = "低于";
/** 达到全省平均水平: at least the mean, of what there should be more of. */
export const REACHES = "达到";
/** Quick looks: whether a text has a number, a comparison, and whether a time may open it. */
export const HAS_NUMBER = /[0-9]|番|减半|倍|百分之|[千万百]亿|亿元|千万|过半|一半|[一二三四五六七八九]成|[零正负]增长|两位数/u;
export const COMPARES = /同步|高于|低于|快于|平均水平|下达|[省市国州]定|核定|分解|[ⅠⅡⅢⅣⅤIV]/u;
export const HAS_FIGURE = new RegExp(`${HAS_NUMBER.source}|${COMPARES.source}`, "u");
export const MAY_HAVE_FIGURE = new RegExp(`${HAS_FIGURE.source}|[０-９\\s]`, "u");
export const OPENS_TIME = /^[“‘十六七八九到至截在从自于力争确努预展要计规今未下过这近五5期本前后第去目当用通0-9]/u;
export const TIMES = "倍";
/** 实施企业倍增计划: the name of a programme. */
export const PROGRAMME = /^(?:计划|行动|工程|方案|专项|工作)/u;
/** Units that number laws, works and lists; without a verb such a number is a name. */
/** Policies and measures: how many there are is no promise. */
export const POLICIES = /(?:政策|措施|意见|举措|条例|规定|办法|任务|清单)$/u;
export const LISTED_UNITS: readonly string[] = words("条 部 项目 工程 号 版 计划 行动 句 字");
/** Verbs in front of a name that is measured: the rest of DOING may belong to the name (注册护士数). */
export const PURE_DOING: readonly string[] = words(
  "拥有 建成 开通 建设 打造 培育 引进 接待 举办 形成 集聚 汇聚 吸引 开展 创建 建立 设立 获批 培养 累计建成 新建 新设 新设立 实施 完成 布局",
);
/** 万元GDP能耗、用水量, 每千人口执业医师、注册护士数: what is per the same, with what a later name of the list begins with where it is. */
export const SHARED_HEADS: readonly (readonly [head: RegExp, name: RegExp])[] = [
  [
    /^(?:单位|(?:每)?[万亿]元)(?:地区生产总值|国内生产总值|生产总值|GDP|工业增加值)/u,
    /^(?:能源消耗|能耗|水耗|电耗|用水量|(?:二氧化)?碳排放(?!总?量)|建设用地使用面积)/u,
  ],
  [/^每[百千万](?:名)?(?:常住)?(?:人口|人)(?:拥有)?/u, /^(?:执业|注册护士|护士|医疗卫生机构床位|床位|药师|全科医生)/u],
];
/** Names of a list that each have a figure of their own end so; a ratio of two things is one name. */
export const RATES_OF_LIST =
  /(?:率|比重|占比|比例|收入|增加值|生产总值|GDP|面积|产量|系数|浓度|强度|排放|能耗|增长|增速|降幅|降低|下降|减少|减排|投资|量|额|产值|能力|里程|规模)$/u;
export const RATIO = /(?:之比|比值|收入比|产值比|倍差|差距|(?<!占)比)$/u;
/** A number without a unit, and what has none. */
export const BARE_NUMBER = /^[0-9.]+(?:及?以上|及?以下|以内|之内|左右|上下)?$/u;
export const UNITLESS = /(?:系数|指数|比|比值|值|倍差|得分|评分|收入比|PUE|位次|排名)(?:（[^）]*）)?$|比率$/u;
/** 年均15%的速度增长: growth behind its figure. */
export const GROWS_BEHIND = /^的?(?:平均)?(?:增长速度|速度(?:增长|递增|提高)?|增速|增长(?=$|，|、))/u;
/** 城乡居民收入分别: two places in one word. */
export const BOTH_PLACES = /^城乡/u;
export const EACH_PLACE: readonly [string, string] = ["城镇", "农村"];
/** What may be between two figures of a list besides 、: signs of a bound. */
export const LIST_LEAD = /^[<>≥≤约近超]*$/u;
/** 农村下降到40%以下, behind a rate of 城镇居民家庭. */
export const PLACE_ALONE = /^(?:农村|城镇|城市|农民|城镇居民|农村居民)$/u;
export const PLACE_BEFORE = /^(?:城镇|城市|农村)(?:常住)?(?:居民)?/u;
export const PEOPLE = "居民";
/** 60岁及以上人口占19.8%: a share without the word for it. */
export const SHARE_VERB = /占$/u;
export const SHARE_NOUN = "占比";
/** Behind a number, what makes the name of a road, a line or a meeting of it, whatever leads to it. */
export const NUMBERED = /^(?:号|路(?!网)|线|届|环|弄|栋|单元)/u;
/** A number stated relative to another one: 2倍, 5成. */
export const SCALED = /[倍成番]/u;
/** Brackets and quotation marks inside which no list parts. */
export const OPENING = "（“《";
export const CLOSING = "）”》";
/** 化学需氧量 is measured by its name, and still has an 排放量. */
export const MEASURED_BY_NAME = /需氧量$/u;
/** Units of shares, and of their changes. */
export const SHARE = /[%‰点]/u;
export const POINTS = /点$/u;
export const BOUND_BEHIND = /[上下内]$/u;
/** The tenth plan's number; without quotation marks or a word behind it, 十五 is fifteen. */
export const TEN = "十";
export const PERIOD_QUOTES = /[“‘]/u;
/** 翻一番半, 翻一番多: more than the word in front says. */
export const MORE_BEHIND = /^(?:半|多|余)/u;
/** 新增蓄水库容1.5亿立方米: what is added is no size. */
export const ADDED = /(?:新增|增加|净增|扩大)\p{Script=Han}{0,4}$/u;
/** What opens a part of what was just said. */
export const A_PART = /^，?其中/u;
/** 出口增长比生产总值增速高5个百分点: a comparison with another series, stated as a margin. */
export const HIGHER =
  /^(.+?)(?:比|较)(?!重|例|率|值|[0-9]|上年|去年|[“‘]?十)(.+?)(?<!提|降|减|新|最|更)(?:高|低|快|慢)(?:出)?[0-9]/u;
/** What a clause without figures is about, where it only speaks of building it: 加快总部企业建设. */
export const BUILT = /(?:建设|发展|培育|改造|治理|创建|引进|工作|工程)$/u;
/** Names of shares and rates, whose level has no unit of things. */
export const RATE_NAME = /(?:率|比重|占比|比例|浓度)$/u;
/** 7.2万贫困人口全部脱贫, 98%的建制村通硬化路: all of what a count opens the clause with. */
export const ALL_OF_THEM = /^(?:全部|如期|全面|均|基本|稳定)/u;
export const GOES_ON = "；";
/** What several names are parted by, or have their figures by. */
export const SEVERAL = /[、和及与]|分别|各|均/u;
/** What is between two figures of a list. */
export const LISTING: readonly string[] = [PAUSE, ...AND];
/** A unit that only multiplies, and one sign behind it that no list of units has. */
export const MULTIPLE = /^[十百千万亿]+$/u;
export const LOST_UNIT = /^(?!余|多|以|左|大|台|元|内|上|下|级|、|和|及|与)\p{Script=Han}(?:$|[，。；、）]|以[上下内]|左右)/u;
export const MORE_FIGURES = /^(?:、|和|及|与)[0-9]/u;
/** 第一、二、三产业增加值, 三次产业增加值: three names in one. */
export const THREE_SECTORS = /^(?:第?一(?:产业?)?、(?:第?二)(?:产业?)?[、和](?:第?三)(?:次)?产业|三次产业)/u;
export const SECTORS: readonly string[] = words("第一产业 第二产业 第三产业");
export const COLON = "：";
/** The year of a comparison: 比2020年, 在2020年基础上, 是2020年的2倍. */
export const BASE_YEAR =
  /(?:比|较|相较于|在|是)(?<!占比|对比)((?:19|20)[0-9]{2})年(?:底|末)?(?:的基础上|基础上|水平|的|相比|下降|降低|减少|削减|增长|提高|增加|翻|缩小|上升|累计)/u;
/** What went down, or up, by an amount. */
export const MOVED = { decrease: "减少", increase: "增加" } as const;
/** What went down, or up, by a share of itself or by points, and the unit of either. */
export const MOVED_IN = { decrease: "下降", increase: "提高" } as const;
export const MOVED_BY = { percent: "%", points: "个百分点" } as const;
