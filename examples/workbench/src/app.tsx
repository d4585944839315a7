import { assess } from "five-year-plan";
import { lazy, Suspense } from "preact/compat";
import { useEffect, useMemo, useReducer } from "preact/hooks";
import { OwnDataView } from "./data/own-data-view";
import { Header } from "./header";
import { Language, preferred, useLanguage } from "./language";
import { MapView } from "./map/map-view";
import { ProjectsView } from "./projects/projects-view";
import { type Route, useRoute } from "./route";
import { type Dispatch, initial, observationsOf, reduce, type State, yearOf } from "./state";
import { TargetsView } from "./targets/targets-view";

/** What brings the readers of documents, the rules and the charts with it, loaded when it is first looked at. */
const DocumentView = lazy(() => import("./document/document-view").then((part) => part.DocumentView));
const ChecksView = lazy(() => import("./checks/checks-view").then((part) => part.ChecksView));
const ChartsView = lazy(() => import("./charts/charts-view").then((part) => part.ChartsView));

export function App() {
  const [state, dispatch] = useReducer(reduce, undefined, () => initial(preferred()));
  return (
    <Language.Provider value={state.locale}>
      <Page state={state} dispatch={dispatch} route={useRoute()} />
    </Language.Provider>
  );
}

function Page({ state, dispatch, route }: { readonly state: State; readonly dispatch: Dispatch; readonly route: Route }) {
  const { locale, words } = useLanguage();
  const { plan } = state;
  const observations = observationsOf(state);
  const year = yearOf(state);
  const assessment = useMemo(() => assess(plan, observations, { asOf: year }), [plan, observations, year]);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.title = `${words.views[route.view]} · ${words.title}`;
  }, [locale, words, route.view]);
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        {words.skip}
      </button>
      <Header state={state} dispatch={dispatch} route={route} assessment={assessment} />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p class="drawing">{words.loading}</p>}>
          {route.view === "targets" && (
            <TargetsView state={state} dispatch={dispatch} assessment={assessment} opened={route.item} />
          )}
          {route.view === "charts" && <ChartsView plan={plan} assessment={assessment} />}
          {route.view === "map" && <MapView plan={plan} chosen={route.item} dispatch={dispatch} />}
          {route.view === "projects" && <ProjectsView plan={plan} filter={state.projects} dispatch={dispatch} />}
          {route.view === "document" && <DocumentView state={state} dispatch={dispatch} item={route.item} />}
          {route.view === "checks" && <ChecksView state={state} />}
          {route.view === "data" && <OwnDataView state={state} dispatch={dispatch} assessment={assessment} />}
        </Suspense>
      </main>
    </>
  );
}

/** The address tells the view, so this moves the focus and leaves the address alone. */
function toContent() {
  document.getElementById("content")?.focus();
}
