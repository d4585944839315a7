import { type Codes, codeOf, DOUBT } from "./codes.js";
import { type Figure, printed } from "./figure.js";
import type { Every, Unsaid } from "./form.js";
import { type Judged, observed, years } from "./judged.js";
import { type Piece, piecesOf } from "./pieces.js";

/** The classes are numbered from the worst figure to the best, those that are judged alike by one number. */
export function everyOf(judged: Judged, codes: Codes, ceiling: boolean): Every | Unsaid {
  const all = years(judged);
  const each = (figures: readonly Figure[]) =>
    judged.ask(figures.map((figure) => all.map((year) => observed(judged, year, printed(figure)))));
  // What can be no figure is in no class, and so in doubt beside others.
  const pieces = piecesOf(judged.turns, (figures) =>
    each(figures).map((said) => (said.reason === "implausible-observation" ? DOUBT : codes.of(said))),
  ).filter(({ code }) => code !== DOUBT);
  const order = ranked(pieces, codes, ceiling);
  if (order === undefined) return { form: "doubt" };
  const representatives = new Map<number, Figure>();
  for (const { code, decimals, low, high } of pieces) {
    if (!representatives.has(code)) representatives.set(code, { decimals, digits: (low + high) / 2n });
  }
  const shown = (code: number) => printed(representatives.get(code) as Figure);
  const pairs = order.flatMap((worst, i) => order.slice(i).map((newest) => ({ worst, newest })));
  const said = judged.ask(
    pairs.map(({ worst, newest }) =>
      all.map((year, i) => observed(judged, year, shown(i === 0 && all.length > 1 ? worst : newest))),
    ),
  );
  const classOf = (code: number) => order.indexOf(code) + 1;
  // Where the plan may be read in another way too (a mean), how sure a missed year is depends on all figures: only what was kept is said.
  const best = order.at(-1);
  const barely = pieces
    .filter(({ code }) => code === order[0])
    .map(({ decimals, low, high }) => ({ decimals, digits: ceiling ? low : high }));
  const mixed = judged.ask(
    barely.map((figure) => all.map((year, i) => observed(judged, year, i === 0 ? printed(figure) : shown(best ?? 0)))),
  );
  const other = [...said, ...mixed].some(({ certainty }) => certainty.kind === "depends-on-evidence");
  return {
    form: "every",
    pieces: pieces.map((piece) => ({ ...piece, code: classOf(piece.code) })),
    combinations: pairs.flatMap(({ worst, newest }, i) =>
      (all.length === 1 && worst !== newest) || (other && worst !== best)
        ? []
        : [
            {
              worst: classOf(worst),
              newest: classOf(newest),
              code: codeOf(said[i], codes),
            },
          ],
    ),
  };
}

/**
 * Codes from the worst to the best: by what they say, as the figure rises or falls; of the worst what is sure comes before what rounding may
 * mend, of the best behind what it may break. Nothing where a code between the two depends on rounding, for it may do so either way.
 */
function ranked(pieces: readonly Piece[], codes: Codes, ceiling: boolean): readonly number[] | undefined {
  const groupOf = (code: number) => {
    const said = codes.all[code - 1];
    return `${said?.status} ${said?.standing}`;
  };
  const isSure = (code: number) => codes.all[code - 1]?.certainty === "certain";
  const finest = Math.max(...pieces.map(({ decimals }) => decimals));
  const rising = pieces.filter(({ decimals }) => decimals === finest).map(({ code }) => groupOf(code));
  const groups = (ceiling ? rising.reverse() : rising).filter((group, i, all) => group !== all[i - 1]);
  if (new Set(groups).size !== groups.length) return undefined;
  const all = [...new Set(pieces.map(({ code }) => code))];
  const ranks: number[] = [];
  for (const [i, group] of groups.entries()) {
    const own = all.filter((code) => groupOf(code) === group);
    const [sure, open] = [own.filter(isSure), own.filter((code) => !isSure(code))];
    if (sure.length > 1 || open.length > 1) return undefined;
    const isLast = i === groups.length - 1;
    if (i > 0 && !isLast && open.length > 0) return undefined;
    ranks.push(...(isLast ? [...open, ...sure] : [...sure, ...open]));
  }
  return ranks.length === all.length ? ranks : undefined;
}
