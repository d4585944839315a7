import { defineConfig, type Plugin } from "vite";

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

export default defineConfig({
  // Relative addresses: the folder may be put anywhere, below any path.
  base: "./",
  plugins: [contentSecurityPolicy],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // The charts' engine is large and loaded only when a chart is opened.
    chunkSizeWarningLimit: 1000,
  },
});
