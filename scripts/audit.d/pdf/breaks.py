"""Where pages break: no heading left behind, no table torn, no page nearly empty."""

from collections import Counter
from collections.abc import Iterator

from findings import Finding
from pdf.areas import Areas, bounds
from pdf.book import Book
from pdf.content import Run
from pdf.document import HEADINGS, Document, Element

FEWEST_ROWS = 2  # of a table, on either side of a break
LONG_ROW = 1 / 3  # of the page's height: a row as long as this may stand alone, and may break
FULL_ENOUGH = 0.28  # of the page's height


def check_breaks(document: Document, book: Book | None) -> Iterator[Finding]:
    if document.root is None:
        return
    areas = Areas(document)
    yield from headings_left_behind(document, document.root)
    yield from torn_tables(document, document.root, areas)
    yield from captions_left_behind(document, document.root)
    yield from empty_pages(document, areas)


def headings_left_behind(document: Document, root: Element) -> Iterator[Finding]:
    """Below a heading, on its page and in its column, something of its section follows."""
    runs = [run for run in document.tagged if run.counts and not (run.element and run.element.within("Note"))]
    places = {id(run): place for place, run in enumerate(runs)}
    for heading in root.all(*HEADINGS):
        own = [run for run in heading.runs() if id(run) in places]
        if not own:
            continue
        last = max(own, key=lambda run: (run.page, run.box.bottom))
        following = next(
            (run for run in runs[places[id(own[-1])] + 1 :] if not stands_beside(run, last)), None
        )
        if following is None or following.page != last.page:
            yield document.found(last.page, f"the heading “{heading.text}” stands last on the page")
        elif following.box.bottom < last.box.top and not heading.within("TOC"):
            yield document.found(last.page, f"the heading “{heading.text}” stands last in its column")


def stands_beside(run: Run, heading: Run) -> bool:
    """A number in the margin, say: on the heading's own line."""
    middle = (run.box.top + run.box.bottom) / 2
    return run.page == heading.page and heading.box.top < middle < heading.box.bottom


def torn_tables(document: Document, root: Element, areas: Areas) -> Iterator[Finding]:
    """A table that breaks has two rows at least before and after each break, but for long rows."""
    for table in root.all("Table"):
        rows = [row for row in table.all("TR") if row.pages and not row.within("THead")]
        for row in rows:
            if len(row.pages) > 1 and not is_long(row, areas):
                yield document.found(row.pages[0], f"a row of a table is torn: “{row.text[:60]}”")
        pages = Counter(row.pages[0] for row in rows)
        caption = next(table.all("Caption"), None)
        name = (caption or table).text[:60]
        if caption is not None and caption.pages and rows and caption.pages[-1] != rows[0].pages[0]:
            yield document.found(
                caption.pages[-1], f"the caption stands last on the page, away from its table: “{name}”"
            )
        for page in sorted(pages) if len(pages) > 1 else ():
            there = [row for row in rows if row.pages[0] == page]
            if len(there) < FEWEST_ROWS and not any(is_long(row, areas) for row in there):
                side = "before" if page == min(pages) else "after"
                yield document.found(
                    page, f"only {len(there)} row of a table {side} the page break: “{name}”"
                )


def is_long(row: Element, areas: Areas) -> bool:
    heights = 0.0
    for page in row.pages:
        heights += bounds(run.box for run in row.runs() if run.page == page).height
    return heights > LONG_ROW * areas.of(row.pages[0]).height


def captions_left_behind(document: Document, root: Element) -> Iterator[Finding]:
    """A picture stands on the page of its caption."""
    for figure in root.all("Figure"):
        caption = next(figure.parent.all("Caption"), None) if figure.parent else None
        if caption is not None and caption.pages and figure.pages and caption.pages[-1] != figure.pages[0]:
            yield document.found(
                caption.pages[-1], f"the picture is on page {figure.pages[0]}: “{caption.text[:60]}”"
            )


def empty_pages(document: Document, areas: Areas) -> Iterator[Finding]:
    """No page is nearly empty, but for the cover, the last, and those before a chapter or before a page that
    lies on its other side: there a new page has to begin."""
    for page in range(2, document.page_count):
        runs = [run for run in document.of_page[page] if run.counts]
        area = areas.of(page)
        bodies = [run.box for run in runs if not (run.element and run.element.within("Note"))]
        filled = (bounds(bodies).bottom - area.top) / area.height if bodies else 0.0
        turns = document.is_landscape(page) != document.is_landscape(page + 1)
        if filled < FULL_ENOUGH and not (bodies and (turns or opens_part(document, page + 1))):
            yield document.found(
                page, f"nearly empty: only the upper {max(filled, 0):.0%} of the page is filled"
            )


def opens_part(document: Document, page: int) -> bool:
    """Whether the page's text begins with the number or the title of a part."""
    first = [run for run in document.of_page[page] if run.text.strip()][:2]
    return any(run.element is not None and run.element.within("H1", "H2") for run in first)
