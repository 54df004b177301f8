"""Reads the laid-out boxes, page by page, into one structure tree."""

from itertools import count
from typing import Any
from xml.etree.ElementTree import Element

import pydyf
from weasyprint import Page
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder
from weasyprint.logger import LOGGER
from weasyprint.pdf.stream import Stream

from structure.marks import Marks
from structure.roles import GROUPING, INLINE, NUMBERING, ROLES, SCOPES, SVG, SVG_TITLE
from structure.tree import Content, LinkArea, Node

POINTS = 0.75  # in a CSS pixel


def read_pages(pages: list[Page], streams: list[Stream]) -> Node:
    """The tree of a whole document. What is not to be read becomes an artifact in the pages' streams."""
    reader = Reader()
    for index, (page, stream) in enumerate(zip(pages, streams, strict=True)):
        reader.read_page(index, page, stream)
    return reader.root


class Reader:
    """Keeps one node for each element while its boxes come by: lines, columns, pages."""

    def __init__(self) -> None:
        self.root = Node("Document")
        self._nodes: dict[tuple[Element, str], Node] = {}
        self._note_numbers = count(1)
        self._page_index = 0
        self._page: Page
        self._marks: Marks

    def read_page(self, index: int, page: Page, stream: Stream) -> None:
        self._page_index, self._page, self._marks = index, page, Marks(stream)
        self._read(page._page_box, self.root)
        self._marks.finish()

    def _read(self, box: Any, node: Node) -> None:
        if isinstance(box, AbsolutePlaceholder):
            box = box._box
        if self._is_artifact(box):
            self._marks.make_artifact(box)
            return
        if isinstance(box, boxes.TextBox):
            self._place(box, node)
            return
        node = self._node(box, node)
        if isinstance(box, boxes.ReplacedBox):
            self._place(box, node)
        if box.link_annotation is not None:
            self._add_link_area(box, node)
        for child in box.children:
            self._read(child, node)

    def _is_artifact(self, box: Any) -> bool:
        """What comes back on every page, or is there for the eye only."""
        if isinstance(box, boxes.MarginBox) or box.is_leader:
            return True
        if isinstance(box, boxes.TableRowGroupBox) and (box.is_header or box.is_footer):
            node = self._nodes.get((box.element, box.element_tag))
            return node is not None and node.first_page() not in (None, self._page_index)
        if isinstance(box, boxes.ReplacedBox):
            return box.element.get("alt") == "" or box.element.get("aria-hidden") == "true"
        return False

    def _place(self, box: Any, node: Node) -> None:
        mcid = self._marks.number(box)
        if mcid is not None:
            node.kids.append(Content(self._page_index, mcid))

    def _add_link_area(self, box: Any, node: Node) -> None:
        node.kids.append(LinkArea(self._page_index, box.link_annotation))
        text = " ".join("".join(box.element.itertext()).split())
        if text:
            box.link_annotation["Contents"] = pydyf.String(text)

    # One node for an element, whatever it is cut into.

    def _node(self, box: Any, parent: Node) -> Node:
        """The node that holds the box's content: the element's own if it has one, else the one around it."""
        if isinstance(box, boxes.LineBox):
            return self._paragraph(parent, box.element)
        if box.element is None or isinstance(box, boxes.PageBox):
            return parent
        if node := self._nodes.get((box.element, box.element_tag)):
            return node
        node = self._new_node(box, parent)
        if node is not parent:
            node.source = box.element
            self._nodes[box.element, box.element_tag] = node
            self._describe(node, box)
        return node

    def _paragraph(self, node: Node, element: Element | None) -> Node:
        """Where a line of text goes: a node that holds blocks gets a paragraph for it."""
        if node.role not in GROUPING:
            return node
        role = "Reference" if node.role == "TOCI" else "P"
        last = node.last(role)
        if last is None or last.source is not element:
            last = node.add(role)
            last.source = element
        return last

    def _new_node(self, box: Any, parent: Node) -> Node:
        tag, _, pseudo = box.element_tag.partition("::")
        if pseudo:
            return self._pseudo_node(pseudo, box, parent)
        if tag == "li":
            return add_item(parent)
        if tag == "dt" or tag == "dd":
            return add_term(parent) if tag == "dt" else add_definition(parent)
        role = role_of(box, tag, parent)
        if role is None:
            return parent
        if role in INLINE:
            parent = self._paragraph(parent, box.element)
        return parent.add(role)

    def _pseudo_node(self, pseudo: str, box: Any, parent: Node) -> Node:
        if pseudo == "marker":
            return add_marker(parent, box.style["list_style_type"])
        if pseudo == "footnote-marker":
            return parent.add("Lbl")
        if pseudo != "footnote-call":
            return parent
        note = parent.add_note()
        note.identifier = f"note-{next(self._note_numbers)}"
        self._nodes[box.element, box.element.tag] = note
        return self._paragraph(parent, box.element).add("Reference")

    def _describe(self, node: Node, box: Any) -> None:
        """Writes down what the role alone does not say."""
        node.language = node.language or box.element.get("lang")
        if node.role in ("TD", "TH"):
            describe_cell(node, box)
        elif node.role == "Figure":
            left, top = box.content_box_x(), box.content_box_y()
            right, bottom = left + box.width, top + box.height
            height = self._page.height
            corners = (left, height - bottom, right, height - top)
            node.attributes["BBox"] = pydyf.Array(POINTS * value for value in corners)
            node.attributes["Placement"] = "/Inline" if isinstance(box, boxes.InlineLevelBox) else "/Block"
            node.alternative = alternative_text(box.element)


