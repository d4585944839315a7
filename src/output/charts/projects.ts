import { refuseUnless } from "../../kernel/index.js";
import { projectsAt } from "../../layout/index.js";
import type { Box, Place, Plan } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { fill, nameIn, wording } from "../../text/index.js";
import { extentOf, labelled } from "./axis.js";
import { type Chart, type ChartOptions, chart } from "./chart.js";
import { COLOURS } from "./theme.js";
import { townships } from "./townships.js";

const CELL = { width: 36, height: 22, name: 50 };

/**
 * How many projects each box has in each township, as a table whose colour and number say the same. A project counts in
 * every township that its name mentions, itself or by a place inside; those that mention none have a column of their own.
 *
 * @param plan - the plan
 * @param options - `locale`, `theme`
 * @returns a Vega-Lite specification
 * @category Charts
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { projectsChart } from "five-year-plan/output";
 * projectsChart(huzhu15, { locale: "zh" }).description.includes("各专栏项目与乡镇"); // => true
 * ```
 */
export function projectsChart(plan: Plan, options: ChartOptions = {}): Chart {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const { locale = "zh", theme = "light" } = options;
  const { chart: words } = wording(locale);
  const { cells, sums, columns } = count(plan);
  const boxes = plan.boxes.filter((box) => all(box).length > 0);
  const labels = boxes.map(({ no, title }) => ({ key: String(no), text: `${no}  ${nameIn(title, locale)}` }));
  const heads = [
    ...columns.map(({ id, name }) => ({ key: id, text: nameIn(name, locale) })),
    { key: NONE, text: words.elsewhere },
    { key: ALL, text: words.total },
  ];
  const { empty, few, many, text, background } = COLOURS[theme];
  const most = Math.max(1, ...cells.map((cell) => cell.count));
  const name = (head: string) => heads.find(({ key }) => key === head)?.text ?? "";
  const value = { field: "count", type: "quantitative" };
  const shown = cells.map(({ title, ...cell }) => ({ ...cell, box: nameIn(title, locale), head: name(cell.column) }));
  const tooltip = [
    { field: "box", type: "nominal", title: words.box },
    { field: "head", type: "nominal", title: words.township },
    { ...value, title: words.count },
  ];
  return chart(theme, {
    title: fill(words.projectsTitle, { plan: nameIn(plan.title, locale) }),
    subtitle: [words.projectsNote],
    width: extentOf(labels, CELL.name) + heads.length * CELL.width,
    table: {
      columns: ["box", "title_zh", "title_en", "place", "name_zh", "name_en", "projects"],
      // Those that mention no township have no place.
      rows: [...cells, ...sums.filter((sum) => sum.column === NONE && sum.count > 0)].map(({ row, column, count: projects }) => {
        const box = boxes.find(({ no }) => String(no) === row)?.title;
        const place = columns.find(({ id }) => id === column);
        return [
          row,
          box?.zh ?? null,
          box?.en ?? null,
          place?.id ?? null,
          place?.name.zh ?? null,
          place?.name.en ?? null,
          projects,
        ];
      }),
    },
    spec: {
      width: { step: CELL.width },
      height: { step: CELL.height },
      encoding: {
        x: {
          field: "column",
          type: "ordinal",
          scale: { domain: heads.map(({ key }) => key) },
          axis: { ...labelled(heads, 99), orient: "top", labelAngle: -45, labelAlign: "left", minExtent: 0 },
        },
        y: { field: "row", type: "ordinal", scale: { domain: labels.map(({ key }) => key) }, axis: labelled(labels, CELL.name) },
      },
      layer: [
        {
          data: { values: boxes.flatMap((box) => columns.map(({ id }) => ({ row: String(box.no), column: id }))) },
          mark: { type: "rect", color: empty, stroke: background, strokeWidth: 2, aria: false },
        },
        {
          data: { values: shown },
          mark: { type: "rect", stroke: background, strokeWidth: 2 },
          encoding: { tooltip, color: { ...value, scale: { domain: [1, most], range: [few[0], many[0]] }, legend: null } },
        },
        {
          data: { values: shown },
          mark: { type: "text" },
          encoding: {
            tooltip,
            text: value,
            color: { condition: { test: `datum.count > ${(1 + most) / 2}`, value: many[1] }, value: few[1] },
          },
        },
        {
          data: { values: sums },
          mark: { type: "text", color: text, fontWeight: { expr: `datum.column === "${ALL}" ? "bold" : "normal"` } },
          encoding: { text: value },
        },
      ],
    },
  });
}

/** Columns beside the townships'. No place has such an id. */
const NONE = "(none)";
const ALL = "(all)";

const all = ({ groups }: Box): string[] => groups.flatMap(({ projects }) => projects.map(({ id }) => id));

type Cell = { readonly row: string; readonly column: string; readonly count: number };

function count(plan: Plan): {
  readonly cells: readonly (Cell & Pick<Box, "title">)[];
  readonly sums: readonly Cell[];
  readonly columns: readonly Place[];
} {
  const there = townships(plan).map((place) => ({ place, ids: new Set(projectsAt(plan, place.id).map(({ id }) => id)) }));
  const named = there.filter(({ ids }) => ids.size > 0);
  const rows = plan.boxes
    .map((box) => ({ row: String(box.no), title: box.title, ids: all(box) }))
    .filter(({ ids }) => ids.length > 0);
  return {
    columns: named.map(({ place }) => place),
    cells: rows.flatMap(({ ids, ...row }) =>
      named
        .map(({ place, ids: at }) => ({ ...row, column: place.id, count: ids.filter((id) => at.has(id)).length }))
        .filter((cell) => cell.count > 0),
    ),
    sums: rows.flatMap(({ row, ids }) => [
      { row, column: NONE, count: ids.filter((id) => !named.some(({ ids: at }) => at.has(id))).length },
      { row, column: ALL, count: ids.length },
    ]),
  };
}
