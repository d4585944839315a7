import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { type DataPackage, toDataPackage } from "../../../src/output/index.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-package-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (files: object): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
};
const load = async (files: object) => {
  write(files);
  return await Package.load(join(folder, "datapackage.json"), { basePath: folder });
};
const whole = toDataPackage(huzhu15, huzhu14Outcomes);

describe("a data package", () => {
  it("has a descriptor of version 2, and files of fixed names", () => {
    expect(Object.keys(whole)).toEqual([
      "datapackage.json",
      "indicators.csv",
      "targets.csv",
      "projects.csv",
      "places.csv",
      "publications.csv",
      "observations.csv",
    ]);
    const descriptor = JSON.parse(whole["datapackage.json"]);
    expect(descriptor).toMatchObject({ $schema: "https://datapackage.org/profiles/2.0/datapackage.json", name: "huzhu-15" });
    expect(Object.keys(toDataPackage(huzhu14))).not.toContain("observations.csv");
    const fields = descriptor.resources.flatMap((resource: { schema: { fields: object[] } }) => resource.schema.fields);
    for (const field of fields)
      expect(field).toMatchObject({ name: expect.any(String), description: expect.stringMatching(/\.$/) });
  });

  it("is read by the npm package datapackage: every row is of its schema, every reference resolves", async () => {
    for (const files of [whole, toDataPackage(huzhu14, huzhu14Outcomes, { status: "sdmx", escapeFormulas: true })]) {
      const { valid, errors, resources } = await load(files);
      expect([valid, errors]).toEqual([true, []]);
      for (const resource of resources) {
        const rows = await resource.read({ keyed: true, relations: true });
        // The 14th plan is its table alone; the 15th rests on its outline and names no publications.
        const empty = files === whole ? ["publications"] : ["projects", "places"];
        expect(rows.length > 0).toBe(!empty.includes(resource.name));
      }
    }
    const { resources } = await load(whole);
    const [indicators, targets] = await Promise.all([resources[0]?.read({ keyed: true }), resources[1]?.read({ keyed: true })]);
    expect(indicators?.map((row) => row["id"])).toEqual(huzhu15.indicators.map(({ id }) => id));
    expect(targets?.[0]).toMatchObject({ indicator: "forest-coverage", value: "20.06", last_year: 2030, missing: null });
    // A number would have lost its zero.
    expect(targets?.map((row) => row["value"])).toContain("5.0");
  });

  it.each<[string, keyof DataPackage, string, string]>([
    ["a value that is no decimal", "targets.csv", "20.06,false", "20.06,maybe"],
    ["an unknown word", "indicators.csv", ",binding,", ",mandatory,"],
    ["an indicator that there is not", "targets.csv", "forest-coverage,1", "forest-covrage,1"],
  ])("that reader refuses %s", async (_, file, from, to) => {
    const { resources } = await load({ ...whole, [file]: whole[file]?.replace(from, to) });
    const resource = resources.find(({ name }) => `${name}.csv` === file);
    await expect(resource?.read({ relations: true })).rejects.toThrow();
  });

  it("is read by Python's csv, the same text in every cell", () => {
    write(whole);
    const { stdout, status } = spawnSync("python3", ["test/python/read_package.py", folder], { encoding: "utf8" });
    expect(status).toBe(0);
    const tables = JSON.parse(stdout) as { [name: string]: { [column: string]: string }[] };
    expect(tables["indicators"]?.map(({ name_zh }) => name_zh)).toEqual(huzhu15.indicators.map(({ name }) => name.zh));
    expect(tables["places"]?.map(({ longitude }) => longitude)).toEqual(
      huzhu15.layout.places.map(({ coordinates }) => coordinates?.longitude ?? ""),
    );
    expect(tables["projects"]).toHaveLength(407);
    expect(tables["observations"]?.map(({ value }) => value)).toEqual(
      huzhu14Outcomes.map((one) => ("value" in one ? one.value : "")),
    );
  });
});
