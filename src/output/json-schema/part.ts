import type * as z from "zod";

/** What a JSON Schema says of one part beside its shape. `properties` speaks of every property by its name. */
export type Part = {
  readonly schema: z.core.$ZodType;
  readonly title: string;
  readonly description: string;
  readonly properties?: { readonly [name: string]: string };
  readonly examples?: readonly unknown[];
};

/** Parts by the name that they have under `$defs`. */
export type Parts = { readonly [name: string]: Part };
