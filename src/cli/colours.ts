import pc from "picocolors";
import type { Status } from "../index.js";

/** Colours a status: green where things go well, yellow and red where not, nothing where colour is off. */
export function statusColour(status: Status, colour: boolean): (text: string) => string {
  const { green, yellow, red, dim } = pc.createColors(colour);
  const by = {
    achieved: green,
    ahead: green,
    "on-track": green,
    behind: yellow,
    "off-track": red,
    missed: red,
    undetermined: dim,
  };
  return by[status];
}
