import { corridorsFrom, type Place, type Plan, projectsAt, rolesOf } from "five-year-plan";
import { fill, locate, nameIn, wording } from "five-year-plan/text";
import type { ComponentChildren } from "preact";
import { useLanguage } from "../language";
import { addressOf } from "../route";
import { ALL_PROJECTS, type Dispatch } from "../state";

type Props = { readonly plan: Plan; readonly place: Place; readonly dispatch: Dispatch };

/** How many projects are named here; the rest are a link away. */
const NAMED = 5;

/** What the plan says of a place. */
export function PlaceDetail({ plan, place, dispatch }: Props) {
  const { locale, words } = useLanguage();
  const { placeKind, show } = wording(locale);
  const roles = rolesOf(plan, place.id);
  const corridors = corridorsFrom(plan, place.id);
  const belts = (plan.layout.belts ?? []).filter(({ places }) => places.includes(place.id));
  const projects = projectsAt(plan, place.id);
  const others = [place.name.zh, place.name.en, ...(place.aliases ?? [])].filter((name) => name !== nameIn(place.name, locale));
  return (
    <article class="place">
      <h3>{nameIn(place.name, locale)}</h3>
      <p class="sub">{[placeKind[place.kind], ...others].filter((part) => part !== undefined).join(" · ")}</p>
      <dl>
        <Codes place={place} />
        <div>
          <dt>{show.coordinates}</dt>
          <dd>
            <Coordinates place={place} />
          </dd>
        </div>
      </dl>
      <List title={show.roles} without={words.map.noRoles}>
        {roles.map(({ id, name, locator }) => (
          <li key={id}>
            {nameIn(name, locale)} <cite>{locate(locator, locale)}</cite>
          </li>
        ))}
      </List>
      <List title={show.belts}>
        {belts.map(({ id, name, locator }) => (
          <li key={id}>
            {nameIn(name, locale)} <cite>{locate(locator, locale)}</cite>
          </li>
        ))}
      </List>
      <List title={show.corridors}>
        {corridors.map(({ id, name, hours, locator }) => (
          <li key={id}>
            {nameIn(name, locale)} {hours !== undefined && fill(show.hours, { hours })} <cite>{locate(locator, locale)}</cite>
          </li>
        ))}
      </List>
      <List title={`${show.projects} ${projects.length || ""}`} without={words.map.noProjects}>
        {projects.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>{nameIn(name, locale)}</li>
        ))}
      </List>
      {projects.length > NAMED && (
        <a
          href={addressOf({ view: "projects" })}
          onClick={() => dispatch({ do: "filter-projects", filter: { ...ALL_PROJECTS, place: place.id } })}
        >
          {fill(words.map.allProjects, { count: projects.length })}
        </a>
      )}
    </article>
  );
}

function Codes({ place }: { readonly place: Place }) {
  const { locale } = useLanguage();
  const { codeScheme } = wording(locale);
  return (place.codes ?? []).map(({ scheme, code, source }) => (
    <div key={scheme}>
      <dt>{codeScheme[scheme]}</dt>
      <dd title={source}>{code}</dd>
    </div>
  ));
}

function Coordinates({ place: { coordinates } }: { readonly place: Place }) {
  const { locale, words } = useLanguage();
  if (coordinates === undefined) return <>{wording(locale).show.noCoordinates}</>;
  const { latitude, longitude, of, within, source } = coordinates;
  const notes = [words.map[of], within && fill(words.map.precision, { km: within })].filter(Boolean);
  return (
    <>
      {`${latitude}°N ${longitude}°E`} <small>{notes.join(" · ")}</small> <cite>{source}</cite>
    </>
  );
}

type ListProps = { readonly title: string; readonly without?: string; readonly children: readonly ComponentChildren[] };

function List({ title, without, children }: ListProps) {
  if (children.length === 0 && without === undefined) return null;
  return (
    <>
      <h4>{title}</h4>
      {children.length === 0 ? <p class="note">{without}</p> : <ul>{children}</ul>}
    </>
  );
}
