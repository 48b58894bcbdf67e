#!/usr/bin/env python3
"""Writes a list of invented owners as CSV to standard output; the same list for the same number."""
import argparse
import csv
import random
import sys

FIRST = "Kim Lou Sam Alex Robin Jörg Renée Noor Ines Ivo Mika Sol Ada Bela Cleo Dana Eli Finn".split()
LAST = "Example Sample Adler Okafor Lindqvist Moreau Tanaka O'Brien Nowak Costa Brandt Hughes".split()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    count = parser.parse_args().count
    numbers = random.Random(count)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["Full Name", "Email", "Username", "Department"])
    for number in range(count):
        name = f"{numbers.choice(FIRST)} {numbers.choice(LAST)}"
        out.writerow([name, f"person{number}@example.com", f"person{number}", "Sales, North"])


if __name__ == "__main__":
    main()
