"""The search of the site, which is there only with --search: built for the audit alone, and asked as readers do."""

import filecmp
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from checks import check_site
from findings import Check, Finding
from searching import check_searching
from website import Website

BUILDING = "Search: ./bilancio build --search"
FOLDER = "pagefind"


def check_search(repository: Path) -> Iterator[Check]:
    """All checks of a site for the pages on which readers search, and what they find there."""
    with tempfile.TemporaryDirectory(prefix="bilancio-search-") as folder:
        root = Path(folder) / "site"
        building = build_and_undo(repository, Path(folder))
        yield building
        if building.findings:
            return
        pages = pages_with_a_form(root)
        for check in check_site(Website(root, only=pages, only_timed=pages)):
            check.name = f"Search: {check.name}"
            yield check
        yield from check_searching(root, notices(repository))


def build_and_undo(repository: Path, folder: Path) -> Check:
    """Twice the same bytes; and a build without it leaves nothing of it behind."""
    check = Check(BUILDING, "3 builds")
    site, again, undone = folder / "site", folder / "again", folder / "undone"
    for target, options in ((site, ["--search"]), (again, ["--search", "--fresh"]), (undone, ["--search"])):
        check.findings += build(repository, target, options)
    if check.findings:
        return check
    check.looked_at += f", {len(pages_with_a_form(site))} pages with a form, {size_of(site / FOLDER):,} bytes of index"
    check.findings += [Finding(file, "is not the same twice") for file in differences(site, again)]
    check.findings += build(repository, undone, [])
    check.findings += [
        Finding(file, "is not what it was without a search") for file in differences(undone, repository / "site")
    ]
    return check


def build(repository: Path, target: Path, options: list[str]) -> list[Finding]:
    built = subprocess.run(
        [str(repository / "bilancio"), "build", *options, "--output", str(target)],
        cwd=repository,
        capture_output=True,
        text=True,
    )
    said = (built.stderr or built.stdout).strip()
    return [Finding(" ".join(["build", *options]), said)] if built.returncode else []


def differences(one: Path, other: Path) -> list[str]:
    """The files that are not in both folders, or not the same."""
    names = {
        str(path.relative_to(root)) for root in (one, other) for path in root.rglob("*") if path.is_file()
    }
    _, changed, missing = filecmp.cmpfiles(one, other, names, shallow=False)
    return sorted([*changed, *missing])


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def pages_with_a_form(root: Path) -> tuple[str, ...]:
    pages = (page for page in root.rglob("*.html") if b'role="search"' in page.read_bytes())
    return tuple(sorted(str(page.relative_to(root)) for page in pages))


def notices(repository: Path) -> tuple[str, ...]:
    """What stands at the foot of every page, and so should be found on none."""
    site = json.loads((repository / "content/site.json").read_text(encoding="utf-8"))
    return tuple(text.split(". ")[0] for text in site["notice"].values())
