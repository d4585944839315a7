import { type DraftOptions, draftAssumptions, type IndicatorTable, type Plan, toPlanDraft } from "../../index.js";
import { describeAssumption, fill, type Locale, wording } from "../../text/index.js";
import { type Io, UsageError } from "../io.js";
import { parted } from "../parted.js";
import { writeOut } from "../write-out.js";

/** What makes a plan of a table that was read. */
export type PlanFlags = {
  readonly place?: string;
  /** `2026-2030`. */
  readonly period?: string;
  readonly out?: string;
  /** `name=id`, once for each indicator that is to have an id of one's own. */
  readonly id?: readonly string[];
  readonly locale: Locale;
};

/** Whether a plan is wanted and not only to look at what was read. */
export const wantsPlan = ({ place, period, out }: PlanFlags): boolean =>
  place !== undefined || period !== undefined || out !== undefined;

/** What a draft needs beside the table. */
export function draftOptions({ place, period, id = [], locale }: PlanFlags): DraftOptions {
  const { files } = wording(locale);
  if (place === undefined || place.trim() === "" || period === undefined) throw new UsageError(files.needsPlace);
  const [, from, to] = /^([0-9]{4})[-–—~]([0-9]{4})$/.exec(period) ?? [];
  if (from === undefined || to === undefined || from > to) throw new UsageError(fill(files.badPeriod, { given: period }));
  const ids = id.map((given) => {
    const [name, one] = parted(given);
    if (name === "" || one === undefined) throw new UsageError(fill(files.badId, { given }));
    return [name, one] as const;
  });
  return { place, period: { from: Number(from), to: Number(to) }, ids: Object.fromEntries(ids) };
}

/** Writes a plan made of a table, and says what it takes for granted, each with its row. */
export async function writePlan(table: IndicatorTable, flags: PlanFlags, tell: (line: string) => void, io: Io): Promise<Plan> {
  const { locale, out = "-" } = flags;
  const options = draftOptions(flags);
  const plan = toPlanDraft(table, options);
  const { files, phrase } = wording(locale);
  const assumptions = draftAssumptions(table, options);
  if (assumptions.length > 0) tell(fill(files.assumed, { count: assumptions.length }));
  for (const assumption of assumptions) {
    const indicator = plan.indicators.find(({ id }) => id === assumption.indicator);
    const row =
      indicator === undefined
        ? ""
        : `${fill(files.row, { row: indicator.locator.row ?? "", name: indicator.name.zh })}${phrase.comma}`;
    tell(`  ${row}${describeAssumption(assumption, locale)}`);
  }
  await writeOut(out, [`${JSON.stringify(plan, null, 2)}\n`], io, locale);
  return plan;
}
