import { fill, nameIn, nameWithUnit, targetIn, wording } from "../../text/index.js";
import { allEmbedded } from "../embedded.js";
import type { FileFlags } from "../encoding/choose.js";
import { loadPlan } from "../input.js";
import type { ExitCode, Io } from "../io.js";
import { table } from "../table/table.js";

/** Prints the embedded plans, or the indicators of one plan. */
export async function listCommand(
  name: string | undefined,
  flags: FileFlags & { readonly json?: true },
  io: Io,
): Promise<ExitCode> {
  const { locale } = flags;
  const { heading, attribute, phrase } = wording(locale);
  if (name === undefined) {
    const plans = (await allEmbedded()).map(({ plan }) => plan);
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
    const columns = [
      { head: heading.plan },
      { head: heading.title },
      { head: heading.period },
      { head: heading.indicators, number: true as const },
    ];
    const rows = plans.map(({ id, title, period, indicators }) => [
      id,
      nameIn(title, locale),
      fill(phrase.span, period),
      String(indicators.length),
    ]);
    io.out(table(columns, rows, io.width));
    return 0;
  }
  const { plan } = await loadPlan(name, io, flags);
  if (flags.json) {
    io.out(`${JSON.stringify(plan.indicators, null, 2)}\n`);
    return 0;
  }
  const columns = [
    { head: heading.no },
    { head: heading.id, below: 1 },
    { head: heading.indicator },
    { head: heading.attribute, below: 2 },
    { head: heading.target },
  ];
  const rows = plan.indicators.map((one) => [
    String(one.no ?? ""),
    one.id,
    nameWithUnit(one, locale),
    attribute[one.attribute ?? "none"],
    one.targets.map((target) => targetIn(target, locale, plan)).join(phrase.clause),
  ]);
  io.out(table(columns, rows, io.width));
  return 0;
}
