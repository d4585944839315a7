import { describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { national14, national14Outcomes } from "../../../src/national/index.js";
import { toCsvw, toDataPackage } from "../../../src/output/index.js";
import { codeOf } from "../../refusal.js";
import { faultsOfData, faultsOfMetadata } from "./rules.js";

const files = (...given: Parameters<typeof toDataPackage>) => toDataPackage(...given) as { readonly [name: string]: string };

describe("metadata of the CSV files, by the rules of CSV on the Web", () => {
  it.each([
    ["huzhu-15", huzhu15, undefined],
    ["huzhu-14 with its results", huzhu14, huzhu14Outcomes],
    ["the national plan with its results", national14, national14Outcomes],
  ] as const)("describes every cell of %s", (_, plan, outcomes) => {
    const metadata = toCsvw(plan, { observations: outcomes !== undefined });
    expect(faultsOfMetadata(metadata)).toEqual([]);
    expect(faultsOfData(metadata, files(plan, outcomes))).toEqual([]);
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });

  it("goes by the form of the statuses", () => {
    const sdmx = files(huzhu14, huzhu14Outcomes, { status: "sdmx" });
    expect(faultsOfData(toCsvw(huzhu14, { observations: true, status: "sdmx" }), sdmx)).toEqual([]);
    expect(faultsOfData(toCsvw(huzhu14, { observations: true }), sdmx)).not.toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    ["a value that is no decimal", "targets.csv", "unstated,20.06,", "unstated,much,"],
    ["an indicator that there is not", "targets.csv", "forest-coverage,1", "forest-covrage,1"],
    ["an unknown word", "indicators.csv", ",binding,", ",mandatory,"],
    ["a row twice", "indicators.csv", "\nurbanisation-rate,", "\nforest-coverage,"],
    ["another heading", "places.csv", "id,", "code,"],
  ])("refuses %s", (_, file, from, to) => {
    const whole = files(huzhu15);
    const changed = whole[file]?.replace(from, to) ?? "";
    expect(changed).not.toBe(whole[file]);
    expect(faultsOfData(toCsvw(huzhu15), { ...whole, [file]: changed })).not.toEqual([]);
  });

  it("refuses what is no plan, and options that are none", () => {
    expect(codeOf(() => toCsvw(null as never))).toBe("invalid-plan");
    expect(codeOf(() => toCsvw(huzhu14, 3 as never))).toBe("invalid-options");
  });
});
