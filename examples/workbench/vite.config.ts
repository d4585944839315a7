import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readObservationText } from "five-year-plan";
import { defineConfig, type Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The built page may load nothing but itself: no other host, no inline script, no eval. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
  ],
};

/** `figures.csv?read` is the observations of the file, read by the library at build time. */
const readFigures: Plugin = {
  name: "read-figures",
  load(id) {
    const [file = "", query] = id.split("?");
    if (query !== "read" || !file.endsWith(".csv")) return;
    const { observations, refused } = readObservationText(readFileSync(file, "utf8"), { format: "csv" });
    if (refused.length > 0) throw new Error(`${file}: ${JSON.stringify(refused)}`);
    return `export default ${JSON.stringify(observations)}`;
  },
};

export default defineConfig({
  // Relative addresses: the folder may be put anywhere, below any path.
  base: "./",
  plugins: [contentSecurityPolicy, readFigures],
  resolve: {
    alias: {
      // The readers of office documents are the command line's; these two are all that they need of Node.
      "node:buffer": here("src/office/buffer.ts"),
      "node:zlib": here("src/office/zlib.ts"),
    },
  },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // The charts' engine and the readers of documents are large, and loaded only when they are asked for.
    chunkSizeWarningLimit: 1000,
  },
});
