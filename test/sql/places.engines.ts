import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessMany, type Brief } from "../../src/assessment/index.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import type { Observation } from "../../src/model/index.js";
import { toSql } from "../../src/output/index.js";
import { rowsOf } from "../output/sql/places.js";
import { ENGINES, type Engine } from "./engines.js";
import { placesByTheThousand } from "./figures.js";

// Every target of the plan for many places over five years, by engines that are installed, against assessMany.
const COUNT = Number(process.env["PLACES"] ?? 100_000);
const plan = huzhu15;
const asOf = 2030;
const targets = plan.indicators.flatMap(({ id, targets }) => targets.map((_, i) => `${id}/${i}`));
const at = new Map(targets.map((key, i) => [key, i]));

const folder = mkdtempSync(join(tmpdir(), "five-year-plan-sql-"));
const halves = [join(folder, "0.csv"), join(folder, "1.csv")] as const;
const said: string[] = ["doubt"];
const numbers = new Map([["doubt", 0]]);
/** What assessMany says of each target of each place, by a number. */
const expected = new Uint16Array(COUNT * targets.length);

const sayingOf = (status: string, standing: string, reason: string, certainty: string) =>
  status === "doubt" ? "doubt" : [status, standing, reason, certainty].join(" ");
const briefly = ({ status, standing, reason, certainty }: Brief) => sayingOf(status, standing, reason ?? "", certainty.kind);
function numberOf(saying: string): number {
  const known = numbers.get(saying);
  if (known !== undefined) return known;
  numbers.set(saying, said.length);
  return said.push(saying) - 1;
}
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const tell = (...words: readonly string[]) => process.stdout.write(`${words.join(" ")}\n`);

beforeAll(async () => {
  const streams = halves.map((file) => createWriteStream(file));
  let [judging, figures] = [0, 0];
  for (const places of placesByTheThousand(plan, COUNT, asOf)) {
    const parts: [string[], string[]] = [[], []];
    for (const one of places) parts[Number(one.place) % 2 === 0 ? 0 : 1].push(...rowsOf([one]));
    figures += parts[0].length + parts[1].length;
    for (const [i, stream] of streams.entries()) {
      const text = (parts[i] as string[]).map((row) => `${row.slice(1, -1).replaceAll(/[' ]/g, "")}\n`).join("");
      if (!stream.write(text)) await once(stream, "drain");
    }
    const from = performance.now();
    const sets = places.map(({ observations }) => observations);
    for (const { set, verdicts } of assessMany(plan, sets, { asOf })) {
      const place = Number(places[set]?.place);
      verdicts.forEach((verdict, t) => {
        expected[place * targets.length + t] = numberOf(briefly(verdict));
      });
    }
    judging += performance.now() - from;
  }
  await Promise.all(streams.map((stream) => new Promise((resolve) => stream.end(resolve))));
  const size = Math.round(halves.reduce((sum, file) => sum + statSync(file).size, 0) / 2 ** 20);
  tell(
    `${COUNT} places, ${figures} figures (${size} MB), ${targets.length} targets; assessMany ${(judging / 1000).toFixed(1)} s`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* rowsIn(file: string): AsyncGenerator<string[]> {
  // One value of a row is quoted at most; none has a comma or a line in it.
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield line.replaceAll('"', "").trimEnd().split(",");
}

/** What doubts rest on, judged by assessMany, place by place. */
async function settledBy(file: string): Promise<ReadonlyMap<number, readonly Brief[]>> {
  const sets = new Map<number, Observation[]>();
  for await (const [place, indicator = "", year, value = "", status] of rowsIn(file)) {
    const own = sets.get(Number(place)) ?? [];
    const figure = /^[IV]+$/.test(value) ? { grade: value } : { value };
    own.push({ indicator, year: Number(year), ...figure, status } as Observation);
    sets.set(Number(place), own);
  }
  const places = [...sets.keys()];
  const settled = new Map<number, readonly Brief[]>();
  for (const { set, verdicts } of assessMany(plan, sets.values(), { asOf })) settled.set(places[set] as number, verdicts);
  return settled;
}

describe.each(Object.entries(ENGINES))("%s", (name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    if (open !== undefined) engine = await open();
  });
  afterAll(() => engine?.close());

  it.skipIf(open === undefined)(`judges ${COUNT} places as assessMany does, once doubts are settled`, async () => {
    const { sql, contract, doubt } = toSql(plan, { dialect: engine.dialect, asOf });
    const loading = performance.now();
    await engine.load(contract, halves);
    const loaded = seconds(loading);
    const answers = join(folder, "answers.csv");
    const judging = performance.now();
    await engine.write(sql, answers);
    const judged = seconds(judging);
    const back = join(folder, "doubts.csv");
    const doubting = performance.now();
    await engine.write(doubt, back);
    const doubted = seconds(doubting);

    const settled = await settledBy(back);
    const seen = new Uint8Array(expected.length);
    const wrong = new Map<string, number>();
    const unsaid = new Map<string, number>();
    let [rows, doubts] = [0, 0];
    for await (const [place, indicator = "", target, status = "", standing = "", reason = "", certainty = ""] of rowsIn(
      answers,
    )) {
      const t = at.get(`${indicator}/${target}`) ?? Number.NaN;
      const i = Number(place) * targets.length + t;
      rows++;
      seen[i] = (seen[i] ?? 0) + 1;
      let saying = sayingOf(status, standing, reason.replace("\\N", ""), certainty);
      if (saying === "doubt") {
        doubts++;
        unsaid.set(indicator, (unsaid.get(indicator) ?? 0) + 1);
        const brief = settled.get(Number(place))?.[t];
        saying = brief === undefined ? "not settled" : briefly(brief);
      }
      const wanted = said[expected[i] as number];
      if (saying === wanted) continue;
      const fault = `${targets[t]}: ${saying}, not ${wanted}`;
      wrong.set(fault, (wrong.get(fault) ?? 0) + 1);
    }
    const share = (doubts / rows) * 100;
    tell(
      `${name} ${await engine.version()}: loaded in ${loaded}, judged in ${judged}, doubts found in ${doubted};`,
      `${rows} verdicts, ${[...wrong.values()].reduce((sum, times) => sum + times, 0)} different, ${doubts} in doubt (${share.toFixed(2)} %)`,
    );
    tell(`  in doubt: ${[...unsaid].map(([id, times]) => `${id} ${times}`).join(", ")}`);
    expect(Object.fromEntries(wrong)).toEqual({});
    expect(rows).toBe(expected.length);
    expect(seen.every((times) => times === 1)).toBe(true);
    expect(share).toBeLessThan(1);
  });
});
