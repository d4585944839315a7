// Makes the files of a new calculator, method, way of judging, rule or form of a cell, with a test that fails until they are filled in:
//   npm run new rule plan-without-title
//   npm run new calculator growth/halving-time
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";

const camel = (name) => name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const title = (name) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}`;

/** Each kind: which names it takes, the files it makes, and lines it puts into files that are there, after the last that fits. */
const KINDS = {
  calculator: {
    name: /^(growth|path|progress|share|interval)\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    like: "growth/halving-time",
    make: (path) => {
      const name = path.split("/")[1];
      const call = camel(name);
      return {
        files: {
          [`src/calculators/${path}.ts`]: `import { type Decimal, type DecimalInput, decimal } from "../../kernel/index.js";

/**
 * What it is, in one sentence.
 *
 * Formula: …
 *
 * @param value - what it is, in which unit
 * @returns in which unit, rounded or not
 * @throws PlanError \`invalid-decimal\`, \`too-many-digits\`
 * @category ${title(path.split("/")[0])}
 * @example
 * \`\`\`ts
 * import { ${call} } from "five-year-plan/calculators";
 * ${call}("1").toString(); // => "a value with its source"
 * \`\`\`
 */
export function ${call}(value: DecimalInput): Decimal {
  return decimal(value);
}
`,
          [`test/calculators/${path}.test.ts`]: `import { expect, it } from "vitest";
import { ${call} } from "../../../src/calculators/index.js";

it("gives the known value of a source", () => {
  expect(${call}("1").toString()).toBe("a value with its source");
});
`,
        },
        lines: [
          ["src/calculators/index.ts", /^export .* from "\.\/.*";$/, `export { ${call} } from "./${path}.js";`],
          ["test/architecture/doors/calculators.txt", /^.+$/, call],
          ["test/architecture/doors/index.txt", /^.+$/, call],
        ],
      };
    },
  },
  method: {
    name: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    like: "nordic-index",
    make: (name) => ({
      files: {
        [`src/assessment/peers/${name}.ts`]: `import { shareOfDistance } from "../../calculators/index.js";
import type { Method } from "../method.js";
import { targetOf } from "./towards.js";

/** Whose method it is, and what it compares, in one sentence. */
export const ${camel(name)}: Method = {
  id: "${name}",
  version: "1",
  formula: "in words and signs",
  statuses: [
    { key: "on-track", label: "as the publisher words it", means: "on-track" },
    { key: "off-track", label: "as the publisher words it", means: "off-track" },
    { key: "not-available", label: "as the publisher words it", means: "undetermined" },
  ],
  thresholds: [
    { when: "target", of: "what is compared with the bounds", bands: [{ from: "1", status: "on-track" }, { status: "off-track" }] },
  ],
  ties: "lower-bounds-inclusive",
  refuses: ["needs-target", "target-equals-base"],
  source: ["https://where.it.is.published"],
  measure: (given) => ({ value: shareOfDistance(given.base.value, given.latest.value, targetOf(given).value), when: "target" }),
};
`,
        [`test/assessment/peers/${name}.test.ts`]: `import { expect, it } from "vitest";
import { applyMethod } from "../../../src/assessment/index.js";
import { ${camel(name)} } from "../../../src/assessment/peers/${name}.js";

it("gives what its publisher prints", () => {
  const given = { base: { year: 2020, value: "0" }, latest: { year: 2025, value: "1" }, target: { year: 2030, value: "2" } };
  expect(applyMethod(${camel(name)}, { ...given, direction: "higher" })).toMatchObject({ status: "as published" });
});
`,
      },
      lines: [],
    }),
  },
  "form-of-judging": {
    name: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    like: "best-of-years",
    make: (name) => ({
      files: {
        [`src/assessment/decisions/${name}.ts`]: `import { type Can, keptDecides, outcomeDecides } from "./kept.js";
import { BEHIND, type Code } from "./packed-verdict.js";

