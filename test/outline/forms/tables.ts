import type { Grid } from "./boxes.js";
import { type About, figure } from "./clauses.js";
import type { Hardness, RowLabel } from "./labels.js";
import { THEMES } from "./words.js";

export type Drawn = { readonly form: string; readonly grid: Grid; readonly rows: readonly RowLabel[]; readonly note?: string };

const CLASSES: Readonly<Record<string, string>> = {
  industry: "经济发展",
  innovation: "创新驱动",
  farming: "经济发展",
  infrastructure: "经济发展",
  opening: "经济发展",
  ecology: "资源环境",
  people: "民生福祉",
  governance: "安全保障",
};

/** A table of main indicators, or of what the last plan reached. */
export function tableOf(about: About, level: Hardness, kind: "indicators" | "results"): Drawn {
  const { chance, from, to } = about;
  const base = from - 1;
  const picked = THEMES.flatMap((theme) =>
    chance
      .some(
        theme.levels.filter((one) => one[5] === "up" || one[1] === "%" || one[1] === "‰"),
        2,
      )
      .map((one) => ({ one, group: CLASSES[theme.key] as string })),
  );
  const order = ["经济发展", "创新驱动", "民生福祉", "资源环境", "安全保障"];
  picked.sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
  const withClass = level !== "kind" && chance.happens(0.5);
  const unitApart = chance.happens(0.5);
  const withMean = level !== "kind" && kind === "indicators" && chance.happens(0.4);
  const withBase = kind === "indicators" && chance.happens(0.75);
  const withNo = withClass || chance.happens(0.8);
  const withAttribute = about.from >= 2011 && chance.happens(0.85);
  const word = chance.pick(level === "kind" ? ["指标"] : ["指标", "指标名称", "主要指标"]);
  const baseColumn = chance.pick([`${base}年`, `${base}年完成`, `${base}年基期值`]);
  const aimColumn =
    kind === "results"
      ? chance.pick([`${base}年规划目标`, "规划目标"])
      : chance.pick([`${to}年`, `${to}年目标`, `${to}年目标值`]);
  const meanColumn = chance.pick(["年均增长（%）", "年均增速[累计]", "年均/累计"]);
  const doneColumn = chance.pick([`${base}年完成`, "实际完成", `${base}年完成情况`]);
  const header = [
    ...(withClass ? ["类别"] : []),
    ...(withNo ? ["序号"] : []),
    word,
    ...(unitApart ? ["单位"] : []),
    ...(withBase ? [baseColumn] : []),
    aimColumn,
    ...(withMean ? [meanColumn] : []),
    ...(kind === "results" ? [doneColumn] : []),
    ...(withAttribute ? ["属性"] : []),
  ];
  const rows: RowLabel[] = [];
  const grown = chance.happens(0.7) ? [{ name: "地区生产总值年均增长", unit: "%", group: "经济发展" }] : [];
  const lines: string[][] = [];
  const print = (row: RowLabel, group: string, first: boolean, cells: Readonly<Record<string, string>>) =>
    lines.push(
      header.map((column) => {
        if (column === "类别") return first ? group : "";
        if (column === "序号") return String(row.no);
        if (column === word) return unitApart ? row.name : `${row.name}${row.unit ? `（${row.unit}）` : ""}`;
        if (column === "单位") return row.unit ?? "—";
        if (column === "属性") return row.attribute ?? "";
        return cells[column] ?? "";
      }),
    );
  const seen = new Set<string>();
  const attribute = () => (withAttribute ? chance.pick(["预期性", "预期性", "约束性"]) : null);
  for (const { name, unit, group } of grown) {
    const [was, will] = [figure(chance, 4, 9, 1), figure(chance, 4, 9, 1)];
    const raw = `${will}${chance.pick(["左右", "以上", ""])}`;
    const row: RowLabel = {
      no: withNo ? 1 : null,
      name,
      unit,
      attribute: attribute(),
      targets: [{ column: aimColumn, raw, value: will }],
    };
    if (withBase) row.baseline = { raw: was, value: was };
    if (kind === "results") row.result = { raw: was, values: [was] };
    rows.push(row);
    print(row, group, !seen.has(group), {
      [baseColumn]: was,
      [aimColumn]: raw,
      [meanColumn]: "—",
      ...(kind === "results" ? { [doneColumn]: was } : {}),
    });
    seen.add(group);
  }
  for (const { one, group } of picked) {
    const [name, unit, low, high, decimals, better] = one;
    const was = figure(chance, low, (low + high) / 2, decimals);
    const will = figure(chance, (low + high) / 2 + 0.05 * (high - low), high, decimals);
    const [a, b] = better === "up" ? [was, will] : [will, was];
    const delegated = level !== "kind" && chance.happens(0.06) ? "完成上级下达任务" : undefined;
    const raw =
      delegated ??
      chance.pick(
        level === "kind"
          ? [b]
          : [b, b, b, better === "up" ? `${b}以上` : `${b}以内`, better === "up" ? `≥${b}` : `≤${b}`, `${b}左右`],
      );
    const row: RowLabel = {
      no: withNo ? rows.length + 1 : null,
      name,
      unit,
      attribute: attribute(),
      targets: [{ column: aimColumn, raw, value: delegated ? null : b }],
    };
    if (withBase) row.baseline = { raw: a, value: a };
    const grows = unit !== "%" && better === "up" ? figure(chance, 1, 9, 1) : undefined;
    const meanRaw = grows ? (chance.happens(0.3) ? `〔${grows}〕` : grows) : "—";
    if (withMean && grows) row.targets.push({ column: meanColumn, raw: meanRaw, value: grows });
    const done = figure(chance, low, high, decimals);
    if (kind === "results") row.result = { raw: done, values: [done] };
    rows.push(row);
    print(row, group, !seen.has(group), {
      [baseColumn]: a,
      [aimColumn]: raw,
      [meanColumn]: meanRaw,
      ...(kind === "results" ? { [doneColumn]: done } : {}),
    });
    seen.add(group);
  }
  const note = chance.happens(0.5)
    ? chance.pick([
        "注：〔〕内为五年累计数。",
        "注：1.带〔〕的为五年累计数；2.地区生产总值增速按可比价计算。",
        "注：部分指标为预计数。",
      ])
    : undefined;
  return { form: header.join("/"), grid: { header, rows: lines }, rows, ...(note ? { note } : {}) };
}
