/**
 * The words by which an indicator's name says which way is better, and in what prices it grows. They are kinds of things, not names: a name
 * is read from its end, for in Chinese the last word is what is measured.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How something is counted, not what: taken off the end of a name before its head is looked at. Longer ones come first by rule. */
export const MEASURES: readonly string[] = /* @__PURE__ */ words(`
数 数量 总数 总量 量 人数 总人数 人次 人次数 户数 家数 个数 处数 套数 列数 场次 批次 次数 天数 年限 面积 总面积 里程 总里程 规模 总规模 万人比
比例 比重 占比 比率 百分比 率 比 份额 长度 深度 使用 使用量 消费量 贮存 贮存量 定额 水平 程度 度 总值 总额 额 值 余额 保有量 拥有量 存量 强度 密度 指数 测评指数 综合指数 系数 情况 目标 指标 任务 等 的 之 年均
年度 年 平均 平均值 均值 中位数 五年总和 总和 增量 项目 工程 建设 频率 频次 人均 数据 标准 分担 占 容量 时长 权重 空间 功能 级
`);

/** What an amount is of: in a share it gives way to what precedes it, for the share of 煤炭消费 is one of 煤炭. */
export const AMOUNTS: readonly string[] = /* @__PURE__ */ words(`
增加值 产值 总产值 生产总值 GDP 收入 营业收入 收益 支出 经费支出 投入 投资 消费 消费量 能源消费 用水 用水量 用电 用电量 发电量 发电 出口 进出口 销售额 销售收入 产量 产能 装机 面积 播种
从业人员 就业 电量 里程
`);

/** Who or what is counted or shared out; what precedes them says whether more of them is better. */
export const BEARERS: readonly string[] = /* @__PURE__ */ words(`
人口 人员 人群 人 者 居民 职工 家庭 农户 户 儿童 幼儿 婴幼儿 青少年 学生 大学生 教师 老年人 残疾人 患者 妇女 村 行政村 建制村 自然村 乡镇 村和乡镇 县 县城 城市 地区 区域 街道 社区 小区 单位 企业
学校 机构 产业 行业 经济 核心产业 产品 商品 车辆 汽车 卡车 船舶 设备 装备 建筑 建筑面积 住宅 房屋 水体 水体断面 断面 监测断面 水域 河流 河湖 流域 土地 耕地 土壤 用地 岸线 事件 场所 事项 道路
区县 县域 天数 天气 班级 设施 服务业 制造业 零售业 建筑业 金融业 旅游业 物流业 畜牧业 渔业 林业
`);

/** Before people who are counted: the more are reached, the better. */
export const REACHING: readonly string[] = /* @__PURE__ */ words(`覆盖 受益 参加 参保 惠及`);

/** Bearers of which a plan counts more as better where nothing before them says otherwise. */
export const WANTED_BEARERS: readonly string[] = /* @__PURE__ */ words(`
企业 学校 机构 设施 装备 产品 产业 经济 岸线 耕地 教师 河湖 服务业 制造业 零售业 建筑业 金融业 旅游业 物流业 畜牧业 渔业 林业
`);