/** Which status the facts give: the one place for it, for exact judging and for the filter. */
export function ${camel(name)}Decides(met: boolean, can: Can, final: boolean, stands: boolean): Code {
  return final ? outcomeDecides(met, can, stands) : keptDecides(met, can, BEHIND);
}
`,
        [`src/assessment/forms/${name}/exact.ts`]: `import type { LevelRequirement } from "../../../notation/index.js";
import { ${camel(name)}Decides } from "../../decisions/${name}.js";
import { newest } from "../../evidence/evidence.js";
import { hold } from "../../judging/against-target.js";
import { classes, isFinal, type Judge, undetermined } from "../../judging/case.js";
import { bitsOf, judgementOf } from "../../judging/judgement-of.js";
import { levelOf } from "../../judging/limits.js";

/** What is judged, in one sentence. */
export const ${camel(name)}: Judge<LevelRequirement> = {
  id: "${name}",
  version: "1",
  formula: "in words and signs",
  statuses: classes("achieved", "on-track", "behind", "missed"),
  refuses: ["no-observation", "no-final-observation"],
  judge: (given) => {
    const found = newest(given.evidence.values, given.first);
    if (found === undefined) return undetermined("no-observation");
    const { met, can } = hold(given, given.requirement, given.side, { known: levelOf(given, found.entry) });
    const stands = found.year === given.last || given.policy.missing === "latest";
    return judgementOf(${camel(name)}Decides(met, bitsOf(can), isFinal(given), stands));
  },
};
`,
        [`src/assessment/forms/${name}/fast.ts`]: `import type { LevelRequirement } from "../../../notation/index.js";
import { ${camel(name)}Decides } from "../../decisions/${name}.js";
import { NO_OBSERVATION, UNSURE } from "../../decisions/packed-verdict.js";
import { type Doubt, floatTests } from "../../float/bound.js";
import { emptyNumber } from "../../float/printed-number.js";
import { strict } from "../../judging/criterion.js";
import { type Decide, passesAll, possible, type Setting } from "../prepared-target.js";

/** The same facts in floating point, or a doubt; without this file every set is judged exactly. */
export function ${camel(name)}(given: Setting<LevelRequirement>): Decide | undefined {
  const { requirement, side, until, last, final, policy } = given;
  const tests = floatTests(strict(requirement, side, { from: "plan" }));
  if (tests === undefined || requirement.bound === "about") return undefined;
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  return (seen) => {
    const year = seen.newest(until);
    if (year === 0) return NO_OBSERVATION;
    if (!seen.read(year, now)) return UNSURE;
    doubt.raised = false;
    const met = passesAll(tests, now.value, doubt);
    const can = possible(tests, now, doubt);
    if (doubt.raised) return UNSURE;
    return ${camel(name)}Decides(met, can, final, year === last || policy.missing === "latest");
  };
}
`,
        [`test/assessment/forms/${name}.test.ts`]: `import { expect, it } from "vitest";
import { ${camel(name)}Decides } from "../../../src/assessment/decisions/${name}.js";
import { decoded } from "../../../src/assessment/decisions/packed-verdict.js";

it.each([
  // met, what rounding allows (1 passes, 2 fails), final, a figure stands for the last year
  [true, 1, true, true, "as the way of judging says"],
])("met %s, rounding %i, final %s, stands %s: %s", (met, can, final, stands, status) => {
  expect(decoded(${camel(name)}Decides(met, can, final, stands)).status).toBe(status);
});
`,
      },
      lines: [],
    }),
  },
  rule: {
    name: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    like: "plan-without-title",
    make: (name) => ({
      files: {
        [`src/checks/rules/${name}.ts`]: `import { rule } from "../rule.js";

/** What contradicts what, in one sentence. */
export const ${camel(name)} = rule({
  code: "${name}",
  family: "meaning",
  severity: "warning",
  find: ({ plan }) => plan.indicators.flatMap(() => []),
});
`,
        [`test/checks/rules/${name}.test.ts`]: `import { expect, it } from "vitest";
