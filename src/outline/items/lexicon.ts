/** The words that bodies of boxes are read by. */

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Behind the list's last name: there is more. */
export const MORE = "等";

/** What follows the name of an entry. */
export const COLONS = "：:∶︰";

/** What parts the names of a list, the strongest first. */
export const PARTING = { semicolon: "；;", comma: "，,", pause: "、､" } as const;

/** What ends a sentence. */
export const STOPS = "。｡！!？?";
/** What ends a line that is whole. */
export const CLOSING = `${STOPS}；;：:…`;
/** A line that ends so goes on. */
export const GOES_ON = "、，,—－-（([〔“《及和与";

/** No line opens with these: it goes on with the one before. */
export const OPENS_NOTHING = "、､，,；;。｡)）]】〕》”’";

/** Brackets and quotation marks, in pairs, of one width. */
export const PAIRS: readonly string[] = words("() [] {} 〔〕 【】 《》 〈〉 “” ‘’ 「」 『』");

/** Before an entry of a list. A dash or a full stop in the middle is one only where something follows it. */
export const BULLETS = /^(?:[◆◇●○■□▲△★☆◎▪▫•·⚫⬛➢➤►▶✦❖※*]+|[-—–－─]{1,3})\s*/u;

/** 行动一：, 专项3.: what an entry is and its number, before its name. */
export const COUNTED_KIND =
  /^(?:专项)?(?:行动|工程|任务|专项|项目|计划|改革|举措|平台|重点)(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\s*[：:、.．。\s]\s*/u;

/** 01 without a sign behind it, in front of a name. */
export const PLAIN_NUMBER =
  /^(?:0[1-9](?=[\s\u3000]*[^\s\u3000.．、,，:：;；0-9０-９%％])|[1-9][0-9]?(?=[\s\u3000]+[^\s\u30000-9０-９.．%％])|[1-9][0-9]?(?=[^\s\u3000.．、,，:：;；%％0-9０-９年月日—－\-–~～至到/／个座处条项家所种类级期大万亿千百十号吨米户人A-Za-z]))/u;
/** 1.1 and 2.3.4: the number of an entry below another. */
export const STEPPED_NUMBER = /^[0-9]{1,2}(?:[.．][0-9]{1,2}){1,3}[.．、]?(?=[\s\u3000]*[^\s\u30000-9０-９.．%％])[\s\u3000]*/u;

/** What a name ends in that says "this is a work", whatever precedes. */
export const WORK_ENDS = words(
  `项目 工程 建设 技改 改造 新建 扩建 改扩建 迁建 重建 修建 续建 提升 升级 整治 治理 修复 加固 配备 更新 研究 应用 示范 推广 培育 奖励 补助
  补贴 招引 行动 计划 专项 课题 提档升级 保护 利用 处置 打造 购置 创建 试点 攻关 实施 规划 开发 改建 疏浚 清淤 贯通 连通 恢复 置换 搬迁 一期 二期 三期 四期 五期`,
);

/** A name that ends so is the name of a project, by its own words. */
export const PROJECT_ENDS = words("项目 工程 建设");

/** What a name ends in that says what is built or is there. */
export const THING_ENDS = words(
  `中心 基地 平台 系统 体系 集群 设施 装置 装备 设备 器材 综合体 枢纽 通道 网络 场景 群落 走廊 湿地 口岸 遗址 故居 公寓 加速器 孵化器 专列 班列 光纤 基站 大脑 驿站
  铁路 高铁 城际 高速 公路 国道 省道 县道 联络线 互通 立交 隧道 航道 码头 大坝 灌区 水库 电站 泵站 变电站 管网 管道 小镇 强镇 强县 乐园 民宿 酒店 市场 广场 机场 学校 高中 初中 党校 职校 大学 学院 中学 小学 幼儿园
  园区 旅游区 度假区 保税区 校区 片区 街区 库区 功能区 厂区 协作区 试验区 先导区 自贸区 保护区 风景区 营地 绿道 步道 街道 车道 大道 跑道 电网 路网 专网 冷链 示范区 集聚区 先行区 核心区 创新区 开发区 新区 景区 港区 院区 小区 社区
  园 院 馆 厂 场 站 库 仓 楼 房 桥 路 街 港 塔 井 闸 渠 堤 坝 池 桩 室 厅 所 店 亭 城 岛 谷 线 带 廊 柜 厦 群`,
);

/** What a name ends in that says where: such a fragment is rarely the whole of a work. */
export const PLACE_ENDS = "镇乡村屯县市州区旗湖河沟峡江溪沙岭山";

/** What is done where nothing is yet. */
export const NEW_BUILT = "新建";

/** Brackets that a whole name ends in: its size, its phase, its stage, its stretch. */
export const WHOLE_BRACKET = /[(（][^()（）]*(?:[0-9]|期|续建|新建|谋划|至|[-—－–])[^()（）]*[)）]$/u;

/** What is done to things that are there: 甲、乙等医院提升工程 is one work, 甲、乙等工程 are two. */
export const DONE_TO = words(
  "提升 改造 治理 整治 加固 修复 修缮 保护 升级 更新 扩建 改扩建 迁建 规范化 标准化 达标 节水 节能 一体化 建设 新建 防治",
);

/** 等项目, 等重大工程: what precedes is a list of works. */
export const ONLY_LISTED = /^等(?:一批|重大|重点|骨干|标志性|建设)*(?:项目|工程)$/u;

/** The other half of a verb, behind what it is said of: 推进甲、乙建设. */
export const ENDS_OF_CLAUSE = /(?:前期工作|前期研究|规划研究|规划建设|建设|落地|实施|前期)$/u;

/** Words before a verb. */
export const ADVERBS = words(
  "加快 积极 重点 稳步 有序 统筹 全力 持续 继续 大力 高标准 高质量 高水平 适时 同步 分步 分期 抓紧 深入 全面 科学 因地制宜 合理 优先 力争 确保 支持 做好 尽快 着力",
);

/** 等, 等12个项目, 等重大项目: the end of a list that has more than it names. */
export const MORE_AT_END =
  /等(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})?[个项]?(?:一批)?(?:重大|重点|骨干|标志性)?(?:项目|工程)?(?:建设)?$/u;

