import { check, checkDraft, checkObservations, type Finding } from "five-year-plan";
import { describeFinding, locate, wording } from "five-year-plan/text";
import { useMemo } from "preact/hooks";
import { draftOf } from "../document/draft";
import { placesOf } from "../document/places";
import { useLanguage } from "../language";
import { addressOf } from "../route";
import { observationsOf, type State } from "../state";

/** What the plan contradicts itself in, and what is odd about its figures, each with its place. */
export function ChecksView({ state }: { readonly state: State }) {
  const { words } = useLanguage();
  const { plan, document: open } = state;
  const observations = observationsOf(state);
  const source = open !== undefined && open.plan === plan.id ? open.source : undefined;
  const ofPlan = useMemo(() => check(plan), [plan]);
  const ofFigures = useMemo(() => checkObservations(plan, observations), [plan, observations]);
  const ofDraft = useMemo(() => {
    if (source === undefined || open === undefined) return [];
    const draft = draftOf(source, open.head, open.changes);
    return "value" in draft ? checkDraft(plan, draft.value.assumptions) : [];
  }, [source, open, plan]);
  const placeOf = useMemo(() => (source === undefined ? undefined : placesOf(source, plan)), [source, plan]);
  const lists = [
    [words.checks.ofPlan, ofPlan],
    [words.checks.ofDraft, ofDraft],
    [words.checks.ofFigures, ofFigures],
  ] as const;
  return (
    <div class="checks">
      <h2 class="hidden">{words.views.checks}</h2>
      <p class="note">{words.checks.intro}</p>
      {lists.every(([, findings]) => findings.length === 0) && <p class="nothing">{words.checks.none}</p>}
      {lists.map(
        ([title, findings]) =>
          findings.length > 0 && (
            <section key={title}>
              <h3>{`${title} (${findings.length})`}</h3>
              <ul class="findings">
                {findings.map((finding, i) => (
                  <One
                    key={i}
                    finding={finding}
                    span={finding.refs.map((ref) => placeOf?.(ref)).find((at) => at !== undefined)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

type OneProps = { readonly finding: Finding; readonly span: { readonly start: number; readonly end: number } | undefined };

function One({ finding, span }: OneProps) {
  const { locale, words } = useLanguage();
  const where = locate(finding.locator, locale);
  return (
    <li class={`is-${finding.severity}`}>
      <b class="severity">{wording(locale).severity[finding.severity]}</b> <code>{finding.code}</code>
      {where !== "" && <cite> {where}</cite>}
      {span !== undefined && (
        <>
          {" · "}
          <a href={addressOf({ view: "document", item: `${span.start}-${span.end}` })}>{words.checks.inText}</a>
        </>
      )}
      <p>{describeFinding(finding, locale)}</p>
    </li>
  );
}
