import { Decimal, PlanError } from "../../kernel/index.js";

/**
 * The inputs of a calculator by name: from one object with these fields, or from arguments in the order of the fields.
 *
 * @throws PlanError `invalid-fields`
 */
export function named<T extends object>(given: readonly unknown[], fields: Fields<T>, optional: Fields<T> = []): T {
  if (given.length === 1 && isRecord(given[0])) return byName<T>(given[0], fields, optional);
  return Object.fromEntries([...fields, ...optional].map((field, i) => [field, given[i]])) as T;
}

/**
 * The inputs of a calculator from one object, which must have all of the fields and no other; what is in a field is for
 * the calculator to read.
 *
 * @throws PlanError `invalid-fields`
 */
export function byName<T extends object>(given: unknown, fields: Fields<T>, optional: Fields<T> = []): T {
  const object = isRecord(given) ? given : {};
  const known: readonly string[] = [...fields, ...optional];
  const missing = fields.filter((field) => !Object.hasOwn(object, field));
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  if (missing.length + unknown.length > 0) {
    throw new PlanError("invalid-fields", { missing, unknown: unknown.slice(0, known.length), expected: known });
  }
  return Object.fromEntries(known.map((field) => [field, Object.hasOwn(object, field) ? object[field] : undefined])) as T;
}

type Fields<T> = readonly (keyof T & string)[];

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !Decimal.isDecimal(value);
}
