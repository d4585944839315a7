import { type Plan, type Target, targetsByYear, thresholds } from "../../index.js";
import {
  baselineIn,
  fill,
  type Locale,
  nameIn,
  nameWithUnit,
  quotedIn,
  rangeStatusIn,
  rangeTextIn,
  shown,
  targetIn,
  wording,
} from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { loadPlan } from "../input.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import type { Column } from "../table/column.js";
import { table } from "../table/table.js";

/** The options of `targets`. */
export type TargetsFlags = FileFlags & { readonly json?: true; readonly thresholds?: string };

/** Prints what each target asks, year by year, no finer than the plan prints it; or the figures from which each status holds in a year. */
export async function targetsCommand(name: string, flags: TargetsFlags, io: Io): Promise<ExitCode> {
  const { plan } = await loadPlan(name, io, flags);
  if (flags.thresholds !== undefined) return thresholdsOf(plan, flags.thresholds, flags, io);
  const asked = targetsByYear(plan, { decimals: "printed" });
  if (flags.json) {
    const rows = asked.map(({ indicator, target, ...rest }) => ({ indicator: indicator.id, target: target.printed, ...rest }));
    io.out(`${JSON.stringify({ plan: plan.id, targets: rows }, null, 2)}\n`);
    return 0;
  }
  const { locale } = flags;
  const { heading, asks, asksOf } = wording(locale);
  const years = Array.from({ length: plan.period.to - plan.period.from + 1 }, (_, i) => plan.period.from + i);
  const rows = asked.map(({ indicator, target, asks: kind, years: due, to }) => [
    String(indicator.no ?? ""),
    nameWithUnit(indicator, locale),
    baselineIn(indicator, locale),
    targetIn(target, locale, plan),
    to !== undefined && (kind === "relative" || kind === "delegated")
      ? fill(asksOf[kind], { to: reference(plan, to, locale) })
      : kind === "yearly-change" && addsUp(target)
        ? asksOf.total
        : asks[kind],
    ...years.map((year) =>
      due
        .filter((one) => one.year === year)
        .map(({ value }) => readable(value))
        .join(""),
    ),
  ]);
  const columns: readonly Column[] = [
    { head: heading.no },
    { head: heading.indicator },
    { head: heading.base, below: 2 },
    { head: heading.target, below: 3 },
    { head: heading.asks, below: 1 },
    ...years.map((year): Column => ({ head: String(year), number: true })),
  ];
  io.out(table(columns, rows, io.width));
  return 0;
}

/** Points and amounts run up to their total, as percentages do not. */
const addsUp = ({ requirement }: Target): boolean => requirement.kind !== "change" || requirement.measure !== "percent";

/** A decimal rounded for the eye; a grade or a structure as it is. */
const readable = (value: string): string => (/^-?[0-9.]+$/.test(value) ? shown(value, 6) : value);

/** An id of the plan told by the indicator's name; an outside series by its own. */
function reference(plan: Plan, to: string, locale: Locale): string {
  const indicator = plan.indicators.find(({ id }) => id === to);
  return indicator === undefined ? quotedIn(to, locale) : nameIn(indicator.name, locale);
}

/** The ranges of each target's figure in one year. */
function thresholdsOf(plan: Plan, given: string, { locale, json }: TargetsFlags, io: Io): ExitCode {
  const { cli, heading, reason: why, thresholdFigure } = wording(locale);
  if (!/^[0-9]{4}$/.test(given)) throw new UsageError(fill(cli.badYear, { given }));
  const asked = thresholds(plan, { year: Number(given) });
  if (json) {
    io.out(`${JSON.stringify({ plan: plan.id, thresholds: asked }, null, 2)}\n`);
    return 0;
  }
  const rows = plan.indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target, at) =>
      asked
        .filter((one) => one.indicator === indicator.id && one.target === at)
        .flatMap(({ of, cuts, reason }) => {
          const about = { cuts, target, year: Number(given) };
          const lines = cuts.map((range) => [rangeStatusIn(range, about, locale), rangeTextIn(range, locale)]);
          const first = [String(indicator.no ?? ""), nameWithUnit(indicator, locale), targetIn(target, locale, plan)];
          if (lines.length === 0) return [[...first, "", why[reason ?? "no-answer"], ""]];
          return lines.map((line, i) => [...(i === 0 ? [...first, thresholdFigure[of]] : ["", "", "", ""]), ...line]);
        }),
    ),
  );
  const columns: readonly Column[] = [
    { head: heading.no },
    { head: heading.indicator },
    { head: heading.target, below: 2 },
    { head: heading.figure, below: 1 },
    { head: heading.status },
    { head: given },
  ];
  io.out(table(columns, rows, io.width));
  return 0;
}
