import { assess } from "five-year-plan";
import { lazy, Suspense } from "preact/compat";
import { useEffect, useMemo, useReducer } from "preact/hooks";
import { Header } from "./header";
import { Language, preferred, useLanguage } from "./language";
import { type Route, useRoute } from "./route";
import { type Dispatch, initial, observationsOf, reduce, type State, yearOf } from "./state";
import { TargetsView } from "./targets/targets-view";

/** Each view but the first, loaded when it is first looked at: they bring the readers, the rules and the charts with them. */
const DocumentView = lazy(() => import("./document/document-view").then((part) => part.DocumentView));
const ChecksView = lazy(() => import("./checks/checks-view").then((part) => part.ChecksView));
const ChartsView = lazy(() => import("./charts/charts-view").then((part) => part.ChartsView));

const MapView = lazy(() => import("./map/map-view").then((part) => part.MapView));
const ProjectsView = lazy(() => import("./projects/projects-view").then((part) => part.ProjectsView));
const OwnDataView = lazy(() => import("./data/own-data-view").then((part) => part.OwnDataView));

export function App() {
  const [state, dispatch] = useReducer(reduce, undefined, () => initial(preferred()));
  useEffect(() => {
    void import("./fifteenth").then(({ huzhu15 }) => dispatch({ do: "offer-plan", plan: huzhu15 }));
  }, []);
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
