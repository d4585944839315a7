import type { Assessment, Observation, Plan } from "five-year-plan";
import { gapIn, nameIn, nameWithUnit, remarks, targetIn, wording } from "five-year-plan/text";
import { Fragment } from "preact";
import { lazy, Suspense } from "preact/compat";
import { useLanguage } from "../language";
import { NumberCell } from "../parts/number";
import { StatusMark } from "../parts/status-mark";
import { addressOf } from "../route";
import { byCategory, gradeOf, type Row } from "./rows";

const TargetDetail = lazy(() => import("./target-detail").then((part) => part.TargetDetail));

type Props = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly observations: readonly Observation[];
  readonly rows: readonly Row[];
  readonly opened: string | undefined;
};

/** How many columns there are, for cells that span them all. */
const COLUMNS = 8;

export function TargetTable({ plan, assessment, observations, rows, opened }: Props) {
  const { locale, words } = useLanguage();
  const { heading } = wording(locale);
  return (
    <table class="targets">
      <caption class="hidden">{words.views.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{heading.indicator}</th>
          <th scope="col" class="wide">
            {heading.attribute}
          </th>
          <th scope="col" class="roomy">
            {heading.target}
          </th>
          <th scope="col" class="numeric">
            {heading.observed}
          </th>
          <th scope="col" class="roomy">
            {heading.gap}
          </th>
          <th scope="col">{heading.status}</th>
          <th scope="col" class="wide">
            {words.targets.certainty}
          </th>
          <th scope="col" class="wide">
            {heading.reason}
          </th>
        </tr>
      </thead>
      {byCategory(rows).map(([category, own]) => (
        <tbody key={category.zh}>
          <tr class="group">
            <th scope="rowgroup" colSpan={COLUMNS}>
              {nameIn(category, locale)}
            </th>
          </tr>
          {own.map((row) => (
            <Fragment key={row.key}>
              <TargetRow plan={plan} row={row} isOpen={row.key === opened} />
              {row.key === opened && (
                <tr class="detail" id={`detail-${row.key}`}>
                  <td colSpan={COLUMNS}>
                    <Suspense fallback={null}>
                      <TargetDetail plan={plan} assessment={assessment} observations={observations} row={row} />
                    </Suspense>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TargetRow({ plan, row, isOpen }: { readonly plan: Plan; readonly row: Row; readonly isOpen: boolean }) {
  const { locale } = useLanguage();
  const library = wording(locale);
  const { indicator, verdict } = row;
  const attribute = library.attribute[indicator.attribute ?? "none"];
  const toggle = () => {
    location.hash = addressOf(isOpen ? { view: "targets" } : { view: "targets", item: row.key });
  };
  const said = remarks(verdict, locale).join(library.phrase.clause);
  return (
    <tr class={isOpen ? "open" : undefined}>
      <th scope="row">
        <button
          type="button"
          class="opener"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `detail-${row.key}` : undefined}
          onClick={toggle}
        >
          <span class="no">{`${indicator.no ?? ""}`}</span>
          <span>{nameWithUnit(indicator, locale)}</span>
        </button>
        <span class="narrow below">{attribute}</span>
        <span class="cramped below">{`${library.heading.target}${library.phrase.colon}${targetIn(verdict.target, locale, plan)}`}</span>
      </th>
      <td class={`wide ${indicator.attribute ?? "none"}`}>{attribute}</td>
      <td class="roomy">{targetIn(verdict.target, locale, plan)}</td>
      <td class="numeric">
        <NumberCell value={verdict.observed} grade={gradeOf(verdict)} />
      </td>
      <td class="roomy whole">{gapIn(verdict, locale) ?? <span class="absent">–</span>}</td>
      <td>
        <StatusMark verdict={verdict} />
      </td>
      <td class="wide certainty">{verdict.status === "undetermined" ? "–" : library.certainty[verdict.certainty.kind]}</td>
      <td class="wide remarks">{said}</td>
    </tr>
  );
}
