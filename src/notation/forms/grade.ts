import { book, type Clause, type Form, hasNumber, textOf } from "../clause.js";
import { scaleIn } from "../context.js";
import { DENYING, DOING_AWAY, GRADE_NUMERALS, GRADE_SHARES, GRADE_SIGNS, INFERIOR, NO_GRADE_BEFORE } from "../lexicon.js";
import type { GradeRequirement } from "../requirement.js";
import { isNumber, says, senseOf } from "../token.js";

/** III类及以上, 稳定保持Ⅱ类, 优于三类, 消除劣V类. The best grade has the smallest numeral: 及以上 is at-least all the same. */
export const grade: Form = (clause) => {
  const found = find(clause);
  if (found === undefined) return undefined;
  const scale = scaleOf(clause, found.sign);
  if (scale === undefined || otherNumber(clause, found) || GRADE_SHARES.some((word) => found.behind.includes(word)))
    return undefined;
  const { tokens, seen } = clause;
  if (tokens.some((token) => says(token, "nearly"))) return undefined;
  const away = DOING_AWAY.some((word) => found.before.endsWith(word) || (found.inferior && found.behind.endsWith(word)));
  let bound: GradeRequirement["bound"] = away ? "more-than" : "unstated";
  for (const token of tokens) {
    const sense = senseOf(token);
    if (sense?.says === "bound" || sense?.says === "grade-bound") bound = sense.bound;
    if (sense?.says === "about") bound = "about";
    if (sense?.says === "keep") seen.marks.add("maintain");
  }
  bookGrade(clause, found);
  return { requirement: { kind: "grade", bound, grade: found.grade, scale } };
};

/** Books the numeral with its measure word, the words of the bound, and what is around them. A word that denies it stays unread. */
function bookGrade(clause: Clause, { before, printed, behind, inferior }: Found): void {
  const start = clause.start + before.length;
  book(clause, "value", { start, end: clause.end - behind.length });
  const away = DOING_AWAY.find((word) => before.endsWith(word));
  if (away !== undefined) book(clause, "bound", { start: start - away.length, end: start });
  const gone = DOING_AWAY.find((word) => inferior && behind.endsWith(word));
  if (gone !== undefined) book(clause, "bound", { start: clause.end - gone.length, end: clause.end });
  if (DENYING.includes(before.slice(-1)) && before !== "") return;
  for (const token of clause.tokens) {
    if (says(token, "bound", "grade-bound", "about")) book(clause, "bound", token);
    else if (token.is === "text" || (isNumber(token) && printed !== "")) book(clause, "subject", token);
    else if (token.is === "word" && !says(token, "odd", "minus", "multiple", "set-growth")) book(clause, "wording", token);
    else if (token.is === "open" || token.is === "close" || token.is === "colon") book(clause, "sign", token);
  }
}

type Found = {
  readonly grade: string;
  readonly sign: string;
  readonly before: string;
  readonly printed: string;
  readonly behind: string;
  readonly inferior: boolean;
  /** Printed as a digit, where only the name can say that it is a grade: 3类. */
  readonly digit: boolean;
};

/** Whether a clause has a number beside its grade, or a digit that need not be a grade. */
function otherNumber(clause: Clause, { digit }: Found): boolean {
  if (!digit) return hasNumber(clause);
  return clause.known.scale === undefined || clause.tokens.filter(isNumber).length > 1;
}

/** A grade's numeral without its sign. */
const ROMAN = /^(?:I{1,3}|IV|V)$/;

/** The numeral right before a measure word, where it stands alone. */
function find(clause: Clause): Found | undefined {
  const text = textOf(clause);
  for (const sign of Object.keys(GRADE_SIGNS)) {
    // In a row whose unit is 类 a numeral alone is a grade: III.
    const bare = clause.known.unit === sign && ROMAN.test(text);
    const at = bare ? text.length : text.indexOf(sign);
    const before = text.slice(0, Math.max(at, 0));
    const numeral = GRADE_NUMERALS.find(([printed]) => before.endsWith(printed));
    if (at < 0 || numeral === undefined) continue;
    const [printed, place] = numeral;
    const rest = before.slice(0, -printed.length);
    const inferior = rest.endsWith(INFERIOR);
    const lead = inferior ? rest.slice(0, -INFERIOR.length) : rest;
    if (lead !== "" && NO_GRADE_BEFORE.includes(lead.charAt(lead.length - 1))) return undefined;
    const behind = bare ? "" : text.slice(at + sign.length);
    if (behind.includes(sign)) return undefined;
    return {
      grade: inferior ? `inferior-${place}` : place,
      sign,
      before: lead,
      printed,
      behind,
      inferior,
      digit: /[1-5]/.test(printed),
    };
  }
  return undefined;
}

/** Water is meant where nothing else is known; a name that speaks of something else has no scale here. */
function scaleOf(clause: Clause, sign: string): string | undefined {
  const scale = clause.known.scale ?? scaleIn(textOf(clause));
  const scales = GRADE_SIGNS[sign] ?? [];
  if (scale !== undefined) return scales.includes(scale) ? scale : undefined;
  return clause.known.named || scales.length === 1 ? undefined : scales[0];
}
