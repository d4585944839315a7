import { expect, it } from "vitest";
import type { Layout, Role } from "../../../src/model/index.js";
import { found, place, planOfLayout } from "../plans.js";

const places = ["a", "b", "c"].map((id) => place(id));
const role = (id: string, zh: string, members: string[], more: Partial<Role> = {}): Role => ({
  id,
  name: { zh },
  kind: "tier",
  places: members,
  openEnded: false,
  locator: { chapter: 9 },
  ...more,
});
const structure = (zh: string, members: string[], count?: number): NonNullable<Layout["structures"]> => [
  {
    id: "s",
    name: { zh: "结构" },
    parts: [{ id: "points", name: { zh }, places: members, ...(count !== undefined && { count }) }],
    locator: { box: 17 },
  },
];
const differ = (layout: Partial<Layout>) =>
  found("role-list-differs", planOfLayout({ places, ...layout })).map(({ facts }) => [facts["onlyHere"], facts["onlyThere"]]);

it("passes lists that agree in whatever order, an open list that names some, and lists of other names", () => {
  expect(differ({ structures: structure("中心镇", ["a", "b"]), roles: [role("r", "中心镇", ["b", "a"])] })).toEqual([]);
  expect(
    differ({ structures: structure("中心镇", ["a", "b"]), roles: [role("r", "中心镇", ["a"], { openEnded: true })] }),
  ).toEqual([]);
  expect(
    differ({ structures: structure("一般乡镇", ["a"], 11), roles: [role("r", "一般乡镇", ["b"], { openEnded: true })] }),
  ).toEqual([]);
  expect(differ({ roles: [role("r", "甲", ["a"]), role("q", "乙", ["b"])] })).toEqual([]);
});

it("fails one list with two memberships, identified by its name or by the part it spells out", () => {
  expect(differ({ structures: structure("中心镇", ["a", "b"]), roles: [role("r", "中心镇", ["a", "c"])] })).toEqual([
    [["c"], ["b"]],
  ]);
  expect(
    differ({
      structures: structure("六镇", ["a", "b"], 2),
      roles: [role("r", "节点", ["a", "c"], { part: "points", openEnded: true })],
    }),
  ).toEqual([[["c"], []]]);
  // The open list comes first; the two whole ones differ.
  const open = role("o", "镇", ["a"], { openEnded: true });
  expect(differ({ roles: [open, role("r", "镇", ["a", "b"]), role("q", "镇", ["a", "c"])] })).toEqual([[["c"], ["b"]]]);
  // A list that counts more than it names may lack some.
  expect(differ({ structures: structure("镇", ["a"], 5), roles: [role("r", "镇", ["b"])] })).toEqual([[["a"], []]]);
});