/** More of it is better. */
export const MORE: readonly string[] = /* @__PURE__ */ words(`
生产总值 GDP 经济总量 经济增速 增加值 产值 总产出 产出 收入 营业收入 利润 税收 财力 销售额 交易额 交易总额 成交额 成交 执行额 零售总额 零售额 贸易 进出口 进出口额 出口 外资 外资企业 内资 投资 投入 经费 资金 资产
贷款 信贷 存款 保费 保险深度 保险密度 基金 社会融资 融资规模 上市公司 市场主体 经营主体 个体工商户 合作社 农场 总部 独角兽 消费品 居民消费 消费支出 民生支出 民生领域财政支出 民生 教育支出
教育文化娱乐 教育经费 基础研究 劳动报酬 工资 薪酬 养老金 低保标准 最低生活保障标准 补助标准 补贴 研发费用 旅游总花费 花费 采购品种

劳动生产率 生产率 全要素生产率 寿命 受教育年限 教育年限 素养 素质 学历 学位 文明 文明程度 满意 安全感 获得感 幸福感 公信力 知晓 信心 正常 可靠 保证 畅通 效率 效益 质量 水质 优良 优良率 优良天数 优质 优秀 良好
达标 合格 优良中等路 自给 自主 国产化

覆盖 普及 参保 参保缴费 缴费 待遇享受 参加 参与 巩固 入学 入园 入托 毛入学 毛入园 升学 完成 就诊 就业 再就业 创业 转移就业 签订 签约 发放 报销 费用支付 基金支付 支付 资助 援助 救助 救援 救治 治愈 生存 惠及 受益 享受
健康 锻炼 阅读 接种 免疫 筛查 检查 检测 监测 监控 监管 管理 管控 防控 预警 防护 响应 探访 康复 托养 照护 适配 献血 帮扶 脱贫 增收 培训 认证 认定 持证 注册 授权 申请 拥有 服务 接待 托管 合作
利用 回收 循环 处理 处置 无害化 资源化 综合治理 治理 整治 修复 改造 提升 更新 新改建 新建 恢复 绿化 造林 种草 保护 保有 保存 保障 供给 供应 供水 供热 供气 供电 气化 通达 贯通 通车 可办 在线办理 办理 办结 化解 调解
整改 破案 消除 淘汰 清零 清理 扑灭 节能 节水 节约 节能量 节水量 减排 降碳 固碳 碳汇 脱贫 转化 加工 加工转化 贡献 合成 实现 落实 执行 履约 替代 换装 消纳 灌溉 有效灌溉 储备 存栏 出栏 播种 流转 分流 入户 到户 对接 开放 共享
交易 披露 公开 创新 监督 巡护 扶持 融资担保 接入 联通 打造 示范 试点 应用 运营 清洁取暖 取暖 市民化 交易电子化 告知承诺制

城镇化 机械化 数字化 数控化 智能化 信息化 网络化 自动化 电气化 电子化 现代化 标准化 规范化 规模化 产业化 组织化 绿色化 清洁化 一体化 均等化 专业化 品牌化 良种化 硬化 亮化 美化 宜居 沥青路面 硬化路面 改革 试验 规模养殖 规模化养殖 从业人员 营业 达标排放 法律援助案件数 航线条数 教育经费支出 经费支出

人才 博士 工程师 医师 医生 护士 药师 律师 教练 研究生 科学家 研发人员 全时当量 全科医生 技能人员 骨干 志愿者 社工 社会工作者 指导员 养老护理员 护理员 网格员 加工业 回用 收集 火化 创建 示范社 模范城 参观 服药 站网 车桩 蓝绿空间 游客 旅客 旅游者 旅游总人次 旅游人次 高等教育在校生
床位 病床 托位 护理型床位 学位 岗位 摊位 席位 泊位 停车位 校园 幼儿园 高校 大学 中学 小学 医院 医院区级 卫生站 卫生院 卫生室 医共体 联合体 三甲 公园 绿地 绿道 步道 林带 广场 场馆 场地 体育场地 体育设施 文化设施 博物馆 图书馆 文化馆 书店 首店 剧院
站 站点 网点 驿站 服务站 服务中心 中心 平台 基地 园区 产业园 科创街区 零碳园区 实验室 研究院 工作室 社会组织 集聚区 示范区 示范县 示范村 强村 美丽乡村 和美乡村 乡村 城镇 文明村 品牌 商标 专利 发明专利 专利数 著作权 论文 成果 奖项 标准 大模型 场景 集群 链条
小巨人 领馆 友城 赛事 展览 展会 演出 活动 班列 航线 航点 通航点 专线 铁路 公路 高速公路 等级公路 公路里程 路网 轨道 轨道交通 管网 网络 光纤 宽带 基站 互联网 算力 机架 充电 充电桩 充电枪 加氢站 换电站 隧道 桥梁 过江通道 通道 港口 码头 机场 枢纽 航道 车站 吞吐量 货运量 客运量 周转量 箱量 快递 业务量 订单
装机 装机规模 发电量 发电 产能 产能利用 产量 单产 总产量 综合产量 能力 储量 储能 库容 水库 堤防 机组 风电 光伏 水电 核电 抽水蓄能 绿氢 氢能 地热 天然气 煤层气 原油 粮食 油料 肉类 蔬菜 水产 高标准农田 农田 基本农田 良种 森林 林木 蓄积 活立木 湿地 草原 盖度 自然保护地 自然岸线 国家公园 水源地 物种
传输速率 带宽 速率 网速 流量 时空覆盖 出行 绿色出行 公共交通 公交 分担 航班正常 正点 应急单元 避难场所 消防站 安居工程 保障性住房 租赁住房 公租房 棚户区改造 老旧小区改造 住房建筑 住房 公共服务 用户 普惠 护理型 村规民约 可再生能源消纳
开行 上云 上线 养护 列养 管护 编制 培育 培养 住院分娩 供养 安置 优抚 配备 配置 藏书 藏量 公示 宣传 教育 出庭 应诉 调撤 抽检 通过 及格 毕业 成功 录取 入库 入驻 落户 孵化 投产 竣工 开工 达产 升规 纳统 挂牌 上市
授信 担保 结算 直接结算 互通 互认 共建 自治 缴存 归集 投保 承保 理赔 赔付 交付 审结 结案 执结 调处 回应 答复 采纳 满足 准点 准时 直达 联运 联程 换乘 配送 投递 寄递 建档 随访 登记 备案 发证 确权 颁证 收治 收储 预报 准确 精准 精度
完好 完整 整洁 洁净 安全 稳定 平安 合规 规范 充足 抽采 抽采利用 勘查 探明 除险加固 加固 清淤 复垦 复绿 退耕还林 补播 改良 提质 轮作 深松 机收 机播 繁育 制种 育种 保种 养殖 种植 栽植 设施农业 洗选 加工量 见警 集中供养 矫正
营业额 藏书量 图书 期刊 课程 奖牌 金牌 遗产 非遗 代表性项目 文物 保护单位 景区 酒店 民宿 客房 步行街 商圈 市场 超市 便利店 食堂 仓储 仓容 冷库 冷链 专用道 车道 跑道 林场 牧场 渔港 果园 茶园 大棚 温室 种苗 水果 茶叶 配变容量 变电容量 电网
线路 光缆 卫星 连接 终端 芯片 数据中心 服务器 标识解析 生物多样性 舍面积 校舍 藏品 通客车 通硬化路 通光纤 通宽带 通电 通邮 好评 进村 流通 留存 人才净流入 结余 可支付月数 持卡 个贷 活跃 攻关 突破 配套 侦破 纠错 传承人 公证员 人民调解员 复耕 禁牧 喂养 治疗 抗病毒治疗 即办件 首台套 集采药品 林地 园地 营商环境 水平以上产能 直接融资 证券化 产业投资 工业投资 制造业投资 技改投资 民间投资 试验发展 中药占比 基药占比 基本药物占比 检验 通办 网办 设置 申报 自然保护区 管道 施工 融合 融合发展 奖补 自治组织 绿色食品 有机农产品 合作区 保税区 口岸 示范城市 百强县 强镇 名村 名镇 奖励 荣誉 救援队伍 队伍 救助站 避难 铺设 贯彻 民主 平台用户 铁路货运 多式联运
III类 II类 级及以上 级以上 类以上 类及以上 以上学历 负氧离子浓度 溶解氧浓度 负氧离子 生态环境状况 空气质量 生态系统生产总值 双高计划 银发助餐点 助餐点 物流 服务业扩大开放 自贸 水土保持
`);

