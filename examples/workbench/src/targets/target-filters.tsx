import type { Plan } from "five-year-plan";
import { fill, nameIn, wording } from "five-year-plan/text";
import { useLanguage } from "../language";
import { Select } from "../parts/select";
import { ALL_TARGETS, type Dispatch, type TargetFilter } from "../state";

type Props = {
  readonly plan: Plan;
  readonly filter: TargetFilter;
  readonly dispatch: Dispatch;
  readonly shown: number;
  readonly all: number;
};

export function TargetFilters({ plan, filter, dispatch, shown, all }: Props) {
  const { locale, words } = useLanguage();
  const { heading, attribute: attributes } = wording(locale);
  const categories = new Map(plan.indicators.map(({ category }) => [category.zh, nameIn(category, locale)]));
  const found = new Set(plan.indicators.map(({ attribute }) => attribute ?? "none"));
  const narrow = (narrowed: Partial<TargetFilter>) => dispatch({ do: "filter-targets", filter: narrowed });
  const isNarrowed = Object.values(filter).some((value) => value !== "");
  return (
    <fieldset class="filters">
      <legend class="hidden">{words.targets.filters}</legend>
      <Select
        label={heading.category}
        value={filter.category}
        options={[{ value: "", label: words.all }, ...[...categories].map(([value, label]) => ({ value, label }))]}
        onChange={(category) => narrow({ category })}
      />
      <Select
        label={heading.attribute}
        value={filter.attribute}
        options={[{ value: "", label: words.all }, ...[...found].map((value) => ({ value, label: attributes[value] }))]}
        onChange={(attribute) => narrow({ attribute })}
      />
      <p class="shown" role="status">
        {fill(words.shownOf, { shown, all })}
      </p>
      {isNarrowed && (
        <button type="button" class="quiet" onClick={() => narrow(ALL_TARGETS)}>
          {words.clear}
        </button>
      )}
    </fieldset>
  );
}
