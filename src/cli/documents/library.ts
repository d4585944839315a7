import { DocumentError } from "./document-error.js";

/** Loads a library that only documents need; who has not installed it is told its name. */
export async function library<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") throw new DocumentError("no-library", name);
    throw error;
  }
}
