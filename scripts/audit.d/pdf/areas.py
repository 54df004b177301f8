"""The part of a page that text may fill, read off the pages: a style sheet may be wrong about it."""

from collections.abc import Iterable
from functools import cached_property

from pdf.content import Box
from pdf.document import Document
import itertools

MILLIMETRE = 72 / 25.4
SHARED = 1.5  # points that two pages' edges may be apart and still count as the same


class Areas:
    """One area for each kind of page: upright or lengthwise, left or right."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def of(self, page: int) -> Box:
        return self.by_kind[self.kind(page)]

    def kind(self, page: int) -> tuple[bool, bool]:
        return self.document.is_landscape(page), page % 2 == 0

    @cached_property
    def by_kind(self) -> dict[tuple[bool, bool], Box]:
        extents: dict[tuple[bool, bool], list[Box]] = {}
        for page, runs in self.document.of_page.items():
            kind = extents.setdefault(self.kind(page), [])
            if page > 1 and runs:  # the cover keeps to no area
                kind.append(bounds(run.box for run in runs))
        return {kind: self.shared(kind, boxes) for kind, boxes in extents.items()}

    def shared(self, kind: tuple[bool, bool], boxes: list[Box]) -> Box:
        """The outermost edges that at least two pages have in common; of too few pages, a margin of 15 mm.
        Pages end on different lines: the lowest counts that leaves room for the page number."""
        width, height = next(size for size in self.document.sizes if (size[0] > size[1]) == kind[0])
        margin = 15 * MILLIMETRE
        footer = self.footer(kind, height)
        return Box(
            outermost([box.left for box in boxes], 1, margin),
            outermost([box.top for box in boxes], 1, margin),
            outermost([box.right for box in boxes], -1, width - margin),
            max((box.bottom for box in boxes if box.bottom < footer), default=height - margin),
        )

    def footer(self, kind: tuple[bool, bool], height: float) -> float:
        """Where the page numbers begin, in the lowest eighth of the pages."""
        pages = [page for page in self.document.of_page if self.kind(page) == kind]
        texts = [
            run for page in pages for run in self.document.margin_text[page] if run.text.strip().isdigit()
        ]
        return min((run.box.top for run in texts if run.box.top > 7 / 8 * height), default=height)


def outermost(edges: list[float], inwards: int, default: float) -> float:
    """The first edge, from outside, that another shares."""
    ordered = sorted(edges, key=lambda edge: inwards * edge)
    pairs = itertools.pairwise(ordered)
    return next((edge for edge, following in pairs if abs(edge - following) <= SHARED), default)


def bounds(boxes: Iterable[Box]) -> Box:
    first, *others = boxes
    for box in others:
        first = first.union(box)
    return first
