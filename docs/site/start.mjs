/** The start page: a verdict and a picture, both made by the library as it stands. */

import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../dist/huzhu.js";
import { assess } from "../../dist/index.js";
import { toJsonLd } from "../../dist/output.js";
import * as words from "../../dist/text.js";
import { describeCompliance, explainStep, locate, nameWithUnit, remarks, shown, wording } from "../../dist/text.js";

const SHOWN = "urbanisation-rate";

const WORDS = {
  zh: {
    name: "五年规划",
    text: "指标完成了没有？",
    tagline: "读规划纲要，逐项评估指标：完成、快于预期、符合预期、滞后、未完成，还是暂无法评估。每个结论都附计算过程和出处。",
    try: "打开工作台",
    begin: "从这里开始",
    api: "API 参考",
    features: [
      ["直接读办公文件", "Word、Excel、网页、粘贴的表格都行。读出什么、没有读懂什么、按规则认定了什么，逐条列在原文旁边。"],
      ["算得准", "数值就是表上印的十进制文本，从指标表到结论全程精确，不拿四舍五入后的商下结论。"],
      ["说得清", "每个结论都写明计算步骤和出处，修约误差会不会改变它，判定标准取多少时它会变。"],
      ["不外传", "工作台全部在浏览器里运行，文件和数据不会发送到任何地方。"],
    ],
    verdict: "一个结论",
    of: "互助县“十四五”规划，2025年完成情况",
    picture: "全部指标：基期、实际与目标",
    alt: "“十四五”各指标的基期值、实际值与目标值",
    next: "下一步",
    links: [
      ["工作台：读入自己的规划", "/workbench/", true],
      ["用自己的规划", "/zh/guide/own-plan"],
      ["图表一览", "/zh/gallery"],
      ["全部检查规则", "/zh/checks/"],
      ["评价方法", "/zh/guide/methods"],
      ["API 参考（英文）", "/api/"],
    ],
  },
  en: {
    name: "five-year-plan",
    text: "Was each target met?",
    tagline:
      "Reads the outline of a Chinese five-year plan and assesses every target: achieved, on track, behind, missed or not assessable. Each verdict shows its working and its sources.",
    try: "Open the workbench",
    begin: "Start here",
    api: "API reference",
    features: [
      [
        "Reads what an office has",
        "Word, Excel, a web page or a pasted table. What was read, not understood or assumed is listed beside the text.",
      ],
      ["Exact", "A value is the decimal text that was printed. No rounded quotient ever decides a verdict."],
      [
        "Explains itself",
        "Every verdict has its steps, its sources, what rounding could change, and the tolerance at which it would change.",
      ],
      ["Stays at home", "The workbench runs in the browser alone. Documents and figures are sent nowhere."],
    ],
    verdict: "A verdict",
    of: "Huzhu County's 14th plan, results of 2025",
    picture: "All indicators: base, result and target",
    alt: "Base, result and target of each indicator of the 14th plan",
    next: "Where to go next",
    links: [
      ["The workbench: read a plan of your own", "/workbench/", true],
      ["Bringing your own plan", "/guide/own-plan"],
      ["Gallery of charts", "/gallery"],
      ["Every check", "/checks/"],
      ["Methods", "/guide/methods"],
      ["API reference", "/api/"],
    ],
  },
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;");

/** The embedded data as search engines read them; `<` is written so that no text ends the script. */
const dataset = (locale) =>
  JSON.stringify(toJsonLd(huzhu15, { locale, license: "https://spdx.org/licenses/MIT" })).replaceAll("<", "\\u003c");

export async function start(locale, pictured) {
  const own = WORDS[locale];
  const { status, heading, number, phrase } = wording(locale);
  const assessment = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
  const verdict = assessment.verdicts.find(({ indicator }) => indicator === SHOWN);
  const indicator = huzhu14.indicators.find(({ id }) => id === SHOWN);
  const facts = [
    [heading.target, `${words.targetIn(verdict.target, locale, huzhu14)} (${locate(verdict.target.locator, locale)})`],
    ...["observed", "gap", "shareOfDistance"].flatMap((name) =>
      verdict[name] === undefined ? [] : [[number[name], shown(verdict[name], 4)]],
    ),
    [heading.reason, remarks(verdict, locale).join(phrase.comma)],
  ].filter(([, value]) => value !== "");
  const counts = Object.entries(assessment.counts.byStatus)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `<span class="count ${name}"><b>${count}</b> ${status[name]}</span>`)
    .join("");
  const base = locale === "zh" ? "/zh" : "";
  const front = {
    layout: "home",
    title: own.name,
    hero: {
      name: own.name,
      text: own.text,
      tagline: own.tagline,
      actions: [
        { theme: "brand", text: own.try, link: "/workbench/", target: "_self" },
        { theme: "alt", text: own.begin, link: `${base}/guide/start-here` },
        { theme: "alt", text: own.api, link: "/api/" },
      ],
    },
    features: own.features.map(([title, details]) => ({ title, details })),
    head: [["script", { type: "application/ld+json" }, dataset(locale)]],
  };
  return `---
${JSON.stringify(front)}
---

<div class="verdict">

<h2>${own.verdict}</h2>
<p class="of">${own.of}</p>
<p class="what"><strong>${escaped(nameWithUnit(indicator, locale))}</strong> <span class="count ${verdict.status}">${status[verdict.status]}</span></p>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`).join("")}</dl>
<ol>${verdict.because.map((step) => `<li>${escaped(explainStep(step, locale))}</li>`).join("")}</ol>
</div>

<h2>${own.picture}</h2>
<p class="counts">${counts}<span>${escaped(describeCompliance(assessment, locale))}</span></p>
<div class="picture" tabindex="0">${pictured(own.alt, `/charts/dumbbell-14.${locale}.light.svg`, locale)}</div>

## ${own.next}

${own.links.map(([text, link, isOutside]) => (isOutside ? `- <a :href="$withBase('${link}')" target="_self">${text}</a>` : `- [${text}](${link})`)).join("\n")}
`;
}
