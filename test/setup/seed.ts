import fc from "fast-check";

/*
 * `npm test` draws the same cases every time: a change passes or fails for what it changes. New cases are looked for with
 * SEED=random, or with the seed that a failure printed.
 */
const asked = process.env["SEED"];
if (asked !== "random") fc.configureGlobal({ seed: Number(asked ?? 20262030) });
