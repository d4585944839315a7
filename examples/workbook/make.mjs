// A plan as a workbook with what is known so far, written into a folder: node examples/workbook/make.mjs [folder]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { huzhu15 } from "five-year-plan/huzhu";
import { toWorkbook } from "five-year-plan/output";

const observations = [
  { indicator: "urbanisation-rate", year: 2026, value: "43.9", status: "actual" },
  { indicator: "forest-coverage", year: 2026, value: "19.98", status: "provisional" },
];
for (const locale of ["zh", "en"]) {
  const bytes = toWorkbook(huzhu15, { locale, observations, asOf: 2026 });
  const file = join(argv[2] ?? ".", `huzhu-15.${locale}.xlsx`);
  writeFileSync(file, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1000)} kB`);
}
