import type { Verdict } from "../assessment/index.js";

/** Which way is better, as the last comparison with the target took it; undefined where nothing was compared. */
export function gapDirection({ because }: Pick<Verdict, "because">): "higher" | "lower" | "hold" | undefined {
  const gap = because.findLast(({ calculator }) => calculator === "gapToTarget");
  return gap?.inputs.find(({ name }) => name === "direction")?.value as "higher" | "lower" | "hold" | undefined;
}
