import { fill } from "five-year-plan/text";
import { describeProblem } from "../evidence/problem";
import { useLanguage } from "../language";
import type { Refusal } from "../state";

/** More than this many problems help nobody. */
const LISTED = 12;

/** What was refused, and everything that is wrong with it, each with its place. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { locale, words } = useLanguage();
  const more = refusal.problems.length - LISTED;
  return (
    <div class="refusal" role="alert">
      <h4>{fill(words.data.refused, { from: refusal.from })}</h4>
      <ul>
        {refusal.problems.slice(0, LISTED).map((problem) => {
          const told = describeProblem(problem, locale, words);
          return <li key={told}>{told}</li>;
        })}
      </ul>
      <p>
        {more > 0 && `${fill(words.data.moreProblems, { count: more })} · `}
        {words.data.kept}
      </p>
    </div>
  );
}
