import type { Box, Plan, Project, Quantity } from "five-year-plan";
import { fill, type Locale, locate, nameIn, wording } from "five-year-plan/text";
import { useLanguage } from "../language";
import { addressOf } from "../route";
import type { Words } from "../words/words";

type Props = { readonly plan: Plan; readonly projects: readonly Project[] };

/** Projects under the titles of their boxes. */
export function ProjectTable({ plan, projects }: Props) {
  const { locale, words } = useLanguage();
  const { show } = wording(locale);
  const wanted = new Set(projects.map(({ id }) => id));
  const boxes = plan.boxes.flatMap((box) => {
    const own = box.groups.flatMap((group) => group.projects).filter(({ id }) => wanted.has(id));
    return own.length === 0 ? [] : [{ box, own }];
  });
  return (
    <table class="projects">
      <caption class="hidden">{words.views.projects}</caption>
      <thead>
        <tr>
          <th scope="col">{words.projects.project}</th>
          <th scope="col">{words.projects.place}</th>
          <th scope="col" class="wide">
            {words.projects.size}
          </th>
          <th scope="col" class="wide">
            {words.projects.work}
          </th>
          <th scope="col" class="wide">
            {show.where}
          </th>
        </tr>
      </thead>
      {boxes.map(({ box, own }) => (
        <tbody key={box.no}>
          <tr class="group">
            <th scope="rowgroup" colSpan={5}>
              <span class="no">{`${show.box}${locale === "en" ? " " : ""}${box.no}`}</span> {nameIn(box.title, locale)}
              {isOpenEnded(box) && <small>{show.openEnded}</small>}
            </th>
          </tr>
          {own.map((project) => (
            <ProjectRow key={project.id} plan={plan} project={project} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

const isOpenEnded = ({ groups }: Box): boolean => groups.some(({ openEnded }) => openEnded);

function ProjectRow({ plan, project }: { readonly plan: Plan; readonly project: Project }) {
  const { locale, words } = useLanguage();
  const places = project.places.flatMap((id) => plan.layout.places.find((place) => place.id === id) ?? []);
  const sizes = sizesOf(project, locale, words);
  return (
    <tr>
      <th scope="row">
        {nameIn(project.name, locale)}
        {sizes.length > 0 && <span class="narrow below">{sizes.join(" · ")}</span>}
      </th>
      <td class="places">
        {places.map(({ id, name }) => (
          <a key={id} href={addressOf({ view: "map", item: id })}>
            {nameIn(name, locale)}
          </a>
        ))}
      </td>
      <td class="wide sizes">
        {sizes.map((size) => (
          <span key={size}>{size}</span>
        ))}
      </td>
      <td class="wide">{project.work !== undefined && words.work[project.work]}</td>
      <td class="wide">
        <cite>{locate(project.locator, locale)}</cite>
      </td>
    </tr>
  );
}

/** What is printed with a project: its quantities, its years and its phase. */
function sizesOf({ quantities, years, phase }: Project, locale: Locale, words: Words): readonly string[] {
  return [
    ...quantities.map((quantity) => sizeOf(quantity, locale)),
    ...(years === undefined ? [] : [fill(words.projects.years, years)]),
    ...(phase === undefined ? [] : [fill(words.projects.phase, { phase })]),
  ];
}

function sizeOf({ value, unit, perYear }: Quantity, locale: Locale): string {
  return perYear ? fill(wording(locale).show.perYear, { value, unit }) : `${value} ${unit}`;
}
