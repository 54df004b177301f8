"""Numbers of pages: printed in the contents, kept in the bookmarks, in the links, and in pages.json."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from findings import Finding
from pdf.book import Book
from pdf.document import HEADINGS, Document, Element
from pdf.text import compared

OWN_NUMBER = re.compile(r"^[\dA-Z.]{1,6}\s+|\s*\d+$")


def check_contents(document: Document, book: Book | None) -> Iterator[Finding]:
    if document.root is None:
        return
    yield from printed_numbers(document, document.root, book)
    yield from bookmarks(document, document.root)
    if book is not None:
        yield from places(document, book)


def printed_numbers(document: Document, root: Element, book: Book | None) -> Iterator[Finding]:
    """In the contents and the lists of charts and tables: the number printed is the page the link leads to,
    and what the line promises stands there."""
    entries = list(root.all("TOCI"))
    if not entries and book is not None:
        yield document.found(None, "has no contents (TOC)")
    for entry in entries:
        runs = [run for run in entry.runs() if run.element and nearest(run.element, "TOCI") is entry]
        target = next((link.target for link in own_links(entry)), None)
        page, line = runs[0].page if runs else None, " ".join(run.text.strip() for run in runs)
        printed = runs[-1].text.strip() if runs else ""
        if target is None:
            yield document.found(page, f"line of the contents that leads to no page: “{line}”")
        elif printed != str(target):
            yield document.found(
                page, f"the contents say {printed or 'nothing'}, the page is {target}: “{line}”"
            )
        else:
            label = compared(OWN_NUMBER.sub("", " ".join(run.text for run in runs[:-1])))
            if label not in text_of(document, target):
                yield document.found(
                    page, f"page {target} has nothing of what the contents promise: “{line}”"
                )


def nearest(element: Element, kind: str) -> Element | None:
    found: Element | None = element
    while found is not None and found.kind != kind:
        found = found.parent
    return found


def own_links(entry: Element) -> Iterator[Any]:
    for element in entry.all("Link"):
        if nearest(element, "TOCI") is entry:
            yield from element.links()


def text_of(document: Document, page: int) -> str:
    """All letters and digits that are read on a page."""
    return compared("".join(run.text for run in document.of_page.get(page, [])))


@dataclass(frozen=True)
class Bookmark:
    title: str
    page: int | None
    level: int


def read_bookmarks(document: Document) -> list[Bookmark]:
    with document.pdf.open_outline() as outline:
        return list(flattened(document, outline.root, 1))


def flattened(document: Document, items: Any, level: int) -> Iterator[Bookmark]:
    for item in items:
        yield Bookmark(str(item.title), document.page_led_to(item.obj), level)
        yield from flattened(document, item.children, level + 1)


def bookmarks(document: Document, root: Element) -> Iterator[Finding]:
    """Each bookmark leads to the page of its heading, and each chapter has one."""
    found = read_bookmarks(document)
    if not found:
        yield document.found(None, "has no bookmarks")
    headings = [(heading.pages[0], letters(heading.text)) for heading in root.all(*HEADINGS) if heading.pages]
    for bookmark in found:
        title = letters(bookmark.title)
        if not any(page == bookmark.page and (title in text or text in title) for page, text in headings):
            yield document.found(bookmark.page, f"bookmark with no such heading there: “{bookmark.title}”")
    marked = {(bookmark.page, letters(bookmark.title)) for bookmark in found}
    for chapter in root.all("H1", "H2"):
        if chapter.pages and not any(p == chapter.pages[0] and t in letters(chapter.text) for p, t in marked):
            yield document.found(chapter.pages[0], f"chapter without a bookmark: “{chapter.text}”")


def letters(text: str) -> str:
    """For titles, which stand here with their number and there without."""
    return re.sub(r"\d", "", compared(text))


def places(document: Document, book: Book) -> Iterator[Finding]:
    """pages.json is true: what has an id begins on the page that is written down for it."""
    if book.page_count != document.page_count:
        yield document.found(
            None, f"pages.json counts {book.page_count} pages, the PDF has {document.page_count}"
        )
    for name, page in book.pages.items():
        if name not in book.places:
            yield document.found(page, f"pages.json: the book has no id “{name}”")
            continue
        beginnings = [compared(text)[:24] for text in book.places[name]]
        text = text_of(document, page) + following_text(document, page)
        if not any(beginning in text for beginning in beginnings):
            beginning = book.places[name][0][:60]
            yield document.found(page, f"pages.json: #{name} does not begin there: “{beginning}”")
    for name, page in document.destinations.items():
        if book.pages.get(name) != page:
            yield document.found(
                page, f"pages.json says {book.pages.get(name)} for #{name}, a link leads to {page}"
            )


def following_text(document: Document, page: int) -> str:
    """What the next page begins with: a text may begin with its last line here."""
    return text_of(document, page + 1)[:20]
