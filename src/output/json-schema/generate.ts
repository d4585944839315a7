import * as z from "zod";
import { isNode, type Node, withConditions } from "./alternatives.js";
import { ASSESSMENT_PARTS } from "./assessment-parts.js";
import { DOCUMENTS } from "./documents.js";
import { EVIDENCE_PARTS } from "./evidence-parts.js";
import { LAYOUT_PARTS } from "./layout-parts.js";
import { SCHEMA_NAMES, type SchemaName } from "./names.js";
import type { Part, Parts } from "./part.js";
import { PLAN_PARTS } from "./plan-parts.js";
import { VALUES } from "./values.js";

/** A JSON Schema (draft 2020-12) as plain JSON. @category JSON Schema */
export type JsonSchema = {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly [keyword: string]: unknown;
};

/** The version of the package, put in when it is built or tested. */
declare const __VERSION__: string;

/** The `$id`s of the schemas are this and the file's name: the files of this very release. */
const base = () => `https://unpkg.com/five-year-plan@${__VERSION__}/schemas/`;

const PARTS: Parts = { ...VALUES, ...PLAN_PARTS, ...EVIDENCE_PARTS, ...LAYOUT_PARTS, ...ASSESSMENT_PARTS };

/** All schemas, each part under `$defs` of the first document that contains it. */
export function generate(): { readonly [K in SchemaName]: JsonSchema } {
  // A registry of our own: the global one is shared by everything in the process that uses zod.
  const registry = z.registry<{ id: string }>();
  for (const [id, { schema }] of Object.entries(PARTS)) registry.add(schema, { id });
  const homes = new Map<string, SchemaName>();
  const documents = SCHEMA_NAMES.map((name) => {
    const printed = z.toJSONSchema(DOCUMENTS[name].schema, {
      metadata: registry,
      io: "input",
      override: ({ jsonSchema }) => portable(jsonSchema),
    }) as Node;
    const defs = isNode(printed["$defs"]) ? printed["$defs"] : {};
    const { $defs, $schema, ...root } = withConditions(printed, defs) as Node;
    const own = Object.entries(isNode($defs) ? $defs : {}).filter(([id]) => !homes.has(id));
    for (const [id] of own) homes.set(id, name);
    own.sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = own.map(([id, part]) => [id, told(part as Node, PARTS[id])]);
    const whole = { ...told(root, DOCUMENTS[name]), ...(parts.length > 0 && { $defs: Object.fromEntries(parts) }) };
    return [name, { $schema, $id: `${base()}${name}.json`, ...referred(whole, name, homes) }];
  });
  return Object.fromEntries(documents) as { [K in SchemaName]: JsonSchema };
}

/** Line breaks before which `$` also matches in some engine. */
const LINE_BREAKS = "[\n\r\u0085\u2028\u2029]";

/**
 * Makes a pattern's end the text's end everywhere. In Python, Java and .NET `$` also matches before a final line break; none of our
 * patterns allows one, so saying that closes the gap in every engine. And takes off `readOnly`,
 * which would say that nobody may write the document, not that its type is readonly.
 */
function portable(schema: Node): void {
  if (typeof schema["pattern"] === "string") schema["not"] = { type: "string", pattern: LINE_BREAKS };
  delete schema["readOnly"];
}

/** A schema with its title, description and examples, and a description at each of its properties. */
function told(schema: Node, { title, description, properties = {}, examples }: Part = missing()): Node {
  const { id: _, ...shape } = schema;
  const described = withProperties(shape, properties) as Node;
  return { title, description, ...described, ...(examples !== undefined && { examples }) };
}

function missing(): never {
  throw new Error("a part of a schema has no description");
}

function withProperties(value: unknown, texts: { readonly [name: string]: string }): unknown {
  if (Array.isArray(value)) return value.map((one) => withProperties(one, texts));
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => {
    // A condition asks; what it asks about is described where it is required.
    if (key === "if") return [key, one];
    if (key !== "properties" || !isNode(one)) return [key, withProperties(one, texts)];
    const described = Object.entries(one).map(([name, schema]) => [
      name,
      { ...(withProperties(schema, texts) as Node), ...(texts[name] !== undefined && { description: texts[name] }) },
    ]);
    return [key, Object.fromEntries(described)];
  });
  return Object.fromEntries(entries);
}

/** References to parts that live in another document's file name that file. */
function referred(value: unknown, here: SchemaName, homes: ReadonlyMap<string, SchemaName>): Node {
  const follow = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(follow);
    if (!isNode(one)) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => {
        if (key !== "$ref" || typeof inner !== "string") return [key, follow(inner)];
        const home = homes.get(inner.slice("#/$defs/".length));
        return [key, home === here ? inner : `${home}.json${inner}`];
      }),
    );
  };
  return follow(value) as Node;
}
