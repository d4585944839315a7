import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Brief } from "../../../src/assessment/index.js";
import { Decimal } from "../../../src/kernel/index.js";
import type { Observation } from "../../../src/model/index.js";
import { byYears, classesOf, combinationsOf, insideOf, type Ranked, type Turn } from "../../../src/output/sql/classes.js";
import { Codes, codeOf, DOUBT } from "../../../src/output/sql/codes.js";
import { floorOf, scaled } from "../../../src/output/sql/figure.js";
import type { Judged } from "../../../src/output/sql/judged.js";

const figure = (value: string): Observation => ({ indicator: "it", year: 2026, value, status: "actual" });
const shownBy = ([one]: readonly Observation[]): string => (one !== undefined && "value" in one ? one.value : "none");

describe("numbers before, between and behind turns", () => {
  it.each([
    [["-1", "2", "5"], "1", ["-1.5", "0.5", "3.5", "5.5"]],
    [["5", "2"], "-1", ["5.5", "3.5", "1.5"]],
    [["4.74"], "1", ["4.24", "5.24"]],
    [[], "1", ["0"]],
  ])("of %j by steps of %s are %j", (turns, step, numbers) => {
    expect(insideOf(turns, step)).toEqual(numbers);
  });
});

describe("classes of whole numbers", () => {
  const turns = fc
    .uniqueArray(fc.integer({ min: -200, max: 200 }), { maxLength: 5 })
    .map((all) => all.sort((a, b) => a - b).map((one) => new Decimal(one).div(20).toFixed()));
  const turnAt = (text: string): Turn => {
    const { digits, places } = scaled(text);
    const unit = 10n ** BigInt(places);
    return { down: floorOf(digits, unit), whole: digits % unit === 0n };
  };

  it("are asked by a figure on the same side of every turn, and leave no number out", () => {
    fc.assert(
      fc.property(turns, (all) => {
        const classes = classesOf(all, [-12n, 12n], turnAt, (number) => [figure(number)], insideOf(all, "1"));
        const sides = (number: string) => all.map((turn) => new Decimal(number).comparedTo(turn));
        for (let number = -12n; number <= 12n; number++) {
          const own = classes.filter(({ low, high }) => low <= number && number <= high);
          expect(own.map(({ figures }) => sides(shownBy(figures)))).toEqual([sides(number.toString())]);
        }
        expect(classes.map(({ no }) => no)).toEqual(classes.map((_, i) => i));
      }),
      { numRuns: 6 },
    );
  });
});

describe("what rounding may reach", () => {
  const said = (status: string, more: object = {}): Brief =>
    ({ indicator: "it", target: 0, status, standing: "met", certainty: { kind: "certain" }, ...more }) as unknown as Brief;
  /** A judge by the value alone. */
  const judgeOf = (verdicts: { readonly [value: string]: Brief }): Judged =>
    ({ ask: (sets: readonly (readonly Observation[])[]) => sets.map((set) => verdicts[shownBy(set)]) }) as unknown as Judged;
  const classes = ["1", "2", "3"].map((value, no) => ({ no, low: BigInt(no), high: BigInt(no), figures: [figure(value)] }));
  const three = judgeOf({ 1: said("missed"), 2: said("achieved"), 3: said("achieved") });

  it("is every status from the class of the lower end to that of the upper, and certain where it is one", () => {
    const codes = new Codes();
    const found = combinationsOf(three, classes, codes) ?? [];
    expect(found.map(({ low, own, high }) => [low, own, high])).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 2],
      [0, 1, 1],
      [0, 1, 2],
      [1, 1, 1],
      [1, 1, 2],
      [0, 2, 2],
      [1, 2, 2],
      [2, 2, 2],
    ]);
    const reached = (low: number, own: number, high: number) => {
      const { code = 0 } = found.find((one) => one.low === low && one.own === own && one.high === high) ?? {};
      const { status, certainty } = codes.briefOf(code);
      return [status, certainty];
    };
    expect(reached(0, 0, 0)).toEqual(["missed", { kind: "certain" }]);
    expect(reached(1, 1, 2)).toEqual(["achieved", { kind: "certain" }]);
    expect(reached(0, 1, 2)).toEqual(["achieved", { kind: "depends-on-rounding", reachable: ["missed", "achieved"] }]);
  });

  it.each([
    ["more evidence would change it", said("achieved", { certainty: { kind: "depends-on-evidence" } })],
    ["the figure can be none", said("undetermined", { reason: "implausible-observation" })],
  ])("is not said where %s", (_, other) => {
    const judge = judgeOf({ 1: said("missed"), 2: other, 3: said("achieved") });
    expect(combinationsOf(judge, classes, new Codes())).toBeUndefined();
    expect(byYears(judge, new Codes(), 2, (k) => (k === 1 ? classes.slice(0, 1) : classes))).toBeUndefined();
  });

  it("is said for each count of years, of classes in which there are numbers", () => {
    const empty: Ranked[] = classes.map((one) => (one.no === 1 ? { ...one, low: 9n, high: 8n } : one));
    const found = byYears(three, new Codes(), 2, (k) => (k === 1 ? classes.slice(0, 1) : empty));
    expect(found?.classes).toEqual([
      { k: 1, no: 0, low: 0n, high: 0n },
      { k: 2, no: 0, low: 0n, high: 0n },
      { k: 2, no: 2, low: 2n, high: 2n },
    ]);
    // Rounding may lead through a class in which there is no whole number.
    expect(found?.combinations.map(({ k }) => k)).toEqual([1, ...Array.from({ length: 10 }, () => 2)]);
    const decimals = [
      { no: 0, low: "-1000", high: "-0.5", figures: [figure("1")] },
      { no: 1, low: "-0.5", high: "-0.5", figures: [figure("2")] },
    ];
    expect(byYears(three, new Codes(), 1, () => decimals)?.classes).toEqual(
      decimals.map(({ no, low, high }) => ({ k: 1, no, low, high })),
    );
  });

  it("tells verdicts apart only where it is asked to", () => {
    const open = (...reachable: string[]) => said("achieved", { certainty: { kind: "depends-on-rounding", reachable } });
    const [one, other] = [open("achieved", "missed"), open("achieved", "behind")];
    const [short, whole] = [new Codes(), new Codes(true)];
    expect([one, other, one].map((brief) => short.of(brief))).toEqual([1, 1, 1]);
    expect([one, other, one].map((brief) => whole.of(brief))).toEqual([1, 2, 1]);
    expect(whole.briefOf(2)).toBe(other);
    expect(short.all).toEqual([{ status: "achieved", standing: "met", certainty: "depends-on-rounding" }]);
    const why = said("undetermined", { reason: "missing-years" });
    expect(short.of(why)).toBe(2);
    expect(short.all[1]).toEqual({ status: "undetermined", standing: "met", reason: "missing-years", certainty: "certain" });
    expect([codeOf(undefined, short), codeOf(why, short), DOUBT]).toEqual([0, 2, 0]);
  });
});
