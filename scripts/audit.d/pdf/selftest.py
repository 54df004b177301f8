"""Whether the audit of PDFs can be trusted: faults planted into copies of a small book are found."""

import shutil

import tempfile
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from pathlib import Path

from findings import Check, Finding
from pdf.checks import SEMANTICS, Subject, check_pdfs
from pdf.conformance import NAME as CONFORMANCE
from pdf.faults import FAULTS, Fault
from pdf.making import compare_bytes, rendered

FIXTURE = Path(__file__).with_name("fixture")
CONTROL = "nothing-planted"


def run_self_test(repository: Path) -> int:
    """Prints each fault as caught or missed, and returns the exit status."""
    with tempfile.TemporaryDirectory(prefix="bilancio-audit-") as place:
        control = Path(place) / CONTROL
        shutil.copytree(FIXTURE, control)
        rendered(repository, control)
        with ThreadPoolExecutor(cpu_count()) as pool:
            list(pool.map(lambda fault: plant(repository, control, fault), FAULTS))
        thorough = {fault.folder for fault in FAULTS if fault.check in (CONFORMANCE, SEMANTICS)} | {CONTROL}
        folders = [CONTROL, *(fault.folder for fault in FAULTS)]
        subjects = [subject(control.with_name(name), name in thorough) for name in folders]
        checks = list(check_pdfs(subjects))
        missed = sum(not tell(fault, seen(checks, fault)) for fault in FAULTS)
        missed += not tells_other_bytes(repository, control)
    strays = [f for check in checks for f in check.findings if f.file.startswith(f"{CONTROL}/")]
    for stray in strays:
        print(f"found where nothing was planted: {stray}")
    print(
        f"\n{len(FAULTS) + 1 - missed} of {len(FAULTS) + 1} faults in PDFs caught, {len(strays)} false alarms"
    )
    return 1 if missed or strays else 0


def subject(folder: Path, thorough: bool) -> Subject:
    return Subject(folder / "book.pdf", f"{folder.name}/book.pdf", folder, thorough)


def plant(repository: Path, control: Path, fault: Fault) -> None:
    folder = control.with_name(fault.folder)
    shutil.copytree(control, folder)
    if fault.is_rendered:
        fault.plant(folder)
        rendered(repository, folder)
    fault.finish(folder)


def seen(checks: list[Check], fault: Fault) -> Finding | None:
    findings = (f for check in checks if check.name == fault.check for f in check.findings)
    return next(
        (f for f in findings if f.file.startswith(f"{fault.folder}/") and fault.says in f.problem), None
    )


def tell(fault: Fault, finding: Finding | None) -> bool:
    print(f"caught: {fault.name}: {finding.problem[:100]}" if finding else f"MISSED: {fault.name}")
    return finding is not None


def tells_other_bytes(repository: Path, control: Path) -> bool:
    """Rendered once more the book has the same bytes; a date of the day would be told."""
    again = control.with_name("rendered-again")
    shutil.copytree(FIXTURE, again)
    rendered(repository, again)
    same = not compare_bytes(control, again)
    pdf = again / "book.pdf"
    pdf.write_bytes(pdf.read_bytes().replace(b"20250523", b"20261121"))
    told = bool(compare_bytes(control, again))
    print("caught: other bytes the second time" if same and told else "MISSED: other bytes the second time")
    return same and told
