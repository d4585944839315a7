import type { Passage } from "../passage.js";

/** Tags that Markdown is written with. */
const TAG = /^<\/?(?:br|p|div|span|u|b|i|em|strong|sup|sub|center|font|a)\b[^<>]{0,200}>/i;

/** A line of Markdown without the signs of its emphasis, links, escapes and tags; whether all of it is bold. */
export function unmarked(passage: Passage): { readonly passage: Passage; readonly strong: boolean } {
  const { text, starts, ends } = passage;
  if (!/[*_\\<[`]/.test(text)) return { passage, strong: false };
  const said = text.trim();
  const strong =
    /^(\*\*|__)/.test(said) && said.length > 4 && said.endsWith(said.slice(0, 2)) && text.split(said.slice(0, 2)).length === 3;
  const pairs = { "**": text.split("**").length % 2 === 1, __: text.split("__").length % 2 === 1 };
  const kept: number[] = [];
  for (let i = 0; i < text.length; ) {
    const two = text.slice(i, i + 2);
    if ((two === "**" && pairs["**"]) || (two === "__" && pairs.__)) i += 2;
    else if (text[i] === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(i + 1))) {
      kept.push(i + 1);
      i += 2;
    } else if (text[i] === "`") i++;
    else {
      const tag = text[i] === "<" ? TAG.exec(text.slice(i, i + 220))?.[0] : undefined;
      const image = two === "![" || text[i] === "[" ? linkAt(text, i) : undefined;
      if (tag !== undefined) i += tag.length;
      else if (image !== undefined) {
        if (two !== "![") for (let k = i + 1; k < image.label; k++) kept.push(k);
        i = image.end;
      } else kept.push(i++);
    }
  }
  return {
    passage: {
      text: kept.map((i) => text.charAt(i)).join(""),
      starts: Uint32Array.from(kept, (i) => starts[i] ?? 0),
      ends: Uint32Array.from(kept, (i) => ends[i] ?? 0),
    },
    strong,
  };
}

/** A link or picture at a place: where its label ends, and the whole. */
function linkAt(text: string, at: number): { readonly label: number; readonly end: number } | undefined {
  const found = /^!?\[([^[\]]{0,300})\]\([^()\s]{0,500}\)/.exec(text.slice(at, at + 820));
  if (found === null) return undefined;
  const head = found[0].startsWith("!") ? 2 : 1;
  return { label: at + head + (found[1]?.length ?? 0), end: at + found[0].length };
}
