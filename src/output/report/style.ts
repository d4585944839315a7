import { STATUSES } from "../../assessment/index.js";
import { STATUS_STYLE } from "../charts/theme.js";

/** The colours of the statuses, as the charts have them. */
const statuses = (): string =>
  STATUSES.map((status) => `.${status}{background:${STATUS_STYLE[status].fill};color:${STATUS_STYLE[status].on}}`).join("\n");

/** The page's look: light or dark as the reader has it, tables that become cards on a narrow screen, A4 in print. */
export const style = (): string => `
:root{color-scheme:light dark;--text:#1f2328;--muted:#59636e;--line:#d8dee4;--page:#fff;--soft:#f6f8fa;--link:#0b5cad;--made:#0072b2}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--muted:#9aa4af;--line:#30363d;--page:#0d1117;--soft:#161b22;--link:#79b8ff;--made:#56b4e9}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif}
main{max-width:1180px;margin:0 auto;padding:24px 20px 64px}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .3rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
h2{font-size:1.2rem;margin:2.2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
header p,.note,figcaption,small{color:var(--muted)}
p{margin:.4rem 0 .8rem}
.compliance{font-size:1.15rem;font-weight:600}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
table{border-collapse:collapse;width:100%;margin:.6rem 0 1rem;font-size:.9rem}
.tally{width:auto;min-width:320px}.tally td{overflow-wrap:normal}
th,td{border-bottom:1px solid var(--line);padding:.4rem .55rem;text-align:start;vertical-align:top;overflow-wrap:break-word;line-break:strict}
.n{white-space:nowrap}
th{background:var(--soft);font-weight:600;white-space:nowrap}
.col-observed,.col-gap,.col-no,.col-next,.tally{font-variant-numeric:tabular-nums}
.col-observed,.col-gap,.col-no{white-space:nowrap}
.col-observed,.col-gap,.tally td+td,.tally th+th{text-align:end}
.col-name{min-width:11rem}.col-remarks{min-width:9rem}
.badge{display:inline-block;padding:.05rem .5rem;border-radius:.7rem;font-size:.82rem;font-weight:600;white-space:nowrap}
.bar{display:flex;gap:.8rem;align-items:center;margin:.35rem 0}
.bar b{flex:0 0 9.5em;font-weight:600}
.parts{display:flex;flex:1;flex-wrap:wrap;gap:2px;min-width:0}
.parts>*{flex:1 1 0;min-width:max-content;padding:.15rem .4rem;font-size:.8rem;white-space:nowrap;border-radius:3px}
.progress{display:block;min-width:8.5rem}
.progress svg{display:block;width:100%;height:8px;border-radius:2px}
.progress small{display:block;line-height:1.35}
.way{fill:var(--line)}.made{fill:var(--made)}.time{fill:var(--text)}
figure{margin:1rem 0}
img{max-width:100%;height:auto;background:#fff}
details{border:1px solid var(--line);border-radius:6px;margin:.45rem 0;padding:.35rem .8rem}
summary{cursor:pointer;font-weight:600}
details:target{outline:2px solid var(--link)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:.7rem 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
ol{padding-inline-start:2.2rem;font-size:.88rem}
li{overflow-wrap:anywhere;margin:.15rem 0}
${statuses()}
@media screen and (max-width:760px){
main{padding:16px 12px 48px}
.bar{display:block}
.parts>*{flex:0 0 auto!important}
.badge{justify-self:start}
.targets thead,.plain thead{display:none}
.targets tr,.plain tr{display:block;border:1px solid var(--line);border-radius:6px;margin:.6rem 0;padding:.3rem .2rem}
.targets td,.plain td{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem;border:0;padding:.2rem .55rem}
.targets td::before,.plain td::before{content:attr(data-head);color:var(--muted)}
.targets td:empty,.plain td:empty{display:none}
dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}
}
@page{size:A4;margin:16mm 14mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt;color:#444}}
@media print{
html{font-size:11px}
.col-name{min-width:8em}.col-base{min-width:4em}.col-target,.col-next,.col-progress{min-width:6.5em}.col-remarks{min-width:12em}
th{white-space:normal}th:first-child{white-space:nowrap}
:root{color-scheme:light;--text:#000;--muted:#444;--line:#bbb;--page:#fff;--soft:#eee;--link:#000;--made:#0072b2}
body{font-size:9.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
a{text-decoration:none}
h2,h3{break-after:avoid}
.summary{break-after:page}
.annex{break-before:page}
tr,figure,.bar{break-inside:avoid}
thead{display:table-header-group}
table{font-size:8pt}
th,td{padding:.2rem .3rem}
.progress{min-width:0}
details{border:0;border-top:1px solid var(--line);border-radius:0;padding:.2rem 0}
dl{font-size:8pt;display:block;columns:2;column-gap:2rem}dt{float:left;clear:left;margin-inline-end:.6rem}
h2+.note,h3+.note{break-after:avoid}
summary{break-after:avoid;list-style:none}
summary::-webkit-details-marker{display:none}
dl,li{break-inside:avoid}
p,li{orphans:2;widows:2}
details::details-content{display:block;content-visibility:visible;height:auto}
}
`;
