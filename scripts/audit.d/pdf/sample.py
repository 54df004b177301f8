"""The PDFs of the sample content: made as a user makes them, and checked."""

import time
from collections.abc import Iterator
from pathlib import Path

from findings import Check, Finding
from pdf.checks import Subject, check_pdfs
from pdf.making import Unmade, compare_bytes, make, scratch_copy, years

MAKING = "PDF: ./bilancio pdf"


def check_sample(repository: Path) -> Iterator[Check]:
    """All years in all languages; the last year also as a draft of the other variant, the first once more."""
    with scratch_copy(repository) as place:
        began = time.monotonic()
        check = Check(MAKING, "nothing")
        try:
            finals = [
                folder
                for year in years(repository)
                for folder in make(repository, place, year, "jobs", "--again")
            ]
            drafts = make_draft(repository, place, finals)
            check.findings += same_again(repository, place, finals) + in_place(place, finals)
        except Unmade as problem:
            check.findings.append(Finding("bilancio pdf", str(problem)))
            yield check
            return
        subjects = [Subject(folder / "book.pdf", f"{folder.name}.pdf", folder) for folder in finals]
        subjects += [
            Subject(folder / "book.pdf", f"{folder.name}.pdf (draft, 2a)", folder) for folder in drafts
        ]
        check.looked_at = f"{len(finals)} PDFs, {len(drafts)} draft"
        if not finals:
            check.findings.append(Finding("content/data", "no year has a report"))
        check.seconds = time.monotonic() - began
        yield check
        yield from check_pdfs(subjects)


def make_draft(repository: Path, place: Path, finals: list[Path]) -> list[Path]:
    """The last one as a draft, without attachments: both show in the look of every page, or in the file."""
    year, language = finals[-1].name.split("-")
    options = ["--draft", "--variant", "2a", "--language", language]
    return make(repository, place, int(year), "draft-jobs", *options)


def same_again(repository: Path, place: Path, finals: list[Path]) -> list[Finding]:
    """The first year's PDFs, made once more, have the same bytes."""
    year = int(finals[0].name.split("-")[0])
    again = make(repository, place, year, "jobs-again", "--again")
    pairs = zip([folder for folder in finals if folder.name.startswith(str(year))], again, strict=True)
    return [finding for first, second in pairs for finding in compare_bytes(first, second)]


def in_place(place: Path, finals: list[Path]) -> list[Finding]:
    """What the site will publish is what was rendered, and so is the Register's copy."""
    findings = []
    for folder in finals:
        rendered = (folder / "book.pdf").read_bytes()
        published = place / f"content/files/report/{folder.name}.pdf"
        if not published.is_file() or published.read_bytes() != rendered:
            findings.append(
                Finding(f"{folder.name}.pdf", "is not in content/files/report, or not as it was rendered")
            )
    for year in {folder.name.split("-")[0] for folder in finals}:
        copies = [copy.read_bytes() for copy in (place / "register" / year).glob("*.pdf")]
        texts = [(folder / "book.pdf").read_bytes() for folder in finals if folder.name.startswith(year)]
        if len(copies) != 1 or copies[0] not in texts:
            findings.append(Finding(f"register/{year}", "has no copy of the report for the Register"))
    return findings


def given(paths: list[Path]) -> list[Subject]:
    """What --pdf names: PDFs, job folders, or folders of either."""
    subjects: list[Subject] = []
    for path in paths:
        if path.is_file():
            subjects.append(Subject(path, path.name))
        elif (path / "job.json").is_file():
            subjects.append(Subject(path / "book.pdf", f"{path.resolve().name}/book.pdf", path))
        elif path.is_dir():
            subjects += given(
                sorted(inner for inner in path.iterdir() if inner.suffix == ".pdf" or inner.is_dir())
            )
    return subjects
