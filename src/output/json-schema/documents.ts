import {
  AmendmentSchema,
  DEFAULT_POLICY,
  MethodDescriptionSchema,
  ObservationsSchema,
  PlanSchema,
  PolicySchema,
} from "../../model/index.js";
import { JUDGEMENTS } from "./assessment-parts.js";
import { AssessmentSchema } from "./assessment-schema.js";
import { EXAMPLE_AMENDMENT, EXAMPLE_ASSESSMENT, EXAMPLE_METHOD, EXAMPLE_OBSERVATIONS, EXAMPLE_PLAN } from "./examples.js";
import type { Part } from "./part.js";

/**
 * The kinds of documents that have a JSON Schema, each in the file of its name.
 *
 * @category JSON Schema
 */
export const SCHEMA_NAMES = ["plan", "observations", "policy", "method", "amendment", "assessment"] as const;

/** A name of {@link SCHEMA_NAMES}. @category JSON Schema */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The documents, in the order in which a part finds its home: in the first that contains it. */
export const DOCUMENTS: { readonly [K in SchemaName]: Part } = {
  plan: {
    schema: PlanSchema,
    title: "Five-year plan",
    description: "A five-year plan outline as data: every value with its printed text and its place.",
    properties: {
      schemaVersion: "The version of the data's shape.",
      id: "Its id.",
      title: "Its title.",
      place: "The place whose plan it is, as printed.",
      period: "The plan's first and last year.",
      from: "The first year.",
      to: "The last year.",
      base: "The base year: the one before the first.",
      adopted: "Who adopted it, and when.",
      by: "Who adopted it.",
      on: "When it was adopted.",
      evidence: "What says so.",
      printedIn: "Id of the plan whose outline the locators point into, where it is not this one.",
      parts: "The parts that the chapters stand in, where the outline has them.",
      chapters: "The chapters.",
      boxes: "The boxes with their projects.",
      indicators: "The table of indicators.",
      commitments: "Promises outside the table that can be checked.",
      statements: "Figures about the past.",
      layout: "Where the plan puts things.",
      glossary: "Terms that stand for an enumeration.",
      corrections: "Suspected misprints.",
      sources: "What its figures were taken from, where that is not the outline alone.",
    },
    examples: [EXAMPLE_PLAN],
  },
  observations: {
    schema: ObservationsSchema,
    title: "Observations",
    description: "What was observed, as a list.",
    examples: [EXAMPLE_OBSERVATIONS],
  },
  policy: {
    schema: PolicySchema.unwrap().partial().readonly(),
    title: "Policy",
    description: "Judgements that differ from the default; what is left out keeps its default.",
    properties: JUDGEMENTS,
    examples: [{ about: "0" }, DEFAULT_POLICY],
  },
  method: {
    schema: MethodDescriptionSchema,
    title: "Method",
    description: "A way of judging as data: its formula in words, its classes and their bounds, what it refuses.",
    properties: {
      id: "Its id.",
      version: "Its version.",
      formula: "The rule in words.",
      statuses: "The classes it gives, the best first.",
      key: "The method's own key of the class.",
      label: "The method's own words for it.",
      means: "The status of a verdict that comes nearest.",
      thresholds: "Where one class ends and the next begins, for each set of thresholds, the best class first.",
      when: "When the set is used.",
      of: "What is compared.",
      bands: "The classes of the set.",
      from: "Lowest value of the class, which belongs to it.",
      above: "What a value of the class lies above.",
      status: "The key of the class.",
      ties: "What happens on a bound.",
      quirks: "Ways of the original that are followed only when asked for.",
      name: "The name by which it is asked for.",
      does: "What it does.",
      refuses: "Codes of what it refuses.",
      source: "Where the rule is published.",
    },
    examples: [EXAMPLE_METHOD],
  },
  amendment: {
    schema: AmendmentSchema,
    title: "Amendment",
    description: "A decision that sets a target anew, as the standing committee approved it.",
    properties: {
      indicator: "Id of the indicator.",
      target: "Which of the indicator's targets, counted from 0; the first unless told.",
      printed: "The new target as printed; within `before`, the one before.",
      requirement: "What it asks for.",
      span: "The years it speaks of, where they change.",
      source: "Where the act is found: a gazette, an address.",
      locator: "Where the new target is printed.",
      kind: "An amendment unless told; mid-term when the mid-term evaluation led to it.",
      act: "The decision.",
      by: "Who approved it.",
      on: "The day of the approval, from which it is in force.",
      before: "The target before; the plan's own unless told, null where it is not printed anywhere.",
    },
    examples: [EXAMPLE_AMENDMENT],
  },
  assessment: {
    schema: AssessmentSchema,
    title: "Assessment",
    description: "All verdicts of a plan, as of a year.",
    properties: {
      plan: "Id of the plan.",
      asOf: "The year in which it is judged.",
      policy: "Every judgement that was used.",
      verdicts: "One for each target, in the plan's order.",
      counts: "How many verdicts there are of each status.",
      byStatus: "Of all verdicts.",
      byAttribute: "Of the verdicts of each attribute.",
      binding: "Of the binding ones.",
      anticipatory: "Of the anticipatory ones.",
      none: "Of those without an attribute.",
      compliance: "From the binding indicators alone.",
      unmatched: "Indicators that observations name and the plan does not have.",
    },
    examples: [EXAMPLE_ASSESSMENT],
  },
};
