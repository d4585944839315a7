/** Kinds of work, as a project's name tells it. @category Model */
export const WORKS = [
  "construction",
  "upgrade",
  "restoration",
  "treatment",
  "hazard-control",
  "production",
  "platform",
  "equipment",
  "service",
  "training",
  "research",
  "survey",
  "subsidy",
  "promotion",
] as const;

/** A kind of {@link WORKS}. @category Model */
export type Work = (typeof WORKS)[number];

/** What the size of a project can be a size of. */
export const MEASURED = ["capacity", "output", "length", "area", "count", "power", "voltage"] as const;
