#!/usr/bin/env python3
"""Computes 200 random cases for each calculator, independently of the library, with decimal and fractions.

Run: python3 test/calculators/reference/make_cases.py
It writes reference.cases.json beside itself; the same seed gives the same file. Fractions are exact; roots and logarithms are
taken with 90 digits; results are written with 45 significant digits.
"""
import datetime
import json
import random
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 90
DIGITS = 45
CASES = 200
rng = random.Random(20260212)


def dec(value):
    """A fraction as a decimal of 90 digits."""
    return value if isinstance(value, Decimal) else Decimal(value.numerator) / Decimal(value.denominator)


def said(value):
    with_digits = dec(value)
    context = getcontext().copy()
    context.prec = DIGITS
    return format(context.plus(with_digits), "f")


def text(low, high, places=None):
    places = rng.randint(0, 6) if places is None else places
    scale = 10**places
    units = rng.randint(int(low * scale), int(high * scale))
    if units == 0:
        units = 1
    sign = "-" if units < 0 else ""
    whole, fraction = divmod(abs(units), scale)
    return f"{sign}{whole}" + (f".{fraction:0{places}d}" if places else "")


def level():
    return text(0.01, 10**rng.randint(1, 7), rng.randint(2, 6))


def rate(low=-30, high=60):
    return text(low, high, rng.randint(0, 4))


def years():
    return rng.randint(1, 15)


def rates(low=-30, high=60):
    return [rate(low, high) for _ in range(rng.randint(1, 10))]


F = Fraction


def factor(percent):
    return 1 + F(percent) / 100


def product(factors):
    result = F(1)
    for one in factors:
        result *= one
    return result


def root(value, degree):
    """The nth root by exp and ln, then polished by Newton's iteration."""
    value = dec(value)
    if value == 0:
        return Decimal(0)
    guess = (value.ln() / degree).exp()
    for _ in range(3):
        guess = guess - (guess**degree - value) / (degree * guess ** (degree - 1))
    return guess


def percent(ratio):
    return (dec(ratio) - 1) * 100


def cumulative_mean(base, levels):
    """Bisection: a method of its own, slow and sure."""
    total = sum((F(y) for y in levels), F(0)) / F(base)
    target = dec(total)
    low, high = Decimal(0), target + 1
    for _ in range(320):
        middle = (low + high) / 2
        power, amount = Decimal(1), Decimal(0)
        for _ in levels:
            power *= middle
            amount += power
        if amount < target:
            low = middle
        else:
            high = middle
    return (low - 1) * 100


def spaced(count):
    return [level() for _ in range(count)]


def case_years_to_reach():
    current, growth = level(), rate(-20, 30)
    target = level()
    rising = F(target) > F(current)
    if (F(growth) > 0) != rising or F(target) == F(current):
        return None
    value = (dec(F(target) / F(current)).ln()) / dec(factor(growth)).ln()
    return [current, target, growth], value


def interval(printed):
    places = len(printed.split(".")[1]) if "." in printed else 0
    half = F(1, 2 * 10**places)
    return F(printed) - half, F(printed) + half


def case_growth_interval():
    first, last, n = level(), level(), years()
    low0, high0 = interval(first)
    low1, high1 = interval(last)
    if low0 <= 0 or low1 < 0:
        return None
    return [first, last, n], [percent(root(low1 / high0, n)), percent(root(high1 / low0, n))]


def case_growth_ratio():
    base, now, target = spaced(3)
    if F(base) == F(target):
        return None
    start = rng.randint(2000, 2025)
    n, total = years(), years()
    observed = percent(root(F(now) / F(base), n))
    required = percent(root(F(target) / F(base), total))
    return [base, start, now, start + n, target, start + total], observed / required


def case_share_of_distance():
    base, now, target = spaced(3)
    return None if F(base) == F(target) else ([base, now, target], (F(now) - F(base)) / (F(target) - F(base)))


def case_log_share():
    target, done = rate(-40, 80), rate(-40, 80)
    return [target, done], dec(1 - F(done) / 100).ln() / dec(1 - F(target) / 100).ln()


def case_gap():
    current, target, direction = rate(), rate(), rng.choice(["higher", "lower", "hold"])
    short = F(target) - F(current)
    return [current, target, direction], short if direction == "higher" else -short if direction == "lower" else abs(short)


