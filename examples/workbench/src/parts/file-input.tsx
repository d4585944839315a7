import { useId } from "preact/hooks";

type Props = { readonly label: string; readonly accept: string; readonly onFile: (file: File) => Promise<void> };

/** A labelled choice of a file. */
export function FileInput({ label, accept, onFile }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file === undefined) return;
          await onFile(file);
          // The same file can be chosen again after it was mended.
          input.value = "";
        }}
      />
    </div>
  );
}
