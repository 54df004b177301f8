"""What a PDF says of itself: title, author, language, dates, standards, fonts, attached files."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf

from findings import Finding
from pdf.book import Book
from pdf.document import Document

DC, XMP = "{http://purl.org/dc/elements/1.1/}", "{http://ns.adobe.com/xap/1.0/}"
PDFA, PDFUA = "{http://www.aiim.org/pdfa/ns/id/}", "{http://www.aiim.org/pdfua/ns/id/}"


def check_metadata(document: Document, book: Book | None) -> Iterator[Finding]:
    yield from (document.found(None, problem) for problem in self_description(document.pdf))
    yield from (document.found(None, problem) for problem in standards(document.pdf, book))
    if book is not None:
        yield from (document.found(None, problem) for problem in compare(document.pdf, book))
    for page, name in loose_fonts(document.pdf):
        yield document.found(page, f"the font {name} is not embedded")


def said_variant(file: Path) -> str:
    """2a for a PDF that says so of itself; all others should be 3a."""
    try:
        with pikepdf.open(file) as pdf, pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            return "2a" if metadata.get(f"{PDFA}part") == "2" else "3a"
    except pikepdf.PdfError:
        return "3a"


def self_description(pdf: pikepdf.Pdf) -> Iterator[str]:
    catalogue = pdf.Root
    if not str(catalogue.get("/Lang", "")):
        yield "no language (Lang): a screen reader guesses how to pronounce it"
    if not bool(catalogue.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False)):
        yield "the window shows the file's name in place of the title (DisplayDocTitle)"
    if not bool(catalogue.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False)):
        yield "not marked as tagged (MarkInfo)"
    for name in ("Title", "Author", "Subject", "Keywords", "CreationDate", "ModDate"):
        if not str(pdf.docinfo.get(f"/{name}", "")).strip():
            yield f"no {name} in the document information"
    with pdf.open_metadata(update_docinfo=False, set_pikepdf_as_editor=False) as metadata:
        for name in (f"{DC}title", f"{DC}creator", f"{XMP}CreateDate", f"{XMP}ModifyDate"):
            if not metadata.get(name):
                yield f"no {name.partition('}')[2]} in the XMP metadata"


def standards(pdf: pikepdf.Pdf, book: Book | None) -> Iterator[str]:
    """It says which part of PDF/A it keeps to, and that it keeps to PDF/UA."""
    part = book.variant[0] if book is not None else "3"
    with pdf.open_metadata(update_docinfo=False, set_pikepdf_as_editor=False) as metadata:
        said = f"{metadata.get(f'{PDFA}part')}{metadata.get(f'{PDFA}conformance')}"
        if said != f"{part}A" and (book is not None or said != "2A"):
            yield f"the metadata say PDF/A-{said}, not PDF/A-{part}A"
        if metadata.get(f"{PDFUA}part") != "1":
            yield "the metadata do not say PDF/UA-1"


def compare(pdf: pikepdf.Pdf, book: Book) -> Iterator[str]:
    """The metadata are the book's."""
    expected = {
        "Title": book.title,
        "Author": book.meta("author"),
        "Subject": book.meta("description"),
        "Keywords": book.meta("keywords"),
        "CreationDate": as_pdf_date(book.meta("dcterms.created")),
        "ModDate": as_pdf_date(book.meta("dcterms.modified")),
    }
    for name, value in expected.items():
        said = str(pdf.docinfo.get(f"/{name}", ""))
        if value and not said.startswith(value):
            yield f"{name} is “{said[:60]}”, in the book “{value[:60]}”"
    if str(pdf.Root.get("/Lang", "")) != book.language:
        yield f"the language is “{pdf.Root.get('/Lang', '')}”, in the book “{book.language}”"


def as_pdf_date(date: str | None) -> str | None:
    return "D:" + date[:10].replace("-", "") if date else None


def loose_fonts(pdf: pikepdf.Pdf) -> Iterator[tuple[int, str]]:
    """Each font that is not embedded, with the first page that has it at hand."""
    seen = set()
    for number, page in enumerate(pdf.pages, start=1):
        for font in page.Resources.get("/Font", pikepdf.Dictionary()).values():
            if font.objgen not in seen:
                seen.add(font.objgen)
                if not is_embedded(font):
                    yield number, str(font.get("/BaseFont", "?")).removeprefix("/")


def is_embedded(font: Any) -> bool:
    if str(font.get("/Subtype")) == "/Type3":
        return True
    descendants = font.get("/DescendantFonts")
    descriptor = (descendants[0] if descendants is not None else font).get("/FontDescriptor", ())
    return any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))


def check_attachments(document: Document, book: Book | None) -> Iterator[Finding]:
    """The data files are in the PDF, each with what it is for and described, and no others."""
    embedded = document.pdf.attachments
    for name in embedded:
        file = embedded[name]
        if str(file.obj.get("/AFRelationship", "")) not in ("/Data", "/Source", "/Supplement"):
            yield document.found(
                None, f"attachment {name} does not say how it belongs to the document (AFRelationship)"
            )
        if not str(file.description).strip():
            yield document.found(None, f"attachment {name} has no description")
        if not str(file.get_file().mime_type):
            yield document.found(None, f"attachment {name} has no media type")
    associated = {str(file.get("/UF", file.get("/F", ""))) for file in document.pdf.Root.get("/AF", [])}
    for name in sorted(set(embedded) - associated):
        yield document.found(None, f"attachment {name} is not among the document's associated files (AF)")
    if book is None:
        return
    expected = {one.path.name: one for one in book.attachments}
    for name in sorted(set(expected) | set(embedded)):
        if name not in embedded:
            yield document.found(None, f"attachment {name} is missing")
        elif name not in expected:
            yield document.found(None, f"attachment {name} is none of the book's")
        else:
            if embedded[name].get_file().read_bytes() != expected[name].path.read_bytes():
                yield document.found(None, f"attachment {name} is not the same as the book's file")
            if str(embedded[name].description) != expected[name].description:
                yield document.found(
                    None, f"attachment {name} is described as “{embedded[name].description}”"
                )
