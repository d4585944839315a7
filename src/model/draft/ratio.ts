import type { Requirement, TableFigure, TableIndicator, TargetReading } from "../../notation/index.js";

const ONE = /^1(?:\.0{1,40})?$/;

/** 2.1:1 is 2.1 times as much, a level; 20.5:31.5:48 and 1:16 stay what they are. */
export function toOne<R extends Requirement>(requirement: R): R | Extract<Requirement, { kind: "level" }> {
  if (requirement.kind !== "composition") return requirement;
  const [ratio, one, ...more] = requirement.parts;
  if (ratio === undefined || one === undefined || more.length > 0 || !ONE.test(one)) return requirement;
  return { kind: "level", bound: requirement.bound, value: ratio };
}

/** A row of 城乡居民收入比, whose base and targets are all so many to one, as one of levels. */
export function withRatios(row: TableIndicator): TableIndicator {
  const { baseline, targets } = row;
  const printed = [...(baseline === undefined ? [] : [baseline]), ...targets].flatMap(({ reading }) =>
    reading.ok ? reading.clauses : [],
  );
  const ratios = printed.filter(({ kind }) => kind === "composition");
  if (ratios.length === 0 || ratios.some((one) => toOne(one).kind !== "level")) return row;
  return { ...row, ...(baseline !== undefined && { baseline: levelled(baseline) }), targets: targets.map(levelled) };
}

function levelled<F extends Pick<TableFigure, "reading">>(figure: F): F {
  const { reading } = figure;
  if (!reading.ok) return figure;
  const clauses = reading.clauses.map((clause) => toOne(clause));
  return { ...figure, reading: { ...reading, clauses } as unknown as TargetReading };
}
