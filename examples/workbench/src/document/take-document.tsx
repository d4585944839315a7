import { useId, useState } from "preact/hooks";
import type { Reading } from "../evidence/read";
import { useLanguage } from "../language";
import { FileInput } from "../parts/file-input";
import type { Dispatch } from "../state";
import { headOf } from "./draft";
import exampleText from "./example.md?raw";
import { readFile, readText, type Source } from "./read-source";

type Props = { readonly isOpen: boolean; readonly dispatch: Dispatch };

/** Where a document comes in: a file, what is pasted, or the made-up example. */
export function TakeDocument({ isOpen, dispatch }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const [text, setText] = useState("");
  const [isReading, setReading] = useState(false);
  const take = (from: string, reading: Reading<Source>) => {
    if ("value" in reading) dispatch({ do: "open-document", source: reading.value, head: headOf(reading.value) });
    else dispatch({ do: "refuse", refusal: { what: "document", from, problems: reading.problems } });
  };
  const takeFile = async (file: File) => {
    setReading(true);
    try {
      take(file.name, await readFile(file));
    } finally {
      setReading(false);
    }
  };
  /** Word and Excel give a page beside the bare text, which keeps merged cells. */
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!/<table[\s>]/i.test(html)) return;
    event.preventDefault();
    take(words.data.pasted, readText(words.data.pasted, html, "html"));
  };
  return (
    <details class="take" open={isOpen}>
      <summary>{words.document.take}</summary>
      <p class="note">{words.document.takeNote}</p>
      <div class="ways">
        <FileInput
          label={words.document.file}
          accept=".docx,.xlsx,.xls,.ods,.html,.htm,.md,.markdown,.txt,.tsv"
          onFile={takeFile}
        />
        <div class="field">
          <label for={id}>{words.document.paste}</label>
          <textarea
            id={id}
            rows={5}
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onPaste={paste}
          />
        </div>
      </div>
      <p class="actions">
        <button type="button" class="primary" onClick={() => take(words.data.pasted, readText(words.data.pasted, text))}>
          {words.document.usePasted}
        </button>
        <button
          type="button"
          onClick={() => take(words.document.example, readText(words.document.example, exampleText, "markdown"))}
        >
          {words.document.useExample}
        </button>
        <span role="status">{isReading ? words.document.reading : ""}</span>
      </p>
    </details>
  );
}
