"""Validates documents against the discovery documents of Google's APIs.

Arguments: for each document, the API (such as androidmanagement.v1), the schema (such as Policy) and the file.
Prints one line for each fault: the file, the place, what is wrong.
"""

import json
import os
import sys

import googleapiclient
import jsonschema

FOLDER = os.path.join(os.path.dirname(googleapiclient.__file__), "discovery_cache", "documents")
# Formats that limit numbers. Those of text have no rule that a schema could say.
RANGES = {"int32": (-(2**31), 2**31 - 1), "uint32": (0, 2**32 - 1)}


def converted(node):
    """The JSON Schema of a schema in a discovery document."""
    if "$ref" in node:
        return {"$ref": "#/$defs/" + node["$ref"]}
    schema = {}
    if node.get("type", "any") != "any":
        schema["type"] = node["type"]
    if "enum" in node:
        schema["enum"] = node["enum"]
    if node.get("format") in RANGES and node.get("type") == "integer":
        schema["minimum"], schema["maximum"] = RANGES[node["format"]]
    if "items" in node:
        schema["items"] = converted(node["items"])
    if "properties" in node:
        schema["properties"] = {key: converted(value) for key, value in node["properties"].items()}
        schema["additionalProperties"] = False
    if isinstance(node.get("additionalProperties"), dict):
        schema["additionalProperties"] = converted(node["additionalProperties"])
    return schema


def validator(api, name, known={}):
    if (api, name) not in known:
        with open(os.path.join(FOLDER, api + ".json"), encoding="utf-8") as file:
            schemas = json.load(file)["schemas"]
        schema = {"$ref": "#/$defs/" + name, "$defs": {key: converted(value) for key, value in schemas.items()}}
        jsonschema.Draft202012Validator.check_schema(schema)
        known[api, name] = jsonschema.Draft202012Validator(schema)
    return known[api, name]


def main(arguments):
    count = 0
    for api, name, path in zip(arguments[0::3], arguments[1::3], arguments[2::3]):
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        for error in validator(api, name).iter_errors(document):
            print(path, "/" + "/".join(map(str, error.absolute_path)), error.message[:200])
        count += 1
    print(count, "checked")


main(sys.argv[1:])
