import { fill } from "five-year-plan/text";
import { useId } from "preact/hooks";
import { useLanguage } from "../language";
import type { Dispatch } from "../state";
import type { Head } from "./draft";
import type { Source } from "./read-source";

type Props = { readonly source: Source; readonly head: Head; readonly dispatch: Dispatch };

/** Whose plan it is and of which years: read where the document says so, and to be given where it does not. */
export function HeadFields({ source, head, dispatch }: Props) {
  const { words } = useLanguage();
  const { reading } = source;
  const field = (name: keyof Head, label: string, inputMode: "text" | "numeric") => (
    <Field
      label={label}
      value={head[name]}
      inputMode={inputMode}
      onInput={(value) => dispatch({ do: "head-document", head: { ...head, [name]: value } })}
    />
  );
  return (
    <section class="head" aria-label={words.document.ofWhat}>
      <h3>{source.from}</h3>
      <p class="note" role="status">
        {fill(words.document.counts, {
          chapters: reading.chapters.length,
          indicators: reading.tables
            .filter(({ kind }) => kind !== "other")
            .reduce((sum, { indicators }) => sum + indicators.length, 0),
          commitments: reading.commitments.length,
          projects: reading.boxes.reduce(
            (sum, { groups }) => sum + groups.reduce((n, { projects }) => n + projects.length, 0),
            0,
          ),
          issues: reading.issues.length + reading.tables.reduce((sum, { issues }) => sum + issues.length, 0),
        })}
      </p>
      <div class="choices">
        {field("place", words.document.place, "text")}
        {field("from", words.document.first, "numeric")}
        {field("to", words.document.last, "numeric")}
      </div>
    </section>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly inputMode: "text" | "numeric";
  readonly onInput: (value: string) => void;
};

function Field({ label, value, inputMode, onInput }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} value={value} inputMode={inputMode} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}
