import { describe, expect, it } from "vitest";
import { withConditions } from "../../../src/output/json-schema/alternatives.js";

const text = { type: "string" };
/** An object with these keys and no others. */
const closed = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const kind = (value: string, more: object = {}) => closed({ kind: { type: "string", const: value }, ...more }, "kind");
/** If the object has a constant under a key, it is of this shape. */
const when = (key: string, is: object, then: object) => ({
  if: { type: "object", properties: { [key]: is }, required: [key] },
  then,
});
const bare = (value: string, more: object = {}) => ({
  type: "object",
  properties: { kind: { const: value }, ...more },
  required: ["kind"],
  additionalProperties: false,
});

describe("a schema without alternatives", () => {
  it.each([
    [text],
    [closed({ a: text }, "a")],
    [{ type: "array", items: [text, { minimum: 3 }] }],
    [{ $ref: "#/$defs/A" }],
    [{ description: null, maxLength: 5 }],
    [{ anyOf: [text] }],
    [{ anyOf: [closed({ a: text }, "a")] }],
    [{ anyOf: "no list" }],
    [{ oneOf: [text, 3] }],
  ])("stays as it is: %j", (schema) => {
    expect(withConditions(schema, {})).toEqual(schema);
  });

  it("says no type of what is listed", () => {
    expect(withConditions({ type: "string", enum: ["a", "b"] }, {})).toEqual({ enum: ["a", "b"] });
    expect(withConditions({ type: "string", const: "a" }, {})).toEqual({ const: "a" });
    expect(withConditions({ items: { type: "string", const: "a" } }, {})).toEqual({ items: { const: "a" } });
  });
});

describe("a type or null", () => {
  it.each([
    [{ anyOf: [text, { type: "null" }] }, { type: ["string", "null"] }],
    [{ oneOf: [{ type: "null" }, text] }, { type: ["string", "null"] }],
    [
      { description: "d", anyOf: [{ type: "string", maxLength: 5 }, { type: "null" }] },
      { description: "d", type: ["string", "null"], maxLength: 5 },
    ],
    [{ anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "null" }] }, { enum: ["a", "b", null] }],
  ])("is one type of two: %j", (schema, expected) => {
    expect(withConditions(schema, {})).toEqual(expected);
  });

  it.each([
    [{ anyOf: [text, { type: "number" }, { type: "null" }] }],
    [{ anyOf: [{ $ref: "#/$defs/A" }, { type: "null" }] }],
    [{ anyOf: [text, { type: "number" }] }],
    [{ anyOf: [{ type: ["string", "number"] }, { type: "null" }] }],
  ])("is left where it is more than that: %j", (schema) => {
    expect(withConditions(schema, {})).toEqual(schema);
  });
});

