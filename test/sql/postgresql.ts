import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { command } from "./command.js";

const ROOT = "/usr/lib/postgresql";
const newest = existsSync(ROOT) ? readdirSync(ROOT).sort((a, b) => Number(b) - Number(a))[0] : undefined;
/** Whether Debian's PostgreSQL is here. */
export const hasPostgres = newest !== undefined && existsSync(join(ROOT, newest, "bin", "initdb"));

/** A server of its own in a new folder, reached by a socket in it and by nothing else. */
export type Node = {
  readonly folder: string;
  readonly run: (sql: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** The server refuses to run as root: then it runs as the user that the package brings. */
const asServer = (program: string, args: readonly string[]) => {
  const path = join(ROOT, newest ?? "", "bin", program);
  return process.getuid?.() === 0 ? command("runuser", ["-u", "postgres", "--", path, ...args]) : command(path, args);
};

export async function startNode(): Promise<Node> {
  const folder = mkdtempSync(join(tmpdir(), "five-year-plan-pg-"));
  const data = join(folder, "data");
  mkdirSync(data);
  if (process.getuid?.() === 0) await command("chown", ["-R", "postgres", folder]);
  chmodSync(folder, 0o755);
  await asServer("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale", "C"]);
  const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off -c work_mem=256MB -c max_wal_size=8GB`;
  await asServer("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  return {
    folder,
    run: (sql) =>
      command("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d", "postgres"], sql),
    stop: async () => {
      await asServer("pg_ctl", ["-D", data, "-w", "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true });
    },
  };
}
