/** A row of a delimited text: the line it starts on, its cells, and what is wrong with it as text. */
export type CellRow = { readonly line: number; readonly cells: readonly string[]; readonly fault?: CellFault };

/** A quote where none may stand, or none where one must; a row that nobody would write. */
export type CellFault = "bad-quote" | "too-large";

/** The longest row, in UTF-16 units: many times what an observation needs, and little to hold in memory. */
export const LONGEST_ROW = 100_000;

const [QUOTE, LINE_FEED, RETURN, SPACE] = [0x22, 0x0a, 0x0d, 0x20];

/**
 * Splits delimited text (RFC 4180) into rows of cells, piece by piece. Lines end in LF, CRLF or CR; a quoted cell may hold
 * any of them. Spaces around a cell are taken off; rows without any text are left out.
 *
 * @param delimiter - the character that is between cells
 * @param strict - whether a quote in the middle of a cell is a fault, as in CSV, or a character, as spreadsheets paste it
 * @param firstLine - the number of the first line
 * @returns `push`, which takes the next piece and gives the rows that it completes, and `end`, which gives the last one
 */
export function cellSplitter(delimiter: string, strict: boolean, firstLine = 1) {
  const separator = delimiter.charCodeAt(0);
  let [line, startLine, size] = [firstLine, firstLine, 0];
  let cells: string[] = [];
  let cell = "";
  let fault: CellFault | undefined;
  // A cell is closed right behind its quote, and done once a space has followed.
  let state: "plain" | "quoted" | "closed" | "done" = "plain";
  let afterReturn = false;

  const take = (text: string): void => {
    size += text.length;
    if (size > LONGEST_ROW) fault = "too-large";
    else cell += text;
  };
  const endCell = (): void => {
    cells.push(state === "plain" ? cell.trim() : cell);
    cell = "";
    state = "plain";
  };
  const endRow = (rows: CellRow[]): void => {
    endCell();
    if (fault !== undefined || cells.some((one) => one !== "")) {
      rows.push({ line: startLine, cells, ...(fault !== undefined && { fault }) });
    }
    [cells, fault, size, startLine] = [[], undefined, 0, line];
  };

  const push = (text: string): CellRow[] => {
    const rows: CellRow[] = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const secondHalf = code === LINE_FEED && afterReturn;
      afterReturn = code === RETURN;
      if ((code === LINE_FEED && !secondHalf) || code === RETURN) line++;
      if (state === "quoted") {
        if (code !== QUOTE) continue;
        take(text.slice(from, i));
        [state, from] = ["closed", i + 1];
      } else if (code === separator || code === LINE_FEED || code === RETURN) {
        if (state === "plain") take(text.slice(from, i));
        from = i + 1;
        if (code === separator) {
          size++;
          endCell();
        } else endRow(rows);
      } else if (code === QUOTE) {
        if (state === "closed") {
          // A doubled quote is one, and the cell goes on.
          take('"');
          [state, from] = ["quoted", i + 1];
        } else if (state === "done") {
          fault ??= "bad-quote";
        } else if (cell.trim() === "" && text.slice(from, i).trim() === "") {
          [state, cell, from] = ["quoted", "", i + 1];
        } else if (strict) fault ??= "bad-quote";
      } else if (state !== "plain") {
        if (code > SPACE) fault ??= "bad-quote";
        state = "done";
      }
    }
    if (state === "plain" || state === "quoted") take(text.slice(from));
    return rows;
  };

  const end = (): CellRow[] => {
    const rows: CellRow[] = [];
    if (state === "quoted") fault ??= "bad-quote";
    endRow(rows);
    return rows;
  };

  return { push, end };
}
