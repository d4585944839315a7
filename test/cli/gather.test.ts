import { expect, it } from "vitest";
import { gathering, MOST_FIGURES } from "../../src/cli/gather.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import type { Observation } from "../../src/index.js";
import { cli } from "./cli.js";

const figure = (value: number, more: Partial<Observation> = {}): Observation =>
  ({ indicator: "forest-coverage", year: 2027, value: String(value), status: "actual", ...more }) as Observation;

it("keeps each figure once, and one of an indicator that the plan has not", () => {
  const gathered = gathering(huzhu15);
  const all = [figure(1), figure(2), figure(1, { status: "estimate" }), figure(1, { unit: "%" }), figure(1, { basis: "real" })];
  for (const one of [...all, ...all, figure(1, { source: "another" })]) gathered.add(one);
  for (const value of [1, 2, 3]) gathered.add(figure(value, { indicator: "unknown" }));
  expect([gathered.observations().length, gathered.repeated(), gathered.beyond()]).toEqual([all.length + 1, all.length + 3, 0]);
});

it("holds no more than so many for one time, those published last, and of each status", () => {
  const gathered = gathering(huzhu15);
  for (let i = 0; i < 3 * MOST_FIGURES; i++) gathered.add(figure(i, { vintage: "2028-01" }));
  gathered.add(figure(-1, { vintage: "2027-12" }));
  gathered.add(figure(-2, { vintage: "2028-02" }));
  gathered.add(figure(-3, { status: "assumed" }));
  const values = gathered.observations().map((one) => ("value" in one ? one.value : ""));
  expect([values.length, gathered.beyond()]).toEqual([MOST_FIGURES + 1, 2 * MOST_FIGURES + 2]);
  expect(["-1", "-2", "-3"].map((value) => values.includes(value))).toEqual([false, true, true]);
});

it("a file of many rows is judged as the figures that it has", async () => {
  const rows = (count: number) => `indicator,year,value\n${"forest-coverage,2027,20.00\n".repeat(count)}`;
  const [once, often] = [1, 5000].map((count) => cli("assess huzhu-15 --observations - --json", { stdin: rows(count) }));
  expect((await often)?.out).toBe((await once)?.out);
  expect((await often)?.err).toBe("-：4999条与前面的相同，只取一次\n");
});
