import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../../src/huzhu/index.js";
import { readBoxBody } from "../../../src/outline/items/read-box-body.js";
import { readLines } from "../../../src/outline/source/read-lines.js";

const OUTLINES = "../shared/outlines";

type Labels = {
  readonly boxes: readonly {
    readonly no: number;
    readonly title: string;
    readonly span: { readonly start: number; readonly end: number };
  }[];
  readonly items: readonly { readonly box: number; readonly items: readonly string[]; readonly maybe?: readonly string[] }[];
};

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/\s/gu, "");

/** The boxes of a labelled text, each with its body read. */
function read(id: string, path: string, format: "text" | "html") {
  const labels = JSON.parse(readFileSync(`${OUTLINES}/${id}.labels.json`, "utf8")) as Labels;
  const { lines } = readLines(readFileSync(path, "utf8"), format);
  return labels.boxes.map(({ no, title, span }) => {
    const inside = lines.filter(({ starts, ends }) => (starts[0] ?? 0) >= span.start && (ends.at(-1) ?? 0) <= span.end);
    // The title's own lines stand first.
    let [taken, from] = ["", 0];
    while (from < inside.length && !plain(taken).includes(plain(title))) taken += inside[from++]?.text;
    const body = readBoxBody(inside.slice(from), { no, title, locator: {} });
    const items = body.groups.flatMap(({ name, projects }) =>
      projects.length > 0 ? projects.map((one) => one.name.zh) : [name.zh],
    );
    return { no, body, items: items.map(plain), label: labels.items.find(({ box }) => box === no) };
  });
}

/** Names without label, and labels without name. */
function amiss(boxes: ReturnType<typeof read>) {
  const bare = (name: string) =>
    plain(name)
      .replace(/^(?:规划建设|实施|建设|推进)/u, "")
      .replace(/\([^()]*\)$/u, "");
  return boxes.flatMap(({ items, label }) => {
    if (label === undefined) return [];
    const [want, have] = [label.items.map(bare), items.map(bare)];
    const allowed = (label.maybe ?? []).map(bare);
    return [...want.filter((one) => !have.includes(one)), ...have.filter((one) => !want.includes(one) && !allowed.includes(one))];
  });
}

describe.skipIf(!existsSync(OUTLINES))("bodies of the labelled outlines (skipped without ../shared)", () => {
  it("a city's page: names that its prose gives as what is built", () => {
    const boxes = read("guangzhou-15", `${OUTLINES}/texts/guangzhou-15.html`, "html");
    // 珠江电厂煤码头等现有码头技术改造 is one work here and a name in the label.
    expect(amiss(boxes)).toEqual(["珠江电厂煤码头"]);
  });

  it("a city's text: numbered names, lists, and columns set apart by blanks", () => {
    expect(amiss(read("nanjing-15", `${OUTLINES}/texts/nanjing-15.txt`, "text"))).toEqual([]);
  });

  it("the county: projects come out as the embedded plan has them, but for two that were split by judgement", () => {
    const boxes = read("huzhu-15", "../shared/source/huzhu-fifteenth-plan.txt", "text");
    const projects = new Map(
      boxes.flatMap(({ no, body }) => body.groups.map((group) => [`${no} ${plain(group.name.zh)}`, group] as const)),
    );
    const differing = huzhu15.boxes.flatMap(({ no, groups }) =>
      groups.flatMap(({ name, openEnded, projects: authored }) => {
        const mine = projects.get(`${no} ${plain(name.zh)}`);
        const same = (mine?.openEnded ?? false) === openEnded ? [] : [`${no} ${name.zh}`];
        const left = authored.filter((one) => {
          const found = mine?.projects.find((other) => plain(other.name.zh) === plain(one.name.zh));
          const details = (from: typeof found) => from && { years: from.years, phase: from.phase, quantities: from.quantities };
          return found === undefined || JSON.stringify(details(found)) !== JSON.stringify(details(one));
        });
        return [...same, ...left.map((one) => one.id)];
      }),
    );
    expect(differing).toEqual(["box-20/group-3/02", "box-26/group-3/05"]);
  });
});
