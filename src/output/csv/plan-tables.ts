import {
  BASES,
  BOX_KINDS,
  type Box,
  DIRECTIONS,
  type Indicator,
  type Place,
  type Plan,
  PROJECT_STAGES,
  type Project,
  type ProjectGroup,
  PUBLICATION_KINDS,
  type Publication,
  type Target,
} from "../../model/index.js";
import { requirementColumns } from "./requirement-columns.js";
import {
  type Column,
  decimalColumn,
  json,
  locatorColumn,
  nameColumns,
  type TableKind,
  textColumn,
  trustColumns,
  wordColumn,
  yearColumn,
} from "./table.js";

const REQUIRED = { required: true } as const;
const KEY = { required: true, unique: true } as const;

/** The table of indicators. */
export const INDICATORS: TableKind<Plan, Indicator> = {
  title: "Indicators",
  rows: ({ indicators }) => indicators,
  primaryKey: ["id"],
  columns: [
    { ...textColumn("id", "The same id in every plan that has the indicator.", ({ id }) => id), constraints: KEY },
    { name: "no", type: "integer", description: "The row's printed number.", cell: ({ no }) => no },
    textColumn("part", "Which of the measures that share a row.", ({ part }) => part),
    ...nameColumns<Indicator>("name", "The indicator's name", ({ name }) => name),
    ...nameColumns<Indicator>("category", "The group of rows it stands in", ({ category }) => category),
    textColumn("unit", "The unit as printed.", ({ unit }) => unit),
    missing("unit", ({ unit }) => unit === null),
    wordColumn("direction", DIRECTIONS, "Which way is better; unknown where nothing tells it.", ({ direction }) => direction),
    wordColumn("basis", BASES, "The prices that its growth is stated in, where the plan tells them.", ({ basis }) => basis),
    {
      name: "responsible",
      type: "array",
      description: "Who answers for it, as JSON.",
      cell: ({ responsible }) => json(responsible),
    },
    wordColumn(
      "measure",
      ["level", "growth", "grade", "composition"],
      "What the indicator's values are.",
      ({ measure }) => measure,
    ),
    wordColumn("attribute", ["binding", "anticipatory"], "Binding or anticipatory.", ({ attribute }) => attribute),
    missing("attribute", ({ attribute }) => attribute === null),
    yearColumn("baseline_year", "The year of the baseline.", ({ baseline }) => baseline?.year),
    textColumn("baseline_printed", "The baseline as printed.", ({ baseline }) => baseline?.printed),
    ...requirementColumns<Indicator>("baseline_", ({ baseline }) => baseline?.reading),
    estimated("baseline_estimated", ({ baseline }) => baseline?.estimated),
    ...trustColumns<Indicator>("baseline_", ({ baseline }) => baseline?.evidence),
    {
      name: "definition",
      type: "object",
      description: "What exactly it counts, as JSON.",
      cell: ({ definition }) => json(definition),
    },
    textColumn("not_found", "Cells of its row that were not found, divided by spaces.", ({ notFound }) => notFound?.join(" ")),
    locatorColumn(({ locator }) => locator),
  ],
};

/** A target with the indicator it belongs to and its place among that indicator's targets. */
type TargetRow = { readonly indicator: string; readonly position: number; readonly target: Target };

/** The table of targets. */
export const TARGETS: TableKind<Plan, TargetRow> = {
  title: "Targets",
  rows: ({ indicators }) =>
    indicators.flatMap(({ id, targets }) => targets.map((target, i) => ({ indicator: id, position: i + 1, target }))),
  primaryKey: ["indicator", "position"],
  foreignKeys: [{ fields: "indicator", reference: { resource: "indicators", fields: "id" } }],
  columns: [
    { ...textColumn("indicator", "Id of the indicator.", ({ indicator }) => indicator), constraints: REQUIRED },
    {
      name: "position",
      type: "integer",
      description: "Its place among the indicator's targets, counted from 1.",
      constraints: REQUIRED,
      cell: ({ position }) => position,
    },
    textColumn("printed", "The cell as printed.", ({ target }) => target.printed),
    estimated("estimated", ({ target }) => target.estimated),
    wordColumn("span", ["by", "every-year", "average", "over"], "When it holds.", ({ target }) => target.span.kind),
    yearColumn("first_year", "The first year it holds for.", ({ target: { span } }) => ("from" in span ? span.from : undefined)),
    yearColumn("last_year", "The last year it holds for, or the only one.", ({ target: { span } }) =>
      "to" in span ? span.to : span.year,
    ),
    ...requirementColumns<TargetRow>("", ({ target }) => target.requirement),
    {
      name: "revisions",
      type: "array",
      description: "Earlier forms of the target, oldest first, as JSON.",
      cell: ({ target }) => json(target.revisions),
    },
    ...trustColumns<TargetRow>("", ({ target }) => target.evidence),
    locatorColumn(({ target }) => target.locator),
  ],
};

type ProjectRow = { readonly box: Box; readonly group: ProjectGroup; readonly position: number; readonly project: Project };

