import type { Brief } from "../../assessment/index.js";

/** What a row says: a verdict, or that the engine cannot say. */
export type Said = Pick<Brief, "status" | "standing" | "reason"> & { readonly certainty: string };

/** The code of rows that go back to `assess`. */
export const DOUBT = 0;

/** Verdicts by a number of their own, so that a table of cuts stays narrow. */
export class Codes {
  readonly #codes = new Map<string, number>();
  readonly #briefs: Brief[] = [];
  readonly #whole: boolean;

  /** @param whole - whether what can be reached tells verdicts apart too; else certainty is one word, for the rest is the detail of `assess` */
  constructor(whole = false) {
    this.#whole = whole;
  }

  of(brief: Brief): number {
    const key = JSON.stringify([saidBy(brief), this.#whole && "reachable" in brief.certainty && brief.certainty.reachable]);
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#briefs.push(brief);
    this.#codes.set(key, code);
    return code;
  }

  /** The verdict of a code. */
  briefOf(code: number): Brief {
    return this.#briefs[code - 1] as Brief;
  }

  /** Each code from 1 with what it says. */
  get all(): readonly Said[] {
    return this.#briefs.map(saidBy);
  }
}

const saidBy = ({ status, standing, reason, certainty }: Brief): Said => ({
  status,
  standing,
  ...(reason !== undefined && { reason }),
  certainty: certainty.kind,
});

/** The code of a verdict that was asked for. */
export const codeOf = (said: Brief | undefined, codes: Codes): number => (said === undefined ? DOUBT : codes.of(said));
