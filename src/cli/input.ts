import type { References } from "../index.js";
import { fill, type Locale, wording } from "../text/index.js";
import { EMBEDDED_NAMES, embedded, isEmbedded, type Loaded } from "./embedded.js";
import type { FileFlags } from "./encoding/choose.js";
import { type Io, UsageError } from "./io.js";

/** An embedded plan by name, or one from a JSON file. */
export async function loadPlan(name: string, io: Io, flags: FileFlags): Promise<Loaded> {
  const known = await embedded(name);
  if (known !== undefined) return known;
  if (!isFileName(name)) {
    const { cli, phrase } = wording(flags.locale);
    throw new UsageError(fill(cli.unknownPlan, { name, known: EMBEDDED_NAMES }, phrase.list));
  }
  // What reads and checks documents is loaded only where one is given.
  const { loadPlanFile } = await import("./json-file.js");
  return loadPlanFile(name, io, flags);
}

/** Whether a name is that of a file, and not of an embedded plan or of none. */
export const isFileName = (name: string): boolean => !isEmbedded(name) && (name === "-" || /[./\\]/.test(name));

/** `name=5.1`, or `name=2026:5.1,2027:5.0` for a series. */
export function readReference(given: string, locale: Locale): References {
  const equals = given.indexOf("=");
  const [name, said] = [given.slice(0, equals), given.slice(equals + 1)];
  if (equals < 1 || said === "") throw new UsageError(fill(wording(locale).cli.badReference, { given }));
  if (!said.includes(":")) return { [name]: said };
  const points = said.split(",").map((point) => point.split(":"));
  if (points.some(([year, value, more]) => !/^[0-9]{4}$/.test(year ?? "") || value === undefined || more !== undefined)) {
    throw new UsageError(fill(wording(locale).cli.badReference, { given }));
  }
  return { [name]: Object.fromEntries(points as [string, string][]) };
}
