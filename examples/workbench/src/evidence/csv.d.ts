/** Observations that `vite.config.ts` read from a CSV. */
declare module "*.csv?read" {
  const observations: readonly import("five-year-plan").Observation[];
  export default observations;
}
