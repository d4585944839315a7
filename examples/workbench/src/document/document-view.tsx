import { wording } from "five-year-plan/text";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useLanguage } from "../language";
import { RefusalNote } from "../parts/refusal-note";
import { addressOf } from "../route";
import type { Dispatch, State } from "../state";
import { AssumptionTable } from "./assumption-table";
import { type Draft, draftOf, isComplete } from "./draft";
import { HeadFields } from "./head-fields";
import { IssueList } from "./issue-list";
import { placesOf } from "./places";
import { ReadTable } from "./read-table";
import { TakeDocument } from "./take-document";
import { TextPane } from "./text-pane";

type Props = { readonly state: State; readonly dispatch: Dispatch; readonly item: string | undefined };

/** A document on its way to a plan: what was read beside the text, what was taken for granted, and the plan to judge. */
export function DocumentView({ state, dispatch, item }: Props) {
  const { locale, words } = useLanguage();
  const { document: open, refusal } = state;
  const [focus, setFocus] = useState<{ readonly at: number; readonly end: number; readonly once: number }>();
  const show = (span: { readonly start: number; readonly end: number }) =>
    setFocus((last) => ({ at: span.start, end: span.end, once: (last?.once ?? 0) + 1 }));
  const source = open?.source;
  const head = open?.head;
  const changes = open?.changes;
  const draft = useMemo(
    () => (source === undefined || head === undefined || !isComplete(head) ? undefined : draftOf(source, head, changes ?? {})),
    [source, head, changes],
  );
  const made = draft !== undefined && "value" in draft ? draft.value : undefined;
  const placeOf = useMemo(
    () => (source === undefined || made === undefined ? undefined : placesOf(source, made.plan)),
    [source, made?.plan],
  );
  useEffect(() => {
    const [start, end] = (item ?? "").split("-").map(Number);
    if (start !== undefined && end !== undefined && end > start) show({ start, end });
  }, [item]);
  const judge = (made: Draft) => {
    dispatch({ do: "judge-draft", draft: made });
    location.hash = addressOf({ view: made.observations.length > 0 ? "targets" : "data" });
  };
  return (
    <div class="document">
      <h2 class="hidden">{words.views.document}</h2>
      <TakeDocument isOpen={source === undefined} dispatch={dispatch} />
      {refusal?.what === "document" && <RefusalNote refusal={refusal} />}
      {source !== undefined && head !== undefined && (
        <>
          <HeadFields source={source} head={head} dispatch={dispatch} />
          <div class="side-by-side">
            <TextPane source={source} focus={focus} />
            <div class="read">
              <IssueList source={source} show={show} />
              {made === undefined ? (
                <p class="warning" role="status">
                  {draft === undefined ? words.document.headMissing : words.document.noDraft}
                </p>
              ) : (
                <ReadTable plan={made.plan} placeOf={placeOf} show={show} />
              )}
            </div>
          </div>
          {draft !== undefined && "problems" in draft && (
            <RefusalNote refusal={{ what: "document", from: source.from, problems: draft.problems }} />
          )}
          {made !== undefined && (
            <>
              <AssumptionTable
                draft={made}
                changes={changes ?? {}}
                confirmed={open?.confirmed ?? []}
                placeOf={placeOf}
                show={show}
                dispatch={dispatch}
              />
              <p class="actions">
                <button type="button" class="primary" onClick={() => judge(made)}>
                  {words.document.judge}
                </button>
                <span class="note">
                  {made.observations.length > 0 &&
                    `${words.document.withResults}${wording(locale).phrase.colon}${made.observations.length}`}
                </span>
              </p>
            </>
          )}
        </>
      )}
    </div>
  );
}
