import type { Assumption, Indicator } from "five-year-plan";
import type { TextSpan } from "five-year-plan/outline";
import { describeAssumption, fill, nameIn, wording } from "five-year-plan/text";
import { useLanguage } from "../language";
import { Select } from "../parts/select";
import type { Dispatch } from "../state";
import { type Change, type Changes, type Draft, lastYearOf } from "./draft";
import type { Ref } from "./places";

type Props = {
  readonly draft: Draft;
  readonly changes: Changes;
  readonly confirmed: readonly string[];
  readonly placeOf: ((ref: Ref) => TextSpan | undefined) | undefined;
  readonly show: (span: TextSpan) => void;
  readonly dispatch: Dispatch;
};

const DIRECTIONS = ["higher", "lower", "hold", "unknown"] as const;

/** What nobody has to confirm one by one: it changes no verdict. */
const FORMAL: readonly Assumption["code"][] = ["id-by-row", "category-missing"];

/** What was taken for granted, indicator by indicator: each can be changed, and each confirmed. */
export function AssumptionTable({ draft, changes, confirmed, placeOf, show, dispatch }: Props) {
  const { words } = useLanguage();
  const { plan, assumptions } = draft;
  const ids = new Set(plan.indicators.map(({ id }) => id));
  const doubtful = new Set(assumptions.filter(({ code }) => !FORMAL.includes(code)).map(({ indicator }) => indicator));
  const rows = plan.indicators.filter(({ id }) => doubtful.has(id));
  const others = assumptions.filter(({ indicator }) => !ids.has(indicator));
  const done = rows.filter(({ id }) => confirmed.includes(id)).length;
  return (
    <section class="assumptions">
      <h3>{words.document.assumptions}</h3>
      <p class="note">{words.document.assumptionsNote}</p>
      <p class="actions">
        <span role="status">{fill(words.document.confirmedOf, { done, all: rows.length })}</span>
        {done < rows.length && (
          <button type="button" onClick={() => dispatch({ do: "confirm", ids: rows.map(({ id }) => id) })}>
            {words.document.confirmAll}
          </button>
        )}
      </p>
      <ul class="assumed">
        {rows.map((indicator) => (
          <Row
            key={indicator.id}
            indicator={indicator}
            assumed={assumptions.filter((one) => one.indicator === indicator.id)}
            isConfirmed={confirmed.includes(indicator.id)}
            change={changes[indicator.id] ?? {}}
            span={placeOf?.({ kind: "indicator", id: indicator.id })}
            show={show}
            dispatch={dispatch}
          />
        ))}
      </ul>
      {others.length > 0 && <Others assumptions={others} />}
    </section>
  );
}

type RowProps = {
  readonly indicator: Indicator;
  readonly assumed: readonly Assumption[];
  readonly isConfirmed: boolean;
  readonly change: Change;
  readonly span: TextSpan | undefined;
  readonly show: (span: TextSpan) => void;
  readonly dispatch: Dispatch;
};

function Row({ indicator, assumed, isConfirmed, change, span, show, dispatch }: RowProps) {
  const { locale, words } = useLanguage();
  const { attribute: attributes, direction: directions, heading, phrase } = wording(locale);
  const { id, direction, attribute, baseline, targets } = indicator;
  const name = nameIn(indicator.name, locale);
  const mend = (more: Change) => dispatch({ do: "change", id, change: { ...change, ...more } });
  const said = (one: Assumption) => describeAssumption(one, locale).slice(id.length + phrase.colon.length);
  return (
    <li class={isConfirmed ? "confirmed" : undefined}>
      <h4>
        {span === undefined ? (
          name
        ) : (
          <button type="button" class="quiet" onClick={() => show(span)}>
            {name}
          </button>
        )}
      </h4>
      <ul class="said">
        {assumed.map((one, i) => (
          <li key={i}>{said(one)}</li>
        ))}
      </ul>
      <fieldset class="changes">
        <legend class="hidden">{name}</legend>
        <Select
          label={words.document.direction}
          value={direction}
          options={DIRECTIONS.map((value) => ({ value, label: directions[value] }))}
          onChange={(value) => mend({ direction: value as Indicator["direction"] })}
        />
        <Select
          label={heading.attribute}
          value={attribute ?? "none"}
          options={(["binding", "anticipatory", "none"] as const).map((value) => ({ value, label: attributes[value] }))}
          onChange={(value) => mend({ attribute: value as NonNullable<Change["attribute"]> })}
        />
        {baseline !== undefined && (
          <Year label={words.document.baseYear} value={baseline.year} onChange={(baseYear) => mend({ baseYear })} />
        )}
        {targets.map((target, i) => (
          <Year
            key={i}
            label={`${words.document.targetYear}${phrase.colon}${target.printed}`}
            value={lastYearOf(target)}
            onChange={(year) => mend({ years: { ...change.years, [i]: year } })}
          />
        ))}
        <label class="confirm">
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={(event) => dispatch({ do: event.currentTarget.checked ? "confirm" : "doubt", ids: [id] })}
          />
          {words.document.confirm}
        </label>
      </fieldset>
    </li>
  );
}

function Year({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        value={String(value)}
        onChange={(event) => {
          const given = event.currentTarget.value;
          if (/^(?:19|20)[0-9]{2}$/.test(given)) onChange(Number(given));
          else event.currentTarget.value = String(value);
        }}
      />
    </label>
  );
}

function Others({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const { locale, words } = useLanguage();
  return (
    <details>
      <summary>{fill(words.document.otherAssumptions, { count: assumptions.length })}</summary>
      <ul class="said">
        {assumptions.map((one, i) => (
          <li key={i}>{describeAssumption(one, locale)}</li>
        ))}
      </ul>
    </details>
  );
}
