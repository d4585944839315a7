import type { ReadingContext, Requirement, TargetReading } from "../../src/notation/index.js";

/** A requirement as docs/notation.md and the tests write it. */
export function said(of: Requirement): string {
  const amount =
    "bound" in of && ("value" in of || "low" in of) ? `${of.bound} ${"low" in of ? `${of.low} ${of.high}` : of.value}` : "";
  const unit = "unit" in of && of.unit !== undefined ? ` ${of.unit}` : "";
  switch (of.kind) {
    case "level":
      return `level ${amount}${unit}${of.maintain ? " kept" : ""}`;
    case "growth":
      return `growth ${amount}${unit}`;
    case "change": {
      const way = of.direction === undefined ? "" : of.direction === "increase" ? " up" : " down";
      return `change ${amount} ${of.measure}${way}${unit}`;
    }
    case "grade":
      return `grade ${of.bound} ${of.grade} ${of.scale}`;
    case "composition":
      return `composition ${of.bound} ${of.parts.join(":")}`;
    case "relative":
      return `relative ${of.relation} ${of.to}${of.margin === undefined ? "" : ` by ${of.margin}`}`;
    case "delegated":
      return `delegated ${of.to}`;
    case "qualitative":
      return "words";
    case "none":
      return "none";
  }
}

/** A reading as docs/notation.md writes it. */
export const saidOf = (reading: TargetReading): string =>
  reading.ok ? reading.clauses.map(said).join("; ") : `refused at ${reading.text.slice(reading.at.start, reading.at.end)}`;

/** indicator | unit | column, as far as they are known. */
export function knownAs(text: string): ReadingContext {
  const [indicator, unit, column] = text.split("|").map((part) => part.trim());
  return { ...(indicator && { indicator }), ...(unit && { unit }), ...(column && { column }) };
}

/** What was seen beside the clauses: marks, notes, the base, the attribute, the year. */
export function besides(reading: TargetReading): string {
  if (!reading.ok) return reading.expected.join(" ");
  const { marks, notes, baseline, attribute, year } = reading;
  const facts = [baseline && `base ${said(baseline)}`, attribute, year].filter((fact) => fact !== undefined);
  return [[...marks].sort().join(" "), [...notes].join(" "), facts.join(" ")].filter((part) => part !== "").join(" / ");
}
