import { expect, it } from "vitest";
import { whyNotRead, whyNotWritten } from "../../src/cli/failure.js";

it.each([
  ["ENOENT", "no such file"],
  ["EISDIR", "it is a folder"],
  ["EEXIST", "there is a file of that name"],
  ["EROFS", "permission denied"],
  ["EDQUOT", "the disk is full"],
  ["EFBIG", "too large to hold in memory (at most 64 MB)"],
  ["ELOOP", "its links lead to each other and to no file"],
  ["EIO", "the system's own words"],
])("what a system calls %s is reported in words", (code, words) => {
  const error = Object.assign(new Error("the system's own words"), { code });
  expect(whyNotRead("a.csv", error, "en").message).toBe(`cannot read a.csv: ${words}`);
  const written = code === "EFBIG" ? "larger than the system allows a file to be" : words;
  expect(whyNotWritten("-", error, "en").message).toBe(`cannot write standard output: ${written}`);
});
