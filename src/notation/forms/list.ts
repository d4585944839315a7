import type { Clause, Outcome } from "../clause.js";
import { isNumber, says, tokenAt } from "../token.js";
import type { Found } from "./amount.js";
import { interpret } from "./interpret.js";
import { amountIn } from "./numeric.js";

/** 分别增长5%、6.5%左右; <4/<5.5: entries that share the verb, and a bound or a unit that is printed once. */
export function list(entries: readonly Clause[], read: (clause: Clause) => Outcome): Outcome[] {
  const amounts = entries.map(amountIn);
  const found: Found[] = [];
  for (const amount of amounts) {
    if (amount === undefined) return entries.map(read);
    if ("stop" in amount) return [amount];
    found.push(amount);
  }
  const torn = fraction(entries, found);
  if (torn !== undefined) return [torn];
  const [head] = found;
  const tail = found.at(-1);
  const [only, ...more] = found.filter(({ bound }) => bound !== "unstated");
  const shares = more.length === 0 && only !== undefined && only === (only.leading ? head : tail);
  const shared = shares ? only.bound : undefined;
  const units = found.filter(({ unit }) => unit !== "");
  const unit = units.length === 1 && units[0] === tail ? tail?.unit : undefined;
  return found.map((one, i) => {
    const clause = entries[i] ?? (entries[0] as Clause);
    if (i === 0 && shared === undefined && unit === undefined && wholeUnit(one, tail) === one.unit) return read(clause);
    const own = { ...one, bound: shared ?? one.bound, unit: unit ?? wholeUnit(one, tail) };
    return {
      requirement: interpret(
        i === 0 || head === undefined ? own : under(own, head),
        i === 0 ? clause : { ...clause, first: true },
      ),
    };
  });
}

/** 3个和4个百分点: a unit that only begins as the last one does is the last one. */
const wholeUnit = ({ unit }: Found, tail: Found | undefined): string =>
  unit !== "" && tail !== undefined && tail.unit.startsWith(unit) ? tail.unit : unit;

/** An entry under the verb of the first. */
const under = (one: Found, head: Found): Found => ({
  ...one,
  ...(one.move === undefined && head.move !== undefined && { move: head.move }),
  reach: one.reach || head.reach,
  keep: one.keep || head.keep,
  perYear: one.perYear || head.perYear,
  cumulative: one.cumulative || head.cumulative,
  subject: head.subject,
});

/** 1/3: bare numbers around a slash are a pair only where the name or the unit lists a pair too. */
function fraction(entries: readonly Clause[], found: readonly Found[]): Outcome {
  const [first, head] = [entries[0], found[0]];
  const end = first === undefined ? 0 : tokenAt(first.tokens, first.tokens.length - 1).end;
  if (first === undefined || head === undefined || first.folded.text.charAt(end) !== "/" || first.known.listed) return undefined;
  if (head.bound !== "unstated" || head.bracket || head.unit !== "") return undefined;
  return { stop: { is: "slash", start: end, end: end + 1 }, expected: ["unit"] };
}

/** 年均增长5%，力争6%: a number alone goes on with the verb before it, where its unit is the same. */
export function inherited(clause: Clause, previous: Clause | undefined): Outcome {
  const hopes = clause.tokens.some((token) => says(token, "hope"));
  if (previous === undefined || !hopes || !clause.tokens.some(isNumber)) return undefined;
  const [found, head] = [amountIn(clause), amountIn(previous)];
  if (found === undefined || head === undefined || "stop" in found || "stop" in head) return undefined;
  if (!found.bare || found.subject !== "" || (found.unit !== head.unit && found.unit !== "")) return undefined;
  return { requirement: interpret(under(found, head), { ...clause, first: true }) };
}
