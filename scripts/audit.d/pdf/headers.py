"""Running heads, page numbers and draft marks: what stands beside the text, on every page the right one."""

import re
from collections.abc import Iterator

from findings import Finding
from pdf.areas import Areas
from pdf.book import Book
from pdf.content import Run
from pdf.contents import letters, read_bookmarks
from pdf.document import Document
from pdf.text import compared, squeezed

DRAFT = ("bozza", "draft")


def check_headers(document: Document, book: Book | None) -> Iterator[Finding]:
    areas = Areas(document)
    yield from page_numbers(document, areas)
    yield from running_heads(document, areas)
    yield from draft_marks(document, book)


def beside(document: Document, areas: Areas, page: int) -> tuple[list[Run], list[Run]]:
    """The texts in the margins, above the area of the text and below it. A table's head that is repeated
    at the top of a page stands within."""
    area, texts = areas.of(page), document.margin_text[page]
    above = [run for run in texts if (run.box.top + run.box.bottom) / 2 < area.top]
    return above, [run for run in texts if (run.box.top + run.box.bottom) / 2 > area.bottom]


def page_numbers(document: Document, areas: Areas) -> Iterator[Finding]:
    """Every page prints its own number, once; the cover prints none."""
    for page in range(1, document.page_count + 1):
        above, below = beside(document, areas, page)
        numbers = [run.text.strip() for run in above + below if re.fullmatch(r"\s*\d+\s*", run.text)]
        if page == 1 and numbers:
            yield document.found(page, f"the cover has a page number: {numbers[0]}")
        elif page > 1 and numbers != [str(page)]:
            yield document.found(page, f"the page number printed is {' and '.join(numbers) or 'missing'}")


def running_heads(document: Document, areas: Areas) -> Iterator[Finding]:
    """The head is the chapter of the page: the one that goes on there, or begins there. Left-hand (even)
    pages may have the report's title in place of it. The cover has none."""
    if document.root is None:
        return
    bookmarks = [mark for mark in read_bookmarks(document) if mark.level == 1 and mark.page]
    title = next((letters(heading.text) for heading in document.root.all("H1")), "")
    for page in range(1, document.page_count + 1):
        above, _ = beside(document, areas, page)
        texts = [run.text for run in above if not is_draft_mark(run) and letters(run.text)]
        head = squeezed(" ".join(texts))
        if page == 1:
            if head:
                yield document.found(page, f"the cover has a running head: “{head}”")
            continue
        going_on = [mark.title for mark in bookmarks if (mark.page or 0) < page][-1:]
        beginning = [mark.title for mark in bookmarks if mark.page == page]
        allowed = beginning if begins_chapter(document, page) else going_on + beginning
        if not head:
            yield document.found(page, "has no running head")
        elif page % 2 == 0 and letters(head) and letters(head) in title:
            continue
        elif letters(head) not in map(letters, allowed):
            yield document.found(
                page, f"the running head is “{head}”, the chapter is “{' / '.join(allowed)}”"
            )


def begins_chapter(document: Document, page: int) -> bool:
    """Whether the page's text begins with a chapter's title."""
    first = next((run for run in document.of_page[page] if run.text.strip()), None)
    return first is not None and first.element is not None and first.element.within("H1", "H2")


def is_draft_mark(run: Run) -> bool:
    return compared(run.text) in DRAFT


def draft_marks(document: Document, book: Book | None) -> Iterator[Finding]:
    """A draft says so on every page; what is no draft, nowhere."""
    marked = {page for page, runs in document.margin_text.items() if any(map(is_draft_mark, runs))}
    is_draft = book.is_draft if book is not None else bool(marked)
    for page in range(1, document.page_count + 1):
        if is_draft and page not in marked:
            yield document.found(page, "does not say that this is a draft")
        if not is_draft and page in marked:
            yield document.found(page, "says that this is a draft, which it is not")
