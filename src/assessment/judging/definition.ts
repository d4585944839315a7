import { type Demand, redefinedIn } from "../../demand/index.js";
import type { Step } from "../verdict.js";
import { type Judgement, undetermined } from "./case.js";

/**
 * A judgement, unless it rests on figures of the indicator by another definition than the target's: then it cannot be made. What a source
 * says itself of the target, without a number, is no such figure.
 */
export function ofOneDefinition({ indicator, target, first }: Demand, judged: Judgement, steps: readonly Step[]): Judgement {
  const change = redefinedIn(target, first);
  if (change === undefined || judged.asserted) return judged;
  const { anew, from } = change;
  const unlike = steps
    .flatMap(({ inputs }) => inputs.flatMap(({ source }) => source))
    .some((one) => {
      if (one.from !== "observation" || one.indicator !== indicator.id) return false;
      return anew ? (one.span?.from ?? one.year ?? from) < from : (one.span?.to ?? one.year ?? from) >= from;
    });
  return unlike ? undetermined("definition-changed") : judged;
}
