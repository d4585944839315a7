import { figuresIn, isCountUnit, type TextFigure } from "../../notation/index.js";
import { NOTED, OPEN, type Stretch } from "./clauses.js";
import {
  ADDED,
  BEFORE_NOW,
  LASTS,
  LISTING,
  LOST_UNIT,
  MORE_BEHIND,
  MULTIPLE,
  MULTIPLIER,
  NAME_BEFORE,
  NAME_BEHIND,
  NAME_UNITS,
  NUMBERED,
  OF_SIZE,
  PER_HEAD,
  PROGRAMME,
  RATES,
  TIME_UNITS,
} from "./lexicon.js";

export type Figure = Extract<TextFigure, { is: "figure" }>;
/** What a run of digits turned out to be; every one is something. */
export type Role = "figure" | "time" | "name" | "note" | "size" | "damaged";
export type Placed = Stretch & { readonly role: Role };

/** Words of which one in front of a number asks it of what precedes. */
const ASKING: readonly string[] = [
  "from",
  "multiple",
  "set-growth",
  "reach",
  "control",
  "keep",
  "milestone",
  "bound",
  "rise",
  "fall",
  "rise-to",
  "fall-to",
  "revised",
];
export const asks = ({ words }: Figure): boolean => words.some((word) => ASKING.includes(word));

/** How far in front of a number its words are looked over. */
const NEAR = 8;

/** The figures of a clause that may be read, and what its other digits are. Places are those of the whole text. */
export function figuresOf(text: string, inside: Uint8Array, { start, end }: Stretch): { figures: Figure[]; others: Placed[] } {
  const figures: Figure[] = [];
  const others: Placed[] = [];
  for (const found of figuresIn(text.slice(start, end))) {
    const place = { start: start + found.start, end: start + found.end };
    if (found.is !== "figure") {
      others.push({ ...place, role: found.is === "year" || found.is === "period" ? "time" : found.is });
      continue;
    }
    const [from, to] = found.unitAt;
    const figure: Figure = { ...found, ...place, lead: start + found.lead, unitAt: [start + from, start + to] };
    const previous = figures.at(-1);
    const listed = previous !== undefined && LISTING.includes(text.slice(previous.end, figure.lead));
    const role = roleOf(figure, text, inside, start, listed);
    if (role === "figure") figures.push(figure);
    else others.push({ ...place, role });
  }
  return { figures, others };
}

function roleOf(figure: Figure, text: string, inside: Uint8Array, from: number, listed: boolean): Role {
  const { start, end, unit, lead } = figure;
  if (inside[start] !== OPEN) return inside[start] === NOTED ? "note" : "name";
  const behind = text.slice(end, end + NEAR);
  const before = text.slice(Math.max(from, start - NEAR), start);
  // An entry of a list is asked what the first is: 分别达到5人和76岁.
  const led = asks(figure) || listed || LASTS.test(before) || PER_HEAD.test(before);
  if (NAME_UNITS.includes(unit) && !led) return "name";
  if (unit === "" && NUMBERED.test(behind)) return "name";
  if (!led && (unit === "" || unit.length === 1) && NAME_BEHIND.test(text.slice(start, end + NEAR).replace(/^[0-9.]+/u, "")))
    return "name";
  if (behind.startsWith(OF_SIZE) || unit.endsWith(OF_SIZE)) return "name";
  if (figure.words.includes("multiple") && PROGRAMME.test(behind)) return "name";
  if (figure.words.includes("multiple") && MORE_BEHIND.test(behind)) return "damaged";
  // 62万担: a number whose unit nobody knows, or that the copy has lost.
  if (MULTIPLE.test(unit) && (end === text.length || LOST_UNIT.test(behind))) return "damaged";
  if (unit === "" && (NAME_BEFORE.test(before) || /^[A-Za-z+×#№]/u.test(behind))) return "name";
  const leading = text.slice(Math.max(from, lead - NEAR), lead);
  const size = RATES.exec(leading);
  if (size !== null && !led && !ADDED.test(leading.slice(0, size.index))) return "size";
  if (TIME_UNITS.includes(unit) && (!led || BEFORE_NOW.test(behind))) return "name";
  return "figure";
}

/** Whether a unit counts things one by one: 家, 万个. */
export const isCount = (unit: string): boolean => isCountUnit(unit.replace(MULTIPLIER, ""));
