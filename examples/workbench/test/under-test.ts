import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch, type Served, serve } from "./browser";

/** A browser and the served workbench for the tests of a file. */
export function underTest(): { readonly browser: () => Browser; readonly address: () => string } {
  let [browser, served]: [Browser?, Served?] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return { browser: () => browser as Browser, address: () => (served as Served).address };
}
