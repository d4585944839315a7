"""Validates documents against the JSON Schemas with Python's jsonschema.

Reads {"schemas": [...], "documents": [{"name": ..., "document": ...}]} from standard input and prints a list of
booleans. `--version` prints the version of jsonschema.
"""

import json
import sys
from importlib.metadata import version

import jsonschema


def validators(schemas):
    by_id = {schema["$id"]: schema for schema in schemas}
    try:
        from referencing import Registry, Resource
    except ImportError:
        # jsonschema before 4.18, as in Debian 12.
        for schema in schemas:
            resolver = jsonschema.RefResolver(schema["$id"], schema, store=by_id)
            yield name_of(schema), jsonschema.Draft202012Validator(schema, resolver=resolver)
    else:
        registry = Registry().with_resources((uri, Resource.from_contents(schema)) for uri, schema in by_id.items())
        for schema in schemas:
            yield name_of(schema), jsonschema.Draft202012Validator(schema, registry=registry)


def name_of(schema):
    return schema["$id"].rsplit("/", 1)[-1].removesuffix(".json")


if "--version" in sys.argv:
    print(version("jsonschema"))
else:
    given = json.load(sys.stdin)
    for schema in given["schemas"]:
        jsonschema.Draft202012Validator.check_schema(schema)
    by_name = dict(validators(given["schemas"]))
    print(json.dumps([by_name[one["name"]].is_valid(one["document"]) for one in given["documents"]]))
