import { jsonSchema, type SchemaName } from "../../output/index.js";
import type { ExitCode, Io } from "../io.js";

/** Prints the JSON Schema of a kind of document. */
export async function schemaCommand(name: SchemaName, io: Io): Promise<ExitCode> {
  io.out(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  return 0;
}
