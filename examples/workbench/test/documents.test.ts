import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { parsePlan } from "five-year-plan";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./browser";
import { bomb, docx, xlsx } from "./office-files";
import { underTest } from "./under-test";

const { browser, address } = underTest();

/** Walks a way from the view of documents; the page may ask nothing of the network and complain of nothing. */
async function journey(walk: (page: Page) => Promise<void>): Promise<void> {
  const { page, strayed, complaints } = await visit(browser(), address());
  await page.goto(`${address()}#/document`);
  await walk(page);
  expect([strayed, complaints]).toEqual([[], []]);
  await page.context().close();
}

const ROWS = [
  ["指标", "单位", "2025年", "2030年", "属性"],
  ["森林覆盖率", "%", "23.9", "24.2", "约束性"],
  ["城镇调查失业率", "%", "5.1", "5.5以内", "预期性"],
  ["高新企业数量", "家", "5..5", "40", "预期性"],
];
const TITLE = [
  "白石县国民经济和社会发展第十五个五年规划纲要",
  "（2026—2030年）",
  "第一章 发展目标",
  "到2030年，森林覆盖率达到24.2%。",
];
const html = `<p>${TITLE.join("</p><p>")}</p><script>window.hostile = 1</script><img src="http://198.51.100.1/x.png" onerror="window.hostile = 2"><table>${ROWS.map((row) => `<tr><td>${row.join("</td><td>")}</td></tr>`).join("")}</table>`;
const markdown = `# ${TITLE[0]}\n\n${TITLE[1]}\n\n# ${TITLE[2]}\n\n${TITLE[3]}\n\n| ${ROWS.map((row) => row.join(" | "))
  .join(" |\n| ")
  .replace(" |\n", ` |\n|${" --- |".repeat(5)}\n`)} |\n`;
const cells = `${ROWS.map((row) => row.join("\t")).join("\n")}\n`;

const file = (name: string, buffer: Buffer | string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(buffer),
});
const understood = (page: Page) => page.locator("table.understood tbody tr");
const give = (page: Page, one: ReturnType<typeof file>) => page.getByLabel("选择文件").setInputFiles(one);
const reopen = async (page: Page) => {
  const take = page.locator(".take summary");
  if (!(await page.getByLabel("选择文件").isVisible())) await take.click();
};

/** Whether the row that is pointed at is inside the pane of the text, and the pane inside the window. */
const isInSight = (page: Page): Promise<boolean> =>
  page.locator(".text .pointed-row").evaluate((row) => {
    const [inner, outer] = [row.getBoundingClientRect(), row.closest(".text")?.getBoundingClientRect()];
    return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom && inner.bottom <= innerHeight;
  });

async function taken(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await coming).path(), "utf8");
}

it.each([
  ["白石.docx", () => docx(TITLE, ROWS), true],
  ["指标.xlsx", () => xlsx(ROWS), false],
  ["白石.html", () => html, true],
  ["白石.md", () => markdown, true],
  ["白石.txt", () => `${TITLE.join("\n\n")}\n\n${cells}`, true],
  ["表.txt", () => cells, false],
] as const)("%s is read beside its text, and what was not understood leads to its place", (name, content, saysHead) =>
  journey(async (page) => {
    await give(page, file(name, content()));
    if (!saysHead) {
      await page.getByText("文档没有写明是哪里、哪些年的规划").waitFor();
      await page.getByLabel("地方", { exact: true }).fill("白石县");
      await page.getByLabel("规划期首年").fill("2026");
      await page.getByLabel("规划期末年").fill("2030");
    }
    await expect.poll(() => page.getByLabel("地方", { exact: true }).inputValue()).toBe("白石县");
    await expect.poll(() => understood(page).count()).toBe(3);
    await expect.poll(() => understood(page).nth(1).textContent()).toContain("5.5以内");
    await page.locator(".issues li", { hasText: "5..5" }).getByRole("button").click();
    await expect.poll(() => page.locator(".text .pointed-row").textContent()).toContain("高新企业数量");
    expect(await isInSight(page)).toBe(true);
    await understood(page).first().getByRole("button").click();
    await expect.poll(() => page.locator(".text .pointed-row").textContent()).toContain("森林覆盖率");
    expect(await page.evaluate("window.hostile")).toBeUndefined();
  }),
);

