"""What is drawn on a page, piece by piece, with its place."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from pdf.text import HYPHEN

if TYPE_CHECKING:
    from pdf.document import Element


@dataclass(frozen=True)
class Box:
    """A rectangle in points, measured from the top left corner of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def width(self) -> float:
        return self.right - self.left

    def union(self, other: "Box") -> "Box":
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


@dataclass
class Run:
    """One piece of marked content: a line's text, or a picture with whatever is drawn in it."""

    page: int  # 1-based
    mcid: int | None  # None in an artifact
    tag: str
    box: Box
    text: str = ""
    size: float = 0.0  # of the largest character, in points
    element: "Element | None" = None  # None: an artifact, or nowhere in the tree
    words: list[tuple[Box, str]] = field(default_factory=list)  # pieces of text that stand together

    @property
    def counts(self) -> bool:
        """Whether there is something to see: text, or a drawing."""
        return bool(self.text.strip()) or not self.words


def runs_of(number: int, page: Any) -> list[Run]:
    """The marked contents of a page; outside of any, each piece of text and each shape."""
    marked: dict[int, Run] = {}
    loose: list[Run] = []
    run: Run | None = None
    for char in page.chars:
        box = Box(char["x0"], char["top"], char["x1"], char["bottom"])
        if char["mcid"] is not None:
            run = marked.setdefault(char["mcid"], Run(number, char["mcid"], char["tag"], box))
        elif run is None or run.mcid is not None or not goes_on(run.words[-1][0], box):
            run = Run(number, None, char["tag"] or "", box)
            loose.append(run)
        add_char(run, box, char)
    for shape in (*page.rects, *page.curves, *page.lines, *page.images):
        box = Box(shape["x0"], shape["top"], shape["x1"], shape["bottom"])
        if shape["mcid"] is None:
            loose.append(Run(number, None, shape["tag"] or "", box))
        else:
            drawing = marked.setdefault(shape["mcid"], Run(number, shape["mcid"], shape["tag"], box))
            drawing.box = drawing.box.union(box)
    return loose + list(marked.values())


def add_char(run: Run, box: Box, char: dict[str, Any]) -> None:
    run.text += char["text"]
    run.box = run.box.union(box)
    run.size = max(run.size, char["size"])
    if run.words and goes_on(run.words[-1][0], box):
        before, text = run.words[-1]
        run.words[-1] = (before.union(box), text + char["text"])
    else:
        run.words.append((box, char["text"]))


def goes_on(box: Box, following: Box) -> bool:
    """Whether a character belongs to the piece of text before it."""
    return (
        abs(box.top - following.top) < 1 and -0.3 * box.height < following.left - box.right < 0.6 * box.height
    )


def spaced(runs: list[Run]) -> Iterator[str]:
    """The texts of the runs, with a space where a line ends."""
    for run, following in zip_longest(runs, runs[1:]):
        hyphenated = run.text.endswith((HYPHEN, "\u00ad"))
        yield run.text[:-1] if hyphenated else run.text
        if (
            following
            and not hyphenated
            and not (run.page == following.page and adjoining(run.box, following.box))
        ):
            yield " "


def adjoining(box: Box, following: Box) -> bool:
    """Whether the second goes on where the first ends, raised or lowered at most."""
    overlap = min(box.bottom, following.bottom) - max(box.top, following.top)
    return overlap > 0 and abs(following.left - box.right) < 1
