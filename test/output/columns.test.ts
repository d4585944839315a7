import { expect, it } from "vitest";
import { targetsOf } from "../../src/output/report/columns.js";
import type { ReportRow } from "../../src/output/report/parts.js";

const row = (more: Partial<ReportRow> = {}): ReportRow => ({
  id: "it",
  no: "",
  name: "a",
  base: "",
  target: "5",
  observed: "",
  gap: "",
  status: "undetermined",
  statusIn: "",
  next: "",
  remarks: "",
  ...more,
});
const keys = (...rows: readonly ReportRow[]) => targetsOf(rows, 2028, "en").columns.map(({ key }) => key);

it("a report has the columns that say something in some row, in their order", () => {
  expect(keys(row())).toEqual(["name", "target", "status"]);
  expect(keys(row({ no: "1" }), row({ progress: { distance: 0, time: 0, told: "0 %" } }))).toEqual([
    "no",
    "name",
    "target",
    "progress",
    "status",
  ]);
  expect(keys()).toEqual([]);
});

it("a summary leaves the working out, and names the year that is next", () => {
  const full = row({ no: "1", base: "4", observed: "4.5", gap: "0.5", next: "≥ 4.8", remarks: "so it is" });
  expect(targetsOf([full], 2028, "en", true).columns.map(({ head }) => head)).toEqual([
    "No.",
    "Indicator",
    "Target",
    "Actual",
    "Status",
    "Needed in 2028",
  ]);
});
