import { bench, describe } from "vitest";
import { readTarget } from "../../src/notation/index.js";
import { CELLS_BY_LENGTH } from "./cells.js";

/** How long a cell takes to read by its length. Ten times the text should take about ten times as long, hostile or not. */
for (const [name, cells] of Object.entries(CELLS_BY_LENGTH)) {
  describe(name, () => {
    for (const cell of cells) {
      const context = { indicator: cell.slice(0, 200), unit: "%", column: "年均/累计" };
      bench(`${cell.length} characters`, () => void readTarget(cell, context), { time: 200, warmupTime: 50 });
    }
  });
}