describe("alternatives that a constant tells apart", () => {
  it("are conditions on the constant, which must be one of all", () => {
    expect(withConditions({ description: "d", oneOf: [kind("a", { x: text }), kind("b")] }, {})).toEqual({
      description: "d",
      type: "object",
      properties: { kind: { enum: ["a", "b"] } },
      required: ["kind"],
      allOf: [when("kind", { const: "a" }, bare("a", { x: text })), when("kind", { const: "b" }, bare("b"))],
    });
  });

  it("are followed to the part that a reference names", () => {
    const reference = { $ref: "#/$defs/A" };
    expect(withConditions({ oneOf: [reference, kind("b")] }, { A: kind("a") })).toMatchObject({
      properties: { kind: { enum: ["a", "b"] } },
      allOf: [when("kind", { const: "a" }, reference), when("kind", { const: "b" }, bare("b"))],
    });
    // A part that is not there says nothing.
    const lost = { oneOf: [reference, kind("b")] };
    expect(withConditions(lost, {})).toEqual({ oneOf: [reference, bare("b")] });
  });

  it("may have several constants each, listed or by alternatives of their own", () => {
    const listed = closed({ kind: { enum: ["a", "c"] } }, "kind");
    expect(withConditions({ oneOf: [listed, kind("b")] }, {})).toMatchObject({
      properties: { kind: { enum: ["a", "c", "b"] } },
      allOf: [when("kind", { enum: ["a", "c"] }, listed), when("kind", { const: "b" }, bare("b"))],
    });
    const inner = {
      oneOf: [closed({ kind: { const: "a" }, x: text }, "kind", "x"), closed({ kind: { const: "a" }, y: text }, "kind", "y")],
    };
    const whole = withConditions({ oneOf: [inner, kind("b")] }, {}) as {
      properties: object;
      allOf: { if: { properties: object } }[];
    };
    expect(whole.properties).toEqual({ kind: { enum: ["a", "b"] } });
    expect(whole.allOf.map((one) => one.if.properties)).toEqual([{ kind: { const: "a" } }, { kind: { const: "b" } }]);
  });

  it("go by the first key that tells them apart", () => {
    const shape = (form: string, value: string) => closed({ form: { const: form }, kind: { const: value } }, "form", "kind");
    expect(withConditions({ anyOf: [shape("same", "a"), shape("same", "b")] }, {})).toMatchObject({
      properties: { kind: { enum: ["a", "b"] } },
    });
    expect(withConditions({ anyOf: [shape("x", "a"), shape("y", "b")] }, {})).toMatchObject({
      properties: { form: { enum: ["x", "y"] } },
    });
  });

  it.each([
    ["the constant of two", [closed({ kind: { const: "a" }, x: text }, "kind"), closed({ kind: { const: "a" } }, "kind")]],
    ["a key that one need not have", [closed({ kind: { const: "a" } }), closed({ kind: { const: "b" } }, "kind")]],
    ["a key that is free in one", [closed({ kind: { const: "a" } }, "kind"), closed({ kind: text }, "kind")]],
    ["a key that one has not", [closed({ kind: { const: "a" } }, "kind"), closed({}, "kind")]],
  ])("are not told apart by %s", (_, oneOf) => {
    const made = withConditions({ oneOf }, {});
    expect(made).not.toHaveProperty("allOf");
  });
});

describe("alternatives that their keys tell apart", () => {
  const [value, grade, parts] = [
    closed({ year: text, value: text }, "year", "value"),
    closed({ year: text, grade: text }, "year", "grade"),
    closed({ year: text, parts: text }, "year", "parts"),
  ];
  const only = ({ type: _, ...rest }: ReturnType<typeof closed>) => rest;
  const choose = (key: string, then: object, otherwise: object) => ({ ...when(key, {}, then), else: otherwise });

  it("are chosen by a key that only one has, the first being what is left", () => {
    expect(withConditions({ description: "d", anyOf: [value, grade] }, {})).toEqual({
      description: "d",
      type: "object",
      ...choose("grade", only(grade), only(value)),
    });
    expect(withConditions({ anyOf: [value, grade, parts] }, {})).toEqual({
      type: "object",
      ...choose("parts", only(parts), choose("grade", only(grade), only(value))),
    });
    expect(withConditions({ anyOf: [value, { $ref: "#/$defs/G" }] }, { G: grade })).toMatchObject(
      choose("grade", only(grade), only(value)),
    );
  });

  it("are left where a key tells nothing: where others may have it too, and where keys may be added", () => {
    const either = closed({ year: text, value: text, grade: text }, "year", "value");
    expect(withConditions({ anyOf: [either, grade] }, {})).toEqual({ anyOf: [either, grade] });
    const { additionalProperties: _, ...open } = grade;
    expect(withConditions({ anyOf: [value, open] }, {})).toEqual({ anyOf: [value, open] });
    expect(withConditions({ anyOf: [value, text] }, {})).toEqual({ anyOf: [value, text] });
    // What is required must be a list of keys.
    const { required: __, ...free } = grade;
    expect(withConditions({ anyOf: [value, free] }, {})).toEqual({ anyOf: [value, free] });
    // The second need not have its key.
    const optional = closed({ year: text, grade: text }, "year");
    expect(withConditions({ anyOf: [value, optional] }, {})).toEqual({ anyOf: [value, optional] });
  });
});

it("alternatives within alternatives are written so too, in lists and under any keyword", () => {
  const inner = { anyOf: [text, { type: "null" }] };
  expect(withConditions([inner], {})).toEqual([{ type: ["string", "null"] }]);
  expect(withConditions({ oneOf: [kind("a", { x: inner }), kind("b")] }, {})).toMatchObject({
    allOf: [when("kind", { const: "a" }, bare("a", { x: { type: ["string", "null"] } })), {}],
  });
  expect(withConditions({ $defs: { A: { items: inner } } }, {})).toEqual({
    $defs: { A: { items: { type: ["string", "null"] } } },
  });
});
