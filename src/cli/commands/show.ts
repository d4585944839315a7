import type { Plan } from "../../index.js";
import { fill, wording } from "../../text/index.js";
import type { FileFlags } from "../encoding/choose.js";
import { loadPlan } from "../input.js";
import { type ExitCode, type Io, UsageError } from "../io.js";
import { PART_NAMES } from "../program/choices.js";
import { fitted } from "../table/fitted.js";
import { showBox } from "./show/box.js";
import { showChapter } from "./show/chapter.js";
import { showIndicator } from "./show/indicator.js";
import { showCommitments, showCorrections, showGlossary, showNames, showStatements } from "./show/lists.js";
import { showOverview } from "./show/overview.js";
import { showPlace } from "./show/place.js";
import type { Sheet, Shown } from "./show/shown.js";

type Part = (plan: Plan, which: string, sheet: Sheet) => Shown | undefined;

/** The parts by the word that asks for them. A part that needs to be told which gives undefined when there is none such. */
const PARTS: { readonly [K in (typeof PART_NAMES)[number]]: { readonly show: Part; readonly needs?: true } } = {
  chapter: { show: showChapter, needs: true },
  box: { show: showBox, needs: true },
  township: { show: showPlace, needs: true },
  place: { show: showPlace, needs: true },
  indicator: { show: showIndicator, needs: true },
  find: { show: showNames, needs: true },
  commitments: { show: showCommitments },
  statements: { show: showStatements },
  glossary: { show: showGlossary },
  corrections: { show: showCorrections },
};

/** Prints a part of a plan, or what it holds. */
export async function showCommand(
  name: string,
  part: string | undefined,
  which: readonly string[],
  flags: FileFlags & { readonly json?: true; readonly sources?: true },
  io: Io,
): Promise<ExitCode> {
  const { locale, json } = flags;
  const { plan, outcomes } = await loadPlan(name, io, flags);
  const { data, text } = shownPart(plan, part, which.join(" "), {
    locale,
    width: io.width,
    ...(flags.sources && { sources: outcomes }),
  });
  io.out(
    json
      ? `${JSON.stringify(data, null, 2)}\n`
      : fitted(text.trim() === "" ? `${wording(locale).show.nothing}\n` : text, io.width),
  );
  return 0;
}

function shownPart(plan: Plan, part: string | undefined, which: string, sheet: Sheet): Shown {
  const { cli, phrase } = wording(sheet.locale);
  if (part === undefined) return showOverview(plan, sheet);
  const found = Object.hasOwn(PARTS, part) ? PARTS[part as keyof typeof PARTS] : undefined;
  if (found === undefined) throw new UsageError(fill(cli.unknownPart, { part, known: PART_NAMES }, phrase.list));
  if (found.needs && which === "") throw new UsageError(fill(cli.whichPart, { part }));
  const shown = found.show(plan, which, sheet);
  if (shown === undefined) throw new UsageError(fill(cli.noSuchPart, { plan: plan.id, part, which }));
  return shown;
}
