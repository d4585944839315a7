import { describe, expect, it } from "vitest";
import { told } from "./body.js";
import { HELD } from "./held.js";
import { readBody } from "./read-body.js";
import { SEEN } from "./seen.js";

/** What a reading says of a project beside its name, in the form that bodies tell it. */
function knownOf(body: ReturnType<typeof readBody>, name: string) {
  const project = body.groups.flatMap(({ projects }) => projects).find((one) => one.name.zh === name);
  if (project === undefined) return undefined;
  const { years, phase, stage, responsible, quantities } = project;
  return {
    ...(years && { years: [years.from, years.to] }),
    ...(phase !== undefined && { phase }),
    ...(stage && { stage }),
    ...(responsible && { responsible: responsible.map(({ zh }) => zh) }),
    ...(quantities.length > 0 && {
      sizes: quantities.map(({ of, value, unit, perYear }) => (perYear ? [of, value, unit, true] : [of, value, unit])),
    }),
  };
}

describe("bodies of boxes", () => {
  it.each([...SEEN, ...HELD].map((body) => [body.form, body] as const))(
    "%s",
    (_, { text, title, format, kind, label, groups, known }) => {
      const read = readBody(text, title, format);
      expect(told(read.groups)).toEqual(groups);
      expect(read.kind).toBe(kind);
      expect(read.label?.zh).toBe(label);
      for (const [name, details] of Object.entries(known ?? {})) expect([name, knownOf(read, name)]).toEqual([name, details]);
    },
  );
});

describe("a count in a name", () => {
  const names = (text: string) =>
    readBody(text, "重点工程").groups.flatMap(({ projects }) => projects.map(({ name }) => name.zh));

  it("that opens it counts its own, and behind the last of several counts them", () => {
    expect(
      names(
        "一、医疗。区体育中心、区图书馆新馆、12所社区卫生服务中心提升工程。\n二、水库。甲水库、乙水库、丙3座水库除险加固工程。",
      ),
    ).toEqual(["区体育中心", "区图书馆新馆", "12所社区卫生服务中心提升工程", "甲水库、乙水库、丙3座水库除险加固工程"]);
  });
});

describe("what a list measures of its works together", () => {
  const named = (text: string) => {
    const { groups, prose } = readBody(text, "重点工程");
    return {
      names: groups.flatMap(({ projects }) => projects.map(({ name }) => name.zh)),
      prose: prose.map(({ passage }) => passage.text).filter((one) => /[0-9]/.test(one)),
    };
  };

  it.each(["覆盖人口68万人", "总投资12亿元，建设里程86公里", "惠及居民3万户"])(
    "is no work, and is read as prose: %s",
    (measured) => {
      const text = `甲县供水工程、乙县供水工程、丙河治理工程，${measured}。`;
      const { names, prose } = named(`一、供水。${text}\n二、道路。丁路改建工程、戊路扩建工程。`);
      expect(names).toEqual(["甲县供水工程", "乙县供水工程", "丙河治理工程", "丁路改建工程", "戊路扩建工程"]);
      expect(prose).toEqual([text]);
    },
  );

  it("a name in the list may measure, too", () => {
    expect(named("一、能源。甲变电站工程，乙管网工程，分布式光伏300兆瓦项目。\n二、道路。丁路改建工程。").names).toEqual([
      "甲变电站工程",
      "乙管网工程",
      "分布式光伏300兆瓦项目",
      "丁路改建工程",
    ]);
  });

  it("a line of its own under a name is what is done there", () => {
    const { groups } = readBody("（一）水库\n完成45座病险水库除险加固。\n（二）河道\n甲河治理工程、乙河治理工程。", "重点工程");
    expect(groups.map(({ name }) => name.zh)).toEqual(["水库", "河道"]);
  });
});