/** Less of it is better. */
export const LESS: readonly string[] = /* @__PURE__ */ words(`
失业 欺凌 投诉件数 延误时间 峰谷差 去化周期 困难家庭 空巢 抗菌药物使用 火灾四项 登记失业 调查失业 死亡 伤亡 早死 致死 致残 重伤 事故 事故起数 起数 案件 立案 发案 犯罪 违法 违规 违约 违建 违章 超限 案件数 丧失使用功能 超载 投诉 举报 投诉举报 信访 上访 纠纷 成讼 败诉 欠薪 拖欠 逾期 失信 诈骗 传销 吸毒 涉毒 肇事 肇祸 肇事肇祸
发生 火灾 灾害 受灾 成灾 受害 危害 损失 经济损失 损失率 损耗 漏损 线损 流失 水土流失 荒漠化 沙化 沙漠化 石漠化 盐渍化 退化 荒漠化土地 污染 超标 黑臭 劣V类 劣于V类 极差 重污染 严重污染 浓度 噪声 噪音 异味 酸雨 沙尘 水华
排放 排污 排放源 废水 废气 废渣 废弃物 产生 垃圾产生 填埋 焚烧残渣 能耗 能源消耗 消耗 煤耗 水耗 电耗 油耗 气耗 物耗 耗水 耗电 耗能 厂用电 用水 取水 用能 能源消费 煤炭消费 燃煤 散煤 煤炭 化石能源 化石能源消费 化肥使用 农药使用 化肥施用 农药施用 施用 化肥 农药
塑料制品 塑料制品使用 一次性塑料 债务 负债 杠杆 不良 不良贷款 坏账 赤字 亏损 亏损面 亏损额 税负 负担 成本 费用 欠费 价格 价格总水平 物价 房价 地价 租金 通胀 消费价格 三公经费 三公经费支出 办公经费 办公经费支出 行政经费 行政经费支出 个人卫生支出 个人支付 自付 个人负担
时延 延迟 时限 用时 耗时 办理时间 开办时间 办结时间 审批时间 审批环节 办理环节 通关时间 等待时间 等候时间 反应时间 响应时间 停电 停电时间 停气 停水 通勤时间 住院日 住院天数 拥堵 拥堵指数 延误 晚点 差错 故障 缺陷 出生缺陷 空置 闲置 撂荒 抛荒 弃风 弃光 弃水 弃电 弃水电 弃风弃光 批而未供 批而未供土地
贫困 贫困发生 返贫 致贫 返贫致贫 低收入 辍学 失学 文盲 近视 肥胖 超重 吸烟 酗酒 患病 发病 感染 传播 过早死亡 自杀 剖宫产 药占比 药占 大班额 超大班额 学业负担 差评 缺口 缺失 断流 复吸 迟缓 生长迟缓 低体重 早产 超采区 环境事件 空壳村 软弱涣散 依赖度 撂荒地 热岛 流失 CPI PPI 平减 被执行人 担保费 手续费 服务费 管理费 通行费 电费 药费 县外就诊 外出就医 私家车出行 非税 候车时间 到场时间 出行时间 差距 倍差 差异 极差 不平衡 恩格尔系数 基尼系数 对外依存度 进口依存度 流产 倒闭 注销 裁员
建设用地 建设用地使用 用地使用 占用 开发强度 国土开发 非农化 非粮化 落后产能 过剩产能 危房 违法建设 超高建筑 棚户 棚户区 零就业 零就业家庭 门槛 壁垒 风险 系统性风险 隐患 薄弱环节 短板 堵点 排名 位次 名次 排位 债券违约 空气质量综合指数 空气综合指数 综合污染指数
二氧化碳 二氧化硫 氮氧化物 氨氮 化学需氧量 挥发性有机物 总磷 总氮 重金属 温室气体 甲烷 细颗粒物 颗粒物 PM2.5 PM10 臭氧 粉尘 高耗能 高污染 高排放 僵尸企业 僵尸 留置 走失 老赖 滥用 坍塌 决口 内涝 积水 内涝点 积水点 易涝点 侵蚀 超采 地下水开采 地下水超采 倾倒 堆存 固废 病死 病残 群体性事件 突发事件 舆情 泄露 攻击 审批事项 证明事项 申报材料 收费 税费 利率 延时 拥挤 扩展倍数 二氧化氮 烟粉尘 烟尘 可吸入颗粒物
COD VOCs SO2 NOx CO2 门诊费用 住院费用 次均 医疗费用 生师比 未就业 土坯房 病害 虫害 鼠害 病虫害 疫情 疫病 伤害 溺水 中毒 食物中毒 职业病 复发 再犯 重新犯罪 错案 超期 超编 浪费 丢失 侵权 假冒 伪劣 走私 盗窃 抢劫 黑恶 涉案 安全事件 不良事件 不良反应 碳强度 能耗强度
`);

