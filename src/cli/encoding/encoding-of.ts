import { declaredIn } from "./declared.js";

/** What a text is written in: a label that `TextDecoder` knows, and by what it was found. */
export type Encoding = { readonly label: string; readonly by: "utf-8" | "mark" | "zeros" | "declared" | "gb18030" };

/** Bytes of a text, in pieces; asked for anew for every look at them. */
export type Passes = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How much of a text is looked at for a mark, zero bytes and a declaration. */
const HEAD = 4096;

/**
 * What a text is written in, by all of its bytes: UTF-16 by its mark or its zero bytes; else UTF-8 where they are UTF-8, then the
 * charset that the text declares, then GB18030, in which Excel and WPS save on Chinese systems (GBK and GB2312 are parts of it).
 *
 * @param passes - the bytes
 * @param whole - whether they end with the text; a character that is cut off at the end is then a fault
 * @returns the encoding, or undefined where the bytes are text in none of them
 */
export async function encodingOf(passes: Passes, whole: boolean): Promise<Encoding | undefined> {
  const head = await headOf(passes);
  const mark = markIn(head);
  if (mark !== undefined) return (await isText(passes, mark, whole)) ? { label: mark, by: "mark" } : undefined;
  const utf16 = zeroBytes(head);
  if (utf16 !== undefined) return (await isText(passes, utf16, whole)) ? { label: utf16, by: "zeros" } : undefined;
  // Text in UTF-8 that is cut off or has a few damaged places stays UTF-8: read as another encoding, all of it would be wrong.
  if ((await isText(passes, "utf-8", false)) || (await mostlyUtf8(passes))) return { label: "utf-8", by: "utf-8" };
  const declared = declaredIn(head);
  if (declared !== undefined && (await isText(passes, declared, whole))) return { label: declared, by: "declared" };
  return (await isText(passes, "gb18030", whole)) ? { label: "gb18030", by: "gb18030" } : undefined;
}

async function headOf(passes: Passes): Promise<Uint8Array> {
  const head: number[] = [];
  for await (const piece of passes()) {
    head.push(...piece.subarray(0, HEAD - head.length));
    if (head.length === HEAD) break;
  }
  return Uint8Array.from(head);
}

/** The encoding that a byte-order mark tells. That of UTF-8 tells nothing that its bytes do not. */
function markIn([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: of its commas, digits and line ends every other byte is zero, which no other text has. */
function zeroBytes(head: Uint8Array): string | undefined {
  const zeros = (side: number) => head.filter((byte, i) => byte === 0 && i % 2 === side).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even === odd) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Control characters that occur in no text; tab, line ends and the old mark of a file's end do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

async function isText(passes: Passes, label: string, whole: boolean): Promise<boolean> {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for await (const piece of passes()) if (NO_TEXT.test(decoder.decode(piece, { stream: true }))) return false;
    if (whole) decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Whether more characters are UTF-8 than are not: a text in GBK has hardly any, by chance. */
async function mostlyUtf8(passes: Passes): Promise<boolean> {
  const decoder = new TextDecoder("utf-8");
  let [good, bad] = [0, 0];
  for await (const piece of passes()) {
    const text = decoder.decode(piece, { stream: true });
    if (NO_TEXT.test(text)) return false;
    const wrong = text.split("\ufffd").length - 1;
    bad += wrong;
    good += (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - wrong;
  }
  return good > bad;
}
