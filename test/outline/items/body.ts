import type { ProjectGroup } from "../../../src/model/index.js";

/** What is known of a project beside its name; what is not given must be absent. */
export type Known = Partial<{
  readonly years: readonly [from: number, to: number];
  readonly phase: number;
  readonly stage: "continued" | "new" | "planned";
  readonly responsible: readonly string[];
  /** [of, value, unit] or with `true` for a quantity of every year. */
  readonly sizes: readonly (readonly [of: string, value: string, unit: string, perYear?: true])[];
}>;

/** The body of a box of a made-up outline, and what a careful reader finds in it. */
export type Body = {
  readonly form: string;
  readonly title: string;
  readonly format: "text" | "markdown" | "html";
  readonly text: string;
  readonly kind: "projects" | "spatial" | "indicators" | "results" | "items";
  readonly label?: string;
  /** A name, the names of its projects, and `true` for a list that ends in 等. */
  readonly groups: readonly (readonly [name: string, projects: readonly string[], openEnded?: true])[];
  readonly known?: { readonly [name: string]: Known };
};

/** Groups as bodies tell them. */
export const told = (groups: readonly ProjectGroup[]): Body["groups"] =>
  groups.map(({ name, projects, openEnded }) => {
    const names = projects.map((one) => one.name.zh);
    return openEnded ? [name.zh, names, true] : [name.zh, names];
  });
