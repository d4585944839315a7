import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, assessIndicator, assessMany } from "../../../src/assessment/index.js";
import {
  defineIndicator,
  definePlan,
  type Evidence,
  type Observation,
  parseObservations,
  type Trust,
} from "../../../src/model/index.js";

const evidenceOf = (trust: Trust): Evidence =>
  trust === "disputed"
    ? { trust, sources: ["a"], variants: [{ printed: "40%左右", value: "40", sources: ["b"] }] }
    : { trust, sources: ["a"] };

const planWith = (target?: Evidence, base?: Evidence) =>
  definePlan({
    schemaVersion: "1",
    id: "made-up",
    title: { zh: "示例" },
    place: "示例县",
    period: { from: 2026, to: 2030 },
    base: 2025,
    chapters: [],
    boxes: [],
    indicators: [
      defineIndicator({
        id: "urbanisation-rate",
        name: { zh: "城镇化率" },
        category: { zh: "经济发展" },
        unit: "%",
        direction: "higher",
        measure: "level",
        attribute: null,
        definition: { id: "census", name: { zh: "普查口径" } },
        baseline: {
          printed: "40",
          reading: { kind: "level", bound: "unstated", value: "40" },
          year: 2025,
          locator: {},
          ...(base !== undefined && { evidence: base }),
        },
        targets: [
          {
            printed: "50",
            requirement: { kind: "level", bound: "unstated", value: "50" },
            span: { kind: "by", year: 2030 },
            locator: {},
            ...(target !== undefined && { evidence: target }),
          },
        ],
        locator: {},
      }),
    ],
    commitments: [],
    statements: [],
    layout: { places: [] },
    glossary: [],
    corrections: [],
    sources: ["a", "b"].map((id) => ({ id, title: id, kind: "press" as const })),
  });

const seen = (value: string, more: Partial<Observation> = {}): Observation =>
  ({ indicator: "urbanisation-rate", year: 2026, value, status: "actual", ...more }) as Observation;
const judge = (plan: ReturnType<typeof planWith>, ...observations: Observation[]) =>
  assessIndicator(plan, "urbanisation-rate", parseObservations(observations), { asOf: 2026 });

describe("a verdict that rests on doubtful figures", () => {
  it.each([
    ["one-source", "figure-of-one-source"],
    ["derived", "derived-figure"],
    ["disputed", "disputed-figure"],
  ] as const)("says so of a figure that is %s, of a base, and of a target", (trust, code) => {
    expect(judge(planWith(), seen("45", { evidence: evidenceOf(trust) })).assumptions).toEqual([code]);
    expect(judge(planWith(undefined, evidenceOf(trust)), seen("45")).assumptions).toEqual([code]);
    expect(judge(planWith(evidenceOf(trust)), seen("45")).assumptions).toEqual([code]);
  });

  it("takes nothing for granted of confirmed figures, and of those that say nothing", () => {
    expect(judge(planWith(evidenceOf("confirmed"), evidenceOf("confirmed")), seen("45"))).not.toHaveProperty("assumptions");
    expect(judge(planWith(), seen("45"))).not.toHaveProperty("assumptions");
  });

  it("and so does one that could not be made, for it rests on nothing", () => {
    expect(judge(planWith(evidenceOf("one-source"))).assumptions).toBeUndefined();
  });

  it("tells beside each number how far it is to be trusted and from where", () => {
    const { because } = judge(planWith(evidenceOf("derived")), seen("45", { evidence: evidenceOf("one-source") }));
    const sources = because.flatMap(({ inputs }) => inputs.flatMap(({ source }) => source));
    expect(sources).toContainEqual(expect.objectContaining({ from: "observation", trust: "one-source", sources: ["a"] }));
    expect(sources).toContainEqual(expect.objectContaining({ from: "target", trust: "derived", sources: ["a"] }));
  });

  it("is judged with what other sources print as well", () => {
    const verdict = judge(planWith(), seen("45", { evidence: evidenceOf("disputed") }));
    expect(verdict).toMatchObject({
      status: "ahead",
      observed: "45",
      certainty: { kind: "depends-on-evidence", reachable: ["ahead", "behind", "off-track"] },
      ties: [{ year: 2026, used: "45", also: ["40"] }],
    });
    // Where the order of texts would put the other one first, too.
    const low = judge(planWith(), seen("5", { evidence: evidenceOf("disputed") }));
    expect(low.observed).toBe("5");
  });

  it("says the same of very many sets", () => {
    const trust = fc.constantFrom<Trust>("confirmed", "one-source", "derived", "disputed");
    fc.assert(
      fc.property(trust, fc.integer({ min: 300, max: 600 }), (kind, tenths) => {
        const plan = planWith(evidenceOf("one-source"));
        const set = [seen((tenths / 10).toFixed(1), { evidence: evidenceOf(kind) })];
        const [whole] = assess(plan, set, { asOf: 2026 }).verdicts;
        const [{ verdicts } = { verdicts: [] }] = assessMany(plan, [set], { asOf: 2026 });
        expect(verdicts[0]).toMatchObject({ status: whole?.status, standing: whole?.standing, certainty: whole?.certainty });
      }),
    );
  });
});

describe("figures by another definition than the indicator's", () => {
  it("are no evidence, and are named as the reason where there is no other", () => {
    expect(judge(planWith(), seen("45", { definition: "register" })).reason).toBe("definition-changed");
    expect(judge(planWith(), seen("45", { definition: "census" })).status).toBe("ahead");
  });

  it("never precede one by its own, whatever their order", () => {
    const [own, other] = [seen("45"), seen("60", { definition: "register" })];
    for (const both of [
      [own, other],
      [other, own],
    ]) {
      const verdict = judge(planWith(), ...both);
      expect(verdict).toMatchObject({ observed: "45", status: "ahead" });
      expect(verdict).not.toHaveProperty("ties");
    }
  });
});
