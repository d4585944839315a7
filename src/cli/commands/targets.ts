import { type Plan, targetsByYear } from "../../index.js";
import { type Locale, shown, wording } from "../../text/index.js";
import { loadPlan } from "../input.js";
import type { ExitCode, Io } from "../io.js";
import { nameIn } from "../names.js";
import { table } from "../table.js";

/** Prints what each target asks, year by year. */
export async function targetsCommand(
  name: string,
  flags: { readonly locale: Locale; readonly json?: true },
  io: Io,
): Promise<ExitCode> {
  const { plan } = await loadPlan(name, io, flags.locale);
  const asked = targetsByYear(plan);
  if (flags.json) {
    const rows = asked.map(({ indicator, target, ...rest }) => ({ indicator: indicator.id, target: target.printed, ...rest }));
    io.out(`${JSON.stringify({ plan: plan.id, targets: rows }, null, 2)}\n`);
    return 0;
  }
  const { heading, asks } = wording(flags.locale);
  const years = Array.from({ length: plan.period.to - plan.period.from + 1 }, (_, i) => plan.period.from + i);
  const rows = asked.map(({ indicator, target, asks: kind, years: due, to }) => [
    String(indicator.no ?? ""),
    nameIn(indicator.name, flags.locale),
    indicator.unit ?? "",
    indicator.baseline?.printed ?? "",
    target.printed,
    asks[kind],
    ...years.map((year) =>
      due
        .filter((one) => one.year === year)
        .map(({ value }) => readable(value))
        .join(""),
    ),
    to === undefined ? "" : reference(plan, to, flags.locale),
  ]);
  const head = [
    heading.no,
    heading.indicator,
    heading.unit,
    heading.base,
    heading.target,
    heading.asks,
    ...years.map(String),
    heading.note,
  ];
  io.out(table({ head, rows }, io.width));
  return 0;
}

/** A decimal rounded for the eye; a grade or a structure as it is. */
const readable = (value: string): string => (/^-?[0-9.]+$/.test(value) ? shown(value, 6) : value);

/** An id of the plan told by its row and name; an outside series by its own name. */
function reference(plan: Plan, to: string, locale: Locale): string {
  const indicator = plan.indicators.find(({ id }) => id === to);
  return indicator === undefined ? to : `${indicator.no}. ${nameIn(indicator.name, locale)}`;
}
