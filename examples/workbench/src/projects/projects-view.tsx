import { findNames, findProjects, type Plan, WORKS, type Work } from "five-year-plan";
import { fill, locate, nameIn, wording } from "five-year-plan/text";
import { useId } from "preact/hooks";
import { useLanguage } from "../language";
import { placesByKind } from "../map/places";
import { Empty } from "../parts/empty";
import { Select } from "../parts/select";
import { ALL_PROJECTS, type Dispatch, type ProjectFilter } from "../state";
import { ProjectTable } from "./project-table";

type Props = { readonly plan: Plan; readonly filter: ProjectFilter; readonly dispatch: Dispatch };

/** How many names from elsewhere are told beside the projects. */
const ELSEWHERE = 12;

/** The projects of the plan's boxes, narrowed by name, box, place and kind of work. */
export function ProjectsView({ plan, filter, dispatch }: Props) {
  const { words } = useLanguage();
  const all = findProjects(plan);
  if (all.length === 0)
    return (
      <Empty title={words.projects.none}>
        <p>{words.map.noPlacesNote}</p>
      </Empty>
    );
  const names = filter.text.trim() === "" ? undefined : findNames(plan, filter.text);
  const named = names && new Set(names.flatMap(({ kind, id }) => (kind === "project" && id !== undefined ? [id] : [])));
  const projects = findProjects(plan, {
    ...(filter.box !== "" && { box: Number(filter.box) }),
    ...(filter.place !== "" && { place: filter.place }),
    ...(filter.work !== "" && { work: filter.work as Work }),
  }).filter(({ id }) => named === undefined || named.has(id));
  const others = (names ?? []).filter(({ kind }) => kind !== "project").slice(0, ELSEWHERE);
  return (
    <>
      <h2 class="hidden">{words.views.projects}</h2>
      <ProjectFilters plan={plan} filter={filter} dispatch={dispatch} shown={projects.length} all={all.length} />
      {projects.length === 0 ? (
        <Empty title={words.projects.none}>
          <p>{words.projects.noneNote}</p>
        </Empty>
      ) : (
        <ProjectTable plan={plan} projects={projects} />
      )}
      {others.length > 0 && <Elsewhere names={others} />}
    </>
  );
}

function ProjectFilters({ plan, filter, dispatch, shown, all }: Props & { readonly shown: number; readonly all: number }) {
  const { locale, words } = useLanguage();
  const id = useId();
  const narrow = (narrowed: Partial<ProjectFilter>) => dispatch({ do: "filter-projects", filter: narrowed });
  const every = { value: "", label: words.all };
  const boxes = plan.boxes.filter(({ kind }) => kind === "projects");
  return (
    <fieldset class="filters">
      <legend class="hidden">{words.views.projects}</legend>
      <div class="field search">
        <label for={id}>{words.projects.search}</label>
        <input
          id={id}
          type="search"
          value={filter.text}
          placeholder={words.projects.searchHint}
          onInput={(event) => narrow({ text: event.currentTarget.value })}
        />
      </div>
      <Select
        label={words.projects.box}
        value={filter.box}
        options={[every, ...boxes.map(({ no, title }) => ({ value: String(no), label: `${no} ${nameIn(title, locale)}` }))]}
        onChange={(box) => narrow({ box })}
      />
      <Select
        label={words.projects.place}
        value={filter.place}
        options={[
          every,
          ...placesByKind(plan).flatMap(({ places }) =>
            places.map((one) => ({ value: one.id, label: nameIn(one.name, locale) })),
          ),
        ]}
        onChange={(place) => narrow({ place })}
      />
      <Select
        label={words.projects.work}
        value={filter.work}
        options={[every, ...WORKS.map((work) => ({ value: work, label: words.work[work] }))]}
        onChange={(work) => narrow({ work })}
      />
      <p class="shown" role="status">
        {fill(words.projects.count, { shown, all })}
      </p>
      {Object.values(filter).some((value) => value !== "") && (
        <button type="button" class="quiet" onClick={() => narrow(ALL_PROJECTS)}>
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}

/** Where else the words were found: places, indicators, commitments, headings. */
function Elsewhere({ names }: { readonly names: ReturnType<typeof findNames> }) {
  const { locale, words } = useLanguage();
  const { named } = wording(locale);
  return (
    <section class="elsewhere">
      <h3>{words.projects.elsewhere}</h3>
      <ul>
        {names.map(({ kind, name, id, locator }) => (
          <li key={`${kind} ${id ?? name.zh}`}>
            <span class="kind">{named[kind]}</span> {nameIn(name, locale)}
            {locator !== undefined && <cite>{locate(locator, locale)}</cite>}
          </li>
        ))}
      </ul>
    </section>
  );
}
