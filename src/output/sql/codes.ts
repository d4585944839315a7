import type { Brief } from "../../assessment/index.js";

/** What a row says: a verdict, or that the engine cannot say. */
export type Said = Pick<Brief, "status" | "standing" | "reason"> & { readonly certainty: string };

/** The code of rows that go back to `assess`. */
export const DOUBT = 0;

/** Verdicts by a number of their own, so that a table of cuts stays narrow. */
export class Codes {
  readonly #codes = new Map<string, number>();
  readonly #said: Said[] = [];

  of({ status, standing, reason, certainty }: Brief): number {
    const said = { status, standing, ...(reason !== undefined && { reason }), certainty: certainty.kind };
    // Those that can be reached are the detail of `assess`; here certainty is one word.
    const key = JSON.stringify(said);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#said.push(said);
    this.#codes.set(key, code);
    return code;
  }

  /** Each code from 1 with what it says. */
  get all(): readonly Said[] {
    return this.#said;
  }
}

/** The code of a verdict that was asked for. */
export const codeOf = (said: Brief | undefined, codes: Codes): number => (said === undefined ? DOUBT : codes.of(said));
