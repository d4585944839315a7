/** Pieces of a text that is written in some encoding, as characters. A byte-order mark is left out. */
export async function* decoded(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  label: string,
  failed: () => Error,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: true });
  const next = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw failed();
    }
  };
  for await (const piece of pieces) yield next(piece);
  yield next();
}
