import { book, type Clause } from "../clause.js";
import { DENYING, LIMITING, NAME_SIGNS, SHORT_NAMES } from "../lexicon.js";
import { says, senseOf, type Token } from "../token.js";

/** Whether a text could name something: letters and digits, at least so many, and the signs that names have. */
export function isName(text: string, letters = 2): boolean {
  const characters = [...text];
  return (
    characters.filter((one) => /\p{L}/u.test(one)).length >= letters &&
    characters.every((one) => /[\p{L}\p{M}0-9²³]/u.test(one) || NAME_SIGNS.includes(one))
  );
}

/**
 * Books the words in front of a number, and what leads to it, as what it is of. Words that limit or deny the number, and signs that no name has,
 * stay unread.
 *
 * @param end - the place behind the last of these words
 * @param touching - whether the number is right behind them
 */
export function bookSubject(clause: Clause, end: number, touching: boolean): void {
  const { tokens, folded } = clause;
  const last = tokens[end - 1];
  if (last === undefined) return;
  const text = folded.text.slice(last.start, last.end);
  if (last.is === "text" && ((touching && limits(text)) || DENYING.includes(text.slice(-1)))) return;
  if (says(last, "grade-bound", "to", "or", "and", "number", "multiple", "set-growth", "annually-set", "minus")) return;
  for (const token of tokens.slice(0, end)) {
    if (isLead(token)) book(clause, "wording", token);
    else if (says(token, "grade-bound") || (says(token, "bound") && isLeading(token))) continue;
    else if (token.is === "star" || token.is === "arrow" || token.is === "damaged") continue;
    else if (token.is !== "text" || isName(folded.text.slice(token.start, token.end), 1)) book(clause, "subject", token);
  }
}

const isLeading = (token: Token): boolean => {
  const sense = senseOf(token);
  return sense?.says === "bound" && sense.stands === "before";
};

/** Words that are no part of a subject wherever they precede it: 力争年均. */
const isLead = (token: Token): boolean => {
  const sense = senseOf(token);
  return (
    sense !== undefined &&
    ["per-year", "cumulative", "hope", "scope", "each", "complete", "of", "nearly", "time", "reach", "control"].includes(
      sense.says,
    )
  );
};

/** 不抵5, 有别于5, 数5, 万5: a word that ends so limits the number behind it; one letter alone is no name. */
function limits(text: string): boolean {
  const letters = [...text];
  return (
    LIMITING.includes(letters.at(-1) ?? "") ||
    DENYING.includes(letters.at(-2) ?? " ") ||
    (letters.length < 2 && !SHORT_NAMES.includes(text))
  );
}
