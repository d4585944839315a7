import { describe, expect, it } from "vitest";
import { told } from "./body.js";
import { HELD } from "./held.js";
import { readBody } from "./read-body.js";
import { SEEN } from "./seen.js";

/** What a reading says of a project beside its name, in the form that bodies tell it. */
function knownOf(body: ReturnType<typeof readBody>, name: string) {
  const project = body.groups.flatMap(({ projects }) => projects).find((one) => one.name.zh === name);
  if (project === undefined) return undefined;
  const { years, phase, stage, responsible, quantities } = project;
  return {
    ...(years && { years: [years.from, years.to] }),
    ...(phase !== undefined && { phase }),
    ...(stage && { stage }),
    ...(responsible && { responsible: responsible.map(({ zh }) => zh) }),
    ...(quantities.length > 0 && {
      sizes: quantities.map(({ of, value, unit, perYear }) => (perYear ? [of, value, unit, true] : [of, value, unit])),
    }),
  };
}

describe("bodies of boxes", () => {
  it.each([...SEEN, ...HELD].map((body) => [body.form, body] as const))(
    "%s",
    (_, { text, title, format, kind, label, groups, known }) => {
      const read = readBody(text, title, format);
      expect(told(read.groups)).toEqual(groups);
      expect(read.kind).toBe(kind);
      expect(read.label?.zh).toBe(label);
      for (const [name, details] of Object.entries(known ?? {})) expect([name, knownOf(read, name)]).toEqual([name, details]);
    },
  );
});
