import { DefinitionSchema, EvidenceSchema, PublicationSchema, VariantSchema } from "../../model/index.js";
import type { Parts } from "./part.js";

/** What values rest on, and what exactly they count. */
export const EVIDENCE_PARTS: Parts = {
  Evidence: {
    schema: EvidenceSchema,
    title: "Evidence",
    description: "What a value rests on. Without it, on the document that its locator points into.",
    properties: {
      trust: "confirmed by two or more sources, from one source, derived from two printed figures, or disputed.",
      sources: "Ids of the plan's publications that it was taken from.",
      secondHand: "Signs, brackets and stars are those of a report: the place that prints it was not seen.",
      note: "How it was come by.",
      variants: "What other sources print instead.",
    },
    examples: [{ trust: "confirmed", sources: ["work-report-2026", "gazette-2026"] }],
  },
  Variant: {
    schema: VariantSchema,
    title: "Variant",
    description: "What other sources print instead of a disputed figure.",
    properties: {
      printed: "As they print it.",
      value: "Its number, where it is one.",
      sources: "Ids of the plan's publications that print it.",
      note: "What is known of it.",
    },
  },
  Publication: {
    schema: PublicationSchema,
    title: "Publication",
    description: "Something published that figures were taken from.",
    properties: {
      id: "Its id.",
      title: "Its title, as published.",
      titleIn: "The title in both languages, for output.",
      publisher: "Who published it.",
      publisherIn: "The publisher's name in both languages, for output.",
      date: "When: YYYY, YYYY-MM or YYYY-MM-DD.",
      kind: "official, a copy of something official, a press report, a transcription, or a secondary work.",
    },
  },
  Definition: {
    schema: DefinitionSchema,
    title: "Definition",
    description: "What exactly an indicator counts, where one name or one thing is counted in several ways.",
    properties: {
      id: "The same wherever the same thing is counted in the same way.",
      concept: "What is measured, however it is counted, where indicators of other ids measure it too.",
      name: "The definition in words.",
      evidence: "What says so, where the plan does not.",
    },
    examples: [{ id: "registered", concept: "urban-unemployment", name: { zh: "registered", en: "As registered" } }],
  },
};
