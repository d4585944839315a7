import type { OutlineIssue } from "../reading.js";
import { boxTitleAt } from "./box-title.js";
import type { Contents } from "./contents.js";
import type { Grammar } from "./grammar.js";
import { Headings } from "./headings.js";
import type { Layout } from "./layout.js";
import { APPENDIX_WORDS, CLOSING_WORDS, GLOSSARY_WORDS, LAST_NUMBER, NUMBER_BEHIND, OPENING_WORDS } from "./lexicon.js";
import { isClosed, isCutNumber } from "./line-kind.js";
import type { Piece, WordPiece } from "./pieces.js";
import type { Row } from "./row.js";

/** The body of a document, piece by piece: headings, titles of boxes, and lines of text. `from` counts rows of the contents out. */
export function piecesOf(
  rows: readonly Row[],
  broken: readonly boolean[],
  isTable: (row: Row) => boolean,
  layout: Layout,
  grammar: Grammar,
  contents: Contents | undefined,
): { readonly pieces: readonly Piece[]; readonly issues: readonly OutlineIssue[] } {
  const headings = new Headings(grammar, contents, layout);
  const [pieces, issues]: [Piece[], OutlineIssue[]] = [[], []];
  const list = [...rows];
  let before: Row | undefined;
  let [last, inBox, turned] = [0, false, false];
  for (let i = 0; i < list.length; ) {
    const row = list[i] as Row;
    if (headings.isOpen(row)) {
      pieces.push({ is: "furniture", row });
      [turned, i] = [true, i + 1];
      continue;
    }
    const isBroken = turned || broken[i] === true;
    turned = false;
    // A line that is not full has ended, whatever its last sign; behind the turn of a page only a sentence's end tells.
    const closed =
      before === undefined ||
      (!isCutNumber(before, row, isBroken) && (isClosed(before) || (!isBroken && (row.line.opens || !layout.isFull(before)))));
    const found = isTable(row) ? undefined : headings.at(list, i, closed, inBox);
    const titled = found === undefined ? boxTitleAt(list, i, last + 1) : undefined;
    // Behind a sentence that has lost its end only the next number tells a title from a mention.
    const box = titled !== undefined && (closed || titled.piece.no === last + 1) ? titled : undefined;
    const word = wordOf(row);
    before = undefined;
    if (found !== undefined) {
      pieces.push(found.piece);
      issues.push(...found.issues);
      i += found.used;
      if (found.rest !== undefined) list[--i] = found.rest;
      inBox = false;
    } else if (box !== undefined) {
      pieces.push(box.piece);
      headings.openBox();
      [last, inBox] = [box.piece.no ?? last + 1, true];
      i += box.used;
    } else if (word !== undefined && closed) {
      pieces.push({ is: "word", word, rows: [row] });
      [inBox, i] = [false, i + 1];
    } else {
      pieces.push({ is: "text", row, broken: isBroken });
      before = row;
      i++;
    }
  }
  return { pieces, issues };
}

function wordOf({ plain: { text }, line }: Row): WordPiece["word"] | undefined {
  if (text.length > 12 || line.markup.cell !== undefined) return undefined;
  const said = text.replace(/[：:]$/u, "").replace(/^[【[（(]|[】\])）]$/gu, "");
  const bare = APPENDIX_WORDS.reduce(
    (rest, word) => (rest.startsWith(word) ? rest.slice(word.length).replace(NUMBER_BEHIND, "") : rest),
    said,
  );
  if (GLOSSARY_WORDS.includes(said) || GLOSSARY_WORDS.includes(bare)) return "glossary";
  if (OPENING_WORDS.includes(said)) return "opening";
  if (CLOSING_WORDS.includes(said)) return "closing";
  return APPENDIX_WORDS.includes(said.replace(LAST_NUMBER, "")) ? "appendix" : undefined;
}