/** Names of these have no better side: a plan must say what it wants. */
export const NEITHER: readonly string[] = /* @__PURE__ */ words(`
人口 总人口 常住 户籍人口 常住人口 自然增长 自然增长率 人口自然增长率 出生 生育 总和生育 性别比 抚养比 抚养 老龄化 老年化 人口密度 家庭户 家庭户规模 岁以上 岁及以上 岁以下 岁及以下 青年人口 用电 用电量 用电负荷 负荷 建成区 建成区面积 城区面积 国土面积
国土 行政区划 区划 第一产业 第二产业 一产 二产 农业 工业 学生 在校生 大学生 一般公共服务 依存度 水资源开发利用 结婚登记 离婚登记 水资源 地表水资源 育龄妇女 总户数 家庭户数 预算支出 气温 降水 降水量 海拔 结婚 离婚 轻重工业 时间 交通圈 生活圈 财政支出 公共预算支出 进口 名录
`);

/** What is to be kept as it is. */
export const KEPT: readonly string[] = /* @__PURE__ */ words(`结构 三次产业 一二三产业`);

/** Words inside a name that say what kind of thing it is about, where its head says nothing. The last one decides. */
export const FINE_KINDS: readonly string[] = /* @__PURE__ */ words(`
新能源 清洁能源 非化石 可再生 绿色 绿电 清洁 低碳 零碳 节能 节水 生态 智能 智慧 数字 数据 高技术 高新技术 高端 先进 新兴 未来产业 创新 科技 研发 高价值 高质量 高标准 优质 优良 优秀 标准班额 普惠 公办 护理型 无障碍 装配式 民营 文化 旅游 文旅 现代 服务业
第三产业 三产 制造业 海洋经济 养老 托育 教育 医疗 卫生 健康 中医药 藏医药 中藏医药 体育 公共服务 民间 税收 技能 认证 规范化 标准化 综合服务 电能 集体经济 新材料 人工智能 集成电路 生物医药 商业航天 低空经济 机器人 信息技术 信息通信 电子商务 跨境电商 网络零售 本科 专科 研究生
注册志愿者 志愿者 财政收入 三保 特色 优势 品牌 名牌 单项冠军 专精特新 低地板 上门服务 处理 回收 改造 安全利用 数字化 智能化 优特钢 城乡融合 优先 超低能耗 近零能耗 金融业 畜牧业 双师型 骨干教师 风光 光伏 风电 水电 核电 储能 新型 农产品加工 开放 就业
`);
export const ILL_KINDS: readonly string[] = /* @__PURE__ */ words(`
落后 过剩 高耗能 高排放 高污染 重污染 违法 违规 超标 劣 黑臭 不良 逾期 闲置 空置 危房 隐患 受损 失信 亏损 僵尸 贫困 失业 辍学 死亡 事故 污染
`);

