import { randomBytes } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { lstat, mkdir, open, readdir, readlink, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Pieces } from "./io.js";

/** A text that stands complete beside the file it is for. */
type Aside = { readonly publish: () => Promise<void>; readonly discard: () => Promise<void> };

/** Names of files that are being written: short, so that every lawful name of the file itself will do. */
const PART = /^\.five-year-plan-[0-9a-f]{12}\.part$/;

/** More links than this lead nowhere. */
const MOST_LINKS = 40;

/** Files that are being written now, to be taken away when the process is told to end. */
const unfinished = new Set<string>();

/** Removes what is unfinished; for the end of the process, which waits for nothing. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

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

/** A file that nobody has written to for so long, in milliseconds, nobody is writing. */
const ABANDONED = 600_000;

/** Unfinished files in the folder of a file that nobody is writing any more. */
export async function leftBehind(file: string): Promise<readonly string[]> {
  const folder = dirname(resolve(file));
  const names = await readdir(folder).catch(() => []);
  const found: string[] = [];
  for (const name of names) {
    const touched = PART.test(name) ? (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs : undefined;
    if (touched !== undefined && Date.now() - touched > ABANDONED) found.push(join(folder, name));
  }
  return found;
}

async function prepare(file: string, pieces: Pieces): Promise<Aside> {
  const target = await behindLinks(file);
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(`is a folder: ${file}`), { code: "EISDIR" });
  if (found !== undefined && !found.isFile()) {
    // A device or a pipe is written to, never replaced.
    await pipeline(Readable.from(pieces), createWriteStream(target));
    return { publish: async () => {}, discard: async () => {} };
  }
  const aside = join(dirname(resolve(target)), `.five-year-plan-${randomBytes(6).toString("hex")}.part`);
  const discard = async (): Promise<void> => {
    await rm(aside, { force: true });
    unfinished.delete(aside);
  };
  unfinished.add(aside);
  try {
    // A file that was there keeps its permissions.
    const stream = createWriteStream(aside, { flags: "wx", flush: true, ...(found && { mode: found.mode }) });
    await pipeline(Readable.from(pieces), stream);
  } catch (error) {
    await discard();
    throw error;
  }
  const publish = async (): Promise<void> => {
    try {
      await rename(aside, target);
    } catch (error) {
      await discard();
      throw error;
    }
    unfinished.delete(aside);
    await flushFolder(dirname(aside));
  };
  return { publish, discard };
}

/** The file that a name leads to: behind a link it is the file that changes, also where it is still to be made. */
async function behindLinks(file: string): Promise<string> {
  let path = file;
  for (let i = 0; i < MOST_LINKS; i++) {
    const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
    if (!isLink) return path;
    path = resolve(dirname(path), await readlink(path));
  }
  throw Object.assign(new Error(`too many links: ${file}`), { code: "ELOOP" });
}

/** A new name lasts over a power cut once its folder is written out; where the system does not do that, nothing is lost but time. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}
