import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { huzhu14 } from "five-year-plan/huzhu";
import type { Download, Page } from "playwright-core";
import { expect, it } from "vitest";
import { type Visit, visit } from "./browser";
import { underTest } from "./under-test";

const { browser, address } = underTest();

/** Walks a way through a page of its own, which may ask nothing of the network and complain of nothing. */
async function journey(walk: (page: Page) => Promise<void>, options: Parameters<typeof visit>[2] = {}): Promise<void> {
  const { page, strayed, complaints }: Visit = await visit(browser(), address(), options);
  await walk(page);
  expect([strayed, complaints]).toEqual([[], []]);
  await page.context().close();
}

const choose = (page: Page, plan: string) => page.getByLabel("规划", { exact: true }).selectOption(plan);
const rows = (page: Page) => page.locator("table.targets tbody tr:not(.group):not(.detail)");
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const file = (name: string, content: string | Buffer) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

async function downloaded(
  page: Page,
  button: string,
  menu?: string,
): Promise<{ readonly download: Download; readonly text: string }> {
  if (menu !== undefined) await page.locator("summary", { hasText: menu }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { download, text: readFileSync(await download.path(), "utf8") };
}

it("the 14th plan comes first, with its results and their verdicts", () =>
  journey(async (page) => {
    await expect.poll(() => rows(page).count()).toBe(huzhu14.indicators.length);
    await expect.poll(() => page.locator(".counts button").allInnerTexts()).toEqual(["完成 14", "未完成 5", "暂无法评估 2"]);
    const urbanisation = row(page, "城镇化率");
    await expect
      .poll(() => urbanisation.locator("td").allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringContaining("完成"), expect.stringContaining("优于目标2.1")]));
    await page.getByRole("button", { name: "未完成" }).click();
    await expect.poll(() => rows(page).count()).toBe(5);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(() => rows(page).count()).toBe(21);
  }));

it("a CSV file is judged, narrowed and opened down to each step", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.getByText("示例数据（虚构），31条").waitFor();
    await page.goto(`${address()}#/data`);
    await page.getByRole("button", { name: "清除数据" }).click();
    await page.goto(`${address()}#/targets`);
    await expect.poll(() => page.getByRole("heading", { name: "暂无监测数据" }).isVisible()).toBe(true);
    await page.getByRole("link", { name: "载入数据" }).click();
    const csv =
      "indicator,year,value,status,source\nforest-coverage,2026,20.06,actual,年鉴\nurbanisation-rate,2026,42.2,actual,年鉴\n";
    await page.getByLabel("从文件载入监测数据").setInputFiles(file("2026.csv", csv));
    await page.getByText("数据来源：2026.csv，2条").waitFor();
    await page.getByRole("link", { name: "指标" }).first().click();
    await expect.poll(() => page.getByLabel("截至").inputValue()).toBe("2026");
    await expect.poll(() => row(page, "森林覆盖率").textContent()).toContain("提前实现");
    await expect.poll(() => row(page, "城镇化率").textContent()).toContain("滞后");

    await page.getByLabel("属性").selectOption("binding");
    await expect.poll(() => page.getByRole("status").textContent()).toBe("显示8项，共23项");
    await page.getByLabel("类别").selectOption("生态保护");
    await expect.poll(() => rows(page).count()).toBe(6);
    await page.getByRole("button", { name: "清除筛选" }).click();

    await page.getByRole("button", { name: "城镇化率" }).click();
    const opened = page.getByRole("region", { name: "常住人口城镇化率" });
    await expect.poll(() => opened.locator(".trail li").count()).toBeGreaterThan(5);
    await expect.poll(() => opened.locator(".trail").textContent()).toContain("年鉴");
    await expect.poll(() => opened.locator(".trail").textContent()).toContain("第二章第三节 · 表2 · 第9行");
    const chart = opened.locator("img").first();
    await expect.poll(() => chart.getAttribute("alt")).toContain("常住人口城镇化率");
    await expect
      .poll(() => chart.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)))
      .toBeGreaterThan(300);
    expect(page.url()).toMatch(/#\/targets\/urbanisation-rate$/);
    await page.getByRole("button", { name: "城镇化率" }).click();
    await expect.poll(() => opened.count()).toBe(0);
  }));

