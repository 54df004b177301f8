"""Nothing sticks out of the area of the text, nothing stands on top of something else."""

from collections.abc import Iterator

from findings import Finding
from pdf.areas import Areas, bounds
from pdf.book import Book
from pdf.content import Box, Run
from pdf.document import Document

ROOM = 2.0  # points by which italics and strokes may stick out
LANDSCAPE_COLUMNS = 7  # a page is turned for a table that has as many, at least


def check_margins(document: Document, book: Book | None) -> Iterator[Finding]:
    areas = Areas(document)
    for page in range(1, document.page_count + 1):
        yield from off_the_paper(document, page)
        if page > 1:
            yield from sticking_out(document, areas, page)
        yield from overlaps(document, page)
    yield from turned_pages(document)


def off_the_paper(document: Document, page: int) -> Iterator[Finding]:
    """The cover may fill its paper, and what stands in the margins does; no further."""
    width, height = document.sizes[page - 1]
    for run in (document.of_page[page] if page == 1 else []) + document.margin_text[page]:
        box = run.box
        if run.text.strip() and (box.left < 0 or box.top < 0 or box.right > width or box.bottom > height):
            yield document.found(page, f"{named(run)} is cut off by the edge of the paper")


def sticking_out(document: Document, areas: Areas, page: int) -> Iterator[Finding]:
    """Text, pictures and the rules of tables keep within the area."""
    area = areas.of(page)
    boxes = [(named(run), run.box) for run in document.of_page[page] if run.counts]
    rules = [(f"a rule of the table “{name}”", box) for name, box in table_rules(document, page)]
    for side in ("left", "right", "top", "bottom"):
        if side == "top":
            rules = []  # they stand around the text that the area was read off
        far = [
            (beyond(box, area, side), name) for name, box in boxes + rules if beyond(box, area, side) > ROOM
        ]
        if far:
            points, name = max(far, key=lambda one: one[0])
            others = f" and {len(far) - 1} more stick" if len(far) > 1 else " sticks"
            yield document.found(page, f"{name}{others} out on the {side}, by {points:.0f} pt")


def table_rules(document: Document, page: int) -> Iterator[tuple[str, Box]]:
    """The rules and grounds drawn amid a table's text, and the table's first words."""
    lines = [run.box for run in document.shapes.get(page, [])]
    for table in document.root.all("Table") if document.root else ():
        runs = [run.box for run in table.runs() if run.page == page]
        if runs:
            whole = bounds(runs)
            yield from ((table.text[:40], line) for line in lines if belongs(line, whole))


def beyond(box: Box, area: Box, side: str) -> float:
    """By how many points it sticks out."""
    outwards = 1 if side in ("right", "bottom") else -1
    return outwards * (getattr(box, side) - getattr(area, side))


def belongs(rule: Box, table: Box) -> bool:
    middle = (rule.top + rule.bottom) / 2
    return table.top < middle < table.bottom and rule.left < table.right and rule.height < table.height + 9


def named(run: Run) -> str:
    if run.element is not None and is_picture(run):
        return f"the picture “{(run.element.alternative or '')[:40]}”"
    return f"“{run.text.strip()[:40]}”"


def overlaps(document: Document, page: int) -> Iterator[Finding]:
    """No piece of text stands on top of another."""
    words = [
        (core(box), text, run)
        for run in document.of_page[page] + document.margin_text[page]
        for box, text in run.words
        if text.strip()
    ]
    words.sort(key=lambda word: word[0].top)
    for place, (box, text, run) in enumerate(words):
        for other, other_text, other_run in words[place + 1 :]:
            if other.top >= box.bottom:
                break
            in_one_line = run is other_run and not is_picture(run)  # kerning, at most
            if (
                crosses(box, other)
                and not in_one_line
                and not (text == other_text and same_place(box, other))
            ):
                yield document.found(page, f"“{text.strip()[:30]}” and “{other_text.strip()[:30]}” overlap")


def is_picture(run: Run) -> bool:
    return run.element is not None and run.element.kind == "Figure"


def same_place(box: Box, other: Box) -> bool:
    """Drawn twice, as for a halo."""
    return abs(box.left - other.left) < 1 and abs(box.top - other.top) < 1


def core(box: Box) -> Box:
    """The part of a piece of text where there is ink in every line."""
    return Box(box.left, box.top + 0.15 * box.height, box.right, box.bottom - 0.1 * box.height)


def crosses(box: Box, other: Box) -> bool:
    across = min(box.right, other.right) - max(box.left, other.left)
    down = min(box.bottom, other.bottom) - max(box.top, other.top)
    return across > 1 and down > 0.5


def turned_pages(document: Document) -> Iterator[Finding]:
    """A page lies lengthwise only for a table with many columns."""
    for page in range(1, document.page_count + 1):
        if not document.is_landscape(page):
            continue
        tables = document.root.all("Table") if document.root else ()
        rows = [
            row for table in tables if page in table.pages for row in table.all("TR") if page in row.pages
        ]
        if not any(len(list(row.all("TH", "TD"))) >= LANDSCAPE_COLUMNS for row in rows):
            yield document.found(page, "lies lengthwise, with no wide table on it")
