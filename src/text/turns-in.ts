import type { Step, Verdict } from "../assessment/index.js";
import { Decimal, decimal } from "../kernel/index.js";
import { fill } from "./fill.js";
import { gapDirection } from "./gap-direction.js";
import { shown } from "./number.js";
import type { Turn } from "./verdict/words.js";
import { wording } from "./wording.js";
import type { Locale, Words } from "./words.js";

/** What the value is at which a verdict's status would change; undefined where it has none. */
export function turnOf({ flipsAt, policy, because }: Verdict): Turn | undefined {
  if (flipsAt === undefined) return undefined;
  if (policy.includes("onTrack")) return "pace";
  if (policy.includes("about")) return because.some(({ calculator }) => calculator === "lessOfWay") ? "ofWay" : "ofTarget";
  return policy.includes("structure") ? "structure" : "points";
}

/** The value at which a status would change, in words, with what the policy allows. */
export function turnIn(verdict: Verdict, locale: Locale): string | undefined {
  const turn = turnOf(verdict);
  if (turn === undefined || verdict.flipsAt === undefined) return undefined;
  const { turn: words, status } = wording(locale);
  const value = shown(new Decimal(decimal(verdict.flipsAt).abs()), 2);
  if (turn !== "pace") return fill(words[sided(turn, verdict)], { value, allowed: allowedBy(verdict) });
  // What a pace is compared with next: of one that is ahead the bar that it passed, of all others that of being on track.
  const bar = verdict.status === "ahead" ? "ahead" : "on-track";
  const from = inputOf(verdict.because, bar === "ahead" ? "ahead" : "onTrack");
  const ratio = shown(verdict.flipsAt, 2);
  return fill(words.pace, { value: ratio, status: status[bar], from });
}

/** On which side of a target a figure is that is off by a percentage. */
function sided(turn: Exclude<Turn, "pace">, verdict: Verdict): keyof Words["turn"] {
  if (turn !== "ofTarget") return turn;
  const direction = gapDirection(verdict);
  return direction === "higher" ? "belowTarget" : direction === "lower" ? "aboveTarget" : "offTarget";
}

/** What the policy allows, as the last step took it that used the policy. */
function allowedBy({ because, policy }: Verdict): string {
  const used = because.flatMap(({ inputs }) => inputs).filter(({ source }) => "from" in source && source.from === "policy");
  const own = used.findLast(({ source }) => "name" in source && policy.some((name) => name === source.name));
  return own === undefined ? "" : String(own.value);
}

const inputOf = (steps: readonly Step[], name: string): string =>
  String(steps.findLast(({ calculator }) => calculator === "paceStatus")?.inputs.find((one) => one.name === name)?.value ?? "");
