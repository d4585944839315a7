import { type Plan, placesIn } from "five-year-plan";
import { nameIn, wording } from "five-year-plan/text";
import { useState } from "preact/hooks";
import { useLanguage } from "../language";
import { Empty } from "../parts/empty";
import { Select } from "../parts/select";
import { addressOf } from "../route";
import type { Dispatch } from "../state";
import { PlaceDetail } from "./place-detail";
import { PlaceMap } from "./place-map";
import { partsOf, placesByKind } from "./places";
import { StructureList } from "./structure-list";
import { TierSchematic } from "./tier-schematic";

type Props = { readonly plan: Plan; readonly chosen: string | undefined; readonly dispatch: Dispatch };

/** Where the plan puts things: a map of what has a coordinate, a schematic of the townships, and what is said of a place. */
export function MapView({ plan, chosen, dispatch }: Props) {
  const { locale, words } = useLanguage();
  const [highlight, setHighlight] = useState("");
  const { places } = plan.layout;
  if (places.length === 0)
    return (
      <Empty title={words.map.noPlaces}>
        <p>{words.map.noPlacesNote}</p>
      </Empty>
    );
  const { named, placeKind } = wording(locale);
  const parts = partsOf(plan.layout);
  const members = parts.some(({ id }) => id === highlight) ? placesIn(plan, highlight) : [];
  const lit = new Set(members.map(({ id }) => id));
  const place = places.find(({ id }) => id === chosen);
  return (
    <>
      <h2 class="hidden">{words.views.map}</h2>
      <fieldset class="filters">
        <legend class="hidden">{words.views.map}</legend>
        <Select
          label={words.map.choose}
          value={place?.id ?? ""}
          options={[
            { value: "", label: "–" },
            ...placesByKind(plan).flatMap(({ kind, places: own }) =>
              own.map(({ id, name }) => ({
                value: id,
                label: `${kind === "township-level" ? words.map.township : placeKind[kind]} · ${nameIn(name, locale)}`,
              })),
            ),
          ]}
          onChange={(id) => {
            location.hash = addressOf(id === "" ? { view: "map" } : { view: "map", item: id });
          }}
        />
        <Select
          label={words.map.highlight}
          value={highlight}
          options={[
            { value: "", label: "–" },
            ...parts.map(({ id, kind, name }) => ({ value: id, label: `${named[kind]} · ${nameIn(name, locale)}` })),
          ]}
          onChange={setHighlight}
        />
      </fieldset>
      <div class="layout">
        <div class="sheets">
          <PlaceMap plan={plan} chosen={place?.id} lit={lit} />
          <TierSchematic plan={plan} chosen={place?.id} lit={lit} />
        </div>
        <div class="beside" aria-live="polite">
          {place === undefined ? <StructureList plan={plan} /> : <PlaceDetail plan={plan} place={place} dispatch={dispatch} />}
        </div>
      </div>
    </>
  );
}