/** 6座, 12处: what a name counts; the number precedes what it counts and is no year, no size. */
export const COUNTED_OF = /(?<![0-9.])([0-9]{1,3})(?:座|处|个|条|所|家|项|口|段|片|栋|村|镇|乡|县|区|社区|站)(?=\p{Script=Han})/u;

/** 甲工程和乙项目: words between the name of one project and that of another. */
export const BETWEEN_PROJECTS = /(?<=项目|工程)(?:以及|及|和)(?=\p{Script=Han}.*(?:项目|工程)(?:等|[(（][^()（）]*[)）])?$)/u;
/** Words before the last name of a list. */
export const BEFORE_LAST = /^(?:以及|及)/u;

/** Openings of what is no name of one work. */
export const GENERAL_OPENINGS =
  /^(?:一批|一大批|若干|一系列|系列|各类|各级|更多|相关|新一轮|全市|以及|[0-9]{1,5}(?:个|座|条|处|家|所|项)(?:以上|左右))/u;

/** A line that opens a list and is no name. */
export const LEADS_IN = /以下|如下|包括|其中|下列|主要有$|即$|[任务项目工程]为$/u;

/** Words before a list that belong to the sentence: 实施甲、乙. */
export const LIST_OPENINGS = words(
  "实施 规划建设 重点实施 重点建设 组织实施 推进实施 谋划实施 重点推进 包括 主要包括 主要有 重点包括 分别为 分别是 即 其中",
);

/** Verbs that put up, or carry out, what they name. */
export const BUILDING = words(
  `建设 建成 建成开通 新建 改建 扩建 改扩建 续建 迁建 实施 开工 开工建设 开建 建成投用 投用 开通 布局建设 规划建设 规划实施 规划研究 研究建设 谋划建设 谋划实施 谋划推进 谋划 储备 启动 启动建设
  完成 重点建设 重点实施 组建 筹建 设立 组织实施 竣工 新开工 拟建 在建 推进建设 推进实施 加快建设 加快实施 论证`,
);
/** Verbs that may say no more than that something is to be better: they name works only where the list says so. */
export const FURTHERING = words(`推进 推动 打造 培育 完善 创建 争取 规划 布局 研究 改造 提升 开展 依托`);

/** Verbs that only prepare: what they name is planned. */
export const PREPARING = /谋划|储备|研究|论证|前期|拟(?:新建|建|开工)/u;
/** 续建, and what says the same of a list. */
export const CONTINUING = /续建|在建|结转/u;
/** 新建, and what says the same of a list. */
export const BEGINNING = /新建|开工/u;
/** What a name or a cell of its own says of the stage; in front of a longer name it is the kind of work. */
export const STAGE_HEAD =
  /^(?:[“"]?十[四五六]五[”"]?)?(?:重大|重点|计划|拟)?(续建|在建|结转|新建|新开工|拟建|开工|谋划|储备|前期)(?:储备|建设|推进|开展|论证)?(?:类|重大|重点|前期|工作)*(?:项目|工程)?(?:[（(][^（）()]{0,20}[）)])?$/u;

