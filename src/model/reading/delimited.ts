import { type CellRow, cellSplitter, LONGEST_ROW } from "./cells.js";

/** Excel's own line in front of a heading, which says what is between cells. */
const SAID = /^(?:\ufeff)?sep=(.)\r?\n?$/i;

/** What may be between the cells of a .csv, where no comma does. */
const OTHERS = [";", "\t"];

/**
 * Splits delimited text as its first line asks: by the sign that a line `sep=;` tells, or, in a CSV whose heading has no comma, by the
 * semicolons or tabs that it has.
 *
 * @param usual - what is between cells otherwise
 * @param strict - as for {@link cellSplitter}
 */
export function delimitedSplitter(usual: "," | "\t", strict: boolean): ReturnType<typeof cellSplitter> {
  let held: string | undefined = "";
  let splitter = cellSplitter(usual, strict);
  const begin = (text: string): CellRow[] => {
    held = undefined;
    const end = text.search(/[\r\n]/);
    const first = end < 0 ? text : text.slice(0, end);
    const said = SAID.exec(first)?.[1];
    const delimiter = said ?? (usual === "," ? (delimiterOf(first) ?? usual) : usual);
    splitter = cellSplitter(delimiter, strict, said === undefined ? 1 : 2);
    return splitter.push(said === undefined ? text : text.slice(first.length).replace(/^(?:\r?\n|\r)/, ""));
  };
  return {
    push: (text) => {
      if (held === undefined) return splitter.push(text);
      held += text;
      // A line may end between two pieces: its whole end is waited for.
      return /[\r\n]./s.test(held) || held.length > LONGEST_ROW ? begin(held) : [];
    },
    end: () => {
      const rows = held === undefined ? [] : begin(held);
      return [...rows, ...splitter.end()];
    },
  };
}

function delimiterOf(heading: string): string | undefined {
  const bare = heading.replaceAll(/"[^"]*"/g, "");
  return bare.includes(",") ? undefined : OTHERS.find((sign) => bare.includes(sign));
}
