// Everything from nothing: a browser, the packages, the packed library, the build, and the tests in the browser.
// With --quick, what is installed and built already stays.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));
const isQuick = process.argv.includes("--quick");

function run(command, ...args) {
  console.log(`\n> ${command} ${args.join(" ")}`);
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: "inherit" });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

const succeeds = (command, ...args) => spawnSync(command, args, { encoding: "utf8" }).status === 0;

/** Debian's Chromium and a Chinese font; on other systems CHROMIUM names a browser. */
function browser() {
  const wanted = [
    ...(process.env.CHROMIUM !== undefined || existsSync("/usr/bin/chromium") ? [] : ["chromium"]),
    ...(spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout?.trim() ? [] : ["fonts-wqy-zenhei"]),
  ];
  if (wanted.length === 0) return;
  if (!succeeds("apt-get", "--version")) {
    if (!wanted.includes("chromium")) return;
    console.error("No Chromium: install one and name it with the environment variable CHROMIUM.");
    process.exit(1);
  }
  const isDebian = /debian/i.test(existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "");
  if (!isDebian) console.warn("Not Debian: if the package chromium is no real browser here, name one with CHROMIUM.");
  const apt = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "apt-get"];
  run(...apt, "update", "-qq");
  run(...apt, "install", "-y", "-qq", "--no-install-recommends", ...wanted);
}

browser();
if (!isQuick) {
  run("npm", "ci", "--no-audit", "--no-fund");
  run("npm", "run", "--silent", "library");
}
run("npm", "run", "--silent", "build");
run("npm", "test", "--silent");
