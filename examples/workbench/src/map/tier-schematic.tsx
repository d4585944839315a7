import type { Place, Plan } from "five-year-plan";
import { nameIn } from "five-year-plan/text";
import { useLanguage } from "../language";
import { addressOf } from "../route";
import { byTier } from "./places";

type Props = { readonly plan: Plan; readonly chosen: string | undefined; readonly lit: ReadonlySet<string> };

/** The townships by the plan's tiers of towns: where they belong, not where they lie. */
export function TierSchematic({ plan, chosen, lit }: Props) {
  const { locale, words } = useLanguage();
  return (
    <section class="schematic">
      <h3>{words.map.unplaced}</h3>
      <p class="note">{words.map.unplacedNote}</p>
      {byTier(plan).map(({ tier, places }) => (
        <div key={tier?.id ?? ""} class="tier">
          <h4>{tier === undefined ? words.map.noTier : nameIn(tier.name, locale)}</h4>
          <ul>
            {places.map((place) => (
              <li key={place.id}>
                <Town place={place} isChosen={place.id === chosen} isLit={lit.has(place.id)} />
              </li>
            ))}
            {tier?.openEnded && <li class="more">{words.map.more}</li>}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Town({ place, isChosen, isLit }: { readonly place: Place; readonly isChosen: boolean; readonly isLit: boolean }) {
  const { locale, words } = useLanguage();
  const isPlaced = place.coordinates !== undefined;
  const classes = ["town", !isPlaced && "unplaced", isLit && "lit"].filter(Boolean).join(" ");
  return (
    <a
      class={classes}
      href={addressOf({ view: "map", item: place.id })}
      aria-current={isChosen ? "true" : undefined}
      title={isPlaced ? words.map.isPlaced : words.map.notPlaced}
    >
      {nameIn(place.name, locale)}
    </a>
  );
}
