"""The office's pages about translations, which the published site doesn't have: built for the audit alone."""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from checks import check_site
from findings import Check, Finding
from website import Website

BUILDING = "Office: ./bilancio build --with-status"


def check_office(repository: Path) -> Iterator[Check]:
    """All checks of a site for those pages of the sample that are there only --with-status."""
    with tempfile.TemporaryDirectory(prefix="bilancio-office-") as folder:
        root = Path(folder) / "site"
        built = subprocess.run(
            [str(repository / "bilancio"), "build", "--with-status", "--output", str(root)],
            cwd=repository,
            capture_output=True,
            text=True,
        )
        pages = office_pages(root) if built.returncode == 0 else ()
        building = Check(BUILDING, f"{len(pages)} pages")
        if built.returncode:
            building.findings.append(Finding("--with-status", (built.stderr or built.stdout).strip()))
        elif len(pages) < 2:
            building.findings.append(Finding("--with-status", "shows no translation beside its original"))
        yield building
        if building.findings:
            return
        for check in check_site(Website(root, only=pages)):
            check.name = f"Office: {check.name}"
            yield check


def office_pages(root: Path) -> tuple[str, ...]:
    """The list of all translations, and each of those that are to be worked on."""
    pages = [*root.glob("translations.html"), *root.glob("translations/**/*.html")]
    return tuple(sorted(str(page.relative_to(root)) for page in pages))
