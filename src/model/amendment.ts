import * as z from "zod";
import type { Requirement } from "../notation/index.js";
import type { Issue } from "./issue.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { orThrow, safeParse } from "./parse.js";
import { RequirementSchema } from "./requirement.js";
import { requirementIssues } from "./resolve/requirement-issues.js";
import { type Span, SpanSchema } from "./span.js";
import { type Text, TextSchema } from "./text.js";
import { DateSchema, IdSchema, PrintedSchema } from "./values.js";

/** What an amendment and a settlement have in common: which target, what it requires from now on, and by which act. */
const change = {
  indicator: IdSchema,
  target: z.int().min(0).max(99).exactOptional(),
  printed: PrintedSchema,
  requirement: RequirementSchema,
  span: SpanSchema.exactOptional(),
  source: PrintedSchema.exactOptional(),
  locator: LocatorSchema.exactOptional(),
};

export const amendmentShape = z
  .strictObject({
    $schema: PrintedSchema.exactOptional(),
    ...change,
    kind: z.enum(["mid-term", "amendment"]).exactOptional(),
    act: TextSchema,
    by: TextSchema.exactOptional(),
    on: DateSchema,
    before: z.strictObject({ printed: PrintedSchema, requirement: RequirementSchema }).readonly().nullable().exactOptional(),
  })
  .readonly();

/** {@link Amendment} as a schema. */
export const AmendmentSchema: z.ZodType<Amendment> = amendmentShape;

/** A target set anew. */
interface NewTarget {
  readonly indicator: string;
  /** Which of the indicator's targets, counted from 0; the first by default. */
  readonly target?: number;
  /** The new target as printed. */
  readonly printed: string;
  /** What it requires. */
  readonly requirement: Requirement;
  /** The years it speaks of, where they change. */
  readonly span?: Span;
  /** Where the act is found: a gazette, an address. */
  readonly source?: string;
  /** Where the new target is printed; the old target's place by default. */
  readonly locator?: Locator;
}

/** A decision that sets a target anew, as the standing committee approved it. @category Model */
export interface Amendment extends NewTarget {
  /** The JSON Schema that editors check it by. */
  readonly $schema?: string;
  /** An amendment by default; `mid-term` when the mid-term evaluation led to it. */
  readonly kind?: "mid-term" | "amendment";
  /** The decision. */
  readonly act: Text;
  /** Who approved it: as a rule the standing committee of the people's congress. */
  readonly by?: Text;
  /** The day of the approval, from which it is in force. */
  readonly on: string;
  /**
   * The target before. Left out, it is the plan's own. null says that it is not printed anywhere, which only a plan that
   * prints the amended target can say.
   */
  readonly before?: {
    readonly printed: string;
    readonly requirement: Requirement;
  } | null;
}

export const settlementShape = z
  .strictObject({
    ...change,
    by: TextSchema,
    act: TextSchema.exactOptional(),
    on: DateSchema.exactOptional(),
  })
  .readonly();

/** {@link Settlement} as a schema. */
export const SettlementSchema: z.ZodType<Settlement> = settlementShape;

/** The number of a target that another authority sets (省下达目标), once it is known. @category Model */
export interface Settlement extends NewTarget {
  /** Who set the number. */
  readonly by: Text;
  /** The document that sets it, where it is named. */
  readonly act?: Text;
  /** When it was set, where that is known. */
  readonly on?: string;
}

/**
 * Reads an amendment from anything.
 *
 * @param value - what `JSON.parse` gave, or any value
 * @returns the amendment, frozen
 * @throws PlanError `invalid-amendment`, with `facts.issues`
 * @category Parsing
 * @example
 * ```ts
 * import { parseAmendment } from "five-year-plan";
 * parseAmendment({
 *   indicator: "grain-capacity", printed: "15", requirement: { kind: "level", bound: "unstated", value: "15" },
 *   act: { zh: "关于调整规划指标的决定" }, by: { zh: "县人大常委会" }, on: "2028-06-30",
 * }).on; // => "2028-06-30"
 * ```
 */
export function parseAmendment(value: unknown): Amendment {
  return orThrow(safeParse(AmendmentSchema, value, "invalid-amendment", changeIssues));
}

/**
 * Reads a settlement from anything.
 *
 * @param value - what `JSON.parse` gave, or any value
 * @returns the settlement, frozen
 * @throws PlanError `invalid-settlement`, with `facts.issues`
 * @category Parsing
 * @example
 * ```ts
 * import { parseSettlement } from "five-year-plan";
 * parseSettlement({
 *   indicator: "co2-intensity-reduction", printed: "〔17〕", by: { zh: "省人民政府" },
 *   requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
 * }).by.zh; // => "省人民政府"
 * ```
 */
export function parseSettlement(value: unknown): Settlement {
  return orThrow(safeParse(SettlementSchema, value, "invalid-settlement", changeIssues));
}

/** What a new target of the right shape cannot ask. */
function* changeIssues({ requirement, before }: Pick<Amendment, "requirement" | "before">): Iterable<Issue> {
  yield* requirementIssues(requirement, ["requirement"]);
  if (before != null) yield* requirementIssues(before.requirement, ["before", "requirement"]);
}
