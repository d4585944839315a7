import fc from "fast-check";
import type * as z from "zod";

type Def = z.core.$ZodTypeDef & { readonly [key: string]: unknown };
type Check = {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
};
type Limits = { readonly least?: number | undefined; readonly most?: number | undefined; readonly pattern?: RegExp | undefined };

/** Documents that a schema of ours accepts, made from the schema itself. Lists are short, so that documents stay small. */
export function documentsOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const def = (schema as unknown as { _zod: { def: Def } })._zod.def;
  const limits = limitsOf(def);
  const inner = () => documentsOf(def["innerType"] as z.core.$ZodType, depth);
  switch (def.type) {
    case "readonly":
      return inner();
    case "nullable":
      return fc.option(inner(), { nil: null });
    case "optional":
      return fc.option(inner(), { nil: undefined });
    case "literal":
      return fc.constantFrom(...(def["values"] as unknown[]));
    case "enum":
      return fc.constantFrom(...Object.values(def["entries"] as object));
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: limits.least ?? -1e6, max: Math.min(limits.most ?? 1e6, 1e9) });
    case "string":
      return textOf(limits);
    case "union":
      return fc.oneof(...(def["options"] as z.core.$ZodType[]).map((option) => documentsOf(option, depth)));
    case "array": {
      const least = limits.least ?? 0;
      return fc.array(documentsOf(def["element"] as z.core.$ZodType, depth + 1), {
        minLength: least,
        maxLength: least + (depth > 3 ? 1 : 2),
      });
    }
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def["shape"] as { [key: string]: z.core.$ZodType }).map(([key, one]) => [key, documentsOf(one, depth)]),
        ),
      );
    default:
      throw new Error(`no documents of a ${def.type}`);
  }
}

function limitsOf(def: Def): Limits {
  const checks = ((def["checks"] ?? []) as { _zod: { def: Check } }[]).map((one) => one._zod.def);
  const of = <K extends keyof Check>(check: string, key: K) => checks.find((one) => one.check === check)?.[key];
  return {
    least: of("min_length", "minimum") ?? of("greater_than", "value"),
    most: of("max_length", "maximum") ?? of("less_than", "value"),
    pattern: of("string_format", "pattern"),
  };
}

function textOf({ most = 2000, pattern }: Limits): fc.Arbitrary<string> {
  if (pattern === undefined) return fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.min(most, 30) });
  return fc.stringMatching(pattern, { size: "small" }).filter((text) => text.length <= most);
}
