import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";
import { COUNTY } from "./county.js";
import { PRINTINGS } from "./printings.js";
import { skeleton } from "./skeleton.js";

const read = (text: string, format: "text" | "markdown" | "html") => skeleton(text, readOutline(text, { format }));
const plain = read(COUNTY, "text");

describe("an outline however it is printed", () => {
  it("has the headings and boxes that it prints", () => {
    expect(plain).toEqual([
      "part 1 发展基础和总体要求",
      "part 2 建设现代化产业体系",
      "chapter 1.1 发展基础",
      "chapter 1.2 总体要求",
      "section 2.1 指导思想",
      "section 2.2 主要目标",
      "chapter 2.3 做强特色产业",
      "section 3.1 壮大工业",
      "section 3.2 做优农业",
      "box 1 重大民生工程 in 2.2: …镇卫生院提标改造项目等。",
      "box 2 工业重点项目 in 3.1: …:年加工2万吨菌菇项目。",
    ]);
  });

  it.each(PRINTINGS)("reads the same $name", ({ format, print }) => {
    expect(read(print(COUNTY), format)).toEqual(plain);
  });

  it.each(PRINTINGS)("reads the same $name and without contents", ({ format, print }) => {
    const start = COUNTY.indexOf("目  录");
    const text = COUNTY.slice(0, start) + COUNTY.slice(COUNTY.indexOf("第一篇", COUNTY.indexOf("8\n")));
    expect(read(print(text), format)).toEqual(plain);
  });
});

const NANJING = "../shared/outlines/texts/nanjing-15.txt";
describe.skipIf(!existsSync(NANJING))("a whole city's outline (skipped where ../shared is not there)", () => {
  const text = existsSync(NANJING) ? readFileSync(NANJING, "utf8") : "";
  const kept = PRINTINGS.filter(({ name }) => !/Markdown|table/.test(name));
  it.each(kept)("has the same headings $name", ({ format, print }) => {
    const headings = (one: string, as: "text" | "markdown" | "html") => read(one, as).filter((line) => !line.startsWith("box"));
    expect(headings(print(text), format)).toEqual(headings(text, "text"));
  });
});
