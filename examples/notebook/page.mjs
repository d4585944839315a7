// A page around what nbconvert gives, small and without scripts.

const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;max-width:1080px;padding:24px 16px 64px;background:#fff;color:#1f2328;font:15px/1.55 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei","WenQuanYi Zen Hei",sans-serif}
.jp-InputPrompt,.jp-OutputPrompt,.prompt,.anchor-link,.jp-Collapser,.jp-InputCollapser,.jp-OutputCollapser{display:none}
pre{background:#f6f8fa;border-radius:6px;padding:.6rem .8rem;overflow-x:auto;font-size:.85rem;line-height:1.45}
table{border-collapse:collapse;font-size:.85rem;margin:.5rem 0;display:block;overflow-x:auto}
th,td{border-bottom:1px solid #d8dee4;padding:.25rem .6rem;text-align:left;vertical-align:top}
th{background:#f6f8fa}
svg{max-width:100%;height:auto}
.k,.kd,.kr,.kc,.kt{color:#0b5cad}.s,.s1,.s2,.sb{color:#0a6b3d}.c1,.cm{color:#59636e}
`;

/** The whole page. */
export function pageOf(html) {
  const body = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, "").replaceAll(/<style\b[\s\S]*?<\/style>/g, "");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Huzhu's 15th plan in a notebook</title>
<style>${STYLE}</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
}
