#!/usr/bin/env python3
"""Fails when a function of app/ or ui/ has more than 60 lines or 6 parameters, or a line more than 110 columns.

Sources are laid out by clang-format: a function's body opens with "{" at the left margin and closes with "}" there.
"""
import re
import sys
from pathlib import Path

LINES, PARAMETERS, COLUMNS = 60, 6, 110


def parameter_count(head):
    inside = head[head.find("(") + 1:]
    depth, count, seen = 0, 0, False
    for sign in inside:
        if sign in "(<{[":
            depth += 1
        elif sign in ")>}]":
            depth -= 1
            if depth < 0:
                break
        elif sign == "," and depth == 0:
            count += 1
        seen = seen or not sign.isspace()
    return count + 1 if seen and inside.strip() and not inside.lstrip().startswith(")") else 0


def findings(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    start = None
    for number, line in enumerate(lines, 1):
        if len(line) > COLUMNS:
            yield number, f"{len(line)} columns, the cap is {COLUMNS}"
        if line == "{":
            start = number
        elif line in ("}", "};") and start:
            length = number - start - 1
            head_from = start - 1
            while head_from > 0 and lines[head_from - 1] and not re.match(r"^[};#]|.*;$", lines[head_from - 1]):
                head_from -= 1
            head = " ".join(lines[head_from:start - 1])
            is_function = "(" in head and not re.match(r"^\s*(class|struct|enum|namespace|template.*(class|struct))\b", head)
            if is_function and length > LINES:
                yield start, f"function of {length} lines, the cap is {LINES}"
            if is_function and parameter_count(head) > PARAMETERS:
                yield start, f"{parameter_count(head)} parameters, the cap is {PARAMETERS}"
            start = None


def main():
    root = Path(sys.argv[1])
    files = sorted(p for folder in ("app", "ui") for p in (root / folder).rglob("*") if p.suffix in (".cpp", ".h"))
    bad = [f"{path.relative_to(root)}:{number}: {what}" for path in files for number, what in findings(path)]
    print("\n".join(bad))
    if not files:
        print("no sources found")
    return 1 if bad or not files else 0


sys.exit(main())
