const ESCAPE = "\u001b";

/** Our own colours; any other control or format character. */
const UNSEEN = new RegExp(`${ESCAPE}\\[[0-9;]*m|[\\p{Cc}\\p{Cf}]`, "gu");

/**
 * A text as a terminal may show it. Characters that move the cursor, speak to the terminal or turn the direction of text are
 * written out as escapes, so that a name in somebody's file cannot pass for something else. Colours and line ends stay.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    if (sign.startsWith(`${ESCAPE}[`) || sign === "\n" || sign === "\t") return sign;
    const code = sign.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
