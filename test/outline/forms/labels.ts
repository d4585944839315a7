/** Labels in the shape of the labelled outlines, as far as generated ones have them. */
/** How far from the given texts a form is. */
export type Hardness = "kind" | "usual" | "hard";

export type Span = { kind: "by"; year: number } | { kind: "every-year" | "average" | "over"; from: number; to: number };

export type PromiseLabel = {
  clause: string;
  subject: string;
  subjects?: string[];
  kind: string;
  bound?: string;
  value?: string;
  low?: string;
  high?: string;
  parts?: string[];
  grade?: string;
  unit?: string | null;
  direction?: string;
  relation?: string;
  to?: string;
  acceptTo?: string[];
  span: Span;
  acceptKinds?: string[];
  acceptSpans?: string[];
  acceptBounds?: string[];
  acceptUnits?: string[];
  optional?: true;
};
export type StatementLabel = {
  clause: string;
  subject: string;
  subjects?: string[];
  from?: { year: number | null; value: string; unit: string | null };
  to?: { year: number | null; value: string; unit: string | null };
  growth?: string;
  over?: { from: number; to: number };
  optional?: true;
};
export type Place = { part: number | null; chapter: number | null; section: number | null };

export type Heading = { no: number; title: string; at: number };
export type BoxLabel = Place & {
  no: number;
  title: string;
  kind: string;
  label: string | null;
  start: string;
  end: string;
  after: string;
  span: { start: number; end: number };
  next: number;
};
export type ItemsLabel = {
  box: number;
  drawn: true;
  groups: { name: string; items: string[] }[];
  items: string[];
  maybe?: string[];
};
export type Cell = { raw: string; value?: string | null; values?: string[] };
export type RowLabel = {
  no: number | null;
  name: string;
  unit: string | null;
  units?: string[];
  attribute: string | null;
  baseline?: Cell;
  targets: (Cell & { column: string })[];
  result?: Cell;
};
export type Labels = {
  id: string;
  title: string;
  level: string;
  period: { from: number; to: number };
  format: "text" | "markdown" | "html";
  labelled: string[];
  parts: Heading[];
  chapters: (Heading & { part: number | null; sections: Heading[] })[];
  boxes: BoxLabel[];
  items: ItemsLabel[];
  sampled: { part: number | null; chapter: number | null }[];
  promises: (PromiseLabel & Place & { box?: number })[];
  statements: (StatementLabel & Place)[];
  traps: { clause: string; why: string }[];
  tables: { box: number | null; kind: "indicators" | "results"; rows: RowLabel[] }[];
  glossary: string[] | null;
  /** What was drawn, for the reader of a failure. */
  drawn: Record<string, unknown>;
};
