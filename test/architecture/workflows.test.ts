import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder } from "../files.js";

const workflows = filesUnder(".github/workflows", ".yml").map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The jobs of a workflow by their names: what is written below each. */
const jobsOf = (text: string): { readonly name: string; readonly body: string }[] =>
  [...(text.split(/^jobs:\n/m)[1] ?? "").matchAll(/^ {2}([a-z-]+):\n((?: {3,}.*\n|\n)*)/gm)].map(([, name = "", body = ""]) => ({
    name,
    body,
  }));

const actionsIn = (text: string): string[] => [...text.matchAll(/uses: (.*)$/gm)].map(([, action = ""]) => action);
const jobs = workflows.flatMap(({ text }) => jobsOf(text));

describe("the workflows", () => {
  it("are two, with their jobs", () => {
    expect(workflows.map(({ file }) => file.split("/").at(-1)).sort()).toEqual(["ci.yml", "release.yml"]);
    expect(jobs.map(({ name }) => name)).toEqual(["test", "heavier", "version", "build", "publish", "tag"]);
  });

  it.each(workflows)("$file pins each action by its commit, with the version beside it", ({ text }) => {
    expect(actionsIn(text).length).toBeGreaterThan(0);
    for (const action of actionsIn(text)) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("pin one action by one commit", () => {
    const pins = new Set(workflows.flatMap(({ text }) => actionsIn(text)));
    const names = [...pins].map((pin) => pin.split("@")[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(workflows)("$file may only read, where a job does not say more", ({ text }) => {
    expect(text.split(/^jobs:\n/m)[0]).toMatch(/^permissions:\n {2}contents: read\n/m);
  });

  it("publish in one job, which runs neither the dependencies' code nor an action of others", () => {
    const publishing = jobs.filter(({ body }) => body.includes("id-token: write"));
    expect(publishing.map(({ name }) => name)).toEqual(["publish"]);
    for (const { body } of publishing) {
      expect(actionsIn(body).every((action) => action.startsWith("actions/"))).toBe(true);
      expect(body).not.toMatch(/npm (ci|i|install|run|test)\b|npx |actions\/checkout|cache:/);
      expect(body).toContain("--ignore-scripts");
      expect(body).not.toContain("contents: write");
    }
  });

  it("give an action of others no more than it writes with, and no way to publish", () => {
    const foreign = jobs.filter(({ body }) => actionsIn(body).some((action) => !action.startsWith("actions/")));
    expect(foreign.map(({ name }) => name)).toEqual(["version"]);
    for (const { body } of foreign) expect(body).not.toMatch(/id-token|publish:/);
  });
});
