import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const IMPORT = /(import|export) (type )?\{([^}]*)\} from "(\.[^"]*\/(?:index|door)\.js)";/g;
const EXPORT = /export (type )?\{([^}]*)\} from "([^"]+)";/g;

/** The names in braces, each with what it is called there; types are left out. */
const namesIn = (list: string): readonly { readonly theirs: string; readonly ours: string }[] =>
  list.split(",").flatMap((one) => {
    const [theirs = "", ours = theirs] = one.trim().split(" as ");
    return theirs === "" || theirs.startsWith("type ") ? [] : [{ theirs, ours }];
  });

const fileOf = (from: string, path: string): string => join(dirname(from), path.replace(/\.js$/, ".ts"));

/** Where each name that an index passes on is made. */
const passedOn = new Map<string, ReadonlyMap<string, { readonly file: string; readonly name: string }>>();
function namesOf(index: string) {
  let names = passedOn.get(index);
  if (names === undefined) {
    const found = [...readFileSync(index, "utf8").matchAll(EXPORT)].flatMap(([, type, list = "", path = ""]) =>
      type === undefined
        ? namesIn(list).map(({ theirs, ours }) => [ours, { file: fileOf(index, path), name: theirs }] as const)
        : [],
    );
    names = new Map(found);
    passedOn.set(index, names);
  }
  return names;
}

function madeIn(file: string, name: string): { readonly file: string; readonly name: string } {
  const next = namesOf(file).get(name);
  return next === undefined ? { file, name } : madeIn(next.file, next.name);
}

/**
 * Imports, or passes on, what comes by an index from the file that makes it. The bundler takes all that an index passes on for needed by each file that
 * imports from it, when it finds out what goes into which piece; so every command would load everything.
 */
export const pastIndexes: Plugin = {
  name: "past-indexes",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(
        IMPORT,
        (_, how: string, type: string | undefined, list: string, index: string) =>
          type === undefined
            ? namesIn(list)
                .map(({ theirs, ours }) => ({ ours, ...madeIn(fileOf(path, index), theirs) }))
                .map(({ ours, file, name }) => `${how} { ${name} as ${ours} } from ${JSON.stringify(file)};`)
                .join("")
            : "",
      ),
    }));
  },
};
