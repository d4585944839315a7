/** The two sides of the last equals sign; a name may have others. */
export function parted(given: string): readonly [string, string | undefined] {
  const at = given.lastIndexOf("=");
  return at < 0 ? [given, undefined] : [given.slice(0, at), given.slice(at + 1)];
}
