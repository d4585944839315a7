import type { Requirement } from "../../notation/index.js";
import { type Column, decimalColumn, textColumn, wordColumn } from "./table.js";

/** Why a requirement has no number in its column. */
export const REQUIREMENT_MISSING = ["relative", "delegated", "qualitative", "none"] as const;

/** Columns of a requirement: what is required, and where it is no number, why. */
export function requirementColumns<Row>(prefix: string, of: (row: Row) => Requirement | undefined): Column<Row>[] {
  const part =
    (name: string) =>
    (row: Row): string | undefined => {
      const requirement = of(row) as { readonly [key: string]: unknown } | undefined;
      const value = requirement !== undefined && Object.hasOwn(requirement, name) ? requirement[name] : undefined;
      return Array.isArray(value) ? value.join(":") : value === undefined ? undefined : String(value);
    };
  const text = (name: string, description: string) => textColumn(`${prefix}${name}`, description, part(name));
  const decimal = (name: string, description: string) => decimalColumn(`${prefix}${name}`, description, part(name));
  return [
    wordColumn(
      `${prefix}kind`,
      ["level", "growth", "change", "grade", "composition", ...REQUIREMENT_MISSING],
      "Which kind of requirement.",
      part("kind"),
    ),
    text("bound", "How the number binds; unstated is a bare printed number."),
    decimal("value", "The number, as decimal text."),
    decimal("low", "The lower of two numbers."),
    decimal("high", "The higher of two numbers."),
    text("unit", "The unit, where the cell prints one."),
    text("measure", "What a change counts: percent, points or total."),
    text("direction", "Whether a change is an increase or a decrease."),
    text("grade", "The grade."),
    text("scale", "The scale of grades."),
    text("parts", "The shares of a structure, divided by colons."),
    text("relation", "How the growth compares with the other series."),
    text("to", "For relative, what it compares with; for delegated, who sets the number."),
    decimal("margin", "How many percentage points above or below."),
    text("text", "What is asked, in words."),
    text("maintain", "true for a level to be held."),
    wordColumn(
      `${prefix}missing`,
      [...REQUIREMENT_MISSING, "not-printed"],
      "Why there is no number: compared with another series, set by others, asked in words, nothing asked, or nothing printed.",
      (row) => missing(of(row)),
    ),
  ];
}

function missing(requirement: Requirement | undefined): string | undefined {
  if (requirement === undefined) return "not-printed";
  return REQUIREMENT_MISSING.find((kind) => kind === requirement.kind);
}
