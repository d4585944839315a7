import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visit } from "./browser";
import { underTest } from "./under-test";

const { browser, address } = underTest();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Findings of axe-core that are serious or critical. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(`if (!window.axe) { ${axe} }`);
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** Each view with something in it: its address, and what to wait for. */
const VIEWS: readonly (readonly [name: string, hash: string, ready: string])[] = [
  ["targets", "#/targets", "table.targets"],
  ["opened", "#/targets/urbanisation-rate", ".opened .across img"],
  ["document", "#/document", ".take"],
  ["checks", "#/checks", ".findings"],
  ["charts", "#/charts", ".charts .drawn:nth-child(4) img"],
  ["map", "#/map", ".map"],
  ["place", "#/map/nanmenxia", ".place"],
  ["projects", "#/projects", "table.projects"],
  ["data", "#/data", "table.fill-in"],
];

const WAYS = [
  { locale: "zh-CN", colorScheme: "light", width: 1280 },
  { locale: "zh-CN", colorScheme: "dark", width: 1280 },
  { locale: "en-GB", colorScheme: "light", width: 1280 },
  { locale: "en-GB", colorScheme: "dark", width: 1280 },
  { locale: "zh-CN", colorScheme: "dark", width: 390 },
  { locale: "en-GB", colorScheme: "light", width: 390 },
  { locale: "zh-CN", colorScheme: "light", width: 1024 },
  { locale: "en-GB", colorScheme: "dark", width: 1600 },
] as const;

/** Pictures that the documentation shows. */
const SHOWN: { readonly [picture: string]: string } = {
  "zh-CN-light-1280-targets": "workbench-targets",
  "en-GB-dark-1280-opened": "workbench-trail",
  "en-GB-light-1280-place": "workbench-layout",
};
const docs = fileURLToPath(new URL("../../../docs/images", import.meta.url));

describe.each(WAYS)("in $locale, $colorScheme, $width pixels wide", ({ locale, colorScheme, width }) => {
  it("every view is accessible, fits and stays at home", { timeout: 120_000 }, async () => {
    const { page, strayed, complaints } = await visit(browser(), address(), {
      locale,
      colorScheme,
      viewport: { width, height: 900 },
    });
    expect(await findings(page)).toEqual([]);
    await page.locator(".choices select").first().selectOption("huzhu-15");
    await page.goto(`${address()}#/document`);
    await page.locator(".take .actions button").last().click();
    await page.locator(".assumptions").waitFor();
    await page.locator(".issues button").first().click();
    await page.locator(".pointed-row, .pointed").first().waitFor();
    for (const [name, hash, ready] of VIEWS) {
      await page.goto(`${address()}${hash}`);
      await page.locator(ready).first().waitFor();
      expect([name, await findings(page)]).toEqual([name, []]);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const wide = [...document.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
        return wide.map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`);
      });
      expect(beyond, name).toEqual([]);
      await picture(page, `${locale}-${colorScheme}-${width}-${name}`);
    }
    await page.locator("textarea").fill("indicator,year,value\nforest-coverage,2026,much\n");
    await page.locator("button.primary").last().click();
    await page.getByRole("alert").waitFor();
    expect(await findings(page)).toEqual([]);
    await picture(page, `${locale}-${colorScheme}-${width}-refused`);
    expect([strayed, complaints]).toEqual([[], []]);
    await page.context().close();
  });
});

/** Writes a picture when somebody wants to look. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const shown = SHOWN[name];
  if (shown === undefined) return;
  mkdirSync(docs, { recursive: true });
  await page.evaluate(() => (document.querySelector("tr.open") ?? document.body).scrollIntoView());
  await page.screenshot({ path: join(docs, `${shown}.png`) });
}
