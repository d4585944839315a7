import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14 } from "../../src/huzhu/index.js";
import { parsePlan, parsePlanText, safeParsePlan, safeParsePlanText } from "../../src/model/index.js";
import { jsonPlaces, pathKey } from "../../src/model/reading/json-places.js";
import { describeIssue } from "../../src/text/index.js";

const text = JSON.stringify(huzhu14, null, 2);
const lines = text.split("\n");

/** The issues of a text, as `line:column code fault`. */
function issuesOf(given: string): string[] {
  const read = safeParsePlanText(given);
  return read.success
    ? []
    : read.issues.map(
        ({ line, column, code, facts }) => `${line}:${column} ${code}${facts["fault"] === undefined ? "" : ` ${facts["fault"]}`}`,
      );
}

/** The embedded plan with one line changed: its number from 1, and the text with the change. */
function changed(has: string, to: (line: string) => string): { line: number; text: string } {
  const at = lines.findIndex((line) => line.includes(has));
  return { line: at + 1, text: lines.map((line, i) => (i === at ? to(line) : line)).join("\n") };
}

describe("a plan from its text", () => {
  it("is the plan that its JSON is", () => {
    expect(parsePlanText(text)).toEqual(parsePlan(JSON.parse(text)));
    expect(parsePlanText(`\uFEFF${text}`)).toEqual(huzhu14);
  });

  it("a value that is wrong is reported where it begins", () => {
    const { line, text: wrong } = changed('"base": 2020', () => '  "base": "2020",');
    expect(issuesOf(wrong)).toEqual([`${line}:11 wrong-type`]);
  });

  it("a misspelt key is one mistake, reported where the key is", () => {
    const { line, text: wrong } = changed('"base": 2020', () => '  "bass": 2020,');
    expect(issuesOf(wrong)).toEqual([`${line}:3 unknown-key`]);
  });

  it("what lacks a key is reported where it begins", () => {
    const { text: wrong } = changed('"base": 2020', () => "");
    expect(issuesOf(wrong)).toEqual(["1:1 missing-key"]);
  });

  it("a second thing of one id is reported where its id is", () => {
    const second = lines.findIndex((line) => line.includes(`"id": "${huzhu14.indicators[1]?.id}"`));
    const wrong = lines
      .map((line, i) => (i === second ? line.replace(/: ".*"/, `: "${huzhu14.indicators[0]?.id}"`) : line))
      .join("\n");
    expect(issuesOf(wrong)).toContain(`${second + 1}:${(lines[second] ?? "").indexOf('": "') + 4} duplicate-id`);
  });

  it("a duplicate key is reported at its second place", () => {
    expect(issuesOf('{ "id": "a",\n  "id": "b" }')).toEqual(["2:3 duplicate-key"]);
  });

  it.each([
    ["", "1:1 not-json empty"],
    [" \n\t", "2:2 not-json empty"],
    ['{ "id": "a",\n}', "1:12 not-json trailing-comma"],
    ['{ "a": [1,\n 2,] }', "2:3 not-json trailing-comma"],
    ["{ 'id': 'a' }", "1:3 not-json single-quotes"],
    ["{ \"id\": 'a' }", "1:9 not-json single-quotes"],
    ['{ id: "a" }', "1:3 not-json unquoted-key"],
    ['{ "id": "a"\n  "base": 1 }', "2:3 not-json missing-comma"],
    ["[1 2]", "1:4 not-json missing-comma"],
    ['{ 名: "a" }', "1:3 not-json unquoted-key"],
    ['{ 5: "a" }', "1:3 not-json unexpected"],
    ["// plan\n{}", "1:1 not-json comment"],
    ['{\n# plan\n"id": "a" }', "2:1 not-json comment"],
    ['{ "id": "a" /* b */ }', "1:13 not-json comment"],
    ['{ "id": "a', "1:11 not-json cut-off"],
    ['{ "id": "a",', "1:13 not-json cut-off"],
    ['{ "id"', "1:7 not-json cut-off"],
    ['{ "id": }', "1:9 not-json unexpected"],
    ['{ "id" "a" }', "1:8 not-json unexpected"],
    ['{ "id": "a\nb" }', "1:11 not-json bad-text"],
    ['{ "id": "C:\\Plans" }', "1:9 not-json bad-text"],
    ['{ "value": 020.06 }', "1:12 not-json bad-number"],
    ['{ "value": .5 }', "1:12 not-json bad-number"],
    ['{ "value": +5 }', "1:12 not-json bad-number"],
    ['{ "value": 5% }', "1:13 not-json unexpected"],
    ['{ "value": None }', "1:12 not-json unexpected"],
    ["{} {}", "1:4 not-json more-than-one"],
    ["﹛", "1:1 not-json unexpected"],
    ["]", "1:1 not-json unexpected"],
    ['["a": 1]', "1:5 not-json unexpected"],
  ])("%j: %s", (given, told) => {
    expect(() => JSON.parse(given)).toThrow();
    expect(issuesOf(given)).toEqual([told]);
  });

  it.each([
    ['{ "base": 1e400 }', "1:11 not-json number-too-great", "1e400"],
    ['{ "period": {\n "from": -1E999, "to": 2030 } }', "2:10 not-json number-too-great", "-1E999"],
    ['{ "indicators": [2030, 1.5e309] }', "1:24 not-json number-too-great", "1.5e309"],
  ])("%j: %s, for JSON.parse makes it infinite", (given, told, number) => {
    expect(issuesOf(given)).toEqual([told]);
    const read = safeParsePlanText(given);
    expect(read.success ? [] : read.issues.map(({ facts }) => facts["given"])).toEqual([number]);
  });

  it("says in both languages what to write", () => {
    const read = safeParsePlanText('{ "id": "a",\n}');
    const [issue] = read.success ? [] : read.issues;
    expect(issue && describeIssue(issue, "zh")).toBe("1:12：不是 JSON：最后一项后面不能有逗号，请删去");
    expect(issue && describeIssue(issue, "en")).toBe("1:12: not JSON: no comma is allowed after the last item: delete it");
  });

  it("a text that is none is refused, and deep ones are not followed", () => {
    expect(safeParsePlanText(undefined as unknown as string).success).toBe(false);
    expect(issuesOf("[".repeat(100_000))).toEqual(["1:100001 not-json cut-off"]);
    expect(issuesOf(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)[0]).toMatch(/^1:[0-9]+ too-deep$/);
  });
});

