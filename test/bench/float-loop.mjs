// The rules of the default methods as a plain loop over JavaScript numbers, as one would write it for speed without asking for exactness.

const ABOUT = 0.05;
const [ON_TRACK, AHEAD] = [0.95, 1.05];
const TOLERANCE = { "in-step": 0, "roughly-in-step": 0.5 };

const HALVES = [0.5, 0.05, 0.005, 0.0005, 0.00005];

const half = (text) => {
  const point = text.indexOf(".");
  return HALVES[point < 0 ? 0 : text.length - point - 1];
};

const sideOf = (bound, direction) =>
  bound === "at-least" || bound === "more-than"
    ? "floor"
    : bound === "at-most" || bound === "less-than"
      ? "ceiling"
      : direction === "higher"
        ? "floor"
        : direction === "lower"
          ? "ceiling"
          : "point";

function meets(value, bound, side, aim, tolerance, base) {
  if (bound === "more-than") return value > aim;
  if (bound === "less-than") return value < aim;
  const lacks = side === "floor" ? base < aim : base > aim;
  const room = bound === "about" ? Math.abs(lacks && side !== "point" ? aim - base : aim) * tolerance : 0;
  if (side === "floor") return value >= aim - room;
  if (side === "ceiling") return value <= aim + room;
  return value >= aim - room && value <= aim + room;
}

const paceOf = (quotient) =>
  quotient >= AHEAD ? "ahead" : quotient >= ON_TRACK ? "on-track" : quotient < 0 ? "off-track" : "behind";

/** Judges at some values: the status. `standing` is left in {@link standing}, so that nothing is allocated. */
let standing = "unknown";

function stand(met, good, bad) {
  standing = met ? "met" : "not-met";
  return met ? good : bad;
}

/** Figures shifted by some half units of their last digit: Π(1 ± v/100). */
function productOf(figures, sign, shift) {
  let product = 1;
  for (let i = 0; i < figures.count; i++) product *= 1 + (sign * (figures.values[i] + shift * figures.halves[i])) / 100;
  return product;
}

function statusOf(target, direction, final, years, base, figures, shift, other, unit = 0) {
  const { requirement, span } = target;
  const { kind, bound } = requirement;
  const count = figures.count;
  if (kind === "relative") {
    if (other === undefined || other.count < count) {
      standing = "unknown";
      return "undetermined";
    }
    const apart = (productOf(figures, 1, shift) ** (1 / count) - productOf(other, 1, -shift) ** (1 / count)) * 100;
    const { relation, margin } = requirement;
    const met =
      relation === "above" && margin === undefined
        ? apart > 0
        : apart >= (margin === undefined ? -(TOLERANCE[relation] ?? 0) : Number(margin));
    return stand(met, final ? "achieved" : "on-track", final ? "missed" : "behind");
  }
  const aim = Number(requirement.value);
  if (kind === "change") {
    const left = productOf(figures, -1, shift);
    const done = (1 - left) * 100;
    const status = stand(meets(done, bound, "floor", aim, ABOUT), "achieved", "missed");
    if (final) return status;
    return done >= aim ? "achieved" : paceOf(Math.log(left) / Math.log(1 - aim / 100) / (count / years));
  }
  const side = sideOf(bound, direction);
  if (kind === "growth") {
    const product = productOf(figures, 1, shift);
    const status = stand(meets((product ** (1 / count) - 1) * 100, bound, side, aim, ABOUT), "achieved", "missed");
    return final ? status : paceOf(Math.log(product) / (count * Math.log(1 + aim / 100)));
  }
  const [good, bad] = final ? ["achieved", "missed"] : ["on-track", "off-track"];
  if (span.kind === "every-year") {
    let broken = false;
    let met = false;
    for (let i = 0; i < count; i++) {
      met = meets(figures.values[i] + shift * figures.halves[i], bound, side, aim, ABOUT);
      if (!met) broken = true;
    }
    stand(met, good, bad);
    return broken ? bad : good;
  }
  const now = figures.values[count - 1] + shift * figures.halves[count - 1];
  const kept = stand(meets(now, bound, side, aim, ABOUT, base), good, bad);
  if (final || meets(base, bound, side, aim, 0)) return kept;
  if (meets(now, bound, side, aim, 0)) return requirement.maintain ? "on-track" : "achieved";
  const pace = paceOf((now - base) / (aim - base) / (count / years));
  return pace === "off-track" && Math.abs(now - base) <= unit ? "behind" : pace;
}

