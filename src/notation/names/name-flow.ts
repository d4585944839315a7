import { YEARLY_AMOUNTS } from "../lexicon.js";
import { FLOW_ENDINGS, FLOW_OPENINGS, FLOW_WORD, STOCK_OPENINGS } from "../table/lexicon.js";
import { isPerName } from "./name-extent.js";

/** Whether a name is that of what is done in a period: 新增就业人数, 建设高标准农田, 老旧小区改造. */
export function countsDeeds(name: string): boolean {
  if (STOCK_OPENINGS.some((opening) => name.startsWith(opening))) return false;
  const ends = FLOW_ENDINGS.some((ending) => name.endsWith(ending));
  return ends || FLOW_OPENINGS.some((opening) => name.startsWith(opening)) || name.includes(FLOW_WORD);
}

/** Whether a name is that of an amount of each year, so that the years add up (固定资产投资, 造林面积), and not of what stands at a date. */
export function isYearlyAmount(name: string): boolean {
  return !isPerName(name) && (countsDeeds(name) || YEARLY_AMOUNTS.some((ending) => name.endsWith(ending)));
}
