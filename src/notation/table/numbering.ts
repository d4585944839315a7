import { HAN_DIGITS, HAN_LISTED, HAN_NUMBER } from "./lexicon.js";

/** A number before a name. `certain` is false where its digits may belong to the name: 1.1级, 5G基站, 100强企业. @category Tables */
export type Numbering = {
  readonly style: "dot" | "bracket" | "circle" | "han";
  /** 0 for a Chinese numeral: it numbers headings of rows, and nobody asks for it. */
  readonly no: number;
  /** What a Chinese numeral counts. */
  readonly counts?: number;
  readonly length: number;
  readonly certain: boolean;
};

const DOTTED = /^([0-9０-９]{1,3})[ \u3000]{0,4}[.．、﹒][ \u3000]{0,4}/u;
const BRACKETED = /^[（(]?[ ]{0,2}([0-9０-９]{1,3})[ ]{0,2}[）)][.．、]?[ \u3000]{0,4}/u;
const SPACED = /^([0-9０-９]{1,3})[ \u3000]{1,4}/u;
/** ⑴ and ⒈ are (1) and 1. in one character. */
const ONE_CHARACTER = /^[⑴-⒛]/u;
const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/**
 * The number that the name of a row begins with; undefined where it begins with none.
 *
 * @param printed - the name as printed
 * @category Tables
 */
export function numberBefore(printed: string): Numbering | undefined {
  const text = printed.replace(ONE_CHARACTER, (sign) => sign.normalize("NFKC"));
  const found = numberIn(text);
  return found && { ...found, length: found.length - (text.length - printed.length) };
}

function numberIn(text: string): Numbering | undefined {
  const circle = CIRCLES.indexOf(text.charAt(0));
  if (text !== "" && circle >= 0) return { style: "circle", no: circle + 1, length: 1, certain: true };
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return digits("dot", dotted, !startsWithDigit(text.slice(dotted[0].length)));
  const bracketed = BRACKETED.exec(text);
  if (bracketed !== null) return digits("bracket", bracketed, true);
  const han = HAN_NUMBER.exec(text)?.[0];
  // 二、三产业: the numeral may belong to the name where another follows.
  if (han !== undefined)
    return { style: "han", no: 0, counts: counted(han), length: han.length, certain: !HAN_LISTED.test(text.slice(han.length)) };
  const spaced = SPACED.exec(text);
  return spaced === null ? undefined : digits("dot", spaced, false);
}

function digits(style: Numbering["style"], found: RegExpExecArray, certain: boolean): Numbering | undefined {
  const no = Number((found[1] ?? "").normalize("NFKC"));
  return no === 0 ? undefined : { style, no, length: found[0].length, certain };
}

const startsWithDigit = (text: string): boolean => /^[0-9０-９]/.test(text);

/** 十一、 counts 11. */
function counted(numeral: string): number {
  const digits = [...numeral].map((sign) => HAN_DIGITS.indexOf(sign) + 1).filter((digit) => digit > 0);
  return digits.reduce((sum, digit) => (digit === 10 ? Math.max(sum, 1) * 10 : sum + digit), 0);
}

/**
 * Decides the uncertain numbers of a table's rows: a number counts where it follows the row's before, or begins a count
 * that the next row goes on with.
 */
export function inSequence(rows: readonly (Numbering | undefined)[]): readonly (Numbering | undefined)[] {
  const last = new Map<Numbering["style"], number>();
  return rows.map((numbering, i) => {
    if (numbering === undefined) return undefined;
    const { style, no, counts = no } = numbering;
    const before = last.get(style);
    const next = nextOf(rows, i, style);
    const follows = before === undefined ? counts === 1 && (next?.counts ?? next?.no) === 2 : counts === before + 1;
    if (!numbering.certain && !follows) return undefined;
    if (style === "dot" || style === "han") last.set(style, counts);
    return numbering;
  });
}

/** The next row that is numbered alike, where it is near: a table does not leave many rows without a number. */
const nextOf = (rows: readonly (Numbering | undefined)[], i: number, style: Numbering["style"]): Numbering | undefined =>
  rows.slice(i + 1, i + 1 + NEAR).find((one) => one?.style === style);

const NEAR = 50;
