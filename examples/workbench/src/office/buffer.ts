/** What `node:buffer` is in a browser. */
export { Buffer } from "buffer/";
