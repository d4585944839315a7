import type { Grid } from "./boxes.js";
import type { Doc } from "./document.js";
import type { Hardness } from "./labels.js";
import { contentsOf, noted, type Piece, piecesOf } from "./pieces.js";
import type { Chance } from "./random.js";
import { type Writer, type Written, writer } from "./writer.js";

/** How a page of a portal marks up what it prints. */
export type PageLayout = {
  readonly family: "html";
  readonly style: "strong" | "spans" | "word" | "h" | "breaks" | "centred" | "bare";
  readonly indent: "　　" | "&emsp;&emsp;" | "&nbsp;&nbsp;&nbsp;&nbsp;" | "";
  readonly contents: "none" | "sections" | "chapters";
  readonly box: "paragraphs" | "cell" | "rows" | "titled";
  /** The whole article stands in a cell of a table that only lays out the page. */
  readonly inTable: boolean;
  readonly frame: boolean;
  readonly quotes: boolean;
  /** Contents lead to headings. */
  readonly anchors: boolean;
};

export function pageLayout(chance: Chance, hardness: Hardness): PageLayout {
  const kind = hardness === "kind";
  return {
    family: "html",
    style: chance.pick(
      kind ? (["strong", "h"] as const) : (["strong", "spans", "word", "h", "breaks", "centred", "bare"] as const),
    ),
    indent: chance.pick(["　　", "&emsp;&emsp;", "&nbsp;&nbsp;&nbsp;&nbsp;", kind ? "　　" : ""] as const),
    contents: chance.pick(kind ? (["sections"] as const) : (["none", "sections", "chapters"] as const)),
    box: chance.pick(["paragraphs", "cell", "rows", ...(kind ? [] : (["titled"] as const))] as const),
    inTable: !kind && chance.happens(0.2),
    frame: kind || chance.happens(0.8),
    quotes: chance.happens(0.2),
    anchors: !kind && chance.happens(0.3),
  };
}

const HEAD = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开</title>
<style>p{text-indent:2em} .art:before{content:"第一章"}</style>
<script>var cfg={title:"第一章 假标题",pages:12,tip:"<p>第二章 也是假的</p>"};</script></head>`;
const MENU = `<div class="top"><a href="/">首页</a><a href="/zwgk">政务公开</a><a href="/ghjh">规划计划</a><span>2026年3月1日 星期日</span></div>
<ul class="nav"><li><a href="/a">政府领导</a></li><li><a href="/b">机构职能</a></li><li><a href="/c">12345热线</a></li></ul>
<div class="crumb">您当前的位置：<a href="/">首页</a> &gt; <a href="/x">规划信息</a></div>`;
const META = `<div class="info"><span>索引号：003456789/2026-00012</span><span>发布时间：2026-03-01 10:20</span><span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span><span>浏览次数：1024</span></div>`;
const FOOT = `<div class="share">分享到：<a>微信</a><a>微博</a></div><div class="footer"><p>主办单位：人民政府办公室 联系电话：0123-4567890</p><p>备案号：12003456号-1 网站标识码：1200000012</p><p>版权所有 建议使用1024×768分辨率浏览</p></div>
<script>document.write("第九章 脚本");</script>`;

export function layPage(doc: Doc, layout: PageLayout, chance: Chance): Written {
  const out = writer();
  const text = (raw: string) => {
    const safe = raw.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
    return layout.quotes ? safe.replace(/“/gu, "&ldquo;").replace(/”/gu, "&rdquo;").replace(/—/gu, "&mdash;") : safe;
  };
  const inline = (piece: Piece) => {
    const strong = layout.style === "strong" || layout.style === "word" ? (piece.strong ?? 0) : 0;
    const cut = /\uE000/u.test(piece.text.slice(0, strong)) ? 0 : strong;
    const body = noted(text(piece.text.slice(cut)), (no) => `<sup>${no}</sup>`);
    return cut > 0 ? `<strong>${text(piece.text.slice(0, cut))}</strong>${body}` : body;
  };
  const paragraph = (inner: string, align: "left" | "centre", strong: boolean, level = 0) => {
    const indent = align === "left" ? layout.indent : "";
    const bold = strong ? `<strong>${inner}</strong>` : inner;
    if (layout.style === "breaks") return `${indent}${inner}<br/>\n`;
    if (layout.style === "h" && level > 0) return `<h${Math.min(level + 1, 6)}>${inner}</h${Math.min(level + 1, 6)}>\n`;
    if (layout.style === "spans" || layout.style === "strong")
      return `<p style="text-align: ${align === "left" ? "justify" : "center"}; line-height: 1.75em;"><span style="font-family: 宋体, SimSun; font-size: 16px;">${indent}${layout.style === "strong" ? bold : inner}</span></p>`;
    if (layout.style === "word")
      return `<p class="MsoNormal" style="margin-left:0.0000pt;text-indent:32.0000pt;mso-char-indent-count:2.0000;"><b style="mso-bidi-font-weight:normal"></b><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;">${strong ? `<b>${chopped(inner, chance)}</b>` : chopped(inner, chance)}</span><span><o:p></o:p></span></p>\n`;
    if (layout.style === "centred") return `<p${align === "centre" ? ' align="center"' : ""}>${indent}${inner}</p>\n`;
    return `<p>${indent}${inner}</p>\n`;
  };
  out.add(
    `${HEAD}<body>${layout.frame ? MENU : ""}${layout.inTable ? '<table width="960" align="center"><tr><td class="left"><a href="/list">规划信息</a></td><td class="text">' : ""}<div class="main"><div class="article">`,
  );
  if (layout.frame) out.add(META);
  for (const one of doc.front) out.add(paragraph(text(one), "left", false));
  for (const title of doc.title) out.add(paragraph(text(title), "centre", true, 1));
  if (doc.adopted) out.add(paragraph(text(doc.adopted), "centre", false));
  if (layout.contents !== "none") {
    out.add(paragraph("目&nbsp; 录", "centre", true));
    for (const line of contentsOf(doc, layout.contents === "sections")) {
      const inner = text(line.text).replace(/ {2}/u, "&nbsp; ");
      out.add(paragraph(layout.anchors ? `<a href="#_Toc${line.page}">${inner}</a>` : inner, "left", line.level < 3));
    }
  }
  const pieces = piecesOf(doc);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.box && layout.box === "titled" && piece.role === "box-title") {
      out.piece(piece, () => out.add(paragraph(text(piece.text).replace(/ {2}/u, "&nbsp; "), "centre", true)));
      const end = pieces.findIndex((one, k) => k > i && one.box !== piece.box);
      const mine = pieces.slice(i + 1, end < 0 ? pieces.length : end);
      boxTable(out, mine, layout, inline, text);
      i += mine.length;
    } else if (piece.box && layout.box !== "paragraphs") {
      const end = pieces.findIndex((one, k) => k > i && one.box !== piece.box);
      const mine = pieces.slice(i, end < 0 ? pieces.length : end);
      boxTable(out, mine, layout, inline, text);
      i += mine.length - 1;
    } else if (piece.role === "grid")
      out.piece(piece, () => out.add(`<table border="1"><tbody>${rowsOf(piece.grid as Grid, text)}</tbody></table>\n`));
    else if (piece.role === "heading" || piece.role === "annex" || piece.role === "box-title" || piece.role === "caption") {
      const inner = text(piece.text).replace(/ {2}/u, "&nbsp; ");
      out.piece(piece, () =>
        out.add(
          paragraph(inner, piece.level === 4 ? "left" : "centre", piece.level !== 3, piece.role === "heading" ? piece.level : 0),
        ),
      );
    } else out.piece(piece, () => out.add(paragraph(inline(piece), "left", false)));
  }
  out.add(`</div></div>${layout.inTable ? "</td></tr></table>" : ""}${layout.frame ? FOOT : ""}</body></html>\n`);
  return out.done();
}

