import type { Assessment, Observation, Plan } from "five-year-plan";
import { useState } from "preact/hooks";
import { useLanguage } from "../language";
import { download } from "./download";

type Props = { readonly plan: Plan; readonly assessment: Assessment; readonly observations: readonly Observation[] };

/** Buttons that hand over the report as a file. */
export function ExportButtons({ plan, assessment }: Props) {
  const { locale, words } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const hand = async (format: "html" | "md") => {
    setBusy(true);
    try {
      const { reportOf } = await import("./report");
      const name = `${plan.id}-${assessment.asOf}.${locale}.${format}`;
      download(name, format === "html" ? "text/html" : "text/markdown", await reportOf(plan, assessment, locale, format));
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset class="export" aria-busy={isBusy}>
      <legend class="hidden">{words.report}</legend>
      <button type="button" class="primary" disabled={isBusy} onClick={() => void hand("html")}>
        {isBusy ? words.exporting : words.reportHtml}
      </button>
      <button type="button" disabled={isBusy} onClick={() => void hand("md")}>
        {words.reportMarkdown}
      </button>
    </fieldset>
  );
}
