import { type Locale, wording } from "../../text/index.js";
import { EMBEDDED, loadPlan } from "../input.js";
import type { ExitCode, Io } from "../io.js";
import { nameIn } from "../names.js";
import { table } from "../table.js";

/** Prints the embedded plans, or the indicators of one plan. */
export async function listCommand(
  name: string | undefined,
  flags: { readonly locale: Locale; readonly json?: true },
  io: Io,
): Promise<ExitCode> {
  const { locale } = flags;
  const { heading, attribute } = wording(locale);
  if (name === undefined) {
    const plans = Object.values(EMBEDDED).map(({ plan }) => plan);
    if (flags.json) {
      io.out(
        `${JSON.stringify(
          plans.map(({ id, title, period, indicators }) => ({ id, title, period, indicators: indicators.length })),
          null,
          2,
        )}\n`,
      );
      return 0;
    }
    const rows = plans.map(({ id, title, period, indicators }) => [
      id,
      nameIn(title, locale),
      `${period.from}–${period.to}`,
      String(indicators.length),
    ]);
    io.out(table({ head: [heading.plan, heading.title, heading.period, heading.indicators], rows }, io.width));
    return 0;
  }
  const { plan } = await loadPlan(name, io, locale);
  if (flags.json) {
    io.out(`${JSON.stringify(plan.indicators, null, 2)}\n`);
    return 0;
  }
  const rows = plan.indicators.map((one) => [
    String(one.no ?? ""),
    one.id,
    nameIn(one.name, locale),
    one.unit ?? "",
    attribute[one.attribute ?? "none"],
    one.targets.map(({ printed }) => printed).join("; "),
  ]);
  io.out(
    table({ head: [heading.no, heading.id, heading.indicator, heading.unit, heading.attribute, heading.target], rows }, io.width),
  );
  return 0;
}
