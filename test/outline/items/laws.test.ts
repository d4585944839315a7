import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BoxSchema } from "../../../src/model/box.js";
import { told } from "./body.js";
import { HELD } from "./held.js";
import { readBody } from "./read-body.js";
import { SEEN } from "./seen.js";

const TITLE = "重点工程";
const PLACES = ["清源", "白塔", "柳河", "石桥", "江滨", "青云", "望山", "临湖"];
const THINGS = [
  "中心医院新院区",
  "绕城高速",
  "抽水蓄能电站",
  "产业园",
  "图书馆（二期）",
  "水厂（一期、二期）",
  "过江通道",
  "“一站式”服务平台",
];
const WORKS = ["污水治理项目", "防洪排涝工程", "农田建设项目（2026—2028年）", "管网改造工程", "120公里供水管道更新项目"];

const name = (ends: readonly string[]) =>
  fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom(...ends)).map(([place, end]) => `${place}${end}`);
const listed = (ends: readonly string[]) => fc.uniqueArray(name(ends), { minLength: 2, maxLength: 6 });
const groups = fc
  .uniqueArray(fc.constantFrom("交通", "水利", "能源", "民生", "教育卫生", "生态环保"), { minLength: 2, maxLength: 4 })
  .chain((heads) =>
    fc.tuple(...heads.map((head) => fc.tuple(fc.constant(head), fc.oneof(listed(THINGS), listed(WORKS)), fc.boolean()))),
  );
type Groups = readonly (readonly [head: string, names: readonly string[], open: boolean])[];

const written = (all: Groups): string =>
  all.map(([head, names, open]) => `${head}：${names.join("、")}${open ? "等" : ""}。`).join("\n");
const asTold = (all: Groups) => all.map(([head, names, open]) => (open ? [head, names, true] : [head, names]));

describe("laws of bodies", () => {
  it("names that are joined to a list come back from it", () => {
    fc.assert(
      fc.property(groups, (all) => {
        expect(told(readBody(written(all), TITLE).groups)).toEqual(asTold(all));
      }),
    );
  });

  it("whatever the width of lines, the reading is the same", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 18, max: 44 }), (all, width) => {
        const broken = written(all)
          .split("\n")
          .map((line) => line.replaceAll(new RegExp(`.{${width}}(?=.)`, "gu"), "$&\n"))
          .join("\n");
        expect(told(readBody(broken, TITLE).groups)).toEqual(asTold(all));
      }),
    );
  });

  it("a break and an empty line anywhere behind the names of groups change nothing", () => {
    fc.assert(
      fc.property(groups, fc.array(fc.nat(), { maxLength: 4 }), (all, places) => {
        const text = written(all);
        let broken = text;
        for (const place of [...places].map((one) => one % text.length).sort((a, b) => b - a)) {
          const line = text.slice(text.lastIndexOf("\n", place) + 1, place);
          if (line.includes("：") && text[place] !== "\n") broken = `${broken.slice(0, place)}\n\n${broken.slice(place)}`;
        }
        expect(told(readBody(broken, TITLE).groups)).toEqual(asTold(all));
      }),
    );
  });

  it("neither blanks between signs nor their width change the reading", () => {
    const wide = (text: string) => text.replaceAll(/[0-9()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const narrow = (value: unknown) => JSON.parse(JSON.stringify(value).normalize("NFKC")) as unknown;
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 9 }), (all, every) => {
        const spaced = wide(written(all)).replaceAll(new RegExp(`(?:[\\u3400-\\u9fff]){${every}}`, "gu"), "$& ");
        expect(narrow(told(readBody(spaced, TITLE).groups))).toEqual(narrow(asTold(all)));
      }),
    );
  });

  it("numbers before groups, of any kind, change nothing", () => {
    const styles = [
      (i: number) => `${i}．`,
      (i: number) => `（${i}）`,
      (i: number) => `0${i} `,
      (i: number) => `${"一二三四"[i - 1]}、`,
      () => "◆",
      () => "——",
    ];
    fc.assert(
      fc.property(groups, fc.constantFrom(...styles), (all, style) => {
        const numbered = written(all)
          .split("\n")
          .map((line, i) => `${style(i + 1)}${line}`)
          .join("\n");
        expect(told(readBody(numbered, TITLE).groups)).toEqual(asTold(all));
      }),
    );
  });

  const noise = fc
    .array(
      fc.constantFrom(
        ..."甲乙丙丁项目工程等、，。；：（）“”(): \t\n|1２①一二三四—-◆",
        "项目",
        "工程",
        "建设",
        "1.",
        "（一）",
        "注：",
        "续建：",
        "责任单位：",
        "项目名称\t建设年限\n",
        "等6座水库",
        "<td>",
        "\n\n",
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join(""));

  it("any body gives groups that the model accepts, and tells what each of its signs is", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const read = readBody(text, TITLE);
        const { kind, groups: found } = read;
        expect(BoxSchema.safeParse({ no: 1, title: { zh: TITLE }, kind, locator: {}, groups: found }).success).toBe(true);
        expect(untold(text, read)).toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it.each([...SEEN, ...HELD].filter(({ kind }) => kind !== "results").map((body) => [body.form, body] as const))(
    "every sign is told: %s",
    (_, { text, title, format }) => {
      if (format !== "html") expect(untold(text, readBody(text, title, format)).replaceAll(/[|*-]/g, "")).toBe("");
    },
  );

  /** Signs of a body in none of its blocks, and in no issue. */
  function untold(text: string, { blocks, issues }: ReturnType<typeof readBody>): string {
    const signs = [...Array(text.length).keys()].map((i) => text.charAt(i));
    for (const { span } of [...blocks, ...issues]) signs.fill("", span.start, span.end);
    return signs.join("").replaceAll(/[\s\p{Cf}|：:。；;，,、！!？?]/gu, "");
  }
});
