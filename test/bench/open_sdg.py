"""The Open SDG progress measure (sdg-build 2.4) in Python floats, written for the benchmark."""

import json
import sys
import time


def status(base, base_year, latest, latest_year, target, target_year, positive):
    if (positive and latest >= target) or (not positive and latest <= target):
        return "target_achieved"
    observed = (latest / base) ** (1 / (latest_year - base_year)) - 1
    required = (target / base) ** (1 / (target_year - base_year)) - 1
    if required == 0:
        return "not_available"
    ratio = (1 if positive else -1) * observed / abs(required)
    if ratio >= 0.95:
        return "substantial_progress"
    if ratio >= 0.6:
        return "moderate_progress"
    return "limited_progress" if ratio >= 0 else "deterioration"


rows = json.load(sys.stdin)
best = None
for _ in range(5):
    start = time.process_time()
    counts = {}
    for base, base_year, latest, latest_year, target, target_year, positive in rows:
        key = status(float(base), base_year, float(latest), latest_year, float(target), target_year, positive)
        counts[key] = counts.get(key, 0) + 1
    elapsed = time.process_time() - start
    best = elapsed if best is None or elapsed < best else best
json.dump({"seconds": best, "verdicts": len(rows), "python": sys.version.split()[0]}, sys.stdout)
