"""How a check ends."""

import sys


def conclude(check, failures, held):
    """Says what is wrong and fails, or else says what was held."""
    for failure in failures:
        print(f"{check}: {failure}", file=sys.stderr)
    if failures:
        raise SystemExit(1)
    print(f"{check}: {held}")
