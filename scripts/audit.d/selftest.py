"""Whether the audit can be trusted: plants faults into a copy of the site and sees that each is found."""

import shutil
import tempfile
from pathlib import Path

from checks import check_everything
from data import read_mappings
from faults import FAULTS, READING, SMOOTH
from findings import Check, Finding
from website import Website

CONTROL = "planted-nothing.html"


def run_self_test(site: Website, repository: Path) -> int:
    """Prints each fault as caught or missed, and returns the exit status."""
    with tempfile.TemporaryDirectory(prefix="bilancio-audit-") as folder:
        scratch = plant_pages(site, Path(folder) / "site")
        data, wrong_file = plant_data(repository, Path(folder) / "repository")
        checks = list(check_everything(scratch, data))
    missed = 0
    for fault in FAULTS:
        missed += not tell(fault.name, seen(checks, fault.check, fault.file, fault.says))
    missed += not tell("invalid data file", seen(checks, "Data (check-jsonschema)", wrong_file, "$"))
    strays = [finding for check in checks for finding in check.findings if stands_in(finding, CONTROL)]
    for stray in strays:
        print(f"found where nothing was planted: {stray}")
    print(f"\n{len(FAULTS) + 1 - missed} of {len(FAULTS) + 1} faults caught, {len(strays)} false alarms")
    return 1 if missed or strays else 0


def plant_pages(site: Website, copy: Path) -> Website:
    shutil.copytree(site.root, copy)
    home = (copy / "index.html").read_text(encoding="utf-8")
    (copy / CONTROL).write_text(home, encoding="utf-8")
    for fault in FAULTS:
        fault.plant(copy, home)
    pages = {
        kind: (CONTROL, *(fault.page for fault in FAULTS if kind in (None, fault.check)))
        for kind in (None, READING, SMOOTH)
    }
    return Website(copy, only=pages[None], only_timed=pages[READING], only_scrolled=pages[SMOOTH])


def plant_data(repository: Path, copy: Path) -> tuple[Path, str]:
    """A copy of what the data check reads, with one file of the wrong kind, and that file's name."""
    for folder in ("content", "schemas", ".vscode"):
        shutil.copytree(repository / folder, copy / folder)
    file = next(file for mapping in read_mappings(copy) for file in mapping.files)
    file.write_text('"a text, where records belong"\n', encoding="utf-8")
    return copy, str(file.relative_to(copy))


def seen(checks: list[Check], name: str, file: str, says: str) -> Finding | None:
    findings = [finding for check in checks if check.name == name for finding in check.findings]
    return next((f for f in findings if stands_in(f, file) and says in f.problem), None)


def stands_in(finding: Finding, file: str) -> bool:
    """A finding names its file alone or with a line."""
    return finding.file == file or finding.file.startswith(f"{file}:")


def tell(name: str, finding: Finding | None) -> bool:
    print(f"caught: {name}: {finding.problem[:100]}" if finding else f"MISSED: {name}")
    return finding is not None
