"""All checks of finished PDFs, in one run."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

import pikepdf

from findings import Check, Finding, timed
from pdf.book import Book
from pdf.breaks import check_breaks
from pdf.conformance import check_conformance
from pdf.contents import check_contents
from pdf.document import Document
from pdf.footnotes import check_footnotes
from pdf.headers import check_headers
from pdf.margins import check_margins
from pdf.metadata import check_attachments, check_metadata, said_variant
from pdf.semantics import run_outloud
from pdf.tags import check_tags

TAGS, METADATA, ATTACHMENTS = "PDF: tags", "PDF: metadata, fonts", "PDF: attachments"
CONTENTS, HEADERS = "PDF: contents, bookmarks, page numbers", "PDF: running heads, folios, draft marks"
FOOTNOTES, BREAKS, MARGINS = "PDF: footnotes", "PDF: page breaks", "PDF: margins, overlaps"
SEMANTICS = "PDF: semantics (outloud)"
CHECKS: dict[str, Callable[[Document, Book | None], Iterator[Finding]]] = {
    TAGS: check_tags,
    METADATA: check_metadata,
    ATTACHMENTS: check_attachments,
    CONTENTS: check_contents,
    HEADERS: check_headers,
    FOOTNOTES: check_footnotes,
    BREAKS: check_breaks,
    MARGINS: check_margins,
}


@dataclass(frozen=True)
class Subject:
    """A PDF to check; with its job folder, it is also compared with what it was made from."""

    pdf: Path
    name: str  # in findings
    folder: Path | None = None
    thorough: bool = True  # also by the tools of others

    @property
    def variant(self) -> str:
        if self.folder is not None:
            return Book(self.folder).variant
        return said_variant(self.pdf)


@dataclass
class Result:
    """What one PDF gave, check by check."""

    findings: dict[str, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    notes: dict[str, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    seconds: dict[str, float] = field(default_factory=dict)
    pages: int = 0


def check_pdfs(subjects: list[Subject]) -> Iterator[Check]:
    """veraPDF in one virtual machine, and beside it each PDF in a process of its own."""
    # Spawned, not forked: a fork may copy a lock that the thread beside it holds, and wait for it forever.
    processes = ProcessPoolExecutor(cpu_count(), get_context("spawn"))
    with ThreadPoolExecutor(1) as beside, processes as pool:
        conformance = [beside.submit(timed, check) for check in conformance_checks(subjects)]
        results = list(pool.map(check_pdf, subjects))
        yield from (check.result() for check in conformance)
        yield from summarise(results)


def conformance_checks(subjects: list[Subject]) -> Iterator[Callable[[], Check]]:
    """One for each variant of PDF/A that there is."""
    subjects = [subject for subject in subjects if subject.thorough]
    for variant in sorted({subject.variant for subject in subjects}):
        names = {subject.pdf: subject.name for subject in subjects if subject.variant == variant}
        yield partial(check_conformance, names, variant)


def check_pdf(subject: Subject) -> Result:
    result = Result()
    began = time.monotonic()
    book = Book(subject.folder) if subject.folder is not None else None
    try:
        document = Document(subject.pdf, subject.name)
    except pikepdf.PdfError as problem:
        result.findings[TAGS].append(Finding(subject.name, f"cannot be read: {problem}"))
        return result
    result.pages = document.page_count
    result.seconds[TAGS] = time.monotonic() - began  # the reading is for all
    for name, check in CHECKS.items():
        began = time.monotonic()
        result.findings[name] = list(check(document, book))
        result.seconds[name] = result.seconds.get(name, 0) + time.monotonic() - began
    if not subject.thorough:
        return result
    began = time.monotonic()
    result.findings[SEMANTICS], result.notes[SEMANTICS] = run_outloud(document)
    result.seconds[SEMANTICS] = time.monotonic() - began
    return result


def summarise(results: list[Result]) -> Iterator[Check]:
    pages = sum(result.pages for result in results)
    for name in (*CHECKS, SEMANTICS):
        check = Check(name, f"{len(results)} PDFs, {pages} pages")
        for result in results:
            check.findings += result.findings[name]
            check.notes += result.notes[name]
            check.seconds += result.seconds.get(name, 0)
        yield check
