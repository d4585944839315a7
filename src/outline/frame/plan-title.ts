import type { Text } from "../../model/index.js";
import {
  ADMINISTRATION_END,
  ADMINISTRATIONS,
  AROUND_TITLE,
  DRAFT_BEFORE,
  DRAFT_BEHIND,
  DRAFT_LINE,
  FIELD_TITLE,
  NO_PLACE,
  PLAN_ORDINAL,
  PLAN_TITLE,
  YEARS_BEHIND,
} from "./lexicon.js";
import { ordinalOf } from "./ordinal.js";
import type { Row } from "./row.js";

/** What a plan calls itself. */
export type PlanTitle = {
  readonly title: Text;
  readonly place: string;
  readonly period: { readonly from: number; readonly to: number } | undefined;
  /** The rows that print it. */
  readonly from: number;
  readonly to: number;
};

/** The title is in one to four lines at the head of a document. */
const MOST_LINES = 4;
const HEAD = 400;

export function planTitle(rows: readonly Row[]): PlanTitle | undefined {
  for (let i = 0; i < Math.min(rows.length, HEAD); i++) {
    let said = "";
    if (DRAFT_LINE.test(rows[i]?.plain.text ?? "")) continue;
    for (let k = i; k < Math.min(rows.length, i + MOST_LINES); k++) {
      said += rows[k]?.plain.text ?? "";
      if (said.length > 60) break;
      const bare = bareTitle(said);
      const plan = PLAN_TITLE.exec(bare);
      const field = plan === null ? FIELD_TITLE.exec(bare) : null;
      const place = plan === null ? onlyUnits(field?.[1] ?? "") : placeIn(plan[1] ?? "");
      if (place === undefined || NO_PLACE.test(place)) continue;
      const below = rows[k + 1]?.plain.text ?? "";
      const to = below !== "" && below.length <= 40 && bareTitle(said + below) === bare ? k + 2 : k + 1;
      return { title: { zh: bare }, place, period: periodOf(plan?.[2] ?? plan?.[3] ?? field?.[2]), from: i, to };
    }
  }
  return undefined;
}

/** 清源市水安全保障“十五五”规划: where a field follows, the units of administration in front are the place. */
const placeIn = (said: string): string => (ADMINISTRATION_END.test(said) ? said : (ADMINISTRATIONS.exec(said)?.[0] ?? said));

const onlyUnits = (said: string): string | undefined => (ADMINISTRATIONS.exec(said)?.[0] === said ? said : undefined);

/** A title without the words that call the text a draft, and without what is around it. */
function bareTitle(said: string): string {
  let bare = said;
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(DRAFT_BEHIND, "").replace(YEARS_BEHIND, "").replace(DRAFT_BEFORE, "").replaceAll(AROUND_TITLE, "");
  }
  return bare;
}

/** The years of the plan of a number: from the sixth (1981-1985) on each has five. */
export function periodOf(ordinal: string | undefined): PlanTitle["period"] {
  const no = ordinal === undefined ? undefined : ordinalOf(ordinal);
  return no === undefined || no < 6 || no > 40 ? undefined : { from: 1981 + 5 * (no - 6), to: 1985 + 5 * (no - 6) };
}

/** The period of a document that prints no title of its own: the plan that it names most often as its own. */
export function namedPeriod(rows: readonly Row[]): PlanTitle["period"] {
  const counts = new Map<string, number>();
  for (const { plain } of rows) {
    const found = PLAN_ORDINAL.exec(plain.text);
    const said = found?.[1] ?? found?.[2];
    if (said !== undefined) counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return periodOf(most?.[0]);
}
