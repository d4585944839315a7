"""A plan in Python: its data package and its schema, with the standard library; jsonschema checks the document where it is there.

    npx five-year-plan export huzhu-15 --to datapackage --out huzhu-15
    npx five-year-plan export huzhu-15 --to json --out huzhu-15.json
    npx five-year-plan schema plan > plan.schema.json
    python3 examples/python/read_plan.py huzhu-15 huzhu-15.json plan.schema.json
"""

import csv
import json
import pathlib
import sys
from decimal import Decimal, localcontext


def read_tables(folder: pathlib.Path) -> dict[str, list[dict[str, str]]]:
    """Every table of a data package by its name; cells stay text, so that 5.0 keeps its nought."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    tables = {}
    for resource in package["resources"]:
        with open(folder / resource["path"], encoding=resource["encoding"], newline="") as file:
            tables[resource["name"]] = list(csv.DictReader(file, strict=True))
    return tables


def required_growth(base: str, target: str, years: int) -> Decimal:
    """Percent a year that leads from base to target: (target / base) ** (1 / years) - 1."""
    with localcontext() as context:
        context.prec = 40
        return ((Decimal(target) / Decimal(base)) ** (Decimal(1) / years) - 1) * 100


def check(document: dict, schema: dict) -> str:
    """Says whether the document fits the schema, where the package jsonschema is installed."""
    try:
        import jsonschema
    except ImportError:
        return "not checked: pip install jsonschema"
    jsonschema.Draft202012Validator(schema).validate(document)
    return "valid"


def main(folder: str, document: str, schema: str) -> None:
    tables = read_tables(pathlib.Path(folder))
    plan = json.loads(pathlib.Path(document).read_text(encoding="utf-8"))
    print("schema:", check(plan, json.loads(pathlib.Path(schema).read_text(encoding="utf-8"))))
    print("tables:", ", ".join(f"{name} {len(rows)}" for name, rows in tables.items()))

    indicators = {row["id"]: row for row in tables["indicators"]}
    for target in tables["targets"]:
        indicator = indicators[target["indicator"]]
        base, value = indicator["baseline_value"], target["value"]
        levels = target["kind"] == "level" and indicator["baseline_kind"] == "level" and target["span"] == "by"
        if not levels or not base or not value:
            continue
        years = int(target["last_year"]) - int(indicator["baseline_year"])
        rate = required_growth(base, value, years)
        print(f"{indicator['id']}: {base} -> {value} by {target['last_year']}, {rate:+.2f} % a year")

    named = {}
    for project in tables["projects"]:
        for place in project["places"].split():
            named[place] = named.get(place, 0) + 1
    places = {row["id"]: row["name_zh"] for row in tables["places"]}
    for place, count in sorted(named.items(), key=lambda item: (-item[1], item[0]))[:3]:
        print(f"{places[place]}: {count} projects name it")


if __name__ == "__main__":
    main(*sys.argv[1:])