/** The units' and series' own signs, which say it wherever they are. */
export const LESS_SIGNS: readonly string[] = ["PUE", "电能利用效率", "电能使用效率", "电源使用效率"];

/** Before what is measured they turn it round: 不合格率, 未达标率, 零事故. */
export const NEGATIONS: readonly string[] = /* @__PURE__ */ words(`不 未 非 无 零`);

/** Before what less of is better, they make it so: 低排放, 超低能耗. */
export const LITTLE: readonly string[] = ["低", "近零"];

/** What is done away with on purpose: where a name ends so, more of it is asked, whatever it is. */
export const DONE_AWAY: readonly string[] = /* @__PURE__ */ words(
  `压减 压缩 精简 淘汰 退出 取消 消除 清零 清退 关停 取缔 拆除 化解`,
);
/** A name that begins so speaks of doing away with what follows. */
export const AWAY: readonly string[] = /* @__PURE__ */ words(
  `减少 降低 压减 削减 淘汰 化解 消除 消灭 关闭 关停 取缔 清理 清退 退出 遏制 拆除 压缩 缩小 缩短`,
);
/** One that begins so speaks of mending it. */
export const MENDING: readonly string[] = /* @__PURE__ */ words(
  `治理 整治 改造 修复 恢复 处置 救助 帮扶 解决 整改 破获 侦破 审结 办结 调解 查处`,
);
/** One that begins so speaks of making it: better where nothing else tells. */
export const MAKING: readonly string[] = /* @__PURE__ */ words(
  `新建 建成 建设 培育 培训 培养 引进 新增 新设 新签 打造 创建 开展 实施 转移 完成 改扩建 推广 新改建`,
);
/** What begins like one of them and is a thing. */
export const NO_DOING: readonly string[] = ["建设用地", "新建商品", "新增建设用地", "新增隐性债务"];

/** Ends of a name that say more is required of what precedes them. */
/** Ends of a name that say that less of what precedes them is asked, beside those that make a bare number a reduction. */
export const FALLS: readonly string[] = /* @__PURE__ */ words(`缩减 缩减率 缩短 缩短率 回落 收窄 下降数 减少数 减少人数`);
export const RISES: readonly string[] = /* @__PURE__ */ words(
  `提高 提升 增加 新增 增长 增长量 提高幅度 提升幅度 上升 扩大 改善 增强 上涨 回升 上涨率 翻番 倍增 翻一番`,
);
/** Those of them that are asked for whatever rises. */
export const WISHED: readonly string[] = /* @__PURE__ */ words(`提高 提升 改善 增强 新增 提高幅度 提升幅度`);

