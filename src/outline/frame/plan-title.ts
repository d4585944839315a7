import type { Text } from "../../model/index.js";
import { AROUND_TITLE, DRAFT_BEFORE, DRAFT_BEHIND, DRAFT_LINE, NO_PLACE, PLAN_ORDINAL, PLAN_TITLE } from "./lexicon.js";
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
      const found = PLAN_TITLE.exec(bare);
      const place = found?.[1];
      if (place === undefined || NO_PLACE.test(place)) continue;
      const below = rows[k + 1]?.plain.text ?? "";
      const to = below !== "" && below.length <= 40 && bareTitle(said + below) === bare ? k + 2 : k + 1;
      return { title: { zh: bare }, place, period: periodOf(found?.[2] ?? found?.[3]), from: i, to };
    }
  }
  return undefined;
}

/** A title without the words that call the text a draft, and without what is around it. */
function bareTitle(said: string): string {
  let bare = said;
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(DRAFT_BEHIND, "").replace(DRAFT_BEFORE, "").replaceAll(AROUND_TITLE, "");
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
