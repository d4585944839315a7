import * as calculators from "../../src/calculators/index.js";
import * as fourteenth from "../../src/huzhu/fourteenth/index.js";
import * as ids from "../../src/huzhu/ids.js";
import * as huzhu from "../../src/huzhu/index.js";
import * as main from "../../src/index.js";
import * as national from "../../src/national/index.js";
import * as notation from "../../src/notation/door.js";
import * as outline from "../../src/outline/index.js";
import * as output from "../../src/output/index.js";
import * as text from "../../src/text/index.js";

const DOORS = { main, calculators, notation, outline, huzhu, fourteenth, ids, national, text, output };

/** Every function of every door once, however many doors it stands at. */
export const FUNCTIONS = new Map(
  Object.entries(DOORS).flatMap(([door, names]) =>
    Object.entries(names).flatMap(([name, value]) =>
      typeof value === "function" && !/^[A-Z]/.test(name) ? [[value as (...given: unknown[]) => unknown, `${door} ${name}`]] : [],
    ),
  ) as [(...given: unknown[]) => unknown, string][],
);
