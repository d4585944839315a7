import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateKey } from "../../../src/model/index.js";

describe("duplicateKey", () => {
  it.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}', undefined],
    ['{"a":"b","b":"a","c":["a","a"]}', undefined],
    ['{"a":1,"a":2}', "a at 1:8"],
    ['{"x":[0,{"a":1,\n "b":{"c":"}","c":0}}]}', "x,1,b,c at 2:15"],
    ['{"a":1,"\\u0061":2}', "a at 1:8"],
    ['{"a\\"b":"\\\\","a\\"b":2}', 'a"b at 1:14'],
    ['{"__proto__":1,"__proto__":2}', "__proto__ at 1:16"],
    ["5", undefined],
  ])("%s", (text, expected) => {
    const found = duplicateKey(text);
    expect(found && `${found.path.join(",")} at ${found.line}:${found.column}`).toBe(expected);
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it("finds none in what JSON.stringify writes, and the one that is put in", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat({ max: 2 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(duplicateKey(text)).toBeUndefined();
        const key = Object.keys(value)[0] ?? "";
        expect(duplicateKey(`${text.slice(0, -1)},${JSON.stringify(key)}:0}`)?.key).toBe(key);
      }),
      { numRuns: 500 },
    );
  });

  it("does not use the call stack", () => {
    expect(duplicateKey(`${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`)).toBeUndefined();
  });
});
