import { useEffect, useState } from "preact/hooks";

/** The views, in the order of the navigation. */
export const VIEWS = ["targets", "document", "data", "checks", "charts", "map", "projects"] as const;

export type View = (typeof VIEWS)[number];

/** Where the page is: a view, and what is opened in it. */
export type Route = { readonly view: View; readonly item?: string };

/** The address of a route; a link to it works without script of its own. */
export function addressOf({ view, item }: Route): string {
  return `#/${view}${item === undefined ? "" : `/${encodeURIComponent(item)}`}`;
}

/** Reads an address; anything unknown is the first view. */
export function routeOf(hash: string): Route {
  const [, view, item] = hash.split("/");
  const known = VIEWS.find((one) => one === view) ?? "targets";
  return { view: known, ...(item !== undefined && item !== "" && { item: decoded(item) }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route of the address bar. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}
