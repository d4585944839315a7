import {
  type DraftOptions,
  draftAssumptions,
  type IndicatorTable,
  OBSERVATION_FORMATS,
  type Observation,
  type ObservationFormat,
  observationAssumptions,
  type Plan,
  toObservationDraft,
  toPlanDraft,
} from "../../index.js";
import { writeObservations } from "../../output/index.js";
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
  /** Where the results that the table prints go, as observations. */
  readonly observations?: string;
  /** `name=id`, once for each indicator that is to have an id of one's own. */
  readonly id?: readonly string[];
  readonly locale: Locale;
};

/** Whether a plan is wanted and not only to look at what was read. */
export const wantsPlan = ({ place, period, out, observations }: PlanFlags): boolean =>
  place !== undefined || period !== undefined || out !== undefined || observations !== undefined;

/** What a draft needs beside the table. */
export function draftOptions({ place, period, id = [], locale }: PlanFlags): DraftOptions {
  if (place === undefined || place.trim() === "" || period === undefined) throw new UsageError(wording(locale).files.needsPlace);
  const years = periodIn(period, locale);
  const title = { zh: fill(wording("zh").files.draftTitle, { place, ...years }) };
  return { place, period: years, ids: idsIn(id, locale), title };
}

/** `2026-2030`. */
export function periodIn(given: string, locale: Locale): DraftOptions["period"] {
  const [, from = "", to = ""] = /^([0-9]{4})[-–—~]([0-9]{4})$/.exec(given) ?? [];
  if (from === "" || from > to) throw new UsageError(fill(wording(locale).files.badPeriod, { given }));
  return { from: Number(from), to: Number(to) };
}

/** `name=id`, several times. */
export function idsIn(all: readonly string[], locale: Locale): NonNullable<DraftOptions["ids"]> {
  return Object.fromEntries(
    all.map((given) => {
      const [name, one] = parted(given);
      if (name === "" || one === undefined) throw new UsageError(fill(wording(locale).files.badId, { given }));
      return [name, one] as const;
    }),
  );
}

/** Writes observations in the format of the file's ending; CSV where it says nothing. */
export async function writeObservationsOut(
  file: string,
  observations: readonly Observation[],
  io: Io,
  locale: Locale,
): Promise<void> {
  const format: ObservationFormat = OBSERVATION_FORMATS.find((one) => file.endsWith(`.${one}`)) ?? "csv";
  await writeOut(file, [writeObservations(observations, { format })], io, locale);
}

/** Writes a plan made of a table, and says what it takes for granted, each with its row. */
export async function writePlan(table: IndicatorTable, flags: PlanFlags, tell: (line: string) => void, io: Io): Promise<Plan> {
  const { locale, out = "-" } = flags;
  const options = draftOptions(flags);
  const plan = toPlanDraft(table, options);
  const { files, phrase } = wording(locale);
  const assumptions = [...draftAssumptions(table, options), ...observationAssumptions(table, plan)];
  if (assumptions.length > 0) tell(fill(files.assumed, { count: assumptions.length }));
  for (const assumption of assumptions) {
    const indicator = plan.indicators.find(({ id }) => id === assumption.indicator);
    const row =
      indicator === undefined
        ? ""
        : `${fill(files.row, { row: indicator.locator.row ?? "", name: indicator.name.zh })}${phrase.comma}`;
    tell(`  ${row}${describeAssumption(assumption, locale)}`);
  }
  if (flags.observations !== undefined)
    await writeObservationsOut(flags.observations, toObservationDraft(table, plan), io, locale);
  await writeOut(out, [`${JSON.stringify(plan, null, 2)}\n`], io, locale);
  return plan;
}
