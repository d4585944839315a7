import type { Assessment, Observation, Plan } from "five-year-plan";
import { useState } from "preact/hooks";
import { useLanguage } from "../language";
import { download } from "./download";
import { FORMS, type Form } from "./forms";

type Props = { readonly plan: Plan; readonly assessment: Assessment; readonly observations: readonly Observation[] };

/** The report as a button, and every other form that can be taken away in a list beside it. */
export function ExportButtons({ plan, assessment, observations }: Props) {
  const { locale, words } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const hand = async (form: Form) => {
    setBusy(true);
    try {
      const { made } = await import("./made");
      const { name, type, content } = await made(form, { plan, assessment, observations, locale });
      download(name, type, content);
    } finally {
      setBusy(false);
    }
  };
  const button = (form: Form) => (
    <button
      key={form}
      type="button"
      class={form === "report" ? "primary" : undefined}
      disabled={isBusy}
      onClick={() => void hand(form)}
    >
      {isBusy && form === "report" ? words.exporting : words.exports[form]}
    </button>
  );
  return (
    <fieldset class="export" aria-busy={isBusy}>
      <legend class="hidden">{words.report}</legend>
      {button("report")}
      <details class="menu">
        <summary>{words.more}</summary>
        <div>{FORMS.filter((form) => form !== "report").map(button)}</div>
      </details>
    </fieldset>
  );
}
