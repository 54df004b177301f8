"""The marked content of one page's stream: whose box it is, and what it is called."""

from typing import Any

import pydyf
from weasyprint.formatting_structure import boxes
from weasyprint.logger import LOGGER
from weasyprint.pdf.stream import Stream

HYPHEN, SOFT_HYPHEN = "\u2010", "\u00ad"  # what hyphenation draws, and what it means


class Marks:
    """WeasyPrint has drawn every text and image as “/Tag <</MCID n>> BDC … EMC”; here that can still change."""

    def __init__(self, stream: Stream) -> None:
        self._operators = stream.stream
        self._numbers: dict[Any, int] = {box: mark["mcid"] for box, mark in stream._tags.items()}
        # Where the properties of each mark stand; its tag is the operand before.
        self._places = {
            operand["MCID"]: place
            for place, operand in enumerate(self._operators)
            if isinstance(operand, pydyf.Dictionary) and "MCID" in operand
        }

    def number(self, box: Any) -> int | None:
        """The number of the box's content, asked for once; nothing if it was not drawn."""
        number = self._numbers.pop(box, None)
        if number is not None and isinstance(box, boxes.TextBox) and box.text.endswith(HYPHEN):
            # Otherwise “coope‐rativa” would be found and read as two words.
            properties = self._operators[self._places[number]]
            properties["ActualText"] = pydyf.String(box.text.removesuffix(HYPHEN) + SOFT_HYPHEN)
        return number

    def make_artifact(self, box: Any) -> None:
        """Takes the content of the box and of everything in it out of what is read."""
        for inner in box.descendants():
            number = self._numbers.pop(inner, None)
            if number is not None:
                place = self._places[number]
                self._operators[place - 1] = "/Artifact"
                self._operators[place] = pydyf.Dictionary({"Type": "/Pagination"})

    def finish(self) -> None:
        """Complains about content that no element has claimed."""
        for box in self._numbers:
            LOGGER.error("Content without a place in the structure tree: %r", box)
