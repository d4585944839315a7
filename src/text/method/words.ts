/** What methods and policy settings say. @category Wording */
export type MethodWords = {
  /** A method's formula, by its id. */
  readonly methodFormula: { readonly [id: string]: string };
  /** Settings of the policy that are words. */
  readonly policyValue: { readonly [K in "undetermined" | "latest" | "full" | "rounded" | "every-year" | "mean"]: string };
};
