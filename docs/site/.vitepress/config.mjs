import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { GROUPS, IN_ENGLISH } from "../outline.mjs";

const pages = fileURLToPath(new URL("../.pages", import.meta.url));

/** A page's title is its first heading. */
const titleOf = (page) =>
  (
    /^# (.+)$/m.exec(existsSync(join(pages, `${page}.md`)) ? readFileSync(join(pages, `${page}.md`), "utf8") : "")?.[1] ?? page
  ).replaceAll("`", "");

const pageOf = (guide) => (guide.endsWith("/README") ? guide.replace("README", "index") : `guide/${guide}`);

const sidebar = (locale) => {
  const prefix = locale === "zh" ? "zh/" : "";
  return GROUPS.map(({ guides, [locale]: text }) => ({
    text,
    items: guides.map((guide) => ({
      text: locale === "zh" && guide in IN_ENGLISH ? `${IN_ENGLISH[guide]}（英文）` : titleOf(`${prefix}${pageOf(guide)}`),
      link: `/${prefix}${pageOf(guide).replace(/index$/, "")}`,
    })),
  }));
};

const nav = (locale) => {
  const prefix = locale === "zh" ? "/zh" : "";
  const [guides, charts, checks, methods, reference, workbench] =
    locale === "zh"
      ? ["指南", "图表", "检查规则", "评价方法", "API", "工作台"]
      : ["Guides", "Charts", "Checks", "Methods", "API", "Workbench"];
  return [
    { text: guides, link: `${prefix}/guide/start-here` },
    { text: charts, link: `${prefix}/gallery` },
    { text: checks, link: `${prefix}/checks/` },
    { text: methods, link: `${prefix}/guide/methods` },
    { text: reference, link: "/api/" },
    { text: workbench, link: "/workbench/", target: "_self" },
  ];
};

const apiSidebar = () => {
  const file = join(pages, "api/doors.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
};

const CHINESE = {
  label: "中文",
  lang: "zh-CN",
  title: "五年规划",
  description: "规划纲要变成可逐条引证的数据，指标完成情况有据可查",
  themeConfig: {
    nav: nav("zh"),
    sidebar: sidebar("zh"),
    outline: { label: "本页内容", level: [2, 3] },
    docFooter: { prev: "上一篇", next: "下一篇" },
    darkModeSwitchLabel: "深浅色",
    lightModeSwitchTitle: "换成浅色",
    darkModeSwitchTitle: "换成深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "语言",
    skipToContentLabel: "跳到正文",
    notFound: { title: "没有这个页面", quote: "地址可能写错了，或页面已移走。", linkLabel: "回到首页", linkText: "回到首页" },
  },
};

export default defineConfig({
  srcDir: ".pages",
  outDir: "./dist",
  base: process.env.SITE_BASE ?? "/",
  title: "five-year-plan",
  description: "Chinese five-year plan outlines as typed, exact, citable data, and verdicts that show their working",
  appearance: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${process.env.SITE_BASE ?? "/"}workbench/icon.svg` }]],
  lastUpdated: false,
  // The workbench is built by itself and put beside the pages.
  ignoreDeadLinks: [/^\/workbench\//, /\/workbench\//],
  locales: { root: { label: "English", lang: "en" }, zh: CHINESE },
  // The reference is in English alone: its way to the other language is the start page (and is not shown, see the style).
  transformHtml: (html) => html.replaceAll(/href="([^"]*?)zh\/api\/[^"]*"/g, 'href="$1zh/"'),
  markdown: { html: true, theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  vite: { publicDir: fileURLToPath(new URL("../.pages/public", import.meta.url)), build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    nav: nav("en"),
    sidebar: { "/api/": apiSidebar(), "/": sidebar("en") },
    outline: { level: [2, 3] },
    externalLinkIcon: true,
    i18nRouting: true,
    search: {
      provider: "local",
      options: {
        miniSearch: {
          options: {
            // Chinese has no spaces between words: pairs of characters are what is looked for, beside single ones in short questions.
            tokenize: (text) =>
              text
                .toLowerCase()
                .split(/[\s\p{P}\p{S}]+/u)
                .flatMap((word) =>
                  (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((run) => {
                    if (!/\p{Script=Han}/u.test(run) || run.length < 3) return [run];
                    return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
                  }),
                ),
          },
          searchOptions: { combineWith: "AND", prefix: true, fuzzy: 0.1, boost: { title: 4, text: 2, titles: 1 } },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                noResultsText: "没有找到",
                resetButtonTitle: "清除",
                displayDetails: "显示详情",
                backButtonTitle: "关闭",
                footer: { selectText: "打开", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
      },
    },
  },
});
