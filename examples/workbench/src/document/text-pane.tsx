import { memo } from "preact/compat";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLanguage } from "../language";
import { type Piece, piecesOf, plain } from "./pieces";
import type { Source } from "./read-source";

type Focus = { readonly at: number; readonly end: number; readonly once: number };
type Props = { readonly source: Source; readonly focus: Focus | undefined };

/** The document as it was given, each stretch by its role; what is pointed at comes into view. */
export function TextPane({ source, focus }: Props) {
  const { words } = useLanguage();
  const pane = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(source.text, source.format, source.reading), [source]);
  const pointed = focus === undefined ? -1 : pieces.findIndex(({ span }) => span.end > focus.at);
  const sought = focus === undefined ? "" : soughtIn(source, focus);
  useEffect(() => {
    const box = pane.current;
    const there = box?.querySelector<HTMLElement>(".pointed-row, mark") ?? box?.querySelector<HTMLElement>(".pointed");
    if (box === null || there === null || there === undefined) return;
    const [outer, inner] = [box.getBoundingClientRect(), there.getBoundingClientRect()];
    box.scrollTop += inner.top - outer.top - outer.height / 3;
    if (focus !== undefined) box.scrollIntoView({ block: "nearest" });
  }, [focus]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard must reach what scrolls.
    <section class="text" ref={pane} tabIndex={0} aria-label={words.document.text}>
      {pieces.map((piece, i) =>
        i === pointed ? (
          <PieceOf key={i} piece={piece} sought={sought} at={focus?.at ?? -1} />
        ) : (
          <PieceOf key={i} piece={piece} sought="" at={-1} />
        ),
      )}
    </section>
  );
}

function soughtIn({ text, format }: Source, { at, end }: Focus): string {
  const given = text.slice(at, Math.min(end, at + 2000));
  return format === "html" ? plain(given) : given.trim();
}

type PieceProps = { readonly piece: Piece; readonly sought: string; readonly at: number };

const PieceOf = memo(function PieceOf({ piece, sought, at }: PieceProps) {
  const pointed = at >= 0 ? " pointed" : "";
  if ("lines" in piece) {
    const from = sought === "" ? -1 : piece.lines.indexOf(sought);
    return (
      <p class={`${piece.role}${pointed}`}>
        {from < 0
          ? piece.lines
          : [piece.lines.slice(0, from), <mark key="mark">{sought}</mark>, piece.lines.slice(from + sought.length)]}
      </p>
    );
  }
  return (
    <table class={`given${pointed}`}>
      <tbody>
        {piece.rows.map(({ span, cells }, i) => (
          <tr key={i} class={at >= span.start && at < span.end ? "pointed-row" : undefined}>
            {cells.map(({ text, across, down }, c) => (
              <td key={c} colSpan={across} rowSpan={down}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