it("pasted cells, JSON and an earlier year give other verdicts", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.goto(`${address()}#/data`);
    const paste = async (text: string) => {
      await page.getByLabel("或粘贴在这里").fill(text);
      await page.getByRole("button", { name: "使用粘贴的数据" }).click();
    };
    await paste("indicator\t2026\t2027\nforest-coverage\t19.97\t20.06\n");
    await page.getByText("数据来源：粘贴的数据，2条").waitFor();
    await page.goto(`${address()}#/targets`);
    await expect.poll(() => row(page, "森林覆盖率").textContent()).toContain("提前实现");
    await page.getByLabel("截至").selectOption("2026");
    await expect.poll(() => row(page, "森林覆盖率").textContent()).toContain("滞后");

    await page.goto(`${address()}#/data`);
    await paste('[{ "indicator": "forest-coverage", "year": 2030, "value": "20.05", "status": "actual" }]');
    await page.getByText("数据来源：粘贴的数据，1条").waitFor();
    await page.goto(`${address()}#/targets`);
    await expect.poll(() => row(page, "森林覆盖率").textContent()).toContain("未完成");
    await expect.poll(() => page.locator(".compliance").textContent()).toContain("1项未完成");
  }));

it.each([
  ["columns that nobody knows", "indicator,valu,year\na,1,2026\n", ["第1行", "是否想写 value？"]],
  ["values that are no numbers", "indicator,year,value\nforest-coverage,2026,20\ngdp-growth,2026,viel\n", ["第3行", "viel"]],
  ["a quote that never closes", 'indicator,year,value\n"a,2026,1\n', ["第2行", "引号"]],
  ["broken JSON", '[\n  { "indicator": "a", }\n]', ["第2行", "JSON"]],
  ["a key too many", '[{ "indicator": "a", "year": 2026, "value": "1", "status": "actual", "sorce": "b" }]', ["第1行", "sorce"]],
  ["bytes that are no UTF-8", Buffer.from([0xd6, 0xb8, 0xb1, 0xea]), ["UTF-8"]],
  ["nothing", "  \n", ["没有内容"]],
])("observations with %s are refused where they go wrong", (_, content, told) =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.goto(`${address()}#/data`);
    await page.getByLabel("从文件载入监测数据").setInputFiles(file("坏文件.csv", content));
    const alert = await page.getByRole("alert").textContent();
    for (const part of ["坏文件.csv", ...told]) expect(alert).toContain(part);
    await expect.poll(() => page.getByText("示例数据（虚构），31条").count()).toBe(1);
    await page.getByLabel("从文件载入监测数据").setInputFiles(file("好.csv", "indicator,year,value\nforest-coverage,2026,20\n"));
    await page.getByText("数据来源：好.csv，1条").waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  }),
);

it("a plan of one's own is loaded, and a wrong one is refused with what was meant", () =>
  journey(async (page) => {
    await page.goto(`${address()}#/data`);
    const input = page.getByLabel("从 JSON 文件载入规划");
    const { indicators, ...rest } = huzhu14;
    await input.setInputFiles(file("wrong.json", JSON.stringify({ ...rest, indicaters: indicators })));
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("是否想写 indicators？");
    await input.setInputFiles(file("own.json", JSON.stringify({ ...huzhu14, id: "own", title: { zh: "自己的规划" } })));
    await page.getByRole("heading", { level: 1, name: "自己的规划" }).waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await expect.poll(() => page.getByText("“自己的规划”目前没有监测数据。").isVisible()).toBe(true);
    await page.goto(`${address()}#/map`);
    await expect.poll(() => page.getByRole("heading", { name: "这个规划没有空间布局" }).isVisible()).toBe(true);
    await page.goto(`${address()}#/projects`);
    await expect.poll(() => page.getByRole("heading", { name: "没有符合条件的项目" }).isVisible()).toBe(true);
  }));