def case_remaining_rate():
    target, total = rate(-10, 20), rng.randint(2, 15)
    gone = [rate(-20, 40) for _ in range(rng.randint(0, total - 1))]
    left = total - len(gone)
    return [target, total, gone], percent(root(factor(target) ** total / product(map(factor, gone)), left))


def case_remaining_reduction():
    target, done, n = rate(-10, 60), rate(-30, 60), years()
    return [target, done, n], (1 - root((1 - F(target) / 100) / (1 - F(done) / 100), n)) * 100


def case_agrees():
    stated = rate()
    low = F(rate())
    high = low + abs(F(rate(0, 5)))
    own = interval(stated)
    low_text, high_text = said(low), said(high)
    return [stated, {"low": low_text, "high": high_text}], bool(own[0] <= high and own[1] >= low)


def case_contribution():
    part0, part1, whole0, whole1 = spaced(4)
    return [part0, part1, whole0, whole1], (F(part1) - F(part0)) / F(whole0) * 100


def case_structural_change():
    n = rng.randint(1, 8)
    before, after = [rate(0, 100) for _ in range(n)], [rate(0, 100) for _ in range(n)]
    return [before, after], sum((abs(F(a) - F(b)) for a, b in zip(after, before)), F(0)) / 2


def case_linear_path():
    base, target, n = rate(), rate(), years()
    return [base, target, n], [F(base) + (F(target) - F(base)) * i / n for i in range(1, n + 1)]


def case_geometric_path():
    base, target, n = level(), level(), years()
    yearly = root(F(target) / F(base), n)
    return [base, target, n], [dec(F(base)) * yearly**i for i in range(1, n)] + [F(target)]


def case_path_from_rates():
    base, growth = level(), rates()
    return [base, growth], [F(base) * product(map(factor, growth[: i + 1])) for i in range(len(growth))]


def case_value_on_path():
    path = [rate() for _ in range(years())]
    year = rng.randint(1, len(path))
    return [path, year], F(path[year - 1])


def case_share_of_time():
    start = rng.randint(1990, 2025)
    end = start + years()
    now = start + rng.randint(0, 20)
    return [start, now, end], F(now - start, end - start)


def of_rates(compute, low=-30, high=60):
    def case():
        growth = rates(low, high)
        return [growth], compute(growth)

    return case


def of_levels(compute, count):
    def case():
        values = spaced(count)
        return values, compute(*values)

    return case


def of_growth(compute):
    def case():
        first, last, n = level(), level(), years()
        return [first, last, n], compute(first, last, n)

    return case


def of_two_rates(compute):
    def case():
        a, b = rate(), rate()
        return [a, b], compute(a, b)

    return case


def case_cumulative_mean():
    base, levels = text(1, 1000, 3), [text(1, 2000, 3) for _ in range(rng.randint(1, 8))]
    return [base, levels], cumulative_mean(base, levels)


def case_implied_base():
    last, growth, n = level(), rate(), years()
    return [last, growth, n], F(last) / factor(growth) ** n


def case_deflate():
    value, index = level(), text(50, 300, 2)
    return [value, index], F(value) / (F(index) / 100)


def case_link():
    indices = [text(80, 130, 2) for _ in range(rng.randint(1, 10))]
    return [indices], product(F(one) / 100 for one in indices) * 100


def case_parts():
    parts = [rate(0, 100) for _ in range(rng.randint(1, 10))]
    return [parts], sum((F(part) for part in parts), F(0))


def case_printed_interval():
    printed = rate()
    return [printed], list(interval(printed))


def mean_growth(first, last, n):
    return percent(root(F(last) / F(first), n))


def either(names, arguments):
    """Arguments in their order, or as one object."""
    return [dict(zip(names, arguments))] if rng.random() < 0.5 else arguments


def index():
    return text(10, 10 ** rng.randint(2, 4), rng.randint(1, 4))


def case_implicit_deflator():
    nominal, real = index(), index()
    return either(["nominal", "realIndex"], [nominal, real]), F(nominal) / F(real) * 100


def case_contribution_rate():
    part0, part1, whole0, whole1 = spaced(4)
    if F(whole0) == F(whole1):
        return None
    share = (F(part1) - F(part0)) / (F(whole1) - F(whole0)) * 100
    return either(["partFirst", "partLast", "wholeFirst", "wholeLast"], [part0, part1, whole0, whole1]), share


