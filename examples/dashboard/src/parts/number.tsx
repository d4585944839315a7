import { shown } from "five-year-plan/text";

/** A number of a table, its decimal point under the others'. */
export function NumberCell({ value }: { readonly value: string | undefined }) {
  if (value === undefined) return <span class="absent">–</span>;
  const text = shown(value, 4).replace("-", "−");
  const point = text.indexOf(".");
  const [whole, rest] = point < 0 ? [text, ""] : [text.slice(0, point), text.slice(point)];
  return (
    <span class="number">
      <span>{whole}</span>
      <span>{rest}</span>
    </span>
  );
}
