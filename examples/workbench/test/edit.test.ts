import { expect, it } from "vitest";
import { visit } from "./browser";
import { underTest } from "./under-test";

const { browser, address } = underTest();

/** Times from a key's event to the frame that shows its verdict, in milliseconds; read where the page counts them. */
type Timed = { readonly edits: readonly number[] };

/** Runs in the page: each input's own time stamp, until the marks have changed and their frame is on its way to the screen. */
function countEdits(): void {
  const edits: number[] = [];
  let began: number | undefined;
  Object.assign(window, { edits });
  document.addEventListener("input", (event) => (began = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    const from = began;
    if (from === undefined) return;
    began = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => edits.push(performance.now() - from);
      port2.postMessage(undefined);
    });
  }).observe(document.querySelector("table.fill-in") as Node, { subtree: true, childList: true, characterData: true });
}

it("a figure that is written changes its verdict at once; the time is printed, not judged", async () => {
  const { page, strayed, complaints } = await visit(browser(), address());
  await page.getByLabel("规划", { exact: true }).selectOption("huzhu-15");
  await page.goto(`${address()}#/data`);
  const figure = page.getByLabel(/^常住人口城镇化率.* 2027$/);
  await figure.fill("45.9");
  const mark = page.locator("table.fill-in tr", { has: figure }).locator("td").last();
  await expect.poll(() => mark.textContent()).toContain("快于预期");
  await page.evaluate(countEdits);
  await figure.press("Home");
  for (let i = 0; i < 20; i++) {
    // 45.9, and 5.9 without the figure before it.
    await figure.press(i % 2 === 0 ? "Delete" : "4");
    await expect.poll(() => mark.textContent()).toContain(i % 2 === 0 ? "不进反退" : "快于预期");
    if (i % 2 === 1) await figure.press("Home");
  }
  const times = async () => [...((await page.evaluate("({ edits })")) as Timed).edits];
  await expect.poll(async () => (await times()).length).toBe(20);
  const sorted = (await times()).sort((a, b) => a - b);
  const shown = (ms: number | undefined) => `${ms?.toFixed(0)} ms`;
  console.log(
    `From a key to the verdict on the screen: median ${shown(sorted[10])}, least ${shown(sorted[0])}, most ${shown(sorted[19])}`,
  );
  expect([strayed, complaints]).toEqual([[], []]);
  await page.context().close();
});
