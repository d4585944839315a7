import type { Assessment } from "five-year-plan";
import { type Locale, nameIn } from "five-year-plan/text";
import { useLanguage } from "./language";
import { Select } from "./parts/select";
import { ExportButtons } from "./report/export-buttons";
import { addressOf, type Route, VIEWS } from "./route";
import { type Dispatch, observationsOf, type State, yearOf } from "./state";

type Props = {
  readonly state: State;
  readonly dispatch: Dispatch;
  readonly route: Route;
  readonly assessment: Assessment;
};

const LANGUAGES: readonly (readonly [Locale, string, string])[] = [
  ["zh", "中文", "zh-CN"],
  ["en", "English", "en"],
];

export function Header({ state, dispatch, route, assessment }: Props) {
  const { locale, words } = useLanguage();
  const { plan, plans } = state;
  return (
    <header class="top">
      <div class="title">
        <h1>{nameIn(plan.title, locale)}</h1>
        <fieldset class="languages">
          <legend class="hidden">{words.language}</legend>
          {LANGUAGES.map(([code, name, lang]) => (
            <button
              key={code}
              type="button"
              lang={lang}
              aria-pressed={locale === code}
              onClick={() => dispatch({ do: "speak", locale: code })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="choices">
        <Select
          label={words.plan}
          value={plan.id}
          options={plans.map(({ id, title, period }) => ({
            value: id,
            label: `${period.from}–${period.to} · ${nameIn(title, locale)}`,
          }))}
          onChange={(id) => dispatch({ do: "choose-plan", id })}
        />
        <Select
          label={words.asOf}
          value={String(yearOf(state))}
          options={yearsOf(plan.base, plan.period.to, yearOf(state)).map((year) => ({
            value: String(year),
            label: String(year),
          }))}
          onChange={(year) => dispatch({ do: "judge-in", year: Number(year) })}
        />
        <ExportButtons plan={plan} assessment={assessment} observations={observationsOf(state)} />
      </div>
      <nav aria-label={words.title}>
        <ul>
          {VIEWS.map((view) => (
            <li key={view}>
              <a href={addressOf({ view })} aria-current={route.view === view ? "page" : undefined}>
                {words.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The plan's years, its base among them, and the year at hand, which observations may have put outside. */
function yearsOf(base: number, last: number, now: number): readonly number[] {
  const years = Array.from({ length: last - base + 1 }, (_, i) => base + i);
  return years.includes(now) ? years : [...years, now].sort((a, b) => a - b);
}
