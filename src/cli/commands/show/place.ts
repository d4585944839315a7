import { corridorsFrom, type Place, type Plan, projectsAt, rolesOf } from "../../../index.js";
import { fill, type Locale, locate, nameIn, textIn, wording } from "../../../text/index.js";
import { told } from "./box.js";
import type { Sheet, Shown } from "./shown.js";

/** A place by its id, its name or another spelling: what it is, its roles, what joins it, the projects there. */
export function showPlace(plan: Plan, which: string, { locale }: Sheet): Shown | undefined {
  const words = wording(locale);
  const { show, phrase } = words;
  const place = placeNamed(plan, which);
  if (place === undefined) return undefined;
  const { structures = [], belts = [] } = plan.layout;
  const roles = rolesOf(plan, place.id);
  const parts = structures.flatMap((one) =>
    one.parts.filter(({ places }) => places.includes(place.id)).map((part) => ({ structure: one, part })),
  );
  const along = belts.filter(({ places }) => places.includes(place.id));
  const corridors = corridorsFrom(plan, place.id);
  const projects = projectsAt(plan, place.id);
  const block = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${head}${phrase.colon}`, ...lines.map((line) => `  ${line}`)];
  const lines = [
    `${fill(phrase.withUnit, { name: nameIn(place.name, locale), unit: place.id })}${phrase.comma}${words.placeKind[place.kind]}`,
    ...about(plan, place, locale),
    ...block(
      show.roles,
      roles.map(({ name, locator }) => `${nameIn(name, locale)}  [${locate(locator, locale, plan)}]`),
    ),
    ...block(
      show.structures,
      parts.map(({ structure, part }) => `${nameIn(structure.name, locale)} · ${nameIn(part.name, locale)}`),
    ),
    ...block(
      show.belts,
      along.map(({ name }) => nameIn(name, locale)),
    ),
    ...block(
      show.corridors,
      corridors.map(
        ({ name, hours }) => `${nameIn(name, locale)}${hours === undefined ? "" : `  ${fill(show.hours, { hours })}`}`,
      ),
    ),
    ...block(
      show.projectsThere,
      projects.map((project) => `${project.id}  ${told(project, locale, words)}`),
    ),
  ];
  const data = {
    ...place,
    roles,
    structures: parts.map(({ structure, part }) => ({ id: structure.id, part })),
    belts: along,
    corridors,
    projects,
  };
  return { data, text: `${lines.join("\n")}\n` };
}

function placeNamed(plan: Plan, which: string): Place | undefined {
  const wanted = which.toLowerCase();
  const names = ({ id, name, aliases = [] }: Place) => [id, name.zh, name.en ?? "", ...aliases];
  return plan.layout.places.find((place) => names(place).some((name) => name.toLowerCase() === wanted));
}

/** Where a place lies and by which codes it goes; a coordinate only where a source gives one. */
function about(plan: Plan, { within, codes = [], coordinates, area, locator }: Place, locale: Locale): string[] {
  const { show, phrase, codeScheme } = wording(locale);
  const outer = plan.layout.places.find(({ id }) => id === within);
  const at =
    coordinates === undefined
      ? show.noCoordinates
      : fill(phrase.withUnit, {
          name: fill(show.at, { latitude: coordinates.latitude, longitude: coordinates.longitude }),
          unit: textIn(coordinates.source, coordinates.sourceIn, locale),
        });
  return [
    ...(outer === undefined ? [] : [`${show.within}${phrase.colon}${nameIn(outer.name, locale)}`]),
    ...codes.map(
      ({ scheme, code, year }) => `${codeScheme[scheme]}${phrase.colon}${fill(phrase.withUnit, { name: code, unit: year })}`,
    ),
    `${show.coordinates}${phrase.colon}${at}`,
    ...(area === undefined ? [] : [`${show.area}${phrase.colon}${fill(show.squareKilometres, { value: area.value })}`]),
    ...(locator === undefined ? [] : [`${show.named}${phrase.colon}${locate(locator, locale, plan)}`]),
  ];
}