/** What parts a share from what it is a share of, and words that only look so. */
export const SHARE_OF: readonly string[] = ["占", "相当于"];
export const NO_SHARE: readonly string[] = ["占地", "占补", "占用", "侵占", "独占", "抢占", "药占"];
/** Ends of a name that is a share. */
export const NO_SHARES: readonly string[] = ["药占比"];
export const SHARES: readonly string[] = /* @__PURE__ */ words(`比重 占比 比例 份额 占`);
/** What a ratio is taken to: 农产品加工产值与农业产值比. */
export const RATIO_TO = "与";
/** A ratio of two things side by side has no better side: 零部件和整车产值比. */
export const BESIDE = "和";
export const RATIO_ENDS: readonly string[] = ["比", "比率", "比值", "比例"];
/** What ends a ratio of two incomes, and the words of which one must precede it. */
export const INCOME_RATIOS: readonly string[] = [
  "收入比",
  "收入比值",
  "收入之比",
  "收入比率",
  "收入倍数",
  "支出比",
  "消费比",
  "水平比",
];
export const COMPARED_PEOPLE: readonly string[] = ["城乡", "居民", "地区", "区域", "高低"];
/** A name of several things has no side of its own: 粮食产量、生态环境等指标. */
export const SEVERAL: readonly string[] = ["等指标", "约束性指标"];
/** Ends that only say that it is asked. */
export const ASKED: readonly string[] = ["等", "目标", "指标", "任务"];

/** Words before a growth that say how it is counted, and not of what: 收入实际增长, 增加值不变价增速. */
export const COUNTED_AS: readonly string[] = /* @__PURE__ */ words(`
实际 名义 可比价 可比价格 不变价 不变价格 现价 现行价格 当年价 当年价格 按可比价 按可比价格 按不变价 按不变价格 按可比价格计算 按不变价格计算 按现价 按可比口径 可比口径 同口径
扣除价格因素 扣除价格因素后 扣除价格因素实际 扣除物价因素 扣除物价因素后 剔除价格因素 剔除价格因素后
`);

/** Words that say in what prices a series is, wherever they are. */
export const REAL_WORDS: readonly string[] = [
  "可比价",
  "不变价",
  "可比口径",
  "扣除价格因素",
  "扣除物价",
  "剔除价格因素",
  "实际增长",
  "实际增速",
];
export const NOMINAL_WORDS: readonly string[] = ["现价", "当年价", "名义"];
/** Series that are published at constant prices. */
export const REAL_SERIES: readonly string[] = ["生产总值", "GDP", "增加值", "劳动生产率", "经济增长", "经济增速"];
/** Incomes of households, published both ways. */
export const EITHER_SERIES: readonly string[] = ["可支配收入", "纯收入", "居民收入", "农民收入", "人均收入"];

/** Spellings of one series, with the one that they are compared in: longer ones first. */
export const SERIES_SPELLINGS: readonly (readonly [string, string])[] = [
  ["国内生产总值", "GDP"],
  ["地区生产总值", "GDP"],
  ["生产总值", "GDP"],
  ["经济增长", "GDP增长"],
  ["经济增速", "GDP增长"],
  ["年均增长率", "增长"],
  ["年均增长", "增长"],
  ["年均增速", "增长"],
  ["增长速度", "增长"],
  ["增长率", "增长"],
  ["增速", "增长"],
  ["增幅", "增长"],
];

/** Words of what is per something or a mean of many, wherever they are in a name; and those that are no such words. */
export const PER_WORDS: readonly string[] = /* @__PURE__ */ words(`
每 人均 户均 亩均 地均 村均 平均 均值 中位数 密度 强度 浓度 单产 亩产 生产率 价格 均价 工资 标准线 倍数
`);
export const NOT_PER_WORDS: readonly string[] = /* @__PURE__ */ words("每年 年平均 平均每年 年度平均");
/** What a name begins with that is per something: 单位GDP能耗, 万元GDP用水量. */
export const PER_BEGINNINGS: readonly string[] = /* @__PURE__ */ words("单位 万元 百人 千人 万人 十万人 百户 千户");
/** Units of what is a mean or a state of one thing and not an amount of many. */
export const INTENSIVE_UNITS: readonly string[] = /* @__PURE__ */ words("岁 年 天 日 小时 分钟 分 级 倍 ℃ dB 分贝 位 名次");

