import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { STATUS_STYLE } from "../../src/output/charts/theme.js";

// Charts, reports, the site and the workbench show a status in one colour, in light and in dark.
it.each(["docs/site/.vitepress/theme/style.css", "examples/workbench/src/style/tokens.css"])("%s", (file) => {
  const css = readFileSync(file, "utf8");
  for (const [status, { fill }] of Object.entries(STATUS_STYLE)) {
    const written = [...css.matchAll(new RegExp(`--${status}: (#[0-9a-f]+);`, "g"))].map(([, colour]) => colour);
    expect([status, ...written]).toEqual([status, fill]);
  }
});
