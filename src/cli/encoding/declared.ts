/** `<meta charset=gb2312>`, the older form of it, and the declaration of an XML document. */
const DECLARATIONS = [
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i,
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/i,
];

/** The charset that the beginning of a text declares; undefined where it declares none that can be decoded. */
export function declaredIn(head: Uint8Array): string | undefined {
  const text = new TextDecoder("latin1").decode(head);
  const label = DECLARATIONS.map((declaration) => declaration.exec(text)?.[1]).find((found) => found !== undefined);
  return label === undefined ? undefined : labelOf(label);
}

/** The name that an encoding goes by, for a label that can be decoded: `GB2312` is `gbk`. */
export function labelOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
