"""Reads the CSV files of a data package with Python's csv and prints their rows as JSON, by the file's name."""

import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
tables = {}
for resource in descriptor["resources"]:
    with open(folder / resource["path"], encoding=resource["encoding"], newline="") as file:
        tables[resource["name"]] = list(csv.DictReader(file, strict=True))
json.dump(tables, sys.stdout)