/** What sentences open with and names do not. */
export const PROSE_OPENINGS = words(
  `推动 推进 加快 完善 支持 鼓励 引导 强化 加强 深化 深入 健全 优化 提升 提高 促进 围绕 聚焦 坚持 以 依托 发挥 落实 全面 积极 大力 持续 着力 重点 探索 扩大 构建 形成 实现 开展 发展 培育 打造 建立 统筹
  争取 力争 努力 进一步 严格 改善 巩固 拓展 壮大 做强 做优 做大 稳步 有序 充分 通过 根据 按照 对接 联动 整合 串联 面向 突出 立足 将 把 对 在 到 为 力求 实施 建设 加大 落地 突破 攻克 研制 研发 推广 推行
  组织 创新 引进 布局 优先 严控 严守 规范 制定 出台 保障 确保 增强 维护 弘扬 传承 丰富 保护 挖掘 承接 融入 参与 服务 压减 压实 盘活 用好 办好 建好 抓好 做好 提供 培养 吸引 汇聚 集聚 激发 释放 打通 畅通 完成`,
);

/** Behind a list, what its works measure or cost together: 覆盖人口68万人, 总投资12亿元. */
export const MEASURED_TOGETHER =
  /^(?:其中|总|计划|预计|估算|概算|建设|新增|年|日|可|共|合计|累计|规划|设计)*(?:投资|覆盖|惠及|受益|带动|建筑面积|占地|用地|面积|里程|全长|长度|总长|库容|装机|规模|供水|产能|产值|人口|就业)\p{Script=Han}{0,8}?[0-9][^,;、]{0,12}$/u;

/** A name has none of these: they make sentences. */
export const SENTENCE_SIGNS = /[。｡！？?]|通过|使得|从而|进一步|不断|[的地]基础上|是指|指的是/u;
/** What a name has only in front of the kind that it ends in. */
export const VERBS_WITHIN = /推动|促进|实现|引领|具有|形成|达到/u;

/** Openings of a note below a list. */
export const NOTES = /^(?:[（(【[]?(?:注|备注|说明|资料来源|数据来源|来源)[】\])）]?\s*[：:0-9０-９]|[*＊※]\s*[^*＊※])/u;

/** What the columns of a table of projects say, by the end of their headings. */
export const COLUMNS: readonly (readonly [role: ColumnRole, endings: readonly string[]])[] = [
  ["number", words("序号 编号 序 No NO No. NO.")],
  [
    "years",
    words(
      "建设年限 起止年限 年限 建设周期 建设期限 建设期 建设时间 起止时间 起止年份 实施年限 实施期限 工期 时限 完成时限 完成时间 建设起止年限 实施时间",
    ),
  ],
  ["stage", words("建设性质 项目性质 性质 建设阶段 项目阶段 阶段 进展 状态 建设类型")],
  ["money", words("总投资 投资 投资额 投资规模 估算投资 计划投资 资金 总投资估算 资金来源 万元 亿元 经费 预算")],
  ["place", words("建设地点 地点 项目地点 实施地点 建设地址 选址 所在地 实施区域 建设区域")],
  [
    "content",
    words(
      "内容 规模 内容及规模 规模及内容 建设内容 主要内容 内容和规模 指引 指引内容 措施 举措 目标 任务内容 说明 简介 概况 定位 功能 功能定位 主攻方向 要求 发展方向 发展重点 空间范围 范围",
    ),
  ],
  [
    "name",
    words(
      "项目名称 工程名称 平台名称 名称 项目 重点项目 重大项目 工程 重点工程 重大工程 平台 重点平台 产业链 项目内容 任务 重点任务 行动 事项 举措名称 园区 节点 线路 乡镇 镇 布点",
    ),
  ],
  [
    "group",
    words(
      "类别 类型 分类 领域 门类 方向 板块 地区 区域 区县 县区 集群 产业集群 行业 大类 小类 专栏 级别 层级 等级 名目 方面 种类 属地",
    ),
  ],
  ["aside", words("备注 备 注 来源 依据 联系人 电话")],
];

