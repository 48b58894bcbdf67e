#!/usr/bin/env python3
"""Fills the variables of a JSON document in for each owner of a CSV list, as one would write it in an afternoon."""
import argparse
import csv
import json
import os
import sys

COLUMNS = {
    "${owner.displayName}": "Full Name",
    "${owner.email}": "Email",
    "${owner.userName}": "Username",
}


def fill(node, owner):
    if isinstance(node, str):
        for variable, column in COLUMNS.items():
            if variable in node:
                node = node.replace(variable, owner[column])
        return node
    if isinstance(node, dict):
        return {key: fill(value, owner) for key, value in node.items()}
    if isinstance(node, list):
        return [fill(value, owner) for value in node]
    return node


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("template")
    parser.add_argument("owners")
    parser.add_argument("output", help="a folder, or a file with --ndjson")
    parser.add_argument("--ndjson", action="store_true")
    arguments = parser.parse_args()
    with open(arguments.template, encoding="utf-8") as file:
        template = json.load(file)
    with open(arguments.owners, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if arguments.ndjson:
            with open(arguments.output, "w", encoding="utf-8") as output:
                for row in rows:
                    line = {"owner": row["Email"], "line": rows.line_num, "document": fill(template, row)}
                    output.write(json.dumps(line, ensure_ascii=False) + "\n")
            return
        os.makedirs(arguments.output, exist_ok=True)
        for row in rows:
            path = os.path.join(arguments.output, row["Email"] + ".json")
            with open(path, "w", encoding="utf-8") as output:
                json.dump(fill(template, row), output, indent=2, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
