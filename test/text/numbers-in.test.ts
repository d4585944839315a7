import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../src/assessment/index.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import { numbersIn, wording } from "../../src/text/index.js";

const labels = (id: Parameters<typeof assessIndicator<typeof huzhu15>>[1], value: string, locale: "zh" | "en") =>
  numbersIn(
    huzhu15,
    assessIndicator(huzhu15, id, [{ indicator: id, year: 2027, value, status: "actual" }], { asOf: 2027 }),
    locale,
  ).map(({ label }) => label);

describe.each(["zh", "en"] as const)("the numbers of a verdict, %s", (locale) => {
  const { number } = wording(locale);

  it("begin with what is observed and required, and have the paces seen before the pace needed", () => {
    const all = labels("urbanisation-rate", "45", locale);
    expect(all.slice(0, 2)).toEqual([number.observed, number.required]);
    expect(all.indexOf(number.currentPace)).toBeLessThan(all.indexOf(number.requiredPace));
    expect(all).toContain(number.shareOfDistance);
  });

  it("have no share of a way from 96.49 to 96.5", () => {
    const all = labels("preschool-enrolment", "96.49", locale);
    expect(all).toContain(number.shareOfTime);
    expect(all).not.toContain(number.shareOfDistance);
  });
});
