import type { Source, Step, Verdict } from "../verdict.js";

/** The years of figures that steps rest on and that are not actual: assumed ones, and estimates or provisional ones. */
export function unsettled(steps: readonly Step[]): Pick<Verdict, "assumed" | "estimated"> {
  const [assumed, estimated] = [new Set<number>(), new Set<number>()];
  for (const { inputs } of steps)
    for (const { source } of inputs)
      for (const one of Array.isArray(source) ? (source as readonly Source[]) : [source as Source]) {
        if (one.from !== "observation" || one.status === "actual") continue;
        (one.status === "assumed" ? assumed : estimated).add(one.year ?? one.span?.to ?? 0);
      }
  return {
    ...(assumed.size > 0 && { assumed: inOrder(assumed) }),
    ...(estimated.size > 0 && { estimated: inOrder(estimated) }),
  };
}

const inOrder = (years: ReadonlySet<number>): readonly number[] => [...years].sort((a, b) => a - b);
