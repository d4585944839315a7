import { around, type Figure, MOST_DECIMALS, MOST_WHOLE_DIGITS } from "./figure.js";

/** Figures of so many decimals from one to another that are judged alike. */
export type Piece = { readonly decimals: number; readonly low: bigint; readonly high: bigint; readonly code: number };

/** No figure that is read has more digits than these. */
const farthest = (decimals: number): bigint => 10n ** BigInt(MOST_WHOLE_DIGITS + decimals) - 1n;

/**
 * The pieces of a figure: it is asked at every whole number beside a turn, in the middle between two, and where the middle differs from
 * an end, at halves until the change is found. What is asked is the judgement itself.
 */
export function piecesOf(turns: readonly string[], ask: (figures: readonly Figure[]) => readonly number[]): Piece[] {
  return Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => withDecimals(decimals, turns, ask)).flat();
}

function withDecimals(
  decimals: number,
  turns: readonly string[],
  ask: (figures: readonly Figure[]) => readonly number[],
): Piece[] {
  const end = farthest(decimals);
  const beside = turns.flatMap((turn) => around(turn, decimals)).filter((digits) => -end < digits && digits < end);
  const known = new Map<bigint, number>();
  const learn = (all: readonly bigint[]): void => {
    const fresh = [...new Set(all)].filter((digits) => !known.has(digits));
    const codes = ask(fresh.map((digits) => ({ decimals, digits })));
    for (const [i, digits] of fresh.entries()) known.set(digits, codes[i] as number);
  };
  learn([-end, end, ...beside]);
  const inOrder = () => [...known.keys()].sort((a, b) => Number(a - b));
  const asked = inOrder();
  learn(asked.slice(1).map((digits, i) => (digits + (asked[i] as bigint)) / 2n));
  // Beside each change two neighbours must be known.
  for (;;) {
    const sorted = inOrder();
    const open = sorted.slice(1).flatMap((high, i) => {
      const low = sorted[i] as bigint;
      return high - low > 1n && known.get(low) !== known.get(high) ? [(low + high) / 2n] : [];
    });
    if (open.length === 0) break;
    learn(open);
  }
  const pieces: { decimals: number; low: bigint; high: bigint; code: number }[] = [];
  for (const digits of inOrder()) {
    const code = known.get(digits) as number;
    const last = pieces.at(-1);
    if (last?.code === code) last.high = digits;
    else pieces.push({ decimals, low: digits, high: digits, code });
  }
  return pieces;
}