def role_of(box: Any, tag: str, parent: Node) -> str | None:
    """The role of an element that is no list item; nothing when its content belongs to the one around it."""
    if tag == "a" and box.link is None:
        return None
    if tag == "div" and parent.role == "L":
        return "LI"  # a group of a dl
    if tag in ("ul", "ol") and parent.stands_in("nav"):
        return "TOC"
    if tag not in ROLES and box.element.get("lang") and tag not in ("html", "body"):
        return "Span" if isinstance(box, boxes.InlineLevelBox) else "Div"
    return ROLES.get(tag)


# Lists: an LI holds a label and a body; an entry of the contents, nothing but a reference.


def add_item(parent: Node) -> Node:
    return parent.add("TOCI") if parent.role == "TOC" else parent.add("LI").add("LBody")


def add_marker(parent: Node, style: object) -> Node:
    item = parent.up_to("LI", "TOCI") or parent
    if item.role == "LI" and item.parent is not None:
        item.parent.attributes["ListNumbering"] = NUMBERING.get(str(style), "/None")
    return item.add("Lbl", at=0)


def add_term(parent: Node) -> Node:
    if parent.role == "LI":
        return parent.add("Lbl", at=0)  # a design may draw it below its value; it is heard before
    item = parent.last("LI")
    if item is None or item.last("LBody"):
        item = parent.add("LI")
    return item.add("Lbl")


def add_definition(parent: Node) -> Node:
    item = parent if parent.role == "LI" else parent.last("LI") or parent.add("LI")
    return item.last("LBody") or item.add("LBody")


def describe_cell(node: Node, box: Any) -> None:
    if node.role == "TH":
        in_head = node.up_to("THead", "Table")
        usual = "col" if in_head is not None and in_head.role == "THead" else "row"
        node.attributes["Scope"] = SCOPES.get(box.element.get("scope", usual), SCOPES[usual])
    for name, span in (("ColSpan", box.colspan), ("RowSpan", box.rowspan)):
        if span > 1:
            node.attributes[name] = span


def alternative_text(element: Element) -> str | None:
    """A drawing's title, an image's alt; WeasyPrint reads out nothing else."""
    if element.tag == SVG:
        title = element.find(SVG_TITLE)
        text = title.text if title is not None else None
    else:
        text = element.get("alt")
    if not text:
        name = element.get("src") or element.get("id") or element.tag
        LOGGER.error("Image without alternative text: %s", name)
    return text