def case_fixed_base():
    indices = [text(50, 200, 2) for _ in range(rng.randint(1, 10))]
    factors = [F(one) / 100 for one in indices]
    return [indices], [product(factors[: i + 1]) * 100 for i in range(len(factors))]


def case_chain():
    indices = [index() for _ in range(rng.randint(1, 10))]
    before = ["100"] + indices[:-1]
    return [indices], [F(one) / F(other) * 100 for one, other in zip(indices, before)]


def case_splice():
    overlap = rng.randint(1, 4)
    older, newer = ([level() for _ in range(overlap + rng.randint(0, 5))] for _ in range(2))
    common = sum(map(F, newer[:overlap])) / sum(map(F, older[-overlap:]))
    result = [F(one) * common for one in older[:-overlap]] + [F(one) for one in newer]
    return either(["older", "newer", "overlap"], [older, newer, overlap]), result


def case_intensity_reduction():
    total0, total1, output0, output1 = spaced(4)
    given = {"totalFirst": total0, "totalLast": total1, "outputFirst": output0, "outputLast": output1}
    return [given], (1 - (F(total1) / F(output1)) / (F(total0) / F(output0))) * 100


def case_doubling_time():
    growth = text(0.01, 200, rng.randint(2, 4))
    return [growth], dec(F(2)).ln() / dec(factor(growth)).ln()


def case_doubling_rate():
    n = rng.randint(1, 1000)
    return [n], percent(root(F(2), n))


def case_mean_increment():
    first, last, n = rate(), rate(), years()
    return either(["first", "last", "years"], [first, last, n]), (F(last) - F(first)) / n


def case_progress_gap():
    base, now, target = spaced(3)
    if F(base) == F(target):
        return None
    start, gone, total = rng.randint(1990, 2025), rng.randint(-2, 20), years()
    given = {"base": base, "baseYear": start, "current": now, "currentYear": start + gone, "target": target, "targetYear": start + total}
    return [given], ((F(now) - F(base)) / (F(target) - F(base)) - F(gone, total)) * 100


def case_completion():
    base, now, target = spaced(3)
    if F(base) == F(target):
        return None
    form = rng.choice(["change", "level", "deviation"])
    rising = F(target) > F(base)
    done = F(now) / F(target)
    if form == "change":
        done = (F(now) - F(base)) / (F(target) - F(base))
    elif not rising:
        done = 1 / done if form == "level" else 2 - done
    return either(["base", "actual", "target", "form"], [base, now, target, form]), done * 100


def comes_round(date, year):
    """The day on which a date comes round in a year: 29 February on the 28th."""
    try:
        return date.replace(year=year)
    except ValueError:
        return date.replace(year=year, day=28)


def case_growth_between():
    first, last = level(), level()
    day0 = datetime.date(rng.randint(1950, 2030), 1, 1) + datetime.timedelta(days=rng.randint(0, 365))
    if rng.random() < 0.1:
        day0 = datetime.date(2024, 2, 29)
    day1 = day0 + datetime.timedelta(days=rng.randint(40, 9000))
    form = rng.choice(["%Y", "%Y-%m", "%Y-%m-%d"])
    if form == "%Y":
        passed = F(day1.year - day0.year)
    elif form == "%Y-%m":
        passed = F(day1.year * 12 + day1.month - day0.year * 12 - day0.month, 12)
    else:
        whole = day1.year - day0.year - (comes_round(day0, day1.year) > day1)
        before, after = comes_round(day0, day0.year + whole), comes_round(day0, day0.year + whole + 1)
        passed = whole + F((day1 - before).days, (after - before).days)
    if passed == 0:
        return None
    growth = ((dec(F(last) / F(first)).ln() / dec(passed)).exp() - 1) * 100
    dates = [day0.strftime(form), day1.strftime(form)]
    return either(["first", "firstDate", "last", "lastDate"], [first, dates[0], last, dates[1]]), growth


