import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14Outcomes } from "../../../src/huzhu/index.js";
import { OBSERVATION_FORMATS, type Observation, ObservationSchema, readObservationText } from "../../../src/model/index.js";
import { observationWriter, writeObservations } from "../../../src/output/index.js";
import { codeOf } from "../../refusal.js";
import { documentsOf } from "../json-schema/arbitrary.js";

// A replacement character says that a text was damaged before: no reader takes it. Nor does one take years that run backwards.
const generated = documentsOf(ObservationSchema)
  .map((one) => JSON.parse(JSON.stringify(one)) as Observation)
  .filter((one) => !("span" in one) || one.span.from <= one.span.to)
  .filter((one) => !JSON.stringify(one).includes("\ufffd"));

describe.each(OBSERVATION_FORMATS)("observations as %s", (format) => {
  it("are read back equal", () => {
    fc.assert(
      fc.property(fc.array(generated, { maxLength: 4 }), fc.constantFrom("words", "sdmx"), fc.boolean(), (list, status, mark) => {
        const text = writeObservations(list, { format, status: status as "words" | "sdmx", byteOrderMark: mark });
        const { observations, refused } = readObservationText(text, { format });
        expect([observations, refused]).toEqual([list, []]);
      }),
      { numRuns: 100 },
    );
    expect(readObservationText(writeObservations(huzhu14Outcomes, { format }), { format }).observations).toEqual(huzhu14Outcomes);
  });

  it("are written one by one as they are together", () => {
    const writer = observationWriter({ format });
    const pieces = [writer.start, ...huzhu14Outcomes.map(writer.row), writer.end()];
    expect(pieces.join("")).toBe(writeObservations(huzhu14Outcomes, { format }));
  });
});

describe("on the way out", () => {
  it("statuses may be SDMX's codes, and formulas harmless", () => {
    const one: Observation = { indicator: "x", year: 2026, value: "-0.3", status: "estimate", source: "=1+1" };
    expect(writeObservations([one], { format: "csv", status: "sdmx", escapeFormulas: true }).split("\n")[1]).toBe(
      "x,2026,,,-0.3,,,,E,'=1+1,,,,,,,,",
    );
    const codes = (["actual", "provisional", "estimate", "assumed"] as const).map(
      (status) =>
        (JSON.parse(writeObservations([{ ...one, status }], { format: "ndjson", status: "sdmx" })) as Observation).status,
    );
    expect(codes).toEqual(["A", "P", "E", "assumed"]);
  });

  it("an unknown format is refused", () => {
    expect(codeOf(() => writeObservations([], { format: "xlsx" as never }))).toBe("invalid-options");
  });
});
