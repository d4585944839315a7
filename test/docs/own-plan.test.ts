import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packed } from "../../src/cli/documents/zip.js";
import { huzhu14 } from "../../src/huzhu/index.js";
import { parsePlan } from "../../src/index.js";
import { cli } from "../cli/cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-own-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The commands of a guide in their order, without comments. */
const commandsOf = (guide: string): string[][] =>
  [...readFileSync(guide, "utf8").matchAll(/^npx five-year-plan (.*)$/gm)].map(([, line = ""]) =>
    line
      .replace(/\s+#.*$/, "")
      .split(" ")
      .map((word) => (/\.(docx|xlsx|json|html|md|csv)$/.test(word) ? join(folder, word) : word)),
  );

/** The outline of the example as a document of a word processor. */
function outlineDocument(): Uint8Array {
  const paragraphs = readFileSync("examples/read-outline/outline.txt", "utf8")
    .split("\n")
    .map(
      (line) =>
        `<w:p><w:r>${line
          .split("\t")
          .map((text) => `<w:t>${text}</w:t>`)
          .join("<w:tab/>")}</w:r></w:p>`,
    );
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join("")}</w:body></w:document>`,
  };
  return packed(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

describe.each(["docs/own-plan.md", "docs/own-plan.zh-CN.md"])("%s is a path that an office can go", (guide) => {
  it("from its own files to a report, each command after the other", async () => {
    copyFileSync("test/cli/fixtures/table.docx", join(folder, "table.docx"));
    copyFileSync("test/cli/fixtures/observations.xlsx", join(folder, "2027.xlsx"));
    copyFileSync("test/cli/fixtures/evaluation.md", join(folder, "evaluation.md"));
    writeFileSync(join(folder, "outline.docx"), outlineDocument());
    writeFileSync(join(folder, "last-plan.json"), JSON.stringify(huzhu14));
    for (const name of ["plan.json", "report.html"]) rmSync(join(folder, name), { force: true });
    const said: { [command: string]: string } = {};
    for (const command of commandsOf(guide)) {
      const { code, out, err } = await cli(command);
      expect([command, err.includes("five-year-plan:"), code === 0 || (code === 1 && command[0] === "check")]).toEqual([
        command,
        false,
        true,
      ]);
      said[command[0] ?? ""] = `${said[command[0] ?? ""] ?? ""}${out}`;
    }
    expect(Object.keys(said)).toEqual(["read", "assess", "validate", "check", "explain", "report", "outline"]);
    expect(said["read"]).toMatch(/forest-coverage.*(越高越好|higher is better)/);
    expect(said["assess"]).toContain("20.00");
    // The results of a table, one of them an estimate.
    expect(readFileSync(join(folder, "results.csv"), "utf8").match(/,(?:actual|estimate),/g)).toEqual([
      ",actual,",
      ",actual,",
      ",estimate,",
    ]);
    expect(said["assess"]).toMatch(/43\.70/);
    expect(said["explain"]).toContain("(forest-coverage)");
    expect(existsSync(join(folder, "report.html"))).toBe(true);
    // The outline's own contradiction, and the plan that it makes.
    expect(said["check"]).toMatch(/43\.1/);
    expect(parsePlan(JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"))).chapters).toHaveLength(2);
    expect(readFileSync(join(folder, "issues.md"), "utf8")).toContain("## ");
  });
});