export const MONEY_UNITS: readonly string[] = /* @__PURE__ */ words("元 美元 欧元 港元 日元 英镑");

/** 每年 asks each year; 平均每年 and 每年平均 ask their mean. */
export const EACH_YEARS = /(?<!平均)(?:每年|逐年)(?!平均)/u;

/** Beside a figure: it counts by another definition than before. */
export const OTHER_DEFINITION =
  /新(?:统计|计算)?口径|口径(?:有)?(?:所)?(?:调整|变化|变更|变动|改变|不同|不一致)|新(?:国家|行业|评价|统计)?标准|标准(?:调整|变化|变更)|(?:国土)?三调/u;

/** Words for a share of a whole, with the one that they are compared in. */
export const SHARE_SPELLINGS: readonly string[] = /* @__PURE__ */ words("比率 比重 占比 百分比");
export const SHARE_WORD = "比例";

/** Words that tell a project's stage at the beginning of its name or alone in brackets, and those that do in brackets only (储备 begins 储备粮库). */
export const STAGE_WORDS: readonly (readonly [string, "continued" | "new" | "planned"])[] = [
  ["续建", "continued"],
  ["新建", "new"],
  ["谋划", "planned"],
  ["拟建", "planned"],
];
export const STAGE_NOTES: typeof STAGE_WORDS = [
  ["储备", "planned"],
  ["前期", "planned"],
];
/** What makes such a word the beginning of a place's name: 新建区. */
export const PLACE_ENDS: readonly string[] = /* @__PURE__ */ words("区 县 市 镇 乡 村 街道 路");

/** Words for the whole of a place, by the last sign of its name: in a county's plan 全县 says nothing more than the name alone. */
export const OWN_AREAS: { readonly [end: string]: readonly string[] } = {
  国: ["全国", "我国"],
  省: ["全省", "我省", "本省"],
  市: ["全市", "我市", "本市"],
  区: ["全区", "我区", "本区"],
  州: ["全州", "我州", "本州"],
  盟: ["全盟", "我盟", "本盟"],
  县: ["全县", "我县", "本县"],
  旗: ["全旗", "我旗", "本旗"],
  镇: ["全镇", "我镇", "本镇"],
  乡: ["全乡", "我乡", "本乡"],
};
/** Growth as the spellings of a series tell it. */
export const GROWTH_END = "增长";
/** What may precede a measure without saying what is measured: 总产值, 年收入. */
export const BARE_BEGINNINGS: readonly string[] = /* @__PURE__ */ words("总 年 年均 全年 累计 综合 新增 平均 占 其");
/** Amounts that are of the whole place wherever they stand alone. */
export const WHOLE_AMOUNTS: readonly string[] = ["GDP", "生产总值"];
/** Words for the levels of government, where a cell names one as a whole: 全国平均水平, 省下达目标. */
export const GOVERNMENT_WORDS = {
  nation: /* @__PURE__ */ words("全国 国家 中央"),
  province: /* @__PURE__ */ words("全省 省级 省 自治区"),
  city: /* @__PURE__ */ words("全市 市级 市 全州 州级 州"),
  county: /* @__PURE__ */ words("全县 县级 县"),
} as const;

/** What may follow such a word where an average of it is meant. */
export const AVERAGES: readonly string[] = /* @__PURE__ */ words(
  "平均水平 平均增速 平均增长水平 平均增幅 平均值 平均数 平均 水平 增速 同期水平 同期",
);

/** What follows it where it sets a number for others. */
export const DELEGATING: readonly string[] = /* @__PURE__ */ words("下达 核定 分解 确定 审核 考核 定 要求 目标 任务 指标 规定");

/** How the names of places end, by the level of their government; the country has its own names. */
export const NATIONS: readonly string[] = ["全国", "中国", "中华人民共和国"];
export const PLACE_ENDINGS = {
  province: /* @__PURE__ */ words("省 自治区"),
  city: /* @__PURE__ */ words("市 自治州 州 盟 地区"),
  county: /* @__PURE__ */ words("县 自治县 旗 区"),
} as const;
/** Ranks that say of what standing something is, and not what it is. */
export const RANKS: readonly string[] = /* @__PURE__ */ words("国家级 省级 市级 州级 县级 区级 乡级 国家 全国 规模 限额");
export const RANKS_OR_ABOVE = "以上";
