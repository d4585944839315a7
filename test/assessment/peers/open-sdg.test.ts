import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyMethod, type MethodInput } from "../../../src/assessment/index.js";
import { codeOf } from "../../refusal.js";

/**
 * Published results of sdg-build 2.4.0 (indicator_calculation_components.yml of two Canadian sites; data facts), one a line.
 * Letters: T achieved, S on track, M acceleration needed, L limited, D deterioration, N not available.
 */
const CASES = readFileSync("test/assessment/peers/open-sdg.cases.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [base, baseYear, latest, latestYear, sign, limit, target, targetYear, value, score, letter, note] = line.split(",");
    const input: MethodInput = {
      base: { year: Number(baseYear), value: String(base) },
      latest: { year: Number(latestYear), value: String(latest) },
      direction: sign === "+" ? "higher" : "lower",
      ...(limit && { limit }),
      ...(target && { target: { year: Number(targetYear), value: target } }),
    };
    return { input, value: String(value), score: String(score), letter, note };
  });

const LETTERS: { readonly [letter: string]: string } = {
  T: "target_achieved",
  S: "substantial_progress",
  M: "moderate_progress",
  L: "limited_progress",
  D: "deterioration",
  N: "not_available",
};

/** Agrees to 1e-9 of the value, or to what the digits of a printed number say. */
function near(ours: string | undefined, printed: string, relative: number): void {
  if (printed === "") {
    expect(ours).toBeUndefined();
    return;
  }
  const decimals = /e/.test(printed) ? 0 : (printed.split(".")[1]?.length ?? 0);
  const unit = /e/.test(printed) || decimals < 9 ? 0 : 0.51 * 10 ** -decimals;
  expect(Math.abs(Number(ours) - Number(printed))).toBeLessThanOrEqual(Math.max(Math.abs(Number(printed)) * relative, unit));
}

describe("open-sdg gives what its own site publishes", () => {
  it("has the cases", () => expect(CASES.length).toBe(129));

  it.each(CASES)("$input.base.value → $input.latest.value is $letter $note", ({ input, value, score, letter }) => {
    const result = applyMethod("open-sdg", input);
    expect(result.status).toBe(LETTERS[String(letter)]);
    near(result.value, value, 1e-9);
    if (score === "") expect(result.score).toBeUndefined();
    else expect(Math.abs(Number(result.score) - Number(score))).toBeLessThanOrEqual(1e-6);
    expect(result.refused === undefined).toBe(letter !== "N");
  });

  it("and what its tests ask of a page", () => {
    const at = (base: string, latest: string, direction: "higher" | "lower", target?: string, limit?: string) =>
      applyMethod("open-sdg", {
        base: { year: 2015, value: base },
        latest: { year: 2016, value: latest },
        direction,
        target: target === undefined ? undefined : { year: 2030, value: target },
        limit,
      });
    expect(at("10", "30", "lower", "1", "1")).toMatchObject({ label: "Deterioration", score: "-5" });
    expect(Number(at("10", "30", "lower", "1", "1").value)).toBeCloseTo(-14.0544, 4);
    expect(at("5", "6", "higher", "9", "9")).toMatchObject({ label: "On track", score: "5" });
    expect(Number(at("5", "6", "higher", "9", "9").value)).toBeCloseTo(5.0045, 4);
    expect(at("100", "120", "lower")).toMatchObject({ value: "-0.2", status: "deterioration", score: "-5" });
  });
});