it("what was assumed is changed and confirmed, judged with figures filled in, checked and taken away", () =>
  journey(async (page) => {
    await give(page, file("白石.docx", docx(TITLE, ROWS)));
    const row = page.locator(".assumed > li", { hasText: "高新企业数量" });
    await expect.poll(() => row.getByLabel("方向").inputValue()).toBe("higher");
    await expect.poll(() => page.getByText("已确认0项，共3项").count()).toBe(1);
    await row.getByLabel("方向").selectOption("lower");
    await row.getByLabel(/目标年份/).fill("2029");
    await row.getByLabel(/目标年份/).press("Enter");
    await page.getByText("已确认1项，共3项").waitFor();
    await expect.poll(() => row.getByRole("checkbox").isChecked()).toBe(true);
    await page.getByRole("button", { name: "全部确认" }).click();
    await page.getByText("已确认3项，共3项").waitFor();
    await page.getByRole("button", { name: "评估这份规划" }).click();

    const cell = page.getByLabel("森林覆盖率（%） 2026");
    const verdict = page.locator(".fill-in tbody tr", { hasText: "森林覆盖率" }).locator(".status");
    await cell.focus();
    await expect.poll(() => page.locator(".ranges").textContent()).toMatch(/森林覆盖率（%），2026年.*符合预期 ≥/);
    await cell.fill("24.3");
    await expect.poll(() => verdict.textContent()).toContain("提前实现");
    await cell.fill("22");
    await expect.poll(() => verdict.textContent()).toMatch(/滞后|不进反退/);
    await cell.fill("22..");
    await expect.poll(() => cell.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => verdict.textContent()).toMatch(/滞后|不进反退/);
    await cell.fill("");
    await expect.poll(() => verdict.textContent()).toContain("暂无法评估");
    await page.getByLabel("或粘贴在这里").fill("指标,年份,数值\n森林覆盖率,2026,240\n");
    await page.getByRole("button", { name: "使用粘贴的数据" }).click();
    await expect.poll(() => cell.inputValue()).toBe("240");

    await page.getByRole("link", { name: "检查" }).click();
    await expect.poll(() => page.locator(".findings").last().textContent()).toContain("240");
    await page.locator("summary", { hasText: "其他格式" }).click();
    const plan = parsePlan(JSON.parse(await taken(page, "规划 JSON")));
    const changed = plan.indicators.find(({ name }) => name.zh === "高新企业数量");
    expect([changed?.direction, changed?.targets[0]?.span]).toEqual(["lower", { kind: "by", year: 2029 }]);
    expect(await taken(page, "数据 CSV")).toContain("forest-coverage,2026");
  }));

it("figures that are made up stay marked when one of them is written over", () =>
  journey(async (page) => {
    await page.getByLabel("规划", { exact: true }).selectOption("huzhu-15");
    await page.goto(`${address()}#/data`);
    await page.getByLabel("森林覆盖率（%） 2026").fill("20.1");
    await page.goto(`${address()}#/targets`);
    await expect.poll(() => page.locator(".made-up").textContent()).toContain("示例数据（虚构）（有改动）");
  }));

it("on a small screen an issue brings its row into sight", async () => {
  const { page, complaints } = await visit(browser(), address(), { viewport: { width: 390, height: 700 } });
  await page.goto(`${address()}#/document`);
  await page.getByRole("button", { name: "试读一份虚构的纲要" }).click();
  await page.locator(".issues li", { hasText: "97.." }).getByRole("button").click();
  await expect.poll(() => isInSight(page)).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("a finding leads back to the text of its document", () =>
  journey(async (page) => {
    await page.getByRole("button", { name: "试读一份虚构的纲要" }).click();
    await page.getByRole("button", { name: "评估这份规划" }).click();
    await page.getByRole("link", { name: "检查" }).click();
    await page.locator(".findings li", { hasText: "target-differs" }).getByRole("link", { name: "看原文" }).click();
    await expect.poll(() => page.locator(".text mark").textContent()).toContain("24.5%");
  }));

const REFUSED: readonly (readonly [string, () => Buffer | string, string])[] = [
  ["坏.docx", () => docx(TITLE, ROWS).subarray(0, 400), "损坏"],
  ["炸弹.docx", bomb, "过大|太大|上限"],
  ["实体.docx", () => docx(TITLE, ROWS, '<!DOCTYPE x [<!ENTITY a "b">]>'), "实体"],
  ["扫描.pdf", () => "%PDF-1.7\n…", "docx|xlsx|粘贴|复制|另存"],
  ["旧.doc", () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]), "docx"],
  ["乱.txt", () => Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0x01, 0x02, 0x03]), "编码|文本"],
  ["空.txt", () => "  \n", "没有内容"],
  ["信.txt", () => "你好。\n", "没有认出"],
];

it.each(REFUSED)("%s is refused in words, and the document before it stays", (name, content, told) =>
  journey(async (page) => {
    await give(page, file("白石.docx", docx(TITLE, ROWS)));
    await expect.poll(() => understood(page).count()).toBe(3);
    await reopen(page);
    await give(page, file(name, content()));
    await expect.poll(() => page.getByRole("alert").textContent()).toMatch(new RegExp(told));
    await expect.poll(() => page.getByRole("alert").textContent()).toContain(name);
    await expect.poll(() => understood(page).count()).toBe(3);
  }),
);
