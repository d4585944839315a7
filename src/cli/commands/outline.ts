import { draftAssumptions, observationAssumptions, type Plan, toPlanDraft, toPreviousDraft } from "../../index.js";
import { describeAssumption, describeOutlineIssue, fill, nameIn, quotedIn, wording } from "../../text/index.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { type DraftFlags, outlineDraftOptions } from "../outline/draft-flags.js";
import { type LoadedOutline, loadOutline, type OutlineFlags } from "../outline/load-outline.js";
import { positionsIn } from "../outline/positions.js";
import { writeOut } from "../write-out.js";
import { writeObservationsOut } from "./read-plan.js";
import { countsIn } from "./show/overview.js";

/** The options of the reading of an outline. */
export type OutlineCommandFlags = OutlineFlags &
  DraftFlags & {
    /** Where the plan goes. */
    readonly out?: string;
    /** Where the record of the reading goes, as Markdown. */
    readonly issues?: string;
    /** Where the previous plan goes, of which the outline tells the results. */
    readonly previous?: string;
    /** Where those results go, as observations. */
    readonly observations?: string;
  };

/** Makes a plan of an outline, and says what was not understood and what was taken for granted. */
export async function outlineCommand(file: string, flags: OutlineCommandFlags, io: Io): Promise<ExitCode> {
  const { locale, out = "-", issues } = flags;
  const { outline } = wording(locale);
  const loaded = await loadOutline(file, io, flags);
  const options = await outlineDraftOptions(loaded.reading, flags);
  const plan = toPlanDraft(loaded.reading, options);
  const previous = toPreviousDraft(loaded.reading, options);
  if (previous === undefined && (flags.previous ?? flags.observations) !== undefined) throw new UsageError(outline.noPrevious);
  const assumptions = [...draftAssumptions(loaded.reading, options), ...leftOutOf(previous?.plan, loaded)];
  const record = recordOf(plan, loaded, assumptions, flags);
  io.err(
    `${fill(outline.found, { file, plan: quotedIn(nameIn(plan.title, locale), locale), counts: countsIn(plan, locale) })}\n`,
  );
  if (previous !== undefined) await writePrevious(previous, flags, io);
  await writeOut(out, [`${JSON.stringify(plan, null, 2)}\n`], io, locale);
  if (issues !== undefined) await writeOut(issues, [record], io, locale);
  else if (out !== "-") io.err(record);
  return 0;
}

/** Writes the previous plan and its results where they are asked for, and says what there is of them. */
async function writePrevious(
  { plan, outcomes }: NonNullable<ReturnType<typeof toPreviousDraft>>,
  { previous, observations, locale }: OutlineCommandFlags,
  io: Io,
): Promise<void> {
  const { outline, phrase } = wording(locale);
  const found = fill(outline.previous, {
    plan: nameIn(plan.title, locale),
    indicators: plan.indicators.length,
    results: outcomes.length,
  });
  const kept = previous === undefined && observations === undefined ? `${phrase.clause}${outline.previousKept}` : "";
  io.err(`${found}${kept}\n`);
  if (previous !== undefined) await writeOut(previous, [`${JSON.stringify(plan, null, 2)}\n`], io, locale);
  if (observations !== undefined) await writeObservationsOut(observations, outcomes, io, locale);
}

/** What of the tables of results is no figure of the previous plan. */
const leftOutOf = (previous: Plan | undefined, { reading }: LoadedOutline): ReturnType<typeof draftAssumptions> =>
  previous === undefined
    ? []
    : reading.tables.filter(({ kind }) => kind === "results").flatMap((table) => observationAssumptions(table, previous));

/** What was not understood, each with its line, and what was taken for granted, as Markdown. */
function recordOf(
  plan: Plan,
  { text, reading, counted }: LoadedOutline,
  assumptions: ReturnType<typeof draftAssumptions>,
  { locale }: OutlineCommandFlags,
): string {
  const { outline, phrase } = wording(locale);
  const position = positionsIn(text);
  const issues = reading.issues.map((issue) => {
    const at = position(issue.span);
    const line = fill(outline[counted], { line: at.startLine, column: at.startColumn });
    return `${line}${phrase.colon}${describeOutlineIssue(issue, locale)} (${issue.code})`;
  });
  const isLink = ({ code }: (typeof assumptions)[number]) => code.endsWith("-linked");
  const told = (list: typeof assumptions) => list.map((one) => describeAssumption(one, locale));
  const section = (head: string, lines: readonly string[]): string =>
    `## ${fill(head, { count: lines.length })}\n\n${lines.length === 0 ? outline.noIssues : lines.map((line) => `- ${oneLine(line)}`).join("\n")}\n`;
  return [
    `# ${fill(outline.title, { plan: quotedIn(nameIn(plan.title, locale), locale) })}\n`,
    section(outline.issues.replace(/[:：]$/, ""), issues),
    section(outline.links, told(assumptions.filter(isLink))),
    section(outline.assumptions, told(assumptions.filter((one) => !isLink(one)))),
  ].join("\n");
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ");
