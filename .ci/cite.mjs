// Writes the package's version into CITATION.cff, so that who cites the data names the right one.
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
writeFileSync("CITATION.cff", readFileSync("CITATION.cff", "utf8").replace(/^version: .*$/m, `version: ${version}`));
