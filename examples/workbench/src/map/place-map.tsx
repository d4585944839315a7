import type { Place, Plan } from "five-year-plan";
import { nameIn } from "five-year-plan/text";
import { useLanguage } from "../language";
import { addressOf } from "../route";
import { isTownship } from "./places";
import { type Placed, sheetOf } from "./projection";

type Props = { readonly plan: Plan; readonly chosen: string | undefined; readonly lit: ReadonlySet<string> };

/** The places inside the county that have a public coordinate. Each is a link that opens it. */
export function PlaceMap({ plan, chosen, lit }: Props) {
  const { words } = useLanguage();
  const sheet = sheetOf(plan.layout.places.filter(({ kind }) => kind !== "outside"));
  if (sheet === undefined) return null;
  const { width, height, points, meridians, parallels, tenKilometres } = sheet;
  return (
    <figure class="map">
      <figcaption>
        <h3>{words.map.placed}</h3>
        <p class="note">{words.map.placedNote}</p>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`}>
        <title>{words.map.placed}</title>
        <g class="grid">
          {meridians.map(({ label, x }) => (
            <g key={label}>
              <path d={`M${x} 22V${height - 22}`} />
              <text x={x} y="14" text-anchor="middle">
                {label}
              </text>
            </g>
          ))}
          {parallels.map(({ label, y }) => (
            <g key={label}>
              <path d={`M48 ${y}H${width}`} />
              <text x="2" y={y + 4}>
                {label}
              </text>
            </g>
          ))}
          <path class="scale" d={`M${width - tenKilometres - 10} ${height - 12}v5h${tenKilometres}v-5`} />
          <text x={width - tenKilometres / 2 - 10} y={height - 12} text-anchor="middle">{`10 ${words.map.km}`}</text>
        </g>
        {points.map((point) => (
          <Point key={point.place.id} {...point} isChosen={point.place.id === chosen} isLit={lit.has(point.place.id)} />
        ))}
      </svg>
      <p class="legend">
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true" class="point township">
            <circle cx="8" cy="8" r="5" />
          </svg>
          {words.map.seat}
        </span>
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true" class="point township">
            <rect x="3.5" y="3.5" width="9" height="9" />
          </svg>
          {words.map.anchor}
        </span>
        <span>
          <svg viewBox="0 0 16 16" aria-hidden="true" class="point">
            <path d="M8 3l5 5-5 5-5-5z" />
          </svg>
          {words.map.other}
        </span>
      </p>
    </figure>
  );
}

/** Labels of townships stand on the right, all others on the left, for some places share a point. */
function Point({ place, x, y, isChosen, isLit }: Placed & { readonly isChosen: boolean; readonly isLit: boolean }) {
  const { locale } = useLanguage();
  const side = isTownship(place) ? 1 : -1;
  const classes = ["point", isTownship(place) && "township", isChosen && "chosen", isLit && "lit"].filter(Boolean).join(" ");
  return (
    <a class={classes} href={addressOf({ view: "map", item: place.id })} aria-current={isChosen ? "true" : undefined}>
      {(isChosen || isLit) && <circle class="halo" cx={x} cy={y} r="13" />}
      <Mark place={place} x={x} y={y} />
      <text x={x + side * (isChosen || isLit ? 17 : 12)} y={y + 4} text-anchor={side > 0 ? "start" : "end"}>
        {nameIn(place.name, locale)}
      </text>
    </a>
  );
}

function Mark({ place, x, y }: { readonly place: Place; readonly x: number; readonly y: number }) {
  if (!isTownship(place)) return <path d={`M${x} ${y - 5}l5 5-5 5-5-5z`} />;
  return place.coordinates?.of === "seat" ? <circle cx={x} cy={y} r="6" /> : <rect x={x - 5} y={y - 5} width="10" height="10" />;
}
