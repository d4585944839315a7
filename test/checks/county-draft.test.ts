import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, type Finding } from "../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { toPlanDraft, toPreviousDraft } from "../../src/model/index.js";
import { readOutline } from "../../src/outline/index.js";

const SOURCE = "../shared/source/huzhu-fifteenth-plan.txt";
const TEXTS = ["guangzhou-15.html", "nanjing-15.txt", "national-15.md"].map((name) => `../shared/outlines/texts/${name}`);

const grave = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== "note");
const kinds = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))].sort();

/** What the checks find in an outline's text, with no help by hand. */
function linted(path: string): readonly Finding[] {
  const reading = readOutline(readFileSync(path, "utf8"));
  const before = toPreviousDraft(reading);
  return check(toPlanDraft(reading), before && { previous: before.plan, previousOutcomes: before.outcomes });
}

// The texts are not part of the project; where they are not there, the made-up drafts have to do.
describe.skipIf(!existsSync(SOURCE))("the county's outline as a draft (without the text in ../shared)", () => {
  const authored = grave(check(huzhu15, { previous: huzhu14, previousOutcomes: huzhu14Outcomes }));

  it("has six of the seven kinds of grave contradictions that the authored plan has", () => {
    expect(kinds(authored)).toHaveLength(7);
    const found = new Set(linted(SOURCE).map(({ code }) => code));
    // Lists of townships are not read into a layout.
    expect(kinds(authored).filter((code) => !found.has(code))).toEqual(["role-list-differs"]);
  });

  it("has no grave finding of a kind that the authored plan has not", () => {
    const known = kinds(authored);
    expect(grave(linted(SOURCE)).filter(({ code }) => !known.includes(code))).toEqual([]);
  });
});

describe.skipIf(!TEXTS.every((path) => existsSync(path)))("adopted outlines (without the texts in ../shared)", () => {
  it.each(TEXTS)("%s has no grave finding", (path) => {
    expect(grave(linted(path)).map(({ code, facts }) => [code, facts])).toEqual([]);
  });
});
