import { describe, expect, it } from "vitest";
import { nameStage } from "../../../src/notation/index.js";
import { STAGE_WORDS } from "../../../src/notation/names/lexicon.js";
import { stageOf } from "../../../src/outline/items/works.js";

describe("how far a work is", () => {
  it.each(STAGE_WORDS)("%s is %s by itself and in a name", (word, stage) => {
    expect(stageOf(word)).toBe(stage);
    expect(stageOf(`${word}项目`)).toBe(stage);
    expect(nameStage(`${word}甲水库`)).toBe(stage);
  });

  it.each([
    ["拟开工", "planned"],
    ["谋划新建", "planned"],
    ["开展前期工作", "planned"],
    ["新开工", "new"],
    ["开工建设", "new"],
    ["在建", "continued"],
    ["续建和新建", undefined],
    ["在建和新开工", undefined],
    ["改造提升", undefined],
  ])("%s is %s", (said, stage) => {
    expect(stageOf(said)).toBe(stage);
  });
});
