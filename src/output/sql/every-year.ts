import type { Observation } from "../../model/index.js";
import { type Codes, DOUBT } from "./codes.js";
import { type Figure, printed } from "./figure.js";
import type { Every, Unsaid } from "./form.js";
import { type Judged, observed, years } from "./judged.js";
import { type Piece, piecesOf } from "./pieces.js";

/** The classes are numbered from the worst figure to the best, those that are judged alike by one number; before them what can be no figure. */
export function everyOf(judged: Judged, codes: Codes, ceiling: boolean): Every | Unsaid {
  const all = years(judged);
  const each = (figures: readonly Figure[]) =>
    judged.ask(figures.map((figure) => all.map((year) => observed(judged, year, printed(figure)))));
  const pieces = piecesOf(judged.turns, (figures) =>
    each(figures).map((said) => (said.reason === "implausible-observation" ? DOUBT : codes.of(said))),
  );
  const order = ranked(
    pieces.filter(({ code }) => code !== DOUBT),
    codes,
    ceiling,
  );
  if (order === undefined) return { form: "doubt" };
  const classes = pieces.some(({ code }) => code === DOUBT) ? [DOUBT, ...order] : order;
  const shown = new Map(classes.map((code) => [code, examplesOf(code, pieces)]));
  /** The code of each set of figures, each year with its own, where it is one. */
  const codeBy = (sets: readonly (readonly Observation[])[]): number | undefined => {
    const [code, ...others] = new Set(judged.ask(sets).map((said) => codes.of(said)));
    return others.length === 0 ? code : undefined;
  };
  const combinations = ([1, 0] as const).flatMap((complete) => {
    const given = complete === 1 ? [all] : fewer(all);
    return classes.flatMap((worst, i) =>
      classes.slice(i).flatMap((newest) => {
        const figures = (shown.get(worst) ?? []).flatMap((low) => (shown.get(newest) ?? []).map((high) => ({ low, high })));
        const ways = given.flatMap((those) => placed(those, worst, newest));
        const code = codeBy(
          ways.flatMap((way) =>
            figures.map(({ low, high }) => way.map(({ year, isWorst }) => observed(judged, year, isWorst ? low : high))),
          ),
        );
        return code === undefined ? [] : [{ complete, worst: classOf(order, worst), newest: classOf(order, newest), code }];
      }),
    );
  });
  return { form: "every", pieces: pieces.map((piece) => ({ ...piece, code: classOf(order, piece.code) })), combinations };
}

const classOf = (order: readonly number[], code: number): number => order.indexOf(code) + 1;

/** Years of which some are missing: any one, and all but the first or the last. */
const fewer = (all: readonly number[]): readonly (readonly number[])[] =>
  all.length < 2
    ? []
    : [...all.map((year) => all.filter((one) => one !== year)), ...[all[0], all.at(-1)].map((year) => [year as number])];

/** Each way in which the worst stands in one year and the newest in the last; in a single year they are one. */
const placed = (given: readonly number[], worst: number, newest: number) =>
  (worst === newest ? given.slice(-1) : given.slice(0, -1)).map((worstYear) =>
    given.map((year) => ({ year, isWorst: year === worstYear })),
  );

/** Figures that stand for a code: what can be no figure lies below nothing and beyond the whole, on either side of what is asked for. */
function examplesOf(code: number, pieces: readonly Piece[]): readonly string[] {
  const own = pieces.filter((one) => one.code === code);
  return own
    .filter(({ decimals }) => decimals === own[0]?.decimals)
    .map(({ decimals, low, high }) => printed({ decimals, digits: (low + high) / 2n }));
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
