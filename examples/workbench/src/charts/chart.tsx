import { chartCsv, type Chart as Spec } from "five-year-plan/output";
import type { Locale } from "five-year-plan/text";
import { useEffect, useState } from "preact/hooks";
import { useLanguage } from "../language";
import { download } from "../report/download";
import { useDarkness } from "./darkness";

type Props = {
  /** What its files are called, without an ending. */
  readonly file: string;
  readonly title: string;
  readonly draw: (options: { readonly locale: Locale; readonly theme: "light" | "dark" }) => Spec;
};

/** A chart as a picture with its description, and its data and its picture to take away. The engine that draws is loaded when the first chart is shown. */
export function Chart({ file, title, draw }: Props) {
  const { locale, words } = useLanguage();
  const theme = useDarkness() ? "dark" : "light";
  const spec = draw({ locale, theme });
  const key = JSON.stringify(spec);
  const [picture, setPicture] = useState<{ readonly key: string; readonly address: string; readonly width: number }>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const { toSvg } = await import("./to-svg");
      const svg = await toSvg(JSON.parse(key), "transparent");
      const width = Number(/<svg[^>]* width="([0-9.]+)"/.exec(svg)?.[1] ?? 0);
      if (isWanted) setPicture({ key, address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, width });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [key]);
  if (picture === undefined) return <p class="drawing">{words.targets.drawing}</p>;
  return (
    <div class="drawn">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide chart scrolls, and the keyboard must reach what scrolls. */}
      <figure class="chart" aria-busy={picture.key !== key} tabIndex={0}>
        <img src={picture.address} alt={spec.description || title} width={picture.width} />
      </figure>
      <p class="actions">
        <button
          type="button"
          class="quiet"
          onClick={() => download(`${file}.csv`, "text/csv", chartCsv(spec, { byteOrderMark: true }))}
        >
          {words.charts.csv}
        </button>
        <button type="button" class="quiet" onClick={() => void takePicture(file, spec)}>
          {words.charts.svg}
        </button>
      </p>
    </div>
  );
}

/** Unlike the picture on the page it has its own background. */
async function takePicture(file: string, spec: Spec): Promise<void> {
  const { toSvg } = await import("./to-svg");
  download(`${file}.svg`, "image/svg+xml", await toSvg(spec));
}
