/** Why a document cannot be read. `entities`: it declares entities, which no office program writes. */
export type DocumentFault = "damaged" | "too-large" | "protected" | "entities" | "no-library";

/** A document that cannot be read; it is told with the file's name. */
export class DocumentError extends Error {
  readonly fault: DocumentFault;
  /** The library that is missing. */
  readonly library: string;

  constructor(fault: DocumentFault, library = "") {
    super(fault);
    this.fault = fault;
    this.library = library;
  }
}
