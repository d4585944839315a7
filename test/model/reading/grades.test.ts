import { expect, it } from "vitest";
import { readObservationText } from "../../../src/model/index.js";

const ids = { 水质: "water" };
const read = (column: string, cell: string) =>
  readObservationText(`指标,年份,${column}\n水质,2027,${cell}\n`, { format: "csv", ids });

it.each([
  ["Ⅱ类", "II"],
  ["II类", "II"],
  ["Ⅲ", "III"],
  ["三类", "III"],
  ["4类", "IV"],
  ["劣Ⅴ类", "inferior-V"],
  ["二级", "II"],
])("%s is the grade %s, in a column of grades and of figures", (printed, grade) => {
  for (const column of ["等级", "数值"]) {
    const { observations, summary, refused } = read(column, printed);
    expect(refused).toEqual([]);
    expect(observations).toEqual([{ indicator: "water", year: 2027, grade, printed, status: "actual" }]);
    expect(summary.readings).toEqual({ grade: 1 });
  }
});

it("a grade as its scale has it needs no reading", () => {
  const { observations, summary } = read("等级", "inferior-V");
  expect(observations[0]).toEqual({ indicator: "water", year: 2027, grade: "inferior-V", status: "actual" });
  expect(summary.readings).toEqual({});
});

it("a digit without its sign is a number, and other words are no grade", () => {
  expect(read("数值", "3").observations[0]).toMatchObject({ value: "3" });
  expect(read("数值", "三").refused).toHaveLength(1);
  expect(read("数值", "优").refused).toHaveLength(1);
});
