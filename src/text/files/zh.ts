import type { FileWords } from "./words.js";

/** What is said of files, in Chinese. */
export const files: FileWords = {
  files: {
    encodingUsed: "{file}：不是 UTF-8，按 {encoding} 读取（{by}）；若不对，用 --encoding 名称 指定",
    noEncoding: "不是 UTF-8、UTF-16 或 GB18030（GBK）文本；请另存为 UTF-8，或用 --encoding 名称 指定编码",
    badEncoding: "不认识的编码 {encoding}；可写 utf-8、gb18030、gbk、big5、utf-16le 等",
    notInEncoding: "不是 {encoding} 文本；请另存为 UTF-8，或用 --encoding 名称 另行指定",
    isDocument: "这是 Word 或表格文件，此处需要 JSON 文本",
    noTableIn: "文件里没有表格",
    sheetUsed: "{file}：读的是“{sheet}”（共{count}个表；用 --sheet 名称 指定）",
    noSheet: "没有“{sheet}”这个表；有 {known}",
    needsPlace: "由表格生成规划要写 --place 地名 和 --period 2026-2030",
    badPeriod: "--period 应写成 首年-末年，如 2026-2030；给出的是 {given}",
    assumed: "表中没有印出、由程序取定的 {count} 处，请逐项核对：",
    row: "第{row}行 {name}",
    planOrCell: "--place、--period、--out 与 --cell 不能一起用",
    columnsLeftOut: "未读的列：{columns}",
    noValue: "{count}处没有数（{sign}）",
    badColumn: "--column 应写成 列名=部分，部分为 {known} 之一，不读则留空；给出的是 {given}",
    badId: "--id 应写成 名称=编号，编号如 forest-coverage；给出的是 {given}",
  },
  figureReading: {
    width: "{count}个数字为全角或带正号，按半角读",
    grouping: "{count}个数字带千分位逗号，已去掉（1,234 读作 1234）",
    percent: "{count}个数字带百分号，读作百分数（46% 读作 46，单位 %）",
    structure: "{count}个单元格写作比例，读作构成（20.5:31.5:48）",
  },
  remedy: {
    names: "指标写规划里的名称（用 --plan 规划 对照）或编号；别的名称用 --id 名称=编号 对上",
    columns: "列名用 --column 列名=indicator 说明（year、value、unit、status、source 等同样）；不读的列写 --column 列名=",
    years: "没有年份列的表用 --year 2027 说明；年份写作 2027 或 2027年",
    values: "数值写作十进制小数，如 1234.5；没有数的写 — 或留空；1e3、约5、5万 不是数值",
    statuses: "状态写 实际、初步、预计、假设（actual、provisional、estimate、assumed）之一；没有数的写 缺",
  },
  encodingBy: {
    mark: "开头有标记",
    zeros: "隔字节为零",
    declared: "文件自己声明",
    gb18030: "中文 Windows 上 Excel 和 WPS 的存法",
  },
  saveAs: {
    docx: "请用 Word 或 WPS 打开，另存为 .docx 再读",
    xlsx: "请用 Excel 或 WPS 打开，另存为 .xlsx 或 UTF-8 的 .csv 再读",
    table: "PDF 和幻灯片不存表格的行列：请取原文件存为 .docx 或 .xlsx，或把表格复制进表格软件后存为 .xlsx",
    unpacked: "这是压缩包：请先解压，再读其中的文件",
    unprotected: "文件有密码：请打开后另存为不加密的文件再读",
  },
  documentFault: {
    damaged: "文件已损坏：请重新打开并另存",
    "too-large": "内容过大：展开后不得超过64MB；文字不得超过50万个元素，表格不得超过100万个单元格",
    protected: "文件有密码：请打开后另存为不加密的文件再读",
    entities: "文件声明了实体，办公软件不会这样写，因此不读",
    "no-library": "读这种文件要用 {library}：npm install {library}",
  },
};