/** Under a column of means the mean of the levels may be what is asked. */
const isInMeanColumn = ({ span, requirement, locator }) =>
  span.kind === "every-year" && requirement.kind === "level" && !requirement.maintain && (locator.column ?? "").includes("年均");

function readMean({ requirement }, direction, final, figures, verdict) {
  const { count, values, halves } = figures;
  const side = sideOf(requirement.bound, direction);
  for (const shift of [-1, 0, 1]) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += values[i] + shift * halves[i];
    const met = meets(sum / count, requirement.bound, side, Number(requirement.value), ABOUT);
    const status = met ? (final ? "achieved" : "on-track") : final ? "missed" : "behind";
    if (status === verdict.status || verdict.reachable?.includes(status)) continue;
    if (verdict.reachable === undefined) verdict.reachable = [verdict.status, status];
    else verdict.reachable.push(status);
  }
}

const RANK = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

/** Every verdict of one set; with `rounding` also the statuses at the ends of what the figures stand for. */
export function floatLoop(plan, set, asOf, rounding) {
  const seen = new Map();
  for (const { indicator, year, value, grade } of set) {
    let figures = seen.get(indicator);
    if (figures === undefined) {
      figures = { count: 0, values: [], halves: [], grade: undefined };
      seen.set(indicator, figures);
    }
    if (year <= plan.base || year > asOf) continue;
    figures.count++;
    figures.grade = grade;
    // As everywhere in this loop: one figure a year, in the order of the years.
    figures.values.push(Number(value));
    if (rounding) figures.halves.push(half(value ?? ""));
    else figures.halves.push(0);
  }
  const verdicts = [];
  for (const { id, direction, targets, baseline } of plan.indicators)
    for (const target of targets) {
      const { span, requirement } = target;
      const first = span.kind === "by" ? plan.base + 1 : span.from;
      const last = span.kind === "by" ? span.year : span.to;
      const figures = seen.get(id);
      if (figures === undefined) {
        verdicts.push({ indicator: id, status: "undetermined", standing: "unknown", reachable: undefined });
        continue;
      }
      const final = asOf >= last;
      if (requirement.kind === "grade") {
        const met = RANK[figures.grade] <= RANK[requirement.grade];
        verdicts.push({
          indicator: id,
          status: met ? "on-track" : "off-track",
          standing: met ? "met" : "not-met",
          reachable: undefined,
        });
        continue;
      }
      const years = last - first + 1;
      const other = requirement.kind === "relative" ? seen.get(requirement.to) : undefined;
      const stated = baseline?.reading.value;
      const base = Number(stated);
      const around = requirement.kind === "level" && span.kind === "by" && stated !== undefined ? half(stated) : 0;
      const status = statusOf(target, direction, final, years, base, figures, 0, other, around);
      const verdict = { indicator: id, status, standing, reachable: undefined };
      verdicts.push(verdict);
      if (!rounding) continue;
      for (let corner = 0; corner < (around === 0 ? 2 : 4); corner++) {
        const from = base + (corner < 2 ? -around : around);
        const reached = statusOf(target, direction, final, years, from, figures, corner % 2 === 0 ? -1 : 1, other);
        if (reached === status) continue;
        if (verdict.reachable === undefined) verdict.reachable = [status, reached];
        else if (!verdict.reachable.includes(reached)) verdict.reachable.push(reached);
      }
      if (isInMeanColumn(target)) readMean(target, direction, final, figures, verdict);
    }
  return verdicts;
}