it("a chart's data and picture are taken away", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.goto(`${address()}#/charts`);
    const drawn = page.locator(".drawn").filter({ has: page.locator('img[alt*="进展评价"]') });
    const taken = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        drawn.first().getByRole("button", { name: button }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    };
    const data = await taken("本图数据（CSV）");
    expect(data.name).toBe("huzhu-15-2027-status.csv");
    expect(data.text.split(/\r?\n/)[0]).toMatch(/^\ufeff[a-z_,]*,status,/);
    expect(data.text.trim().split("\n").length).toBeGreaterThan(4);
    const picture = await taken("本图（SVG）");
    expect(picture.name).toBe("huzhu-15-2027-status.svg");
    expect(picture.text).toMatch(/^<svg/);
    await page.goto(`${address()}#/targets/urbanisation-rate`);
    const [path] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".opened").getByRole("button", { name: "本图数据（CSV）" }).first().click(),
    ]);
    expect(path.suggestedFilename()).toBe("huzhu-15-2027-urbanisation-rate-path.csv");
    expect(readFileSync(await path.path(), "utf8")).toContain("urbanisation-rate,required,,2027,45.7");
  }));

it("projects are found by word, box, township and kind of work", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.getByRole("link", { name: "项目" }).click();
    const count = async () => (await page.getByRole("status").textContent()) ?? "";
    await expect.poll(() => count()).toBe("407个项目，共407个");
    await page.getByLabel("搜索名称").fill("水库 加固");
    await expect.poll(() => count()).toBe("2个项目，共407个");
    await expect.poll(() => page.locator("table.projects").textContent()).toContain("重点水库除险加固工程");
    await page.getByLabel("专栏").selectOption("31");
    await expect.poll(() => count()).toBe("1个项目，共407个");
    await page.getByLabel("搜索名称").fill("不会有的词");
    await expect.poll(() => page.getByRole("heading", { name: "没有符合条件的项目" }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.getByLabel("地点").selectOption("wushi");
    const found = async () => Number.parseInt(await count(), 10);
    await expect.poll(found).toBeLessThan(407);
    const inWushi = await found();
    expect(inWushi).toBeGreaterThan(1);
    await page.getByLabel("工作类型").selectOption("treatment");
    await expect.poll(found).toBeLessThan(inWushi);
    await expect.poll(found).toBeGreaterThan(0);
  }));

it("the map opens a place, and a belt lights up its townships", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.getByRole("link", { name: "布局" }).click();
    await page.locator(".map a", { hasText: "威远镇" }).click();
    await expect.poll(() => page.locator(".place").textContent()).toContain("630223100");
    await page.locator(".schematic a", { hasText: "丹麻镇" }).click();
    await expect.poll(() => page.locator(".place").textContent()).toContain("没有公开来源");
    await page.getByLabel("突出显示").selectOption("yak-and-sheep-belt");
    await expect
      .poll(() => page.locator(".town.lit").allInnerTexts())
      .toEqual(["加定镇", "南门峡镇", "松多藏族乡", "巴扎藏族乡"]);
    await expect.poll(() => page.locator(".map .lit").allTextContents()).toEqual(["南门峡镇"]);
    await page.getByLabel("选择地点").selectOption("weiyuan");
    await page.locator(".place", { hasText: "威远镇" }).waitFor();
    const link = page.getByRole("link", { name: /查看全部/ });
    const all = Number(/[0-9]+/.exec((await link.textContent()) ?? "")?.[0]);
    await link.click();
    await expect.poll(() => page.getByRole("status").textContent()).toBe(`${all}个项目，共407个`);
  }));