/** A line that is one of these ends a name. */
export const PROJECT_LINE = /(?:项目|工程)(?:[（(][^（）()]*[）)])?$/u;

/** What a column of a table of projects holds. */
export type ColumnRole =
  | "number"
  | "years"
  | "stage"
  | "money"
  | "place"
  | "content"
  | "name"
  | "group"
  | "aside"
  | "responsible"
  | "unknown";

/** What a title's list is one of; the last one that it names counts. */
export const LABELS = words("工程 项目 行动 改革 平台 计划 任务 举措 政策 试点 指标 指引 场景 清单 专项 机制 事项 载体 目标");
/** Labels that say the same as another. */
export const LABELS_SAID: { readonly [label: string]: string } = { 载体: "平台" };

/** Titles of tables of indicators, and of what came of those before. */
export const INDICATOR_LABELS = words("指标");
/** Labels of lists of what is there, and not of what is done. */
export const PLATFORM_LABELS = words("平台 场景 指引");
/** Words that go on with the verb of the clause before. */
export const GOING_ON = /^(?:以及|及|和|并)/u;
/** Labels of lists of projects. */
export const PROJECT_LABELS = words("工程 项目");
export const RESULT_TITLE = /(?:完成|实现|执行|进展|达成)情况|完成值|实施成效|主要成就|发展成就/u;
/** Titles of boxes that tell where. */
export const SPATIAL_TITLE =
  /空间|布局|格局|城镇体系|规模结构|功能区|新城|分区|商圈|主体功能|都市圈(?!.*项目)|板块|[一二三四五六七八九十两多][核心轴带区极廊屏圈城港群环片]/u;

/** Verbs that bring up what is there, for the kinds of work of a project. */
export const YEARS_PRINTED = /((?:19|20|21)[0-9]{2})年?(?:[-—–－~～至到─]{1,2}((?:19|20|21)[0-9]{2})年?)?/gu;
export const PHASE = /(?<!第)([一二三四五六七八九十]|[1-9])期(?!间|限|货|刊|望|盼)/gu;
/** What names offices in brackets behind a name. */
export const RESPONSIBLE_NOTE =
  /[（(【[](?:责任单位|牵头单位|责任部门|牵头部门|实施单位|主管部门)[：:]([^（）()【】[\]]{1,200})[）)】\]][。；;，,、]*$/u;
/** The same behind a stop, with more text behind it. */
export const NOTE_BETWEEN =
  /(?<=[。；;])[（(【[](?:责任单位|牵头单位|责任部门|牵头部门|实施单位|主管部门)[：:][^（）()【】[\]]{1,200}[）)】\]][。；;]?(?=[^。；;])/gu;
/** Between the names of offices. */
export const BETWEEN_OFFICES = /[、,，;；/\s]+/u;
/** Before digits that are no size. */
export const NUMBERED_BEFORE = /[A-Za-z0-9.第之/-]/u;
/** Behind a unit: a class, or what is no size of the work. */
export const CLASS_SIGNS = /^(?:级|以下|以上|年一遇)/u;
export const HAN_PHASES = "一二三四五六七八九十";

/** Every year's output. */
export const YEARLY = /年(?:产|加工|生产|处理|出栏|供|产量|切割(?:及包装)?|存栏|屠宰|发电|输送|吞吐)[\p{Script=Han}]{0,4}$/u;
export const DAILY = /(?:日|天)$/u;

/** Measures by what they measure. */
export const MEASURES: readonly (readonly [of: "area" | "length" | "power" | "voltage" | "capacity" | "count", RegExp])[] = [
  ["voltage", /(?:千伏|伏|kV|KV)$/u],
  ["power", /(?:千瓦|兆瓦|吉瓦|瓦|MW|GW|kW|KW)$/u],
  ["length", /(?:公里|千米|^[万]?米|里|km)$/u],
  ["area", /(?:平方公里|平方千米|平方米|平方|亩|公顷|㎡|km²|m²)$/u],
  [
    "capacity",
    /(?:吨|吨\/[日天年时]|立方米|方|立方|升|蒸吨|千瓦时|瓦时|床位|张床位|张|标箱|TEU|P|PFLOPS|EFLOPS|标准机架|机架|万?头|万?只|万?羽|吨级|吨\/日|立方米\/日)$/u,
  ],
  ["count", /(?:个|座|处|所|家|项|条|台|套|栋|户|村|镇|乡|县|对|幢|辆|艘|架|眼|口|人|名|万人|万户)$/u],
];