/** The table of projects. */
export const PROJECTS: TableKind<Plan, ProjectRow> = {
  title: "Projects",
  rows: ({ boxes }) =>
    boxes.flatMap((box) =>
      box.groups.flatMap((group, i) => group.projects.map((project) => ({ box, group, position: i + 1, project }))),
    ),
  primaryKey: ["id"],
  columns: [
    { ...textColumn("id", "Where the project stands.", ({ project }) => project.id), constraints: KEY },
    { name: "box", type: "integer", description: "Number of the box.", cell: ({ box }) => box.no },
    ...nameColumns<ProjectRow>("box_title", "The box's heading", ({ box }) => box.title),
    wordColumn("box_kind", BOX_KINDS, "What the box holds.", ({ box }) => box.kind),
    textColumn("box_label", "What its list is one of, as the title says.", ({ box }) => box.label?.zh),
    {
      name: "group",
      type: "integer",
      description: "The group within the box, counted from 1.",
      cell: ({ position }) => position,
    },
    ...nameColumns<ProjectRow>("group_name", "The group's name", ({ group }) => group.name),
    {
      name: "group_open_ended",
      type: "boolean",
      description: "The printed list is left open: there is more than is printed.",
      cell: ({ group }) => group.openEnded,
    },
    ...nameColumns<ProjectRow>("name", "The project's name", ({ project }) => project.name),
    textColumn("places", "Ids of the places its name mentions, divided by spaces.", ({ project }) => project.places.join(" ")),
    {
      name: "quantities",
      type: "array",
      description: "Sizes that its name prints, as JSON.",
      cell: ({ project }) => json(project.quantities),
    },
    textColumn("work", "The kind of work.", ({ project }) => project.work),
    yearColumn("first_year", "The first year of its building.", ({ project }) => project.years?.from),
    yearColumn("last_year", "The last year of its building.", ({ project }) => project.years?.to),
    { name: "phase", type: "integer", description: "The printed number of the phase.", cell: ({ project }) => project.phase },
    wordColumn(
      "stage",
      PROJECT_STAGES,
      "Carried on from the plan before, new in this one, or being prepared.",
      ({ project }) => project.stage,
    ),
    {
      name: "responsible",
      type: "array",
      description: "Who is responsible, as JSON.",
      cell: ({ project }) => json(project.responsible),
    },
    locatorColumn(({ project }) => project.locator),
  ],
};

/** The table of what the plan's figures were taken from. */
export const PUBLICATIONS: TableKind<Plan, Publication> = {
  title: "Publications",
  rows: ({ sources = [] }) => sources,
  primaryKey: ["id"],
  columns: [
    { ...textColumn("id", "The publication's id.", ({ id }) => id), constraints: KEY },
    textColumn("title", "Its title.", ({ title }) => title),
    textColumn("publisher", "Who published it.", ({ publisher }) => publisher),
    textColumn("date", "When: YYYY, YYYY-MM or YYYY-MM-DD.", ({ date }) => date),
    wordColumn("kind", PUBLICATION_KINDS, "What it is.", ({ kind }) => kind),
  ],
};

/** The table of places. */
export const PLACES: TableKind<Plan, Place> = {
  title: "Places",
  rows: ({ layout }) => layout.places,
  primaryKey: ["id"],
  columns: [
    { ...textColumn("id", "The place's id.", ({ id }) => id), constraints: KEY },
    ...nameColumns<Place>("name", "The place's name", ({ name }) => name),
    textColumn("kind", "What kind of place.", ({ kind }) => kind),
    textColumn("within", "Id of the place it lies in.", ({ within }) => within),
    { name: "aliases", type: "array", description: "Other spellings, as JSON.", cell: ({ aliases }) => json(aliases) },
    {
      name: "codes",
      type: "array",
      description: "Official codes, each with its scheme, year and source, as JSON.",
      cell: ({ codes }) => json(codes),
    },
    decimalColumn("latitude", "Degrees north, WGS 84.", ({ coordinates }) => coordinates?.latitude),
    decimalColumn("longitude", "Degrees east, WGS 84.", ({ coordinates }) => coordinates?.longitude),
    textColumn("coordinates_of", "What the point stands for: seat or anchor.", ({ coordinates }) => coordinates?.of),
    decimalColumn("coordinates_within", "How far off it may be, in kilometres.", ({ coordinates }) => coordinates?.within),
    textColumn("coordinates_source", "Where the coordinates were published.", ({ coordinates }) => coordinates?.source),
    unsourced("coordinates", ({ coordinates }) => coordinates === undefined),
    decimalColumn("area", "Its area in square kilometres.", ({ area }) => area?.value),
    textColumn("area_source", "Where the area was published.", ({ area }) => area?.source),
    unsourced("area", ({ area }) => area === undefined),
    locatorColumn(({ locator }) => locator),
  ],
};

function missing(name: "unit" | "attribute", isMissing: (indicator: Indicator) => boolean): Column<Indicator> {
  return wordColumn(`${name}_missing`, ["not-printed", "not-found"], `Why there is no ${name}.`, (row) => {
    if (!isMissing(row)) return undefined;
    return row.notFound?.includes(name) ? "not-found" : "not-printed";
  });
}

function unsourced(name: string, isMissing: (place: Place) => boolean): Column<Place> {
  return wordColumn(`${name}_missing`, ["no-source"], `Why there is no ${name}: no public source gives it.`, (row) =>
    isMissing(row) ? "no-source" : undefined,
  );
}

function estimated<Row>(name: string, of: (row: Row) => true | undefined): Column<Row> {
  return {
    name,
    type: "boolean",
    description: "Printed with a star: expected, or not of the plan itself.",
    cell: (row) => of(row) ?? false,
  };
}
