// The rules of the default methods as a plain loop over JavaScript numbers, as one would write it for speed without asking for exactness.

const ABOUT = 0.05;
const [ON_TRACK, AHEAD] = [0.95, 1.05];
const TOLERANCE = { "in-step": 0, "roughly-in-step": 0.5 };

const half = (text) => {
  const point = text.indexOf(".");
  return 0.5 * 10 ** -(point < 0 ? 0 : text.length - point - 1);
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

function meets(value, bound, side, aim, tolerance) {
  if (bound === "more-than") return value > aim;
  if (bound === "less-than") return value < aim;
  const room = bound === "about" ? Math.abs(aim) * tolerance : 0;
  if (side === "floor") return value >= aim - room;
  if (side === "ceiling") return value <= aim + room;
  return value >= aim - room && value <= aim + room;
}

const paceOf = (quotient) =>
  quotient >= AHEAD ? "ahead" : quotient >= ON_TRACK ? "on-track" : quotient < 0 ? "off-track" : "behind";

/** Judges at some values: status and standing. */
function judge(indicator, target, first, last, asOf, base, values, other) {
  const { requirement, span } = target;
  const final = asOf >= last;
  const [good, bad] = final ? ["achieved", "missed"] : ["on-track", "off-track"];
  const soft = final ? "missed" : "behind";
  const side = requirement.bound === undefined ? "floor" : sideOf(requirement.bound, indicator.direction);
  const aim = Number(requirement.value);
  const newest = values.length - 1;
  const year = first + newest;
  if (requirement.kind === "relative") {
    if (other === undefined || other.length < values.length) return ["undetermined", "unknown"];
    const mean = (rates) => (rates.reduce((all, rate) => all * (1 + rate / 100), 1) ** (1 / rates.length) - 1) * 100;
    const apart = mean(values) - mean(other);
    const { relation, margin } = requirement;
    const met =
      relation === "above" && margin === undefined
        ? apart > 0
        : apart >= (margin === undefined ? -(TOLERANCE[relation] ?? 0) : Number(margin));
    return [met ? good : soft, met ? "met" : "not-met"];
  }
  if (requirement.kind === "change") {
    const left = values.reduce((rest, rate) => rest * (1 - rate / 100), 1);
    const done = (1 - left) * 100;
    const met = meets(done, requirement.bound, "floor", aim, ABOUT);
    if (final) return [met ? "achieved" : "missed", met ? "met" : "not-met"];
    if (done >= aim) return ["achieved", met ? "met" : "not-met"];
    const share = Math.log(left) / Math.log(1 - aim / 100);
    return [paceOf(share / ((year - first + 1) / (last - first + 1))), met ? "met" : "not-met"];
  }
  if (requirement.kind === "growth") {
    const product = values.reduce((all, rate) => all * (1 + rate / 100), 1);
    const mean = (product ** (1 / values.length) - 1) * 100;
    const met = meets(mean, requirement.bound, side, aim, ABOUT);
    if (final) return [met ? good : bad, met ? "met" : "not-met"];
    const share = Math.log(product) / (values.length * Math.log(1 + aim / 100));
    return [paceOf(share), met ? "met" : "not-met"];
  }
  if (span.kind === "every-year") {
    let broken = false;
    let met = false;
    for (const value of values) {
      met = meets(value, requirement.bound, side, aim, ABOUT);
      if (!met) broken = true;
    }
    return [broken ? bad : good, met ? "met" : "not-met"];
  }
  const now = values[newest];
  const met = meets(now, requirement.bound, side, aim, ABOUT);
  if (final) return [met ? good : bad, met ? "met" : "not-met"];
  if (meets(base, requirement.bound, side, aim, 0)) return [met ? good : bad, met ? "met" : "not-met"];
  if (meets(now, requirement.bound, side, aim, 0)) return ["achieved", met ? "met" : "not-met"];
  return [paceOf((now - base) / (aim - base) / ((year - first + 1) / (last - first + 1))), met ? "met" : "not-met"];
}

/** The figures of an indicator from a first year on, shifted by some half units of their last digit. */
function valuesOf(byYear, first, until, shift) {
  const values = [];
  for (let year = first; year <= until; year++) {
    const text = byYear?.get(year);
    if (text === undefined) break;
    values.push(shift === 0 ? Number(text) : Number(text) + shift * half(text));
  }
  return values;
}

const RANK = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

/** Every verdict of one set; with `rounding` also the statuses at the ends of what the figures stand for. */
export function floatLoop(plan, set, asOf, rounding) {
  const seen = new Map();
  for (const one of set) {
    let byYear = seen.get(one.indicator);
    if (byYear === undefined) {
      byYear = new Map();
      seen.set(one.indicator, byYear);
    }
    byYear.set(one.year, one.value ?? one.grade);
  }
  const verdicts = [];
  for (const indicator of plan.indicators)
    for (const target of indicator.targets) {
      const { span, requirement } = target;
      const first = span.kind === "by" ? plan.base + 1 : span.from;
      const last = span.kind === "by" ? span.year : span.to;
      const until = Math.min(asOf, last);
      const own = seen.get(indicator.id);
      if (requirement.kind === "grade") {
        const met = RANK[own.get(until)] <= RANK[requirement.grade];
        verdicts.push({
          indicator: indicator.id,
          status: met ? "on-track" : "off-track",
          standing: met ? "met" : "not-met",
          reachable: undefined,
        });
        continue;
      }
      if (own === undefined) {
        verdicts.push({ indicator: indicator.id, status: "undetermined", standing: "unknown", reachable: undefined });
        continue;
      }
      const stated = indicator.baseline?.reading.value;
      const base = Number(stated);
      const compared = requirement.kind === "relative" ? seen.get(requirement.to) : undefined;
      const at = (shift, baseShift) =>
        judge(
          indicator,
          target,
          first,
          last,
          asOf,
          baseShift === 0 ? base : base + baseShift * half(stated),
          valuesOf(own, first, until, shift),
          compared && valuesOf(compared, first, until, -shift),
        );
      const [status, standing] = at(0, 0);
      let reachable;
      if (rounding) {
        const withBase = stated !== undefined && requirement.kind === "level" && span.kind === "by";
        for (const shift of [-1, 1])
          for (const baseShift of withBase ? [-1, 1] : [0]) {
            const [other] = at(shift, baseShift);
            if (other !== status) {
              if (reachable === undefined) reachable = [status];
              if (!reachable.includes(other)) reachable.push(other);
            }
          }
      }
      verdicts.push({ indicator: indicator.id, status, standing, reachable });
    }
  return verdicts;
}
