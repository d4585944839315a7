// Has LibreOffice calculate workbooks of random figures, and holds every status against assess.
//   npm run test:workbook              500 fillings
//   npm run test:workbook -- 40 1      so many, from that seed on
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { readXlsx } from "hucre/xlsx";
import { huzhu14, huzhu15 } from "../../dist/huzhu.js";
import { assess, STATUSES, thresholds } from "../../dist/index.js";
import * as national from "../../dist/national.js";
import { toWorkbook } from "../../dist/output.js";
import { describeCompliance, wording } from "../../dist/text.js";
import { filling, generated, isEven, POLICIES } from "./fillings.mjs";

const [count = 500, from = 0] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "workbook-"));
const words = wording("en");
const codeOf = new Map([...STATUSES.map((one) => [words.status[one], one]), [words.workbook.nearTie, "near tie"]]);
const cutsOf = new Map();

const cases = Array.from({ length: count }, (_, i) => {
  const seed = from + i;
  const plan = [huzhu15, huzhu14, national.national15, generated(seed), generated(seed)][seed % 5];
  const policy = POLICIES[seed % POLICIES.length];
  if (!cutsOf.has(plan)) cutsOf.set(plan, thresholds(plan));
  const given = filling(plan, seed, cutsOf.get(plan));
  return { seed, plan, policy, ...given };
});

const started = Date.now();
mkdirSync(join(folder, "out"));
for (const { seed, plan, ...options } of cases)
  writeFileSync(join(folder, `${seed}.xlsx`), toWorkbook(plan, { ...options, locale: "en" }));
const written = Date.now();
// A call for many files: the program takes longer to start than to calculate.
for (let i = 0; i < cases.length; i += 100)
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      "xlsx",
      "--outdir",
      join(folder, "out"),
      ...cases.slice(i, i + 100).map(({ seed }) => join(folder, `${seed}.xlsx`)),
    ],
    { stdio: "pipe" },
  );
const calculated = Date.now();

const tally = { verdicts: 0, equal: 0, near: 0, different: 0 };
const beside = {
  reasons: { equal: 0, different: 0 },
  rounding: { equal: 0, different: 0 },
  summaries: { equal: 0, different: 0 },
};
const byKind = {};
/** What a workbook says beside a status, held against assess where the status is the same. */
function compare(what, got, wanted, about) {
  const found = got === wanted ? "equal" : "different";
  beside[what][found]++;
  if (found === "different" && beside[what].different <= 400)
    console.log("DIFFERS in", what, JSON.stringify(about), JSON.stringify({ wanted, got }));
}
for (const { seed, plan, observations, ...options } of cases) {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(folder, "out", `${seed}.xlsx`))));
  const { rows } = sheets.find(({ name }) => name === words.sheetName.verdicts);
  const assessment = assess(plan, observations, options);
  const nearTies = rows.some((row) => row?.[7] === words.workbook.nearTie);
  if (!nearTies) {
    const summary = sheets.find(({ name }) => name === words.sheetName.summary);
    compare("summaries", summary.rows[2]?.[1], describeCompliance(assessment, "en"), [seed, plan.id, options.asOf]);
  }
  assessment.verdicts.forEach((verdict, i) => {
    const row = rows[3 + i] ?? [];
    const got = codeOf.get(row[7]) ?? `? ${row[7]}`;
    const { kind } = verdict.target.requirement;
    byKind[kind] ??= { equal: 0, undetermined: 0, near: 0, different: 0 };
    tally.verdicts++;
    const found = got === "near tie" ? "near" : got === verdict.status ? "equal" : "different";
    tally[found]++;
    byKind[kind][found]++;
    if (verdict.status === "undetermined" && found === "equal") byKind[kind].undetermined++;
    const about = [seed, plan.id, verdict.indicator, verdict.target.requirement, verdict.target.span, options.asOf];
    if (found === "equal" && verdict.status === "undetermined")
      compare("reasons", row[11] ?? "", words.reason[verdict.reason] ?? "", about);
    // Which of several readings or figures holds is no question of rounding, and no cell tells it.
    const open = verdict.certainty.kind === "depends-on-evidence";
    const mine = observations.filter((one) => one.indicator === verdict.indicator);
    if (found === "equal" && verdict.status !== "undetermined" && isEven(mine) && !open) {
      const moved = verdict.certainty.kind === "depends-on-rounding";
      compare("rounding", row[10] ?? "", moved ? words.workbook.mayChange : words.workbook.certain, about);
    }
    if (found === "different" && tally.different <= 40)
      console.log(
        "DIFFERS",
        seed,
        plan.id,
        verdict.indicator,
        kind,
        verdict.target.requirement,
        verdict.target.span,
        options.asOf,
        { assess: verdict.status, reason: verdict.reason, workbook: got, figure: row[6], why: row[11] },
        JSON.stringify(mine.map((one) => `${one.year}: ${one.value ?? one.grade ?? one.parts}`)),
      );
  });
}
console.log(tally, beside);
console.table(byKind);
console.log(`written in ${written - started} ms, calculated in ${calculated - written} ms`);
rmSync(folder, { recursive: true });
if (tally.different > 0) process.exit(1);
