export * from "./assessment/index.js";
export * from "./kernel/index.js";
export * from "./model/index.js";
export * from "./notation/index.js";
