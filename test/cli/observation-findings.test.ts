import { describe, expect, it } from "vitest";
import { cli } from "./cli.js";

const CSV = `indicator,year,value,status
urbanisation-rate,2026,43.9,actual
gdp-growth,2026,104.9,actual
urbanisation-rate,2027,4590,actual
`;
const GOOD = "indicator,year,value,status\nurbanisation-rate,2026,43.9,actual\n";

describe("observations are looked at for slips", () => {
  it("beside an assessment, on standard error", async () => {
    const judged = await cli("assess huzhu-15 --observations - --locale en", { stdin: CSV });
    expect(judged.err).toContain("warning: ");
    expect(judged.err).toContain("as an index (last year = 100) it is a growth of 4.9%, and it is read as one of 104.9%");
    expect(judged.err).toMatch(/^error: .*4590% in 2027/m);
    const good = await cli("assess huzhu-15 --observations - --locale en", { stdin: GOOD });
    expect(good.err).toBe("");
  });

  it("of many the first ten", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `gdp-growth,${2026 + (i % 5)},10${i % 10},actual,${i}`).join("\n");
    const { err } = await cli("assess huzhu-15 --observations - --locale en", {
      stdin: `indicator,year,value,status,source\n${rows}\n`,
    });
    // The same figure of another source is the same figure: that is told first.
    expect(err.trim().split("\n")).toHaveLength(12);
    expect(err).toContain("more to look at");
  });

  it("by validate with a plan, and an error is one", async () => {
    const bad = await cli("validate - --as observations --plan huzhu-15 --locale en", { stdin: CSV });
    expect(bad.code).toBe(1);
    expect(bad.out.split("\n")).toHaveLength(4);
    const json = await cli("validate - --as observations --plan huzhu-15 --json", { stdin: CSV });
    expect(JSON.parse(json.out)).toMatchObject({
      valid: true,
      findings: [{ code: "index-for-rate" }, { code: "share-out-of-range" }],
    });
    expect((await cli("validate - --as observations --plan huzhu-15", { stdin: GOOD })).code).toBe(0);
    expect(JSON.parse((await cli("validate - --as observations --json", { stdin: CSV })).out)).not.toHaveProperty("findings");
  });

  it("by check, of the previous plan or where there is none of the plan itself", async () => {
    const codes = async (args: string, stdin: string): Promise<unknown> => {
      const { findings } = JSON.parse((await cli(args, { stdin })).out) as {
        findings: { code: string; refs: { plan?: string }[] }[];
      };
      return findings
        .filter(({ code }) => /index-for|share-out/.test(code))
        .map(({ code, refs }) => `${code} ${refs[0]?.plan ?? ""}`);
    };
    expect(await codes("check huzhu-15 --no-previous --observations - --json", CSV)).toEqual([
      "index-for-rate ",
      "share-out-of-range ",
    ]);
    expect(await codes("check huzhu-15 --no-previous --observations - --severity error --json", CSV)).toEqual([
      "share-out-of-range ",
    ]);
    expect(await codes("check huzhu-15 --observations - --json", "indicator,year,value\ngdp-growth,2023,103.1\n")).toEqual([
      "index-for-rate huzhu-14",
    ]);
    expect(await codes("check huzhu-15 --rules unit-spelling --observations - --json", CSV)).toEqual([]);
  });
});