it("speaks Chinese to who reads it, English to others, and changes at a click", async () => {
  await journey(async (page) => {
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await choose(page, "huzhu-15");
    await page.getByRole("button", { name: "English" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    await expect.poll(() => row(page, "Forest coverage rate").textContent()).toContain("on track");
    await expect.poll(() => page.title()).toBe("Targets · Plan workbench");
    await page.getByRole("button", { name: "中文" }).click();
    await expect.poll(() => row(page, "森林覆盖率").textContent()).toContain("符合预期");
  });
  await journey(
    async (page) => {
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    },
    { locale: "de-DE" },
  );
});

it("the report is handed over as one page that needs nothing else, as Word and as Markdown", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    const { download, text } = await downloaded(page, "导出 HTML 报告");
    expect(download.suggestedFilename()).toBe("huzhu-15-2027.zh.html");
    expect(text).toMatch(/^<!doctype html>/);
    expect(text.match(/src="data:image\/svg\+xml/g)).toHaveLength(2);
    expect(text).not.toMatch(/<script|(?:src|href)="https?:/);
    const report = await page.context().newPage();
    await report.setContent(text);
    await expect.poll(() => report.getByRole("heading", { level: 1 }).textContent()).toContain("第十五个五年规划");
    await expect.poll(() => report.locator("body").textContent()).toContain("不进反退");
    expect(
      await report
        .locator("img")
        .first()
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(100);
    await report.close();
    await page.getByRole("button", { name: "English" }).click();
    const word = await downloaded(page, "Report as Word", "Other forms");
    expect([word.download.suggestedFilename(), word.text.slice(0, 2)]).toEqual(["huzhu-15-2027.en.docx", "PK"]);
    const markdown = await downloaded(page, "as Markdown");
    expect(markdown.download.suggestedFilename()).toBe("huzhu-15-2027.en.md");
    expect(markdown.text).toContain("| ");
    expect(markdown.text).toContain("moving away");
  }));

it("the workbook judges the figures at hand, and the query those of any number of places", () =>
  journey(async (page) => {
    await choose(page, "huzhu-15");
    await page.locator("summary", { hasText: "其他格式" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "工作簿 .xlsx" }).click();
    const book = await coming;
    expect(book.suggestedFilename()).toBe("huzhu-15-2027.zh.xlsx");
    const sheets = unzipSync(readFileSync(await book.path()));
    const inside = Object.entries(sheets).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`);
    expect(inside.some((text) => text.includes("19.98"))).toBe(true);
    expect(inside.some((text) => /<f>[^<]+<\/f>/.test(text))).toBe(true);
    const { download, text } = await downloaded(page, "判定 SQL");
    expect(download.suggestedFilename()).toBe("huzhu-15-2027.sql");
    expect(text).toMatch(/^CREATE TABLE observations \([^;]+\);\n\nWITH [\s\S]+;\n$/);
  }));

it("everything is done from the keyboard", () =>
  journey(async (page) => {
    const press = (key: string) => page.keyboard.press(key);
    const focused = () => page.evaluate(() => document.activeElement?.closest("a, button")?.textContent?.trim() ?? "");
    /** Goes on with Tab until the focus is on a link or a button that says so. */
    const tabTo = async (text: string) => {
      for (let i = 0; i < 60; i++) {
        await press("Tab");
        if ((await focused()).includes(text)) return;
      }
      throw new Error(`the keyboard does not reach “${text}”`);
    };
    await press("Tab");
    await expect.poll(() => focused()).toBe("跳到正文");
    await press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
    await tabTo("常住人口城镇化率");
    await press("Space");
    await page.locator(".opened .trail").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-expanded"))).toBe("true");
    await press("Enter");
    await expect.poll(() => page.locator(".opened").count()).toBe(0);
    await expect.poll(() => focused()).toContain("常住人口城镇化率");
    await choose(page, "huzhu-15");
    await page.goto(`${address()}#/map`);
    await page.locator(".map").waitFor();
    await tabTo("威远镇");
    await press("Enter");
    await page.locator(".place", { hasText: "威远镇" }).waitFor();
  }));
