import type { Observation } from "../../model/index.js";

/** How settled a figure is: an actual one before a provisional, an estimated, an assumed one. */
const SETTLED = { actual: 3, provisional: 2, estimate: 1, assumed: 0 } as const;

/** What sets figures for the same time apart: how settled they are, then when they were published. */
export type Rank = Pick<Observation, "status" | "vintage">;

/** Above 0 where the first of two figures for the same time counts before the second; 0 where nothing sets them apart. */
export function precedence(a: Rank, b: Rank): number {
  return SETTLED[a.status] - SETTLED[b.status] || compareText(a.vintage ?? "", b.vintage ?? "");
}

/** Several figures together are as settled as the least settled of them, and as old as the oldest. */
export function rankOf(figures: readonly Rank[]): Rank {
  const [first, ...others] = figures;
  if (first === undefined) return { status: "actual" };
  const least = others.reduce((a, b) => (SETTLED[b.status] < SETTLED[a.status] ? b : a), first).status;
  const oldest = figures.map(({ vintage }) => vintage ?? "").sort()[0] ?? "";
  return { status: least, ...(oldest !== "" && { vintage: oldest }) };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
