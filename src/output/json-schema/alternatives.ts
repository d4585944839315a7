/** A schema as plain JSON. */
export type Node = { [keyword: string]: unknown };
export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** The part that a reference names. */
type Parts = { readonly [id: string]: unknown };

/**
 * Writes alternatives so that a validator follows the one that is meant: where a constant tells it (`kind`), by `if` and `then` on that
 * constant; where keys tell it (a value or a grade), by which key there is; null beside a type as one of two types. With `oneOf` and `anyOf`
 * one mistake makes an error for each alternative.
 *
 * @param value - a schema, or a part of one
 * @param parts - the parts that references name
 */
export function withConditions(value: unknown, parts: Parts): unknown {
  if (Array.isArray(value)) return value.map((one) => withConditions(one, parts));
  if (!isNode(value)) return value;
  const { type, ...told } = nullable(value) ?? byConstant(value, parts) ?? byKeys(value, parts) ?? value;
  // Listed values say of what type they are; a number among words would be two mistakes.
  const typed = type === undefined || "enum" in told || "const" in told ? told : { type, ...told };
  return Object.fromEntries(Object.entries(typed).map(([key, one]) => [key, withConditions(one, parts)]));
}

const alternativesOf = ({ oneOf, anyOf }: Node): readonly Node[] | undefined => {
  const list = oneOf ?? anyOf;
  return Array.isArray(list) && list.length > 1 && list.every(isNode) ? list : undefined;
};

const followed = (node: Node, parts: Parts): Node => {
  const target = typeof node["$ref"] === "string" ? parts[node["$ref"].slice("#/$defs/".length)] : node;
  return isNode(target) ? target : {};
};

const withoutAlternatives = ({ oneOf, anyOf, ...rest }: Node): Node => rest;

/** One simple type or null, as a pair of types. */
function nullable(node: Node): Node | undefined {
  const list = alternativesOf(node);
  const other = list?.find(({ type }) => type !== "null");
  if (list?.length !== 2 || typeof other?.["type"] !== "string" || !list.some(({ type }) => type === "null")) return undefined;
  const values = Array.isArray(other["enum"]) ? { enum: [...other["enum"], null] } : {};
  return { ...withoutAlternatives(node), ...other, type: [other["type"], "null"], ...values };
}

/** Alternatives whose constants under one required key differ. */
function byConstant(node: Node, parts: Parts): Node | undefined {
  const list = alternativesOf(node);
  const first = list === undefined ? undefined : leavesOf(list[0] as Node, parts)[0];
  if (list === undefined || first === undefined) return undefined;
  for (const key of Object.keys(isNode(first["properties"]) ? first["properties"] : {})) {
    const values = list.map((one) => constantsOf(one, key, parts));
    const all = values.flatMap((some) => some ?? []);
    if (values.includes(undefined) || new Set(all).size !== all.length) continue;
    return {
      ...withoutAlternatives(node),
      type: "object",
      properties: { [key]: { enum: all } },
      required: [key],
      allOf: list.map((then, i) => {
        const some = values[i] as readonly unknown[];
        const is = some.length === 1 ? { const: some[0] } : { enum: some };
        return { if: { type: "object", properties: { [key]: is }, required: [key] }, then };
      }),
    };
  }
  return undefined;
}

/** The objects that a schema allows. */
function leavesOf(node: Node, parts: Parts): readonly Node[] {
  const own = followed(node, parts);
  return alternativesOf(own)?.flatMap((one) => leavesOf(one, parts)) ?? [own];
}

/** The constants that a schema allows under a required key; undefined where it allows others. */
function constantsOf(node: Node, key: string, parts: Parts): readonly unknown[] | undefined {
  const found = leavesOf(node, parts).map(({ properties, required }) => {
    const one = isNode(properties) && Array.isArray(required) && required.includes(key) ? properties[key] : undefined;
    if (!isNode(one)) return undefined;
    return "const" in one ? [one["const"]] : Array.isArray(one["enum"]) ? (one["enum"] as readonly unknown[]) : undefined;
  });
  return found.includes(undefined) ? undefined : [...new Set(found.flatMap((some) => some ?? []))];
}

/** Objects without further keys that differ in which keys they require. */
function byKeys(node: Node, parts: Parts): Node | undefined {
  const list = alternativesOf(node)?.map((one) => followed(one, parts));
  if (!list?.every(({ type, additionalProperties }) => type === "object" && additionalProperties === false)) return undefined;
  const chosen = chosenBy(list);
  return chosen === undefined ? undefined : { ...withoutAlternatives(node), type: "object", ...chosen };
}

/** The conditions that lead to each; that it is an object is said once, before them. */
function chosenBy(list: readonly Node[]): Node | undefined {
  if (list.length === 1) {
    const { type, ...only } = list[0] as Node;
    return only;
  }
  const has = ({ properties }: Node, key: string) => isNode(properties) && Object.hasOwn(properties, key);
  const needs = ({ required }: Node, key: string) => Array.isArray(required) && required.includes(key);
  const keys = list.flatMap(({ required }) => (Array.isArray(required) ? (required as string[]) : []));
  // What comes first is the commonest: it is what is left when no other's key is there, and so what a document without any counts as.
  for (const key of keys.reverse()) {
    const those = list.filter((one) => has(one, key));
    if (those.includes(list[0] as Node) || !those.every((one) => needs(one, key))) continue;
    const [then, otherwise] = [chosenBy(those), chosenBy(list.filter((one) => !has(one, key)))];
    if (then !== undefined && otherwise !== undefined)
      return { if: { type: "object", properties: { [key]: {} }, required: [key] }, then, else: otherwise };
  }
  return undefined;
}
