import type { Ref } from "../../src/checks/index.js";

/** What a finding speaks of: an indicator in the second table's first row, named by its id. */
export const refOf = (id: string, more: Partial<Ref> = {}): Ref => ({
  kind: "indicator",
  id,
  name: { zh: `名${id}`, en: `name ${id}` },
  locator: { table: 2, row: 1 },
  ...more,
});
