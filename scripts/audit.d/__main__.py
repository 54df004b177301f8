"""scripts/audit [SITE]: checks every page of a built site; exit status 1 if anything is found."""

import argparse
import sys
import time
from pathlib import Path

from checks import check_everything
from findings import Check
from selftest import run_self_test
from website import Website

REPOSITORY = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/audit", description="Checks every page of a built site.")
    parser.add_argument(
        "site", nargs="?", type=Path, default=REPOSITORY / "site", help="the folder; site/ unless given"
    )
    parser.add_argument(
        "--self-test", action="store_true", help="plant faults in a copy, and see that each is found"
    )
    parser.add_argument("--notes", action="store_true", help="list also what is worth a look but no failure")
    arguments = parser.parse_args()
    site = Website(arguments.site.resolve())
    if not site.pages:
        print(f"{arguments.site}: there are no pages", file=sys.stderr)
        return 1
    if arguments.self_test:
        return run_self_test(site, REPOSITORY)
    return report(site, show_notes=arguments.notes)


def report(site: Website, show_notes: bool) -> int:
    began = time.monotonic()
    checks = []
    for check in check_everything(site, REPOSITORY):
        checks.append(check)
        for finding in sorted(set(check.findings)):
            print(finding, flush=True)
        if show_notes:
            for note in sorted(set(check.notes)):
                print(f"note: {note}")
    print_table(checks)
    found = sum(len(set(check.findings)) for check in checks)
    print(f"\n{site.root}: {found} problems, {time.monotonic() - began:.0f} s in all")
    return 1 if found else 0


def print_table(checks: list[Check]) -> None:
    rows = [("check", "looked at", "found", "notes", "seconds")]
    for check in checks:
        counts = (str(len(set(check.findings))), str(len(set(check.notes))))
        rows.append((check.name, check.looked_at, *counts, f"{check.seconds:.1f}"))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print()
    for row in rows:
        left = [cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True)]
        right = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
        print("  ".join(left + right))


if __name__ == "__main__":
    sys.exit(main())
