"""scripts/audit [SITE]: checks every page of a built site, the office's pages, the preview, the search, and the PDFs.

Exit status 1 if anything is found. The PDFs, the preview, the search and the office's pages belong to the content
of this repository: they are made and checked along with its own site. --pdf FILE… checks finished PDFs instead,
and nothing else.
"""

import argparse
import sys
import time
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from checks import check_everything
from findings import Check
from office import check_office
from pdf.checks import check_pdfs
from pdf.sample import check_sample, given
from pdf.selftest import run_self_test as run_self_test_of_pdfs
from preview import check_preview
from search import check_search
from searchfaults import run_self_test as run_self_test_of_search
from selftest import run_self_test
from website import Website

REPOSITORY = Path(__file__).resolve().parents[2]
SITE = REPOSITORY / "site"


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/audit", description="Checks every page of a built site, and PDFs."
    )
    parser.add_argument("site", nargs="?", type=Path, default=SITE, help="the folder; site/ unless given")
    parser.add_argument(
        "--pdf",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="check only these: PDFs, or folders of ./bilancio pdf --source",
    )
    parser.add_argument(
        "--self-test", action="store_true", help="plant faults in a copy, and see that each is found"
    )
    parser.add_argument("--notes", action="store_true", help="list also what is worth a look but no failure")
    arguments = parser.parse_args()
    if arguments.pdf:
        return audit_pdfs(arguments.pdf, arguments.notes)
    site = Website(arguments.site.resolve())
    if not site.pages:
        print(f"{arguments.site}: there are no pages", file=sys.stderr)
        return 1
    is_own = site.root == SITE
    if arguments.self_test:
        missed = run_self_test(site, REPOSITORY)
        others = (run_self_test_of_search, run_self_test_of_pdfs) if is_own else ()
        return max(missed, *(run(REPOSITORY) for run in others), 0)
    checks = (check_office, check_preview, check_search, check_sample) if is_own else ()
    own = [check(REPOSITORY) for check in checks]
    return report(str(site.root), chain(check_everything(site, REPOSITORY), *own), arguments.notes)


def audit_pdfs(paths: list[Path], show_notes: bool) -> int:
    subjects = given(paths)
    missing = [path for path in paths if not path.exists()] or [
        one.pdf for one in subjects if not one.pdf.is_file()
    ]
    if missing or not subjects:
        print(f"there is no PDF: {', '.join(map(str, missing or paths))}", file=sys.stderr)
        return 1
    return report(f"{len(subjects)} PDFs", check_pdfs(subjects), show_notes)


def report(subject: str, results: Iterable[Check], show_notes: bool) -> int:
    began = time.monotonic()
    checks = []
    for check in results:
        checks.append(check)
        for finding in sorted(set(check.findings)):
            print(finding, flush=True)
        if show_notes:
            for note in sorted(set(check.notes)):
                print(f"note: {note}")
    print_table(checks)
    found = sum(len(set(check.findings)) for check in checks)
    print(f"\n{subject}: {found} problems, {time.monotonic() - began:.0f} s in all")
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
