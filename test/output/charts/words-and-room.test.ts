import { describe, expect, it } from "vitest";
import { extentOf, labelled } from "../../../src/output/charts/axis.js";
import type { Strip } from "../../../src/output/charts/bands.js";
import { domainOf } from "../../../src/output/charts/domain.js";
import { noteOf } from "../../../src/output/charts/figure-note.js";
import { labelShift } from "../../../src/output/charts/label-shift.js";
import type { PathData } from "../../../src/output/charts/path-data.js";
import { widthOf, wrap } from "../../../src/output/charts/wrap.js";
import { wording } from "../../../src/text/index.js";

const han = (count: number) => "森林覆盖率指标".repeat(9).slice(0, count);

describe("the labels of an axis", () => {
  it("of one line each are looked up by the row, without a tick, a line or a title", () => {
    const labels = [
      { key: "a/0", text: han(5) },
      { key: "b/0", text: "GDP" },
    ];
    expect(labelled(labels, 5)).toEqual({
      labelExpr: `{"a/0":["${han(5)}"],"b/0":["GDP"]}[datum.value]`,
      // Five letters of 11 pixels, and 8 beside them.
      minExtent: 63,
      labelLineHeight: 13,
      ticks: false,
      domain: false,
      title: null,
    });
  });

  it("of several lines are lifted by half of what hangs below the first", () => {
    const labels = [1, 2, 3, 4].map((lines) => ({ key: `${lines}`, text: han(5 * lines) }));
    expect(labelled(labels, 5)["labelOffset"]).toEqual({
      condition: [
        { test: 'indexof(["2"], datum.value) >= 0', value: -6.5 },
        { test: 'indexof(["3"], datum.value) >= 0', value: -13 },
        { test: 'indexof(["4"], datum.value) >= 0', value: -19.5 },
      ],
      value: 0,
    });
  });

  it("take what else an axis is to have, before what is usual", () => {
    expect(labelled([{ key: "a", text: han(2) }], 5, { grid: true, minExtent: 99 })).toMatchObject({ grid: true, minExtent: 99 });
  });

  it("take the room of the widest line, and none where there is none", () => {
    expect(
      extentOf(
        [
          { key: "a", text: han(7) },
          { key: "b", text: han(2) },
        ],
        5,
      ),
    ).toBe(63);
    expect(extentOf([], 5)).toBe(8);
  });
});

describe("the width of a text", () => {
  it("counts Chinese as wide as high and Latin letters as less", () => {
    expect(widthOf("森林")).toBe(2);
    expect(widthOf("，")).toBe(1);
    expect(widthOf("GDP")).toBeCloseTo(1.8);
    expect(widthOf("")).toBe(0);
    // One character outside the first plane is one, not two.
    expect(widthOf("𠮷")).toBe(1);
  });

  it("breaks what is wider than the line, and nothing else", () => {
    expect(wrap(han(10), 5)).toEqual([han(10).slice(0, 5), han(10).slice(5)]);
    expect(wrap(han(5), 5)).toEqual([han(5)]);
  });
});

describe("the part of the scale that is shown", () => {
  const none: PathData = { asked: [], seen: [], means: [], compared: [] };
  const dated = (text: string) => ({ year: 2026, text });
  const strip = (low: number, high: number): Strip => ({ year: 2026, low, high, range: "" });

  it("holds everything that is drawn, with a seventh of its height around it", () => {
    expect(domainOf({ ...none, asked: [dated("100"), dated("200")] }, [])).toEqual([86, 214]);
    expect(domainOf({ ...none, compared: [dated("100")], means: [{ ...dated("200"), from: 2025 }] }, [])).toEqual([86, 214]);
    expect(domainOf({ ...none, asked: [dated("150")] }, [strip(100, 200)])).toEqual([86, 214]);
    const seen = [{ ...dated("150"), low: "100", high: "200", status: "actual" as const }];
    expect(domainOf({ ...none, seen }, [])).toEqual([86, 214]);
  });

  it("of one value reaches a twentieth of it to both sides, but half a unit at least", () => {
    expect(domainOf({ ...none, asked: [dated("200")] }, [])).toEqual([190, 210]);
    expect(domainOf({ ...none, asked: [dated("-200")] }, [])).toEqual([-210, -190]);
    expect(domainOf({ ...none, asked: [dated("0")] }, [])).toEqual([-0.5, 0.5]);
    expect(domainOf({ ...none, asked: [dated("4")] }, [])).toEqual([3.5, 4.5]);
  });

  it("of nothing is from nought to one", () => {
    expect(domainOf(none, [])).toEqual([0, 1]);
  });
});

