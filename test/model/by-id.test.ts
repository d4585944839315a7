import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { assess, assessIndicator, verdictOf } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15, type IndicatorId } from "../../src/huzhu/index.js";
import { boxOf, chapterOf, indicatorOf, type Plan, projectOf } from "../../src/model/index.js";
import { national15 } from "../../src/national/index.js";
import { refusal } from "../refusal.js";

const of14 = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
const of15 = assess(huzhu15, [], { asOf: 2027 });

describe("one thing by its id", () => {
  it("an indicator, with the id it was asked by", () => {
    expect(indicatorOf(huzhu15, "forest-coverage").name.zh).toBe("森林覆盖率");
    expectTypeOf(indicatorOf(huzhu15, "forest-coverage").id).toEqualTypeOf<IndicatorId>();
    // @ts-expect-error the embedded plan has no such indicator
    expect(refusal(() => indicatorOf(huzhu15, "forest-covrage"))).toMatchObject({
      code: "unknown-indicator",
      facts: { plan: "huzhu-15", indicator: "forest-covrage", suggestion: "forest-coverage" },
    });
  });

  it("a name leads to its id", () => {
    expect(refusal(() => indicatorOf(huzhu15 as Plan, "森林覆盖率")).facts).toMatchObject({ suggestion: "forest-coverage" });
  });

  it("any text is an id of a plan whose ids are not known", () => {
    expectTypeOf(indicatorOf<string>)
      .parameter(1)
      .toEqualTypeOf<string>();
    expect(refusal(() => indicatorOf(huzhu15 as Plan, "__proto__")).code).toBe("unknown-indicator");
  });

  it.each([...huzhu15.boxes])("box $no and its projects", (box) => {
    expect(boxOf(huzhu15, box.no)).toBe(box);
    expect(boxOf(huzhu15, box.locator)).toBe(box);
    for (const project of box.groups.flatMap(({ projects }) => projects)) {
      expect(projectOf(huzhu15, project.id)).toBe(project);
      expect(chapterOf(huzhu15, project.locator).no).toBe(project.locator.chapter);
      expect(boxOf(huzhu15, project.locator)).toBe(box);
    }
  });

  it("a chapter of a part, where numbers may start again", () => {
    for (const { part, no, title } of national15.chapters) {
      expect(chapterOf(national15, { chapter: no, ...(part !== undefined && { part }) }).title).toEqual(title);
    }
    expect(refusal(() => chapterOf(national15, { part: 99, chapter: 1 })).facts).toEqual({ chapter: 1, part: 99 });
  });

  it("what is not there is refused with what was asked", () => {
    expect(refusal(() => projectOf(huzhu15, "box-2/group-2/2"))).toMatchObject({
      code: "unknown-project",
      facts: { suggestion: "box-2/group-2/02" },
    });
    expect(refusal(() => boxOf(huzhu15, 33))).toMatchObject({ code: "unknown-box", facts: { box: 33 } });
    expect(refusal(() => chapterOf(huzhu15, {}))).toMatchObject({ code: "unknown-chapter", facts: { chapter: "?" } });
  });

  it("no more of what was given is echoed than fits a line", () => {
    const { facts } = refusal(() => projectOf(huzhu15, "x".repeat(500)));
    expect(String(facts["project"]).length).toBe(60);
  });
});

describe("a verdict by its indicator", () => {
  it("is the one that the assessment gives", () => {
    for (const verdict of of14.verdicts) expect(verdictOf(of14, verdict.indicator)).toBe(verdict);
    expectTypeOf(of15.verdicts[0]?.indicator).toEqualTypeOf<IndicatorId | undefined>();
  });

  it("agrees with the judgement of one indicator", () => {
    for (const { id } of huzhu15.indicators) {
      expect(verdictOf(of15, id)).toEqual(assessIndicator(huzhu15, id, [], { asOf: 2027 }));
    }
  });

  it("is refused where there is none", () => {
    // @ts-expect-error the embedded plan has no such indicator
    expect(refusal(() => verdictOf(of15, "urbanization-rate"))).toMatchObject({
      code: "unknown-indicator",
      facts: { plan: "huzhu-15", suggestion: "urbanisation-rate" },
    });
    expect(refusal(() => verdictOf(of15, "forest-coverage", 7))).toMatchObject({ code: "unknown-target", facts: { target: 7 } });
    // @ts-expect-error nor does the judgement of one indicator take it
    expect(refusal(() => assessIndicator(huzhu15, "urbanization-rate", [], { asOf: 2027 })).facts).toMatchObject({
      suggestion: "urbanisation-rate",
    });
  });

  it("law: every indicator of every plan is found by its id, and nothing else is", () => {
    fc.assert(
      fc.property(fc.constantFrom<Plan>(huzhu14, huzhu15, national15), fc.string(), (plan, id) => {
        const known = plan.indicators.some((one) => one.id === id);
        if (known) expect(indicatorOf(plan, id).id).toBe(id);
        else expect(refusal(() => indicatorOf(plan, id)).code).toBe("unknown-indicator");
      }),
    );
  });
});