describe("laws", () => {
  it("the walk and JSON.parse agree on what is JSON, whatever is put in or left out", () => {
    const signs = fc.constantFrom(..."{}[]\",:'/\\ \n0123456789.eE+-truefalsn", "null", "\u2028", "中");
    const base = '{"a":[1,-2.5e3,"x\\n",{"b":null,"c":true}],"d":"中"}';
    fc.assert(
      fc.property(fc.nat(base.length), fc.nat(2), signs, (at, cut, sign) => {
        const given = base.slice(0, at) + sign + base.slice(at + cut);
        expect(jsonPlaces(given).fault === undefined).toBe(isJson(given));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(jsonPlaces(given).fault === undefined).toBe(isJson(given));
      }),
    );
  });

  it("every value stands where the walk says", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const ways = [...waysInto(value)];
        const { places } = jsonPlaces(json, new Set(ways.map(({ path }) => pathKey(path))));
        for (const { path, value: one } of ways) {
          const at = places.get(pathKey(path))?.at ?? -1;
          const written = JSON.stringify(one, null, indent).split("\n")[0] ?? "";
          expect(json.startsWith(written.trimEnd(), at)).toBe(true);
        }
      }),
    );
  });

  it("text and value are judged alike", () => {
    const keys = Object.keys(huzhu14);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 1 }), (key, value) => {
        const document = { ...huzhu14, [key]: value };
        const [byText, byValue] = [
          safeParsePlanText(JSON.stringify(document)),
          safeParsePlan(JSON.parse(JSON.stringify(document))),
        ];
        const codes = (read: typeof byText) => (read.success ? [] : read.issues.map(({ code, path }) => [code, path]));
        expect(codes(byText)).toEqual(codes(byValue));
        if (!byText.success) for (const issue of byText.issues) expect(issue.line).toBe(1);
      }),
    );
  });
});

function isJson(given: string): boolean {
  try {
    JSON.parse(given);
    return true;
  } catch {
    return false;
  }
}

function* waysInto(value: unknown, path: (string | number)[] = []): Iterable<{ path: (string | number)[]; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* waysInto(one, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* waysInto(one, [...path, key]);
}
