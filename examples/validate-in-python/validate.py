"""Validates a JSON file against the schemas of five-year-plan with Python's jsonschema (4.10 or newer).

    python3 validate.py node_modules/five-year-plan/schemas plan my-plan.json

prints each error with the way to its place, and ends with 1 when there is one, with 2 when the file cannot be read.
"""

import json
import pathlib
import sys

import jsonschema


def validator(folder, kind):
    """A validator that has all schemas of the folder, so that it needs no network."""
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(pathlib.Path(folder).glob("*.json"))]
    by_id = {schema["$id"]: schema for schema in schemas}
    root = next(schema for uri, schema in by_id.items() if uri.endswith(f"/{kind}.json"))
    try:
        from referencing import Registry, Resource
    except ImportError:  # jsonschema before 4.18
        resolver = jsonschema.RefResolver(root["$id"], root, store=by_id)
        return jsonschema.Draft202012Validator(root, resolver=resolver)
    registry = Registry().with_resources((uri, Resource.from_contents(schema)) for uri, schema in by_id.items())
    return jsonschema.Draft202012Validator(root, registry=registry)


def read(file):
    """What the file holds, or a line that says why it cannot be read."""
    try:
        return json.loads(pathlib.Path(file).read_text(encoding="utf-8-sig")), None
    except json.JSONDecodeError as error:
        return None, f"{file}:{error.lineno}:{error.colno}: not JSON: {error.msg}"
    except UnicodeDecodeError as error:
        return None, f"{file}: not UTF-8 at byte {error.start + 1}: save it as UTF-8"
    except RecursionError:
        return None, f"{file}: nested too deeply"
    except OSError as error:
        return None, f"{file}: cannot be read: {error.strerror}"


def main(folder, kind, file):
    document, problem = read(file)
    if problem is not None:
        print(problem)
        return 2
    found = list(validator(folder, kind).iter_errors(document))
    for error in found:
        print(f"{file}: {error.json_path}: {error.message}")
    print(f"{file}: {'valid' if not found else f'{len(found)} errors'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
