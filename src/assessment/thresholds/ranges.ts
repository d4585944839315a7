import { Decimal } from "../../kernel/index.js";
import { DIGITS, told } from "../working/sourced-number.js";
import type { Candidate } from "./candidates.js";
import type { Cut } from "./threshold.js";

/** A number at which the status may change; `joined` to the one before where no figure lies between the two. */
type Point = { readonly at: Decimal; readonly joined: boolean; readonly candidate: Candidate };

/** How far beyond the outermost candidates it is asked how things go on: near enough that no figure there is a slip. */
const BEYOND = new Decimal("0.001");

/**
 * The ranges of a figure by its status: the judge is asked at each candidate and between each two, and where its answers differ there is a cut.
 */
export function rangesOf<S extends string>(
  candidates: readonly Candidate[],
  statusAt: (figure: string) => S,
): readonly Ranged<S>[] {
  const points = pointsOf(candidates);
  const [first] = points;
  if (first === undefined) return [];
  const ask = (at: Decimal) => statusAt(at.toFixed());
  const ranges: Open<S>[] = [{ status: ask(first.at.minus(BEYOND)) }];
  points.forEach((point, i) => {
    const here = ask(point.at);
    extend(ranges, here, point, true);
    const next = points[i + 1];
    if (next?.joined) return;
    extend(ranges, ask(next === undefined ? point.at.plus(BEYOND) : point.at.plus(next.at).div(2)), point, false);
  });
  return ranges;
}

/** A stretch of figures of which the same is said. */
export type Ranged<S> = Readonly<Open<S>>;
type Open<S> = { status: S; low?: Cut; high?: Cut };

/** A status that goes on, or another one from this point on, the point among its own or not. */
function extend<S>(ranges: Open<S>[], status: S, { at, candidate, joined }: Point, inclusive: boolean): void {
  const now = ranges.at(-1) as Open<S>;
  if (now.status === status) return;
  const { low, high } = candidate;
  const between = low.equals(high) || joined ? {} : { between: { low: told(low), high: told(high) } };
  const cut = { at: told(at), ...between };
  now.high = { ...cut, inclusive: !inclusive };
  ranges.push({ status, low: { ...cut, inclusive } });
}

/** Candidates in their order, each once; one that does not end becomes the two numbers next to it. */
function pointsOf(candidates: readonly Candidate[]): Point[] {
  const sorted = [...candidates].sort((a, b) => a.value.comparedTo(b.value));
  const points: Point[] = [];
  for (const candidate of sorted) {
    const { value } = candidate;
    for (const joined of [false, true]) {
      const at = value.toSignificantDigits(DIGITS, joined ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);
      const before = points.at(-1)?.at;
      if (before === undefined || at.greaterThan(before)) points.push({ at, joined, candidate });
    }
  }
  return points;
}
