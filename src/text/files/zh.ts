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
