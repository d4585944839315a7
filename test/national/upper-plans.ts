import { existsSync, readFileSync } from "node:fs";

/** The collected facts of the plans above the county. */
export const FACTS = "../shared/source/upper-plans.json";
export const hasFacts = existsSync(FACTS);

type Printed = { readonly printed: string | null };

/** A row of a table as it was collected; null where a cell was not found. */
export type FactRow = {
  readonly no: number | string;
  readonly name: string;
  readonly parent?: { readonly name: string };
  readonly unit: string;
  readonly category: string;
  readonly attribute: string | null;
  readonly baseline: Printed & { readonly year: number | null };
  readonly targets: readonly (Printed & { readonly column: string })[];
  readonly trust: string;
  readonly sources: readonly string[];
};

export type FactFigure = {
  readonly indicator: string;
  readonly year: number | string;
  readonly value: string | null;
  readonly status: string;
  readonly source?: readonly string[];
  readonly unit: string;
  readonly variants?: readonly { readonly printed: string; readonly sources: readonly string[] }[];
};

export type FactPlan = {
  readonly plan: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly adopted: { readonly printed: string; readonly trust: string; readonly sources: readonly string[] };
  readonly footnotes: readonly string[];
  readonly indicators: readonly FactRow[];
  readonly midterm?: {
    readonly date: string;
    readonly classes: readonly { readonly label: string; readonly indicators: readonly number[] }[];
    readonly sources: readonly string[];
  };
};

export type Facts = {
  readonly plans: readonly FactPlan[];
  readonly observations: readonly FactFigure[];
  readonly sources: readonly { readonly id: string; readonly date: string }[];
};

export const readFacts = (): Facts => JSON.parse(readFileSync(FACTS, "utf8")) as Facts;
