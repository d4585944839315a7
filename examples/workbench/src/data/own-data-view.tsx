import { type Assessment, OBSERVATION_COLUMNS, type Plan } from "five-year-plan";
import { fill, nameIn } from "five-year-plan/text";
import { useId, useState } from "preact/hooks";
import { exampleEvidence } from "../evidence/example";
import { type Reading, readObservations, readPlan, readText } from "../evidence/read";
import { useLanguage } from "../language";
import { FileInput } from "../parts/file-input";
import { RefusalNote } from "../parts/refusal-note";
import { addressOf } from "../route";
import { type Dispatch, evidenceName, observationsOf, type Refusal, type State } from "../state";
import { FigureGrid } from "./figure-grid";
import { ObservationTable } from "./observation-table";

type Props = { readonly state: State; readonly dispatch: Dispatch; readonly assessment: Assessment };

/** Where a reader's own plan and observations come in. */
export function OwnDataView({ state, dispatch, assessment }: Props) {
  const { locale, words } = useLanguage();
  const { plan } = state;
  const observations = observationsOf(state);
  const from = evidenceName(state.evidence[plan.id], words);
  return (
    <div class="data">
      <h2 class="hidden">{words.views.data}</h2>
      <FigureGrid state={state} dispatch={dispatch} assessment={assessment} />
      <PlanInput dispatch={dispatch} refusal={state.refusal} />
      <ObservationsInput plan={plan} dispatch={dispatch} refusal={state.refusal} />
      <section class="loaded">
        <h3>{words.data.loaded}</h3>
        {observations.length === 0 ? (
          <p class="note">{fill(words.data.none, { plan: nameIn(plan.title, locale) })}</p>
        ) : (
          <>
            <p class="note" role="status">
              {fill(words.targets.from, { from, count: observations.length })}
            </p>
            <p class="actions">
              <a class="button" href={addressOf({ view: "targets" })}>
                {words.views.targets}
              </a>
              <button type="button" onClick={() => dispatch({ do: "forget-observations" })}>
                {words.data.forget}
              </button>
            </p>
            <ObservationTable plan={plan} observations={observations} />
          </>
        )}
      </section>
    </div>
  );
}

type InputProps = { readonly dispatch: Dispatch; readonly refusal: Refusal | undefined };

function PlanInput({ dispatch, refusal }: InputProps) {
  const { words } = useLanguage();
  const take = async (file: File) => {
    const reading = await then(await readText(file), readPlan);
    if ("value" in reading) dispatch({ do: "add-plan", plan: reading.value });
    else dispatch({ do: "refuse", refusal: { what: "plan", from: file.name, problems: reading.problems } });
  };
  return (
    <section>
      <h3>{words.data.ownPlan}</h3>
      <p class="note">{words.data.ownPlanNote}</p>
      <FileInput label={words.data.planFile} accept=".json,application/json" onFile={take} />
      {refusal?.what === "plan" && <RefusalNote refusal={refusal} />}
    </section>
  );
}

function ObservationsInput({ plan, dispatch, refusal }: InputProps & { readonly plan: Plan }) {
  const { words } = useLanguage();
  const id = useId();
  const [text, setText] = useState("");
  const take = (from: string, reading: ReturnType<typeof readObservations>) => {
    if ("value" in reading) dispatch({ do: "observe", evidence: { from, observations: reading.value } });
    else dispatch({ do: "refuse", refusal: { what: "observations", from, problems: reading.problems } });
  };
  const takeFile = async (file: File) =>
    take(
      file.name,
      then(await readText(file), (given) => readObservations(given, plan)),
    );
  return (
    <section>
      <h3>{words.data.observations}</h3>
      <p class="note">{words.data.observationsNote}</p>
      <p class="note">
        {words.data.columns} <code>{OBSERVATION_COLUMNS.join(", ")}</code>
      </p>
      <FileInput label={words.data.file} accept=".csv,.tsv,.txt,.json,text/csv,application/json" onFile={takeFile} />
      <div class="field">
        <label for={id}>{words.data.paste}</label>
        <textarea
          id={id}
          rows={6}
          spellcheck={false}
          value={text}
          placeholder={"指标,年份,数值\n森林覆盖率,2026,19.98"}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p class="actions">
        <button type="button" class="primary" onClick={() => take(words.data.pasted, readObservations(text, plan))}>
          {words.data.use}
        </button>
        {plan.id === exampleEvidence.plan && (
          <button type="button" onClick={() => dispatch({ do: "observe", evidence: exampleEvidence })}>
            {words.targets.example}
          </button>
        )}
      </p>
      {refusal?.what === "observations" && <RefusalNote refusal={refusal} />}
    </section>
  );
}

function then<A, B>(reading: Reading<A>, next: (value: A) => Reading<B>): Reading<B> {
  return "value" in reading ? next(reading.value) : reading;
}
