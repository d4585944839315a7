import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type PreviewServer, preview } from "vite";

/** Chromium as Debian has it, or another one that is named. As root it runs only without its sandbox. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** Serves the built workbench on loopback, on any free port. */
export async function serve(): Promise<Served> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const server: PreviewServer = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the server has no address");
  return { address, close: () => server.close() };
}

export type Visit = {
  readonly page: Page;
  /** Requests that went anywhere but to the server. */
  readonly strayed: readonly string[];
  /** What the page complained of. */
  readonly complaints: readonly string[];
};

/** A page of its own, watched for requests to elsewhere and for errors. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const strayed: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) strayed.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  return { page, strayed, complaints };
}
