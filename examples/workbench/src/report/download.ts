/** Hands a file to the reader as a file. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([content as BlobPart], { type: typeof content === "string" ? `${type};charset=utf-8` : type }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn of its loop.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