describe("the label of a figure", () => {
  const years = (...texts: string[]) => texts.map((text, i) => ({ year: 2026 + i, text }));
  /** Half the width of the label "93.8": four letters of 0.6 em in 11 pixels. */
  const HALF = 13.2;
  const [UP, DOWN] = [-15, 16];
  const at = (own: readonly string[], i: number, others: readonly { year: number; text: string }[] = [], half = 0) => {
    const { dx, dy } = labelShift(years(...own), i, others, "93.8", half);
    return [Math.round(dx * 10) / 10, dy];
  };

  it("stands below a figure alone, clear of its shading", () => {
    expect(at(["20"], 0)).toEqual([0, DOWN]);
    expect(at(["20"], 0, [], 7)).toEqual([0, DOWN + 7]);
  });

  it("stands on the side away from what else is drawn in its year, and of no other year", () => {
    expect(at(["20"], 0, years("15"))).toEqual([0, UP]);
    expect(at(["20"], 0, years("15"), 7)).toEqual([0, UP - 7]);
    expect(at(["20"], 0, years("25"))).toEqual([0, DOWN]);
    expect(at(["20"], 0, years("20"))).toEqual([0, DOWN]);
    expect(
      at(
        ["20"],
        0,
        years("15").map((one) => ({ ...one, year: 2027 })),
      ),
    ).toEqual([0, DOWN]);
  });

  it("is never on its own line: above a peak, below a valley, whatever lies there", () => {
    expect(at(["10", "20", "10"], 1)).toEqual([0, UP]);
    expect(at(["30", "20", "30"], 1)).toEqual([0, DOWN]);
    expect(at(["10", "20", "10"], 1, [{ year: 2027, text: "25" }])).toEqual([0, UP]);
    expect(at(["30", "20", "30"], 1, [{ year: 2027, text: "15" }])).toEqual([0, DOWN]);
  });

  it("stands beside a line that rises or falls through it, on the hand where the line is not", () => {
    expect(at(["10", "20", "30"], 1)).toEqual([HALF, DOWN]);
    expect(at(["30", "20", "10"], 1)).toEqual([-HALF, DOWN]);
    // Above it, away from a path below.
    expect(at(["10", "20", "30"], 1, [{ year: 2027, text: "15" }])).toEqual([-HALF, UP]);
    expect(at(["30", "20", "10"], 1, [{ year: 2027, text: "15" }])).toEqual([HALF, UP]);
  });

  it("at an end of the line stands where the line does not go", () => {
    expect(at(["20", "30"], 0)).toEqual([0, DOWN]);
    expect(at(["20", "30"], 1)).toEqual([0, UP]);
    expect(at(["20", "10"], 0)).toEqual([0, UP]);
    expect(at(["20", "10"], 1)).toEqual([0, DOWN]);
    // With a path on the other side it stays on its own, beside the line.
    expect(at(["20", "30"], 1, [{ year: 2027, text: "40" }])).toEqual([HALF, DOWN]);
    expect(at(["20", "10"], 0, years("40"))).toEqual([-HALF, DOWN]);
    expect(at(["20", "30"], 0, years("15"))).toEqual([-HALF, UP]);
  });
});

it("the note of a figure says how far it is final, and nothing of one that is", () => {
  const { chart: words } = wording("zh");
  expect(noteOf("actual", words)).toBe("");
  const notes = (["baseline", "estimate", "provisional", "assumed"] as const).map((status) => noteOf(status, words));
  expect(new Set(notes).size).toBe(4);
  for (const note of notes) expect(note).toMatch(/^[\u4e00-\u9fff]+$/);
});
