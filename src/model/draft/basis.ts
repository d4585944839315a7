import { notedBasis, statedBasis, type TableIndicator } from "../../notation/index.js";
import type { Basis } from "../basis.js";

/** The prices that a row's name or cells say, or a note below the table that names the row. */
export function basisOf({ name, targets, baseline }: TableIndicator, notes: readonly string[]): Basis | undefined {
  const cells = [...targets, ...(baseline === undefined ? [] : [baseline])].map(({ printed }) => printed);
  const own = [name.zh, ...cells].map(statedBasis).find((basis) => basis !== undefined);
  return own ?? notedBasis(name.zh, notes);
}