/** Word cuts runs of text anywhere. */
function chopped(inner: string, chance: Chance): string {
  return inner.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])/gu, () =>
    chance.happens(0.4) ? "</span><span style=\"mso-spacerun:'yes';font-family:Times;\">" : "",
  );
}

/** A class that stands before its first row runs over the rows below it, as offices draw it. */
function rowsOf({ header, rows }: Grid, text: (raw: string) => string): string {
  const merged = header[0] === "类别" && header.length > 2;
  const lines = [header, ...rows];
  return lines
    .map((cells, r) => {
      const drawn = cells.map((cell, c) => {
        if (merged && c === 0 && cell === "") return "";
        const below = lines.slice(r + 1).findIndex((one) => one[0] !== "");
        const span = merged && c === 0 ? 1 + (below < 0 ? lines.length - r - 1 : below) : 1;
        return `<td${span > 1 ? ` rowspan="${span}"` : ""} style="border:1px solid"><p><span>${text(cell)}</span></p></td>`;
      });
      return `<tr>${drawn.join("")}</tr>\n`;
    })
    .join("");
}

/** A box that is a table itself: one cell, or a row for each line. */
function boxTable(
  out: Writer,
  pieces: readonly Piece[],
  layout: PageLayout,
  inline: (piece: Piece) => string,
  text: (raw: string) => string,
): void {
  const grid = pieces.find((piece) => piece.role === "grid");
  const columns = grid?.grid?.header.length ?? 1;
  out.add('<table border="1" cellspacing="0"><tbody>');
  pieces.forEach((piece, i) => {
    if (piece.role === "note") return;
    const opens = layout.box === "rows" || grid !== undefined || i === 0;
    const closes = layout.box === "rows" || grid !== undefined || i === pieces.length - 1;
    if (piece.role === "grid") out.piece(piece, () => out.add(rowsOf(piece.grid as Grid, text)));
    else
      out.piece(piece, () => {
        const bold = piece.role === "box-title" ? `<strong>${text(piece.text)}</strong>` : inline(piece);
        out.add(
          `${opens ? `<tr><td${columns > 1 ? ` colspan="${columns}"` : ""}>` : ""}<p><span>${bold}</span></p>${closes ? "</td></tr>\n" : ""}`,
        );
      });
  });
  out.add("</tbody></table>\n");
  for (const piece of pieces) if (piece.role === "note") out.piece(piece, () => out.add(`<p>${text(piece.text)}</p>\n`));
}