import { check } from "../../../src/checks/index.js";
import { ${camel(name)} } from "../../../src/checks/rules/${name}.js";
import { planWith } from "../plans.js";

it("passes a plan without it", () => {
  expect(check(planWith({}), { rules: [${camel(name)}] })).toEqual([]);
});

it("fails a plan with it, and gives the arithmetic", () => {
  const [finding] = check(planWith({ indicators: [] }), { rules: [${camel(name)}] });
  expect(finding?.facts).toEqual({ arithmetic: "enough to do the sum again" });
});
`,
        [`docs/checks/${name}.md`]: `# ${title(name)}: \`${name}\`

Family meaning, severity warning.

What it finds.

## The arithmetic

What is set against what, and what rounding explains.

## An example

One real finding.

## When to allow it

An innocent reason, or "never".
`,
        [`docs/checks/${name}.zh-CN.md`]: `# 规则名称：\`${name}\`

类别：目标的含义。级别：疑点。[English](${name}.md)

查什么问题。

## 怎样核对

什么与什么比较，修约误差可以解释什么。

## 例子

一个真实的例子。

## 怎样处理

怎样改正，什么情况下可以保留。
`,
      },
      lines: [],
    }),
  },
  form: {
    name: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    like: "rank",
    make: (name) => ({
      files: {
        [`src/notation/forms/${name}.ts`]: `import type { Form } from "../clause.js";

/** Real cells of this form, and what they ask for. */
export const ${camel(name)}: Form = ({ tokens }) => {
  if (tokens.length === 0) return undefined;
  return undefined;
};
`,
        [`test/notation/${name}.test.ts`]: `import { expect, it } from "vitest";
import { readTarget } from "../../src/notation/index.js";

it("is read from a real cell", () => {
  const reading = readTarget("a real cell");
  expect(reading.ok && reading.clauses[0]).toEqual({ kind: "of this form" });
});
`,
      },
      lines: [],
    }),
  },
};

const NEXT = {
  calculator: "reference cases in test/calculators/reference/make_cases.py",
  method: "the list in src/assessment/peers/published.ts, words in src/text, a row in docs/methods.md",
  "form-of-judging":
    "its name in src/assessment/forms/form-of.ts, forms/index.ts and forms/choose-filter.ts, cases in test/assessment/many/filter.test.ts",
  rule: "the list in src/checks/rules/index.ts, words in src/text/findings, the index docs/checks/README.md and README.zh-CN.md",
  form: "its place in src/notation/read-target.ts, words in the lexicon, printTarget, a row in docs/notation.md and notation.zh-CN.md",
};

function run([kind, name]) {
  const made = Object.hasOwn(KINDS, kind ?? "") ? KINDS[kind] : undefined;
  if (made === undefined) return `npm run new <${Object.keys(KINDS).join("|")}> <name>`;
  if (!made.name.test(name ?? "")) return `a ${kind} has a name like ${made.like}`;
  const { files, lines } = made.make(name);
  const there = Object.keys(files).filter((file) => existsSync(file));
  if (there.length > 0) return `already there: ${there.join(", ")}`;
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`made     ${file}`);
  }
  for (const [file, like, line] of lines) {
    const all = readFileSync(file, "utf8").trimEnd().split("\n");
    const at = all.findLastIndex((one) => like.test(one) && one < line);
    all.splice(at + 1, 0, line);
    writeFileSync(file, `${all.join("\n")}\n`);
    console.log(`changed  ${file}`);
  }
  const code = [...Object.keys(files), ...lines.map(([file]) => file)].filter((file) => file.endsWith(".ts"));
  execFileSync("node_modules/.bin/biome", ["check", "--write", ...code], { stdio: "ignore" });
  console.log(`next     fill them in until the test passes; then ${NEXT[kind]}; then npx changeset`);
  return undefined;
}

const wrong = run(process.argv.slice(2));
if (wrong !== undefined) {
  console.error(wrong);
  process.exitCode = 2;
}
