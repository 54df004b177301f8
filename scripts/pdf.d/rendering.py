"""From the book's HTML to the PDF and the list of page numbers."""

import json
import sys
from datetime import UTC, datetime
from typing import Any

from weasyprint import HTML, Attachment, Document

import conformance
import reporting
from fetching import JobFetcher
from job import Job


def render(job: Job) -> bool:
    """Writes both files of the job, each whole or not at all; says on standard error why it could not."""
    problems = reporting.listen()
    try:
        document = lay_out(job)
        pdf, pages = job.unfinished
        write_pdf(job, document, str(pdf))
        numbers = json.dumps(page_numbers(document), indent=2, ensure_ascii=False)
        pages.write_text(numbers + "\n", encoding="utf-8")
    except BrokenPipeError:  # nobody listens any more
        job.remove_unfinished()
        return False
    except (OSError, ValueError) as problem:
        print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
        job.remove_unfinished()
        return False
    if problems.errors:
        job.remove_unfinished()
        return False
    pages.rename(job.pages)
    pdf.rename(job.output)
    reporting.say(f"done {len(document.pages)}")
    return True


def lay_out(job: Job) -> Document:
    html = HTML(
        string=job.source.read_text(encoding="utf-8"),
        base_url=job.base_url,
        url_fetcher=JobFetcher(job.base_folder, job.folder),
    )
    document = html.render(pdf_variant=job.variant)
    for page in document.pages:
        # Every box within a link counts as a link of its own there: one is enough to click and to hear.
        page.links = [link for link in page.links if link[3].link is not None]
    return document


def write_pdf(job: Job, document: Document, target: str) -> None:
    conformance.require_weasyprint()
    conformance.tag_for_readers()
    conformance.declare_pdfua(document.metadata)
    document.write_pdf(
        target,
        finisher=conformance.relate_attachments,
        pdf_variant=job.variant,
        attachments=attachments(job, document.metadata.modified),
    )


def attachments(job: Job, modified: str | None) -> list[Attachment]:
    """The files to embed, dated as the document is."""
    date = datetime.fromisoformat(modified or "1970-01-01").replace(tzinfo=UTC)
    return [
        Attachment(
            filename=str(file.path),
            name=file.path.name,
            description=file.description,
            created=date,
            modified=date,
        )
        for file in job.attachments
    ]


def page_numbers(document: Document) -> dict[str, Any]:
    """On which page everything begins that can be linked to; the first page is 1."""
    pages: dict[str, int] = {}
    for number, page in enumerate(document.pages, start=1):
        for name in page.anchors:
            pages.setdefault(name, number)
    return {"pageCount": len(document.pages), "pages": pages}
