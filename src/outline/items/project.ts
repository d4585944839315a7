import type { Locator, Project, Quantity } from "../../model/index.js";
import { unitEnd } from "../../notation/index.js";
import type { Field } from "./entries.js";
import { BETWEEN_OFFICES, CLASS_SIGNS, HAN_PHASES, MEASURES, NUMBERED_BEFORE, PHASE, YEARLY, YEARS_PRINTED } from "./lexicon.js";
import type { Tight } from "./tight.js";
import { type Stage, stageOf } from "./works.js";

/** What is known of a project from where it is. */
export type Known = {
  readonly id: string;
  readonly locator: Locator;
  readonly stage?: Stage;
  readonly fields: readonly Field[];
};

/** A project under its printed name, with what the name and its row say. */
export function projectOf(name: Tight, { id, locator, stage, fields }: Known): Project {
  const said = (role: Field["role"]) => fields.filter((field) => field.role === role).map(({ text }) => text.plain);
  const years = yearsIn(said("years")) ?? yearsIn([name.plain]);
  const phase = phaseIn(name.plain);
  const how =
    said("stage")
      .map(stageOf)
      .find((one) => one !== undefined) ?? stage;
  const responsible = said("responsible")
    .flatMap((text) => text.split(BETWEEN_OFFICES))
    .filter((one) => one !== "");
  return {
    id,
    name: { zh: name.text },
    // Which places a plan has no outline's text tells: the layout does.
    places: [],
    quantities: quantitiesIn(name.plain),
    ...(years && { years }),
    ...(phase !== undefined && { phase }),
    ...(how && { stage: how }),
    ...(responsible.length > 0 && { responsible: responsible.map((zh) => ({ zh })) }),
    locator,
  };
}

/** The years that are printed, from the first to the last of a range; undefined for none, and for several. */
function yearsIn(texts: readonly string[]): Project["years"] {
  const found = texts.flatMap((text) => [...text.matchAll(YEARS_PRINTED)]);
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const [from, to] = [Number(only[1]), Number(only[2] ?? only[1])];
  return from <= to ? { from, to } : undefined;
}

/** The phase that a name prints; undefined where it prints several. */
function phaseIn(name: string): number | undefined {
  const phases = new Set([...name.matchAll(PHASE)].map(([, sign = ""]) => HAN_PHASES.indexOf(sign) + 1 || Number(sign)));
  const [phase] = phases;
  return phases.size === 1 ? phase : undefined;
}

const NUMBER = /[0-9]{1,12}(?:\.[0-9]{1,6})?/g;

/** The sizes that a name prints; classes (330千伏级, 5A级) and years are none. */
function quantitiesIn(name: string): Quantity[] {
  return [...name.matchAll(NUMBER)].flatMap((found): Quantity[] => {
    const [value, at] = [found[0], found.index];
    if (NUMBERED_BEFORE.test(name.slice(Math.max(0, at - 1), at))) return [];
    const behind = name.slice(at + value.length, at + value.length + LONGEST_UNIT);
    const unit = behind.slice(0, unitEnd(behind));
    const of = MEASURES.find(([, units]) => units.test(unit))?.[0];
    if (of === undefined || CLASS_SIGNS.test(behind.slice(unit.length))) return [];
    if (YEARLY.test(name.slice(Math.max(0, at - LONGEST_UNIT), at))) return [{ of: "output", value, unit, perYear: true }];
    return [{ of, value, unit }];
  });
}
const LONGEST_UNIT = 12;
