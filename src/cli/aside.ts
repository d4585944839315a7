import { createWriteStream } from "node:fs";
import { mkdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pid } from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Pieces } from "./io.js";

/** A text that stands complete beside the file it is for. */
type Aside = { readonly publish: () => Promise<void>; readonly discard: () => Promise<void> };

/** Puts a text into a file. A file that was there stays as it was until the new text is complete. */
export async function writeAside(file: string, pieces: Pieces): Promise<void> {
  await (await prepare(file, pieces)).publish();
}

/** Puts texts into files of a folder, which is made where it is not there: none is touched until all are complete. */
export async function writeFolder(folder: string, files: { readonly [name: string]: string }): Promise<void> {
  await mkdir(folder, { recursive: true });
  const ready: Aside[] = [];
  try {
    for (const [name, text] of Object.entries(files)) ready.push(await prepare(join(folder, name), [text]));
  } catch (error) {
    for (const aside of ready) await aside.discard();
    throw error;
  }
  for (const aside of ready) await aside.publish();
}

async function prepare(file: string, pieces: Pieces): Promise<Aside> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(`is a folder: ${file}`), { code: "EISDIR" });
  if (found !== undefined && !found.isFile()) {
    // A device or a pipe is written to, never replaced.
    await pipeline(Readable.from(pieces), createWriteStream(file));
    return { publish: async () => {}, discard: async () => {} };
  }
  // Behind a link it is the file that changes, and its permissions stay.
  const target = found === undefined ? file : await realpath(file);
  const aside = join(dirname(target), `.${basename(target)}.${pid}.part`);
  const discard = () => rm(aside, { force: true });
  try {
    await pipeline(Readable.from(pieces), createWriteStream(aside, { flags: "wx", ...(found && { mode: found.mode }) }));
  } catch (error) {
    // Somebody else's file of that name is not ours to remove.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await discard();
    throw error;
  }
  return { publish: () => rename(aside, target), discard };
}
