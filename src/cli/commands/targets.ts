import { type Plan, targetsByYear } from "../../index.js";
import { type Locale, nameIn, nameWithUnit, shown, targetIn, wording } from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { loadPlan } from "../input.js";
import type { ExitCode, Io } from "../io.js";
import { table } from "../table.js";

/** Prints what each target asks, year by year. */
export async function targetsCommand(name: string, flags: FileFlags & { readonly json?: true }, io: Io): Promise<ExitCode> {
  const { plan } = await loadPlan(name, io, flags);
  const asked = targetsByYear(plan);
  if (flags.json) {
    const rows = asked.map(({ indicator, target, ...rest }) => ({ indicator: indicator.id, target: target.printed, ...rest }));
    io.out(`${JSON.stringify({ plan: plan.id, targets: rows }, null, 2)}\n`);
    return 0;
  }
  const { locale } = flags;
  const { heading, asks, phrase } = wording(locale);
  const years = Array.from({ length: plan.period.to - plan.period.from + 1 }, (_, i) => plan.period.from + i);
  const rows = asked.map(({ indicator, target, asks: kind, years: due, to }) => [
    String(indicator.no ?? ""),
    nameWithUnit(indicator, locale),
    indicator.baseline?.printed ?? "",
    targetIn(target, locale),
    [asks[kind], ...(to === undefined ? [] : [reference(plan, to, locale)])].join(phrase.colon),
    ...years.map((year) =>
      due
        .filter((one) => one.year === year)
        .map(({ value }) => readable(value))
        .join(""),
    ),
  ]);
  const columns = [
    { head: heading.no, width: 4 },
    { head: heading.indicator, share: 3 },
    { head: heading.base, share: 2 },
    { head: heading.target, share: 2 },
    { head: heading.asks, share: 2 },
    ...years.map((year) => ({ head: String(year), width: 6 })),
  ];
  io.out(table(columns, rows, io.width));
  return 0;
}

/** A decimal rounded for the eye; a grade or a structure as it is. */
const readable = (value: string): string => (/^-?[0-9.]+$/.test(value) ? shown(value, 6) : value);

/** An id of the plan told by the indicator's name; an outside series by its own. */
function reference(plan: Plan, to: string, locale: Locale): string {
  const indicator = plan.indicators.find(({ id }) => id === to);
  return indicator === undefined ? to : nameIn(indicator.name, locale);
}
