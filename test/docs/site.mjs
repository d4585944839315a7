/**
 * A walk through the built site in a real browser, below a path of its own: start pages, guides, search in Chinese, a chart, the workbench.
 * Browser and axe are those of the workbench's tests; `npm run docs` builds the site before.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const require = createRequire(new URL("../../examples/workbench/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const dist = fileURLToPath(new URL("../../docs/site/dist", import.meta.url));
const BASE = process.env.SITE_BASE ?? "/";
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
  let file = path.startsWith(BASE) ? join(dist, path.slice(BASE.length)) : "";
  if (file !== "" && existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  if (file === "" || !existsSync(file)) return response.writeHead(404).end();
  const body = readFileSync(file);
  sent.push([path, gzipSync(body).length]);
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}${BASE}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
let sent = [];
const faults = [];

/** One page, looked at as a reader does: no complaint, no request to elsewhere, no overflow, no serious finding of axe. */
async function visit(path, options, look = async () => {}) {
  sent = [];
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`to elsewhere: ${url}`);
  });
  await page.goto(address + path, { waitUntil: "networkidle" });
  const weight = sent.reduce((sum, [, bytes]) => sum + bytes, 0);
  await look(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  const serious = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  const { width = 1280 } = options.viewport ?? {};
  console.log(`${String(Math.round(weight / 1024)).padStart(5)} kB gz  ${width} px ${options.colorScheme ?? "light"}  /${path}`);
  if (process.env.SCREENSHOTS) {
    const name = `${path.replaceAll(/\W+/g, "-")}-${width}-${options.colorScheme}`;
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
  }
  faults.push(
    ...[...complaints, ...serious, ...(overflow > 0 ? [`${overflow} px wider than the page`] : [])].map(
      (one) => `/${path} at ${width}: ${one}`,
    ),
  );
  await context.close();
}

const small = { viewport: { width: 390, height: 844 } };
const shows = (selector) => async (page) => {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  await page.waitForFunction((one) => document.querySelector(one)?.naturalWidth > 0, selector);
};
const says = (text) => async (page) => assert.match(await page.locator("main, #app").first().textContent(), text);

try {
  for (const colorScheme of ["light", "dark"]) {
    const picture = shows(`.picture .only-${colorScheme}`);
    for (const options of [{ colorScheme }, { colorScheme, ...small }]) {
      await visit("zh/", options, async (page) => {
        await says(/完成/)(page);
        await picture(page);
      });
      await visit("", options, async (page) => {
        await says(/achieved/)(page);
        await picture(page);
      });
      await visit("zh/gallery.html", options, picture);
      await visit("zh/guide/own-plan.html", options, says(/用自己的规划/));
      await visit("guide/verdicts.html", options);
      await visit("checks/stated-growth.html", options);
      await visit("api/index/functions/assess.html", options, says(/function assess/));
    }
  }
  await visit("zh/guide/own-plan.html", {}, async (page) => {
    await page.getByRole("button", { name: "搜索" }).first().click();
    await page.keyboard.type("约束性");
    await page.locator("#localsearch-list li a").first().waitFor();
    console.log(`      the index of the search: ${Math.round(Math.max(...sent.map(([, bytes]) => bytes)) / 1024)} kB gz`);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("own-plan.html"));
    await page.waitForLoadState("networkidle");
    // The address changes before the page does.
    await page.waitForFunction(() => document.querySelector("main")?.textContent.includes("约束性"));
  });
  await visit("zh/", {}, async (page) => {
    await page.getByRole("link", { name: "打开工作台" }).click();
    await page.waitForURL(/\/workbench\/$/);
    await page.locator("table.targets").waitFor();
  });
  await visit("guide/verdicts.html", {}, async (page) => {
    await page.locator(".VPNavBarTranslations button").hover();
    await page.getByRole("link", { name: "中文" }).first().click();
    await page.waitForURL(/\/zh\/guide\/verdicts\.html$/);
  });
} finally {
  await browser.close();
  server.close();
}
assert.deepEqual(faults, []);
