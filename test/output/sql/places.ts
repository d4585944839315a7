import {
  type Observation,
  type Plan,
  OBSERVATION_STATUSES as STATUSES,
  type ObservationStatus as Status,
} from "../../../src/model/index.js";
import { GRADE_SCALES } from "../../../src/notation/index.js";
import { randomOf } from "../../random.js";

/** A place with what was observed of it. */
export type Observed = { readonly place: string; readonly observations: readonly Observation[] };

export type Ways = {
  readonly count: number;
  readonly seed: number;
  readonly asOf: number;
  /** How often a year is missing. */
  readonly gaps?: number;
  /** Figures at which a judgement changes, each with its neighbours of one last digit, are drawn as often as others. */
  readonly near?: readonly string[];
};

/** Places whose figures lie around the way from base to target, printed with none to three decimals, now and then at the very bound. */
export function placesOf(plan: Plan, { count, seed, asOf, gaps = 0, near = [] }: Ways): Observed[] {
  const draw = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  return Array.from({ length: count }, (_, p) => ({
    place: `p${String(p).padStart(6, "0")}`,
    observations: plan.indicators.flatMap((indicator) => {
      const requirement = indicator.targets[0]?.requirement;
      const numbers = [requirement, indicator.baseline?.reading].flatMap((one) =>
        one !== undefined && "value" in one && one.value !== undefined ? [one.value] : [],
      );
      const [aim = "5", base = aim] = numbers;
      const decimals = Math.floor(draw() * 3);
      return Array.from({ length: asOf - plan.base }, (_, i): Observation[] => {
        if (draw() < gaps) return [];
        const given = { indicator: indicator.id, year: plan.base + 1 + i, status: STATUSES[(p + i) % 4] as Status };
        if (requirement?.kind === "grade") return [{ ...given, grade: pick(GRADE_SCALES[requirement.scale] ?? []) }];
        const chance = draw();
        if (chance < 0.1) return [{ ...given, value: pick(numbers.length === 0 ? ["5"] : numbers) }];
        if (chance < 0.2 && near.length > 0) return [{ ...given, value: pick(near) }];
        const way =
          Number(base) + (Number(aim) - Number(base)) * (draw() * 1.6 - 0.3) + (draw() - 0.5) * Math.abs(Number(aim)) * 0.06;
        const most = indicator.unit === "%" ? Math.min(Math.max(way, 0), 100) : way;
        return [{ ...given, value: most.toFixed(decimals).replace(/^-(0(?:\.0+)?)$/, "$1") }];
      }).flat();
    }),
  }));
}

/** Rows of the table as SQL literals. */
export const rowsOf = (places: readonly Observed[]): string[] =>
  places.flatMap(({ place, observations }) =>
    observations.map((one) => {
      const value = "value" in one ? one.value : "grade" in one ? one.grade : "";
      return `('${place}', '${one.indicator}', ${"year" in one ? one.year : 0}, '${value}', '${one.status}')`;
    }),
  );
