import { type Indicator, type Plan, type Policy, type References, thresholds, type Verdict } from "../../index.js";
import {
  explainStep,
  fill,
  type Locale,
  locate,
  nameIn,
  numbersIn,
  policyValueIn,
  remarks,
  statusIn,
  targetIn,
  turningPoints,
  wording,
} from "../../text/index.js";
import { statusColour } from "../colours.js";
import type { ExitCode, Io } from "../io.js";
import { oneIndicator } from "../one-indicator.js";
import { fitted } from "../table/fitted.js";
import { type JudgingFlags, judge } from "./judging.js";

/** Prints the trail of one indicator's verdict. The indicator is named by its id, its row number or its name. */
export async function explainCommand(name: string, indicator: string, flags: JudgingFlags, io: Io): Promise<ExitCode> {
  const { plan, assessment, references } = await judge(name, flags, io);
  const found = oneIndicator(plan, indicator, flags.locale);
  const told = found.flatMap((one) =>
    assessment.verdicts.filter((verdict) => verdict.indicator === one.id).map((verdict) => ({ indicator: one, verdict })),
  );
  const verdicts = told.map(({ verdict }) => verdict);
  const noTargets = found
    .filter(({ targets }) => targets.length === 0)
    .map((one) => `${fill(wording(flags.locale).cli.noTargets, { indicator: nameIn(one.name, flags.locale) })}\n`);
  io.out(
    flags.json
      ? `${JSON.stringify(verdicts, null, 2)}\n`
      : fitted(
          [...told.map((one) => trail(plan, one, assessment.policy, references, flags, io)), ...noTargets].join("\n"),
          io.width,
        ),
  );
  return verdicts.some(({ attribute, status }) => attribute === "binding" && status === "missed") ? 1 : 0;
}

/** An indicator with the verdict on one of its targets. */
type Judged = { readonly indicator: Indicator; readonly verdict: Verdict };

function trail(plan: Plan, judged: Judged, policy: Policy, references: References, { locale }: JudgingFlags, io: Io): string {
  const { indicator, verdict } = judged;
  const words = wording(locale);
  const { colon, comma } = words.phrase;
  const line = (label: string, value: string) => `${label}${colon}${value}\n`;
  const status = statusColour(verdict.status, io.colour)(statusIn(verdict, locale));
  const numbers = numbersIn(plan, verdict, locale).map((one) => line(`  ${one.label}`, one.value));
  const notes = remarks(verdict, locale);
  return [
    `${nameIn(indicator.name, locale)} (${indicator.id})\n`,
    line(words.heading.target, `${targetIn(verdict.target, locale, plan)}  [${locate(verdict.target.locator, locale, plan)}]`),
    line(words.heading.status, `${status}${comma}${fill(words.cli.asOf, { asOf: verdict.asOf })}`),
    notes.length === 0 ? "" : line(words.heading.reason, notes.join(words.phrase.clause)),
    line(words.heading.method, words.method[verdict.method] ?? verdict.method),
    ...numbers,
    ...turns(plan, judged, policy, references, locale).map(({ of, sentences }) =>
      line(`  ${words.thresholdFigure[of]}`, sentences.join(words.phrase.comma)),
    ),
    verdict.policy.length === 0
      ? ""
      : line(
          words.phrase.policyUsed,
          verdict.policy
            .map((name) => `${words.policy[name]}${colon}${policyValueIn(policy[name], locale)}`)
            .join(words.phrase.clause),
        ),
    verdict.because.length === 0 ? "" : `${words.phrase.because}${colon.trim()}\n`,
    ...verdict.because.map((step, i) => `  ${i + 1}. ${explainStep(step, locale, plan)}\n`),
  ].join("");
}

/** From which figure on the status would be another one. */
function turns(plan: Plan, { indicator, verdict }: Judged, policy: Policy, references: References, locale: Locale) {
  const target = indicator.targets.indexOf(verdict.target);
  const asked = thresholds(plan, { indicator: indicator.id, year: verdict.asOf, policy, references });
  return asked
    .filter((one) => one.target === target)
    .map(({ of, cuts }) => ({
      of,
      sentences: turningPoints(cuts, verdict.status, locale, { target: verdict.target, year: verdict.asOf }),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
