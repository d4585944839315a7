import type { Plan } from "five-year-plan";
import { locate, nameIn, wording } from "five-year-plan/text";
import { useLanguage } from "../language";
import { addressOf } from "../route";

/** The plan's spatial structures with their parts, and how many members of each it counts and names. */
export function StructureList({ plan }: { readonly plan: Plan }) {
  const { locale, words } = useLanguage();
  const nameOf = (id: string) => plan.layout.places.find((place) => place.id === id)?.name ?? { zh: id };
  return (
    <section>
      <p class="hint">{words.map.hint}</p>
      <h3>{wording(locale).show.structures}</h3>
      {(plan.layout.structures ?? []).map(({ id, name, parts, locator }) => (
        <div key={id} class="structure">
          <h4>
            {nameIn(name, locale)} <cite>{locate(locator, locale)}</cite>
          </h4>
          <dl>
            {parts.map((part) => (
              <div key={part.name.zh}>
                <dt>{[nameIn(part.name, locale), part.count].filter((text) => text !== undefined).join(" · ")}</dt>
                <dd>
                  {part.places.length === 0 && <span class="note">{words.map.unnamed}</span>}
                  {part.places.map((place) => (
                    <a key={place} href={addressOf({ view: "map", item: place })}>
                      {nameIn(nameOf(place), locale)}
                    </a>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
