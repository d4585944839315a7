import { shown } from "five-year-plan/text";

/** A number of a table, its decimal point under the others'; or a grade in its place. */
export function NumberCell({ value, grade }: { readonly value: string | undefined; readonly grade?: string | undefined }) {
  if (grade !== undefined) return <Aligned whole={grade} rest="" />;
  if (value === undefined) return <span class="absent">–</span>;
  const text = shown(value, 4).replace("-", "−");
  const point = text.indexOf(".");
  const [whole, rest] = point < 0 ? [text, ""] : [text.slice(0, point), text.slice(point)];
  return <Aligned whole={whole} rest={rest} />;
}

function Aligned({ whole, rest }: { readonly whole: string; readonly rest: string }) {
  return (
    <span class="number">
      <span>{whole}</span>
      <span>{rest}</span>
    </span>
  );
}
