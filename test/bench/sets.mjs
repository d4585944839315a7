// Observation sets for the benchmark: figures of three years around each target's path, the same in every run.

/** A small linear congruential generator: the benchmark must judge the same figures each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const decimalsOf = (text) => (text.includes(".") ? text.length - text.indexOf(".") - 1 : 0);
const GRADES = ["I", "II", "III", "III", "IV"];

/** What an indicator may show in a year, from its target and its baseline. */
function figure({ id, baseline, targets: [target], measure }, year, random) {
  const { requirement } = target;
  const about = { indicator: id, year, status: "actual" };
  if (requirement.kind === "grade") return { ...about, grade: GRADES[Math.floor(random() * GRADES.length)] };
  if (requirement.kind === "delegated") return undefined;
  if (requirement.kind === "change") return { ...about, value: (Number(requirement.value) / 5 + random() - 0.5).toFixed(2) };
  if (measure === "growth") return { ...about, value: (5 + 3 * (random() - 0.5)).toFixed(1) };
  const aim = Number(requirement.value);
  const base = Number(baseline?.reading.value ?? aim);
  const share = ((year - 2025) / 5) * (0.6 + 0.8 * random());
  const spread = 0.02 * (random() - 0.5) * Math.abs(aim);
  const digits = Math.max(decimalsOf(requirement.value), decimalsOf(baseline?.printed.replace("*", "") ?? "")) || 1;
  return { ...about, value: (base + share * (aim - base) + (base === aim ? spread : 0.2 * spread)).toFixed(digits) };
}

/** Sets one after the other; none is kept. */
export function* setsOf(plan, count, years = [2026, 2027, 2028]) {
  const random = numbers(15);
  for (let i = 0; i < count; i++) {
    const set = [];
    for (const indicator of plan.indicators)
      for (const year of years) {
        const one = figure(indicator, year, random);
        if (one !== undefined) set.push(one);
      }
    yield set;
  }
}
