import { strToU8, type Zippable, zipSync } from "fflate";

/** The first day that a zip file can tell: the bytes are the same whenever they are written. */
const FIRST_DAY = "1980-01-01T00:00:00";

/** Texts by their names as the bytes of a zip file, in their order. */
export function zipped(files: { readonly [name: string]: string }): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(files)) zippable[name] = [strToU8(text), { mtime: FIRST_DAY }];
  return zipSync(zippable);
}
