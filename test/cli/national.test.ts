import { describe, expect, it } from "vitest";
import { national14, national14Outcomes, national15 } from "../../src/national/index.js";
import { cli } from "./cli.js";

describe("every number of the national plans leads to its sources in one command", () => {
  it.each([
    ["national-14", national14, national14Outcomes],
    ["national-15", national15, []],
  ] as const)(
    "%s",
    async (name, plan, outcomes) => {
      const titles = new Map(plan.sources?.map(({ id, title, titleIn }) => [id, titleIn?.zh ?? title]));
      for (const indicator of plan.indicators) {
        const { code, out, err } = await cli(`show ${name} indicator ${indicator.id} --sources`);
        expect([code, err]).toEqual([0, ""]);
        const { baseline, targets } = indicator;
        const figures = outcomes.filter((one) => one.indicator === indicator.id);
        const cells = [...(baseline === undefined ? [] : [baseline]), ...targets, ...figures];
        for (const { printed = "" } of cells) expect(out).toContain(printed);
        for (const one of figures) if ("value" in one) expect(out).toContain(one.value);
        for (const { evidence } of cells)
          for (const id of evidence?.sources ?? []) expect(out).toContain(titles.get(id) ?? "an id that is not listed");
      }
    },
    60_000,
  );

  it("with trust, definitions, variants and what was not found, in both languages", async () => {
    const patents = (await cli("show national-14 indicator digital-economy-share --sources --locale en")).out;
    expect(patents).toContain("disputed");
    expect(patents).toContain("another source has “10%左右”");
    expect((await cli("show national-14 indicator good-air-days")).out).toContain("未查到：基期值，目标");
    expect((await cli("show huzhu-14 indicator forest-coverage --locale en")).out).toContain(
      "derived from two published figures",
    );
    expect((await cli("show huzhu-14 indicator grain-capacity --sources")).out).toContain("见规划纲要原文");
  });

  it("as JSON with the figures and the publications", async () => {
    const [one] = JSON.parse((await cli("show national-14 indicator urbanisation-rate --sources --json")).out);
    expect(one.figures).toHaveLength(6);
    expect(one.publications.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(["cgtn21", "nbs21-c", "gwr26-b"]),
    );
  });
});

describe("--above", () => {
  it("looks up by name in a plan of a higher government", async () => {
    const { code, out, err } = await cli("assess huzhu-14 --above national-14");
    const alone = await cli("assess huzhu-14");
    // The county compares with its city and its province: nothing of the country's is used.
    expect([code, out, err]).toEqual([alone.code, alone.out, alone.err]);
  });

  it("refuses a plan that there is not", async () => {
    expect((await cli("assess huzhu-14 --above nowhere")).code).toBe(2);
  });
});

it("explain tells beside each number how far it is to be trusted and from where", async () => {
  const { out } = await cli("explain national-14 surface-water-quality --locale en");
  expect(out).toMatch(/derived from two published figures: National conference on ecological/);
  expect(out).toContain("uses a figure derived from two others");
});

it("a report counts figures by trust and by publication", async () => {
  const { out } = await cli("report national-14 --locale en");
  expect(out).toMatch(/Trust.*one source/i);
  expect(out).toMatch(/Publication.*Statistical communiqué/i);
  expect(out).toContain("85 (derived from two published figures)");
});
