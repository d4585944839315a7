import { type BoxBody, readBoxBody } from "../../../src/outline/items/read-box-body.js";
import { readLines } from "../../../src/outline/source/read-lines.js";
import type { Body } from "./body.js";

/** Reads the body of a box from its text. */
export const readBody = (text: string, title: string, format: Body["format"] = "text"): BoxBody =>
  readBoxBody(readLines(text, format).lines, { no: 1, title, locator: { chapter: 2 } });
