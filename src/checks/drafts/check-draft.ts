import { demandOf, lastYear } from "../../demand/index.js";
import { refuseUnless } from "../../kernel/index.js";
import type { Assumption, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { demandOfCommitment } from "../disagreement.js";
import type { Finding } from "../finding.js";
import { heldTogether } from "../promises.js";
import { commitmentRef, indicatorRef } from "../refs.js";

/** The code of a promise beside an indicator of nearly its name. */
export const NEAR = "near-name" as const;

/**
 * What a draft's prose and its table say differently of things that have nearly one name: 学前三年毛入园率 and 学前教育毛入园率. Whether they are one
 * thing is for a person to say, so that each is a note.
 *
 * @param plan - a draft of `toPlanDraft`
 * @param assumptions - what `draftAssumptions` tells of it
 * @returns a finding for each promise that was nearly linked and has another number for the same year
 * @category Checks
 * @example
 * ```ts
 * import { checkDraft, draftAssumptions, readIndicatorTable, toPlanDraft } from "five-year-plan";
 * const table = readIndicatorTable([["指标", "2025年", "2030年"], ["学前教育毛入园率（%）", "96.49", "96.5"]]);
 * const outline = {
 *   place: "某县", period: { from: 2026, to: 2030 }, parts: [], chapters: [], boxes: [], statements: [], glossary: [],
 *   tables: [{ ...table, kind: "indicators" as const }],
 *   commitments: [{
 *     id: "preschool", subject: { zh: "学前三年毛入园率" }, printed: "学前三年毛入园率达到95%", span: { kind: "by" as const, year: 2030 },
 *     requirement: { kind: "level" as const, bound: "unstated" as const, value: "95", unit: "%" }, locator: { chapter: 11 },
 *   }],
 * };
 * checkDraft(toPlanDraft(outline), draftAssumptions(outline)).map(({ severity, facts }) => `${severity} ${facts["table"]}`);
 * // => ["note 96.5"]
 * ```
 */
export function checkDraft(plan: Plan, assumptions: readonly Assumption[]): readonly Finding[] {
  refuseUnlessPlan(plan);
  refuseUnless("assumptions", assumptions, "list");
  const indicators = new Map(plan.indicators.map((one) => [one.id, one]));
  const promises = new Map(plan.commitments.map((one) => [one.id, one]));
  return assumptions.flatMap(({ code, indicator: id, facts }) => {
    const indicator = indicators.get(id);
    const commitment = code === "promise-nearly-linked" ? promises.get(String(facts["id"])) : undefined;
    if (indicator === undefined || commitment === undefined) return [];
    const prose = demandOfCommitment(plan, commitment, indicator);
    return indicator.targets
      .filter(({ span }) => lastYear(span) === lastYear(commitment.span))
      .flatMap((target): Finding[] => {
        const pair = heldTogether({ indicator, target, commitment, table: demandOf(plan, indicator, target), prose });
        if (pair === undefined || pair.same) return [];
        return [
          {
            code: NEAR,
            severity: "note",
            locator: commitment.locator,
            facts: { table: target.printed, prose: commitment.printed },
            refs: [commitmentRef(commitment), indicatorRef(indicator, target.locator)],
          },
        ];
      });
  });
}
