import { fold } from "../fold.js";
import { PLACE_ENDS, STAGE_NOTES, STAGE_WORDS } from "./lexicon.js";

/** How far a project is when a plan begins. @category Reading */
export type NameStage = "continued" | "new" | "planned";

/**
 * How far a project is, where its name says so: at its beginning (续建…, 谋划…) or alone in brackets (…（新建）).
 *
 * A name that tells two stages (续建和新建) tells none, and neither does a place that begins with such a word (新建区).
 *
 * @param name - a project's name as printed
 * @returns the stage, or undefined where the name does not say
 * @category Reading
 */
export function nameStage(name: string): NameStage | undefined {
  const folded = fold(name).text;
  const opening = STAGE_WORDS.find(([word]) => folded.startsWith(word) && !opensPlace(folded.slice(word.length)));
  const noted = [...STAGE_WORDS, ...STAGE_NOTES].find(([word]) => folded.includes(`(${word})`));
  const stage = (opening ?? noted)?.[1];
  return STAGE_WORDS.some(([word, other]) => other !== stage && folded.includes(word)) ? undefined : stage;
}

const opensPlace = (rest: string): boolean => PLACE_ENDS.some((end) => rest.startsWith(end));