def case_regions(compute):
    """Values and weights; the formulas are those of the textbooks, over all pairs, with no shortcut."""

    def case():
        n = rng.randint(1, 8)
        values = [level() if rng.random() < 0.9 else "0" for _ in range(n)]
        weights = [level() for _ in range(n)] if rng.random() < 0.5 else None
        x, w = list(map(F, values)), list(map(F, weights or ["1"] * n))
        if sum(x) == 0:
            return None
        mean = sum(a * b for a, b in zip(x, w)) / sum(w)
        given = [values] if weights is None else either(["values", "weights"], [values, weights])
        return given, compute(x, w, mean)

    return case


def pairwise(x, w, mean):
    differences = sum(w[i] * w[j] * abs(x[i] - x[j]) for i in range(len(x)) for j in range(len(x)))
    return differences / (2 * sum(w) ** 2 * mean)


def entropy(x, w, mean):
    ratios = [one / mean for one in x]
    return sum((dec(weight / sum(w) * r) * dec(r).ln() for r, weight in zip(ratios, w) if r > 0), Decimal(0))


def relative_deviation(x, w, mean):
    variance = sum(weight * (one - mean) ** 2 for one, weight in zip(x, w)) / sum(w)
    return (dec(variance)).sqrt() / dec(mean)


CALCULATORS = {
    "percentChange": of_levels(lambda a, b: (F(b) / F(a) - 1) * 100, 2),
    "pointChange": of_two_rates(lambda a, b: F(b) - F(a)),
    "averageAnnualGrowth": of_growth(mean_growth),
    "averageAnnualGrowthCumulative": case_cumulative_mean,
    "meanOfAnnualRates": of_rates(lambda g: percent(root(product(map(factor, g)), len(g)))),
    "cumulativeGrowth": of_rates(lambda g: (product(map(factor, g)) - 1) * 100),
    "requiredGrowth": of_growth(mean_growth),
    "requiredRemainingRate": case_remaining_rate,
    "cumulativeReduction": of_rates(lambda r: (1 - product(1 - F(x) / 100 for x in r)) * 100, -30, 60),
    "requiredRemainingReduction": case_remaining_reduction,
    "impliedBase": case_implied_base,
    "yearsToReach": case_years_to_reach,
    "realGrowth": of_two_rates(lambda n, p: (factor(n) / factor(p) - 1) * 100),
    "deflate": case_deflate,
    "linkIndices": case_link,
    "elasticity": of_two_rates(lambda a, b: F(a) / F(b)),
    "contribution": case_contribution,
    "linearPath": case_linear_path,
    "geometricPath": case_geometric_path,
    "pathFromRates": case_path_from_rates,
    "valueOnPath": case_value_on_path,
    "shareOfTime": case_share_of_time,
    "shareOfDistance": case_share_of_distance,
    "logShare": case_log_share,
    "growthRatio": case_growth_ratio,
    "gapToTarget": case_gap,
    "ratio": of_levels(lambda a, b: F(a) / F(b), 2),
    "percentagePoints": of_two_rates(lambda a, b: F(b) - F(a)),
    "structureSum": case_parts,
    "structuralChange": case_structural_change,
    "printedInterval": case_printed_interval,
    "averageAnnualGrowthInterval": case_growth_interval,
    "agreesWithPrinted": case_agrees,
    "implicitDeflator": case_implicit_deflator,
    "contributionRate": case_contribution_rate,
    "fixedBaseIndex": case_fixed_base,
    "chainIndex": case_chain,
    "spliceSeries": case_splice,
    "intensity": of_levels(lambda a, b: F(a) / F(b), 2),
    "intensityReduction": case_intensity_reduction,
    "doublingTime": case_doubling_time,
    "doublingRate": case_doubling_rate,
    "meanIncrement": case_mean_increment,
    "progressGap": case_progress_gap,
    "completionRate": case_completion,
    "growthBetween": case_growth_between,
    "gini": case_regions(pairwise),
    "theil": case_regions(entropy),
    "variationCoefficient": case_regions(relative_deviation),
}


def told(result):
    if isinstance(result, bool):
        return result
    return [said(one) for one in result] if isinstance(result, list) else said(result)


def main():
    cases = {}
    for name, make in CALCULATORS.items():
        rows = []
        while len(rows) < CASES:
            case = make()
            if case is not None:
                arguments, result = case
                rows.append([arguments, told(result)])
        cases[name] = rows
    lines = ",\n".join(
        json.dumps(name) + ": [\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]"
        for name, rows in cases.items()
    )
    Path(__file__).with_name("reference.cases.json").write_text("{\n" + lines + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
