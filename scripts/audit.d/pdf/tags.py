"""The structure tree read as a screen reader reads it: nothing is missing, everything has its name."""

from collections.abc import Iterator
from typing import Any

import pikepdf

from findings import Finding
from pdf.book import Book
from pdf.content import Run
from pdf.document import HEADINGS, Document, Element
from pdf.text import compared


def check_tags(document: Document, book: Book | None) -> Iterator[Finding]:
    if document.root is None:
        yield document.found(None, "has no structure tree: a screen reader reads the bare order of drawing")
        return
    yield from untagged_text(document)
    yield from headings(document, document.root)
    for figure in document.root.all("Figure"):
        yield from describe_figure(document, figure)
    for table in document.root.all("Table"):
        yield from describe_table(document, table)
    yield from links(document, document.root)
    yield from notes(document, document.root)
    if book is not None:
        yield from missing_text(document, document.root, book)


def untagged_text(document: Document) -> Iterator[Finding]:
    """Text is in the tree, or it is marked as an artifact."""
    by_page: dict[int, list[Run]] = {}
    for run in document.untagged:
        if run.text.strip():
            by_page.setdefault(run.page, []).append(run)
    for page, runs in by_page.items():
        yield document.found(page, f"text that is neither tagged nor an artifact: {quoted(runs)}")


def quoted(runs: list[Run]) -> str:
    text = " ".join(run.text.strip() for run in runs)
    return f"“{text[:60]}{'…' if len(text) > 60 else ''}”"


def headings(document: Document, root: Element) -> Iterator[Finding]:
    """The first is an H1, and none skips a level on the way down."""
    level = 0
    for heading in root.all(*HEADINGS):
        own = int(heading.kind[1])
        page = next(iter(heading.pages), None)
        if not heading.text:
            yield document.found(page, f"{heading.kind} without text")
        elif own > level + 1:
            before = f"after H{level}" if level else "as the first heading"
            yield document.found(page, f"{heading.kind} {before}: “{heading.text[:60]}”")
        level = own


def describe_figure(document: Document, figure: Element) -> Iterator[Finding]:
    """A picture has an alternative text, which begins with what its caption says."""
    page = next(iter(figure.pages), None)
    alternative = figure.alternative
    if not alternative or not alternative.strip():
        yield document.found(page, "Figure without alternative text (Alt)")
        return
    caption = next(figure.parent.all("Caption"), None) if figure.parent else None
    if caption is not None:
        said = compared(caption.text)
        # The caption has the figure's number before its message.
        if not any(said.endswith(compared(alternative[:end])) for end in sentence_ends(alternative)):
            yield document.found(
                page,
                f"the alternative text “{alternative[:50]}” does not begin with “{caption.text[:50]}”",
            )


def sentence_ends(text: str) -> Iterator[int]:
    """Where a message may end: at a full stop, colon, or the end."""
    return (index for index in range(8, len(text) + 1) if index == len(text) or text[index] in ".:;\n")


def describe_table(document: Document, table: Element) -> Iterator[Finding]:
    """Every table has header cells, and each says what it heads."""
    page = next(iter(table.pages), None)
    cells = list(table.all("TH"))
    if not cells:
        yield document.found(page, f"Table without TH: “{table.text[:60]}”")
    named = {str(name) for cell in table.all("TH", "TD") for name in cell.attribute("/Headers") or []}
    for cell in cells:
        if cell.attribute("/Scope") is None and str(cell.raw.get("/ID", "")) not in named:
            yield document.found(page, f"TH without Scope, and named by no Headers: “{cell.text[:60]}”")


def links(document: Document, root: Element) -> Iterator[Finding]:
    """Every link can be heard, stands in a Link element, and leads somewhere."""
    in_tree = set()
    for element in root.descendants():
        for link in element.links() if element.kind == "Link" else ():
            in_tree.add(link.annotation.objgen)
            if not str(link.annotation.get("/Contents", "")).strip():
                yield document.found(link.page, f"link without Contents: “{element.text[:60]}”")
            if link.target is None and address_of(link.annotation) is None:
                yield document.found(link.page, f"link that leads nowhere: “{element.text[:60]}”")
    for number, page in enumerate(document.pdf.pages, start=1):
        for annotation in page.get("/Annots", []):
            if str(annotation.get("/Subtype")) == "/Link" and annotation.objgen not in in_tree:
                yield document.found(
                    number, f"link outside of a Link element: “{annotation.get('/Contents', '')}”"
                )


def address_of(annotation: Any) -> str | None:
    """The address on the web that a link leads to, if it is one that a reader can follow."""
    action = annotation.get("/A")
    address = str(action.get("/URI", "")) if isinstance(action, pikepdf.Dictionary) else ""
    return address if address.startswith(("https://", "http://", "mailto:", "tel:")) else None


def notes(document: Document, root: Element) -> Iterator[Finding]:
    """Every footnote has a name of its own, and begins with its number."""
    names: set[str] = set()
    for note in root.all("Note"):
        page, name = next(iter(note.pages), None), str(note.raw.get("/ID", ""))
        if not name or name in names:
            yield document.found(page, f"Note without an ID of its own: “{note.text[:60]}”")
        if next(note.all("Lbl"), None) is None:
            yield document.found(page, f"Note without its number (Lbl): “{note.text[:60]}”")
        names.add(name)


def missing_text(document: Document, root: Element, book: Book) -> Iterator[Finding]:
    """Every paragraph, cell and heading of the book can be heard, the headings in the book's order."""
    heard = compared("".join(run.text for run in root.runs() if not is_note_or_call(run)))
    for block in book.blocks:
        if compared(block) not in heard:
            yield document.found(None, f"missing in the structure tree: “{block[:80]}”")
    spoken = [compared(heading.text) for heading in root.all(*HEADINGS)]
    written = [compared(heading) for heading in book.headings]
    if spoken != written:
        odd = next((pair for pair in zip(spoken, written, strict=False) if pair[0] != pair[1]), ("", ""))
        yield document.found(None, f"headings differ from the book's: “{odd[0][:60]}” for “{odd[1][:60]}”")


def is_note_or_call(run: Run) -> bool:
    element = run.element
    return element is not None and (element.within("Note") or is_call(element))


def is_call(element: Element) -> bool:
    """Whether it is a footnote's call; the entries of the contents are references, too."""
    return element.within("Reference") and not element.within("TOCI")
