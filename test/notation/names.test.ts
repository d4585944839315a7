import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countInName, isOpenList, nameKey } from "../../src/notation/index.js";

describe("nameKey", () => {
  it("makes spellings of one name one", () => {
    const key = nameKey("农产品生产/冷链物流一体化建设项目");
    expect(nameKey("农产品生产冷链物流一体化项目")).toBe(key);
    expect(nameKey("“农产品”生产 冷链・物流一体化工程")).toBe(key);
    expect(nameKey("青山县农产品生产冷链物流一体化", ["青山", "青山县", ""])).toBe(key);
    expect(nameKey("蓝水市青山县农产品生产冷链物流一体化", ["青山县", "蓝水市"])).toBe(key);
  });

  it("keeps numbers, points between digits, percent and brackets", () => {
    expect(nameKey("年产1.5万吨（一期）50%")).toBe("年产1.5万吨(一期)50%");
  });

  it("keeps a name that is nothing but a place", () => {
    expect(nameKey("青山县", ["青山县"])).toBe("青山县");
  });

  it("is quick on long names, and its own key", () => {
    expect(nameKey("甲".repeat(100_000))).toHaveLength(2000);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("甲", "乙", "1", ".", "（", "）", " ", "/", "项", "目", "工程") }),
        (name) => {
          const key = nameKey(name);
          expect(nameKey(` ${name} `)).toBe(key);
        },
      ),
    );
  });
});

describe("isOpenList", () => {
  it("takes 等 before a number or at the end", () => {
    expect(["甲、乙等6处", "甲、乙等 6 处", "甲、乙等", "中等职业学校等2所"].map(isOpenList)).toEqual([true, true, true, true]);
    expect(["高等教育2处", "甲、乙6处", ""].map(isOpenList)).toEqual([false, false, false]);
  });
});

describe("countInName", () => {
  it("reads the one numeral of a name", () => {
    expect(["三个离不开", "六大中心镇", "两带", "十进"].map(countInName)).toEqual([3, 6, 2, 10]);
  });

  it("counts nothing where there are several numerals, ordinals, larger numbers, many, or one", () => {
    const names = ["三管三必须", "第三产业", "十万", "三期", "一心多点", "一般乡镇", "中心镇", "五2", "三".repeat(300)];
    expect(names.map(countInName)).toEqual(names.map(() => undefined));
  });
});
