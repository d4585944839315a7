/** The look of a page of findings: light or dark as the reader has it, A4 in print. */
export const findingsStyle = (): string => `
:root{color-scheme:light dark;--text:#1f2328;--muted:#59636e;--line:#d8dee4;--page:#fff;--error:#b42318;--warning:#8a5a00;--note:#0b5cad}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--muted:#9aa4af;--line:#30363d;--page:#0d1117;--error:#ff8a80;--warning:#f0b849;--note:#79b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif}
main{max-width:960px;margin:0 auto;padding:24px 20px 64px}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .4rem}
h2{font-size:1.15rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:0}
code,small,.note{color:var(--muted);font-size:.85rem}
p{margin:.25rem 0}
ul{margin:.3rem 0 0;padding-inline-start:1.3rem;font-size:.9rem}
.finding{border-inline-start:4px solid var(--line);padding:.1rem 0 .1rem .9rem;margin:.9rem 0;overflow-wrap:anywhere;break-inside:avoid}
.finding.error{border-color:var(--error)}.finding.warning{border-color:var(--warning)}.finding.note{border-color:var(--note)}
.badge{display:inline-block;margin-inline-end:.5rem;font-weight:600}
.badge.error{color:var(--error)}.badge.warning{color:var(--warning)}.badge.note{color:var(--note)}
`;
