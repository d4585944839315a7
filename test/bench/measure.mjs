// Processor time, which other work on the machine disturbs less than the clock.

/** Seconds of processor time that an act takes. */
export function seconds(act) {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The best of several rounds of each way, taken in turn, so that a disturbance of the machine meets all. */
export function bestOf(ways, rounds) {
  const best = Object.fromEntries(Object.keys(ways).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round++)
    for (const [name, act] of Object.entries(ways)) best[name] = Math.min(best[name], seconds(act));
  return best;
}

/** Seconds for one act that is too short to be measured alone. */
export const each = (act, times) => () => {
  for (let i = 0; i < times; i++) act();
};
