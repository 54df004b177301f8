"""The book that a PDF was made from: its job folder, read without the program that wrote it."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

from pdf.text import compared, squeezed

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SVG_TEXT = "ancestor-or-self::svg"
IN_NOTE = "ancestor::*[starts-with(@class, 'footnote')]"


@dataclass(frozen=True)
class Note:
    """A footnote: its number, its text, and the text of the block up to its call."""

    number: str
    text: str
    before: str


@dataclass(frozen=True)
class Attached:
    """A file that the PDF has to carry."""

    path: Path
    description: str


class Book:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.job = json.loads((folder / "job.json").read_text(encoding="utf-8"))
        self.root = html.document_fromstring((folder / self.job["source"]).read_text(encoding="utf-8"))
        self.body: HtmlElement = self.root.find("body")

    @property
    def pdf(self) -> Path:
        return self.folder / self.job["output"]

    @property
    def name(self) -> str:
        return f"{self.folder.name}/{self.job['output']}"

    @property
    def variant(self) -> str:
        return self.job["variant"]

    @property
    def language(self) -> str:
        return self.root.get("lang", "")

    @property
    def is_draft(self) -> bool:
        return "is-draft" in self.body.get("class", "").split()

    @property
    def title(self) -> str:
        return squeezed(self.root.findtext("head/title") or "")

    def meta(self, name: str) -> str | None:
        return next(iter(self.root.xpath("head/meta[@name=$name]/@content", name=name)), None)

    @cached_property
    def pages(self) -> dict[str, int]:
        """The page of each id, as the renderer wrote it down."""
        return json.loads((self.folder / self.job["pages"]).read_text(encoding="utf-8"))["pages"]

    @property
    def page_count(self) -> int:
        return json.loads((self.folder / self.job["pages"]).read_text(encoding="utf-8"))["pageCount"]

    @cached_property
    def places(self) -> dict[str, list[str]]:
        """How each element may begin that has an id: a table whose title says it all prints no caption."""
        elements = self.body.xpath(f"//*[@id][not({SVG_TEXT})]")
        return {
            one.get("id"): [printed_text(one), printed_text(one, "ancestor::caption")] for one in elements
        }

    @cached_property
    def headings(self) -> list[str]:
        return [printed_text(element) for element in self.body.iter(*HEADINGS)]

    @cached_property
    def notes(self) -> list[Note]:
        notes = []
        for element in self.body.xpath("//span[contains(concat(' ', @class, ' '), ' footnote ')]"):
            notes.append(Note(element.get("data-number"), printed_text(element), text_before(element)))
        return notes

    @cached_property
    def blocks(self) -> list[str]:
        """The texts of all innermost blocks, footnotes left out, as they are to be read."""
        blocks = self.body.xpath(
            "//p|//h1|//h2|//h3|//h4|//h5|//caption|//figcaption|//td|//th|//dt|//dd|//li"
        )
        inner = [block for block in blocks if block.find(".//p") is None and block.find(".//li") is None]
        return [text for text in (printed_text(block, IN_NOTE) for block in inner) if compared(text)]

    @property
    def attachments(self) -> list[Attached]:
        return [Attached(self.folder / one["path"], one["description"]) for one in self.job["attachments"]]


def printed_text(element: HtmlElement, but: str = "false()") -> str:
    """The text without what is drawn in pictures, and without what the condition is true for."""
    return squeezed("".join(element.xpath(f".//text()[not({SVG_TEXT})][not({but})]")))


def text_before(note: HtmlElement) -> str:
    """What stands before a note in its block, other notes left out."""
    block = next(note.iterancestors("p", "li", "td", "th", "caption", "figcaption", "dd", "div"))
    parts: list[str] = []
    collect_before(block, note, parts)
    return squeezed("".join(parts))


def collect_before(element: HtmlElement, note: HtmlElement, parts: list[str]) -> bool:
    """Adds the texts up to the note; True when it was reached."""
    if element is note:
        return True
    if "footnote" in element.get("class", "").split() or "footnote-call" in element.get("class", "").split():
        return False
    parts.append(element.text or "")
    for child in element:
        if isinstance(child, HtmlElement) and collect_before(child, note, parts):
            return True
        parts.append(child.tail or "")
    return False