describe("the corners of open-sdg", () => {
  const of = (more: Partial<MethodInput>, quirks?: boolean | readonly string[]) =>
    applyMethod(
      "open-sdg",
      { base: { year: 2015, value: "10" }, latest: { year: 2020, value: "11" }, direction: "higher", ...more },
      quirks === undefined ? {} : { quirks },
    );
  const at = (year: number, value: string) => ({ year, value });

  it("a zero target or base is refused, unless the original's way is asked for", () => {
    const hiv: Partial<MethodInput> = {
      base: at(2015, "0.052"),
      latest: at(2022, "0.048"),
      direction: "lower",
      target: at(2030, "0"),
    };
    expect(of(hiv)).toEqual({
      method: "open-sdg",
      version: "2.4",
      status: "not_available",
      label: "Unable to assess",
      means: "undetermined",
      refused: "zero-target",
    });
    expect(of(hiv, true).value).toMatch(/^0\.04909595896/);
    expect(of(hiv, ["zero-as-0.001"]).status).toBe("limited_progress");
    expect(of(hiv, ["another"]).refused).toBe("zero-target");
    expect(of(hiv, false).refused).toBe("zero-target");
    expect(of({ base: at(2015, "0") }).refused).toBe("zero-base");
    expect(of({ base: at(2015, "0"), target: at(2030, "20") }).refused).toBe("zero-base");
    expect(of({ base: at(2015, "0"), target: at(2030, "20") }, true).status).toBe("substantial_progress");
    // The limit looks at the base before anything stands in for it: far from the limit nothing is softened.
    expect(of({ base: at(2015, "0"), latest: at(2020, "0.001"), limit: "100" }, true)).toMatchObject({
      value: "0",
      score: "-2.5",
    });
  });

  it("what is met is met, also where no pace can be known", () => {
    expect(of({ base: at(2015, "5"), latest: at(2020, "0"), direction: "lower", target: at(2030, "0") })).toMatchObject({
      status: "target_achieved",
      score: "5",
    });
    expect(of({ target: at(2030, "10") })).toEqual(expect.not.objectContaining({ value: expect.anything() }));
    expect(of({ target: at(2030, "10") })).toMatchObject({ status: "target_achieved", score: "5" });
    expect(of({ base: at(2015, "0"), target: at(2030, "10") }).status).toBe("target_achieved");
  });

  it("a base equal to its target and a newer value behind it has no answer; nor has a target of the other sign", () => {
    expect(of({ latest: at(2020, "9"), target: at(2030, "10") }).refused).toBe("target-equals-base");
    expect(of({ base: at(2015, "-10"), latest: at(2020, "-9"), target: at(2030, "5") }).refused).toBe("sign-change");
    expect(of({ base: at(2015, "-10"), latest: at(2020, "9") }).refused).toBe("sign-change");
    expect(of({ target: at(2015, "20") }).refused).toBe("no-years");
    expect(of({ direction: "hold" }).refused).toBe("nothing-better");
  });

  it("values below 0 turn the direction", () => {
    expect(of({ base: at(2015, "-10"), latest: at(2020, "-9"), target: at(2030, "-5") }).status).toBe("limited_progress");
    expect(of({ base: at(2015, "-10"), latest: at(2020, "-11"), target: at(2030, "-5") }).status).toBe("deterioration");
    expect(of({ base: at(2015, "-10"), latest: at(2020, "-9") }).status).toBe("substantial_progress");
  });

  it("the limit softens nothing from twice its size on, and everything at it", () => {
    const growth = (base: string, latest: string, limit: string) => of({ base: at(2015, base), latest: at(2020, latest), limit });
    expect(growth("100", "100.1", "100")).toMatchObject({ status: "substantial_progress", score: "5" });
    expect(growth("0.75", "0.754", "0.5").status).toBe("limited_progress");
    expect(growth("200", "200.1", "100").status).toBe("limited_progress");
    expect(growth("10", "11", "0").status).toBe("substantial_progress");
  });

  it("bounds belong to the class above them, and the bands of scores differ from them by their four digits", () => {
    // One year of two: exactly half of the growth asked for.
    const even = (latest: string) => of({ latest: { year: 2016, value: latest }, target: { year: 2016, value: "20" } });
    expect([even("19.5").status, even("19.4999").status]).toEqual(["substantial_progress", "moderate_progress"]);
    expect([even("16").status, even("15.9999").status]).toEqual(["moderate_progress", "limited_progress"]);
    expect([even("10").status, even("9.9999").status]).toEqual(["limited_progress", "deterioration"]);
    const between = even("19.49995");
    expect([between.status, Number(between.score) >= 2.5]).toEqual(["moderate_progress", true]);
  });

  it("wrong use is the caller's", () => {
    expect(codeOf(() => applyMethod("closed-sdg", { base: at(1, "1"), latest: at(2, "1"), direction: "higher" }))).toBe(
      "unknown-method",
    );
    expect(codeOf(() => of({ direction: "up" as "higher" }))).toBe("invalid-direction");
    expect(codeOf(() => of({ base: at(2015.5, "1") }))).toBe("invalid-count");
    expect(codeOf(() => of({ latest: at(2020, "ten") }))).toBe("invalid-decimal");
    expect(codeOf(() => of({ latest: undefined as never }))).toBe("invalid-count");
  });
});
