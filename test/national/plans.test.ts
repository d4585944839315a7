import { describe, expect, it } from "vitest";
import { definePlan, type Plan, parseObservations, type Stated, type Target } from "../../src/model/index.js";
import { national14, national14MidTerm, national14Outcomes, national15 } from "../../src/national/index.js";
import { readTarget } from "../../src/notation/index.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const cells = ({ indicators }: Plan): readonly (Stated | Target)[] =>
  indicators.flatMap(({ baseline, targets }) => [...(baseline === undefined ? [] : [baseline]), ...targets]);

describe("the national plans", () => {
  it.each([national14, national15])("$id is a lawful plan whose references resolve, and plain JSON", (plan) => {
    expect(definePlan(json(plan) as Plan)).toEqual(plan);
  });

  it("have lawful observations of their indicators", () => {
    expect(parseObservations(json(national14Outcomes))).toEqual(national14Outcomes);
    const known = new Set(national14.indicators.map(({ id }) => id));
    expect(national14Outcomes.filter(({ indicator }) => !known.has(indicator))).toEqual([]);
    expect(national14Outcomes.length).toBe(79);
  });

  it("have English names for what is named", () => {
    for (const { title, parts = [], chapters, indicators, commitments, statements } of [national14, national15]) {
      const names = [
        title,
        ...[...parts, ...chapters].map((one) => one.title),
        ...indicators.flatMap(({ name, category }) => [name, category]),
        ...[...commitments, ...statements].map(({ subject }) => subject),
      ];
      expect(names.filter(({ en }) => en === undefined)).toEqual([]);
    }
  });

  it("say of every cell and every figure what it rests on, and name every publication", () => {
    for (const plan of [national14, national15]) {
      expect(cells(plan).filter(({ evidence }) => evidence === undefined)).toEqual([]);
      expect([...plan.commitments, ...plan.statements].filter(({ evidence }) => evidence === undefined)).toEqual([]);
    }
    expect(national14Outcomes.filter(({ evidence }) => evidence === undefined)).toEqual([]);
    const listed = new Set(national14.sources?.map(({ id }) => id));
    const named = [...national14Outcomes.map(({ evidence }) => evidence), national14MidTerm.evidence].flatMap((one) => [
      ...(one?.sources ?? []),
      ...(one?.trust === "disputed" ? one.variants.flatMap(({ sources }) => sources) : []),
    ]);
    expect(named.filter((id) => !listed.has(id))).toEqual([]);
  });

  it("have the same unit, direction and measure for what both plans ask, but for two that the second counts otherwise", () => {
    const differing = national14.indicators.flatMap((old) => {
      const now = national15.indicators.find(({ id }) => id === old.id);
      if (now === undefined) return [];
      const of = ({ unit, direction, measure, basis }: typeof now) => JSON.stringify([unit, direction, measure, basis]);
      return of(old) === of(now) ? [] : [old.id];
    });
    expect(differing).toEqual(["grain-capacity"]);
  });

  it("read each cell as the reader of cells reads it", () => {
    for (const plan of [national14, national15])
      for (const { name, unit, baseline, targets } of plan.indicators) {
        const read = (printed: string, column: string | undefined) => {
          const reading = readTarget(printed, {
            indicator: name.zh,
            ...(unit !== null && { unit }),
            ...(column !== undefined && { column }),
          });
          return reading.ok ? reading.clauses[0] : reading;
        };
        // A name in the cell is the id of the row that it names; a cell in words is kept whole.
        const same = ({ printed, locator }: Stated | Target, stands: object) => {
          const found = read(printed, locator.column);
          const told =
            "to" in stands && "to" in found
              ? { ...found, to: stands.to }
              : "text" in stands
                ? { ...found, text: stands.text }
                : found;
          expect([printed, told]).toEqual([printed, stands]);
        };
        if (baseline !== undefined) same(baseline, baseline.reading);
        for (const target of targets) same(target, target.requirement);
      }
  });

  it("class every indicator of the 14th plan once", () => {
    const classed = national14MidTerm.classes.flatMap(({ indicators }) => indicators);
    expect([...classed].sort()).toEqual(national14.indicators.map(({ id }) => id).sort());
  });
});
