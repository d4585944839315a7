import { expect, it } from "vitest";
import { columnsOf } from "../../src/output/report/columns.js";
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
  remarks: "",
  ...more,
});
const keys = (...rows: readonly ReportRow[]) => columnsOf(rows, "en").map(({ key }) => key);

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
