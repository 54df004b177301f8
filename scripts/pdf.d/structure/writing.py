"""Writes the structure tree as PDF objects (ISO 32000-1, 14.7)."""

from dataclasses import dataclass, field

import pydyf
from weasyprint.pdf.stream import Stream

from structure.roles import KEPT_EMPTY
from structure.tree import Content, LinkArea, Node

# Whose attributes those of a role are.
OWNERS = {"TH": "/Table", "TD": "/Table", "L": "/List", "Figure": "/Layout"}


@dataclass
class ParentTree:
    """The way back: from each piece of a page, and each link area, to its structure element."""

    pages: list[dict[int, bytes]]  # for each page, the element of each marked content
    annotations: list[bytes] = field(default_factory=list)

    def add_annotation(self, annotation: pydyf.Dictionary, element: pydyf.Dictionary) -> None:
        annotation["StructParent"] = len(self.pages) + len(self.annotations)
        self.annotations.append(element.reference)

    def numbers(self) -> pydyf.Array:
        """The Nums of a number tree: the pages' own numbers come first, as WeasyPrint counts them."""
        numbers = pydyf.Array()
        for index, contents in enumerate(self.pages):
            last = max(contents, default=-1)
            numbers += [index, pydyf.Array(contents.get(mcid, "null") for mcid in range(last + 1))]
        for index, reference in enumerate(self.annotations, start=len(self.pages)):
            numbers += [index, reference]
        return numbers


class Writer:
    def __init__(self, pdf: pydyf.PDF, page_count: int) -> None:
        self._pdf = pdf
        self._page_references = pdf.page_references
        self.parents = ParentTree([{} for _ in range(page_count)])
        self.identifiers: dict[str, bytes] = {}

    def write(self, node: Node, parent: pydyf.Dictionary) -> pydyf.Dictionary | None:
        """Adds the node with all that is in it to the PDF; nothing if there is nothing in it."""
        page = node.first_page()
        if page is None and node.role not in KEPT_EMPTY:
            return None
        element = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{node.role}", "P": parent.reference})
        self._pdf.add_object(element)
        if page is not None:
            element["Pg"] = self._page_references[page]
        element["K"] = pydyf.Array()
        for kid in node.reading_order():
            if isinstance(kid, Node):
                if written := self.write(kid, element):
                    element["K"].append(written.reference)
            elif isinstance(kid, Content):
                element["K"].append(self._content(kid, element, page))
            else:
                element["K"].append(self._link_area(kid, element))
        self._add_properties(node, element)
        return element

    def _content(self, content: Content, element: pydyf.Dictionary, page: int | None) -> object:
        self.parents.pages[content.page][content.mcid] = element.reference
        if content.page == page:
            return content.mcid
        return pydyf.Dictionary(
            {"Type": "/MCR", "Pg": self._page_references[content.page], "MCID": content.mcid}
        )

    def _link_area(self, area: LinkArea, element: pydyf.Dictionary) -> pydyf.Dictionary:
        self.parents.add_annotation(area.annotation, element)
        page = self._page_references[area.page]
        return pydyf.Dictionary({"Type": "/OBJR", "Obj": area.annotation.reference, "Pg": page})

    def _add_properties(self, node: Node, element: pydyf.Dictionary) -> None:
        if node.language:
            element["Lang"] = pydyf.String(node.language)
        if node.alternative:
            element["Alt"] = pydyf.String(node.alternative)
        if node.identifier:
            element["ID"] = pydyf.String(node.identifier)
            self.identifiers[node.identifier] = element.reference
        if node.attributes:
            element["A"] = pydyf.Dictionary({"O": OWNERS[node.role], **node.attributes})


def write_tree(pdf: pydyf.PDF, root: Node, streams: list[Stream]) -> None:
    """Adds the tree to the PDF and its catalogue."""
    tree = pydyf.Dictionary({"Type": "/StructTreeRoot"})
    pdf.add_object(tree)
    pdf.catalog["StructTreeRoot"] = tree.reference
    writer = Writer(pdf, len(streams))
    document = writer.write(root, tree)
    if document is not None:
        tree["K"] = document.reference
    parent_tree = pydyf.Dictionary({"Nums": writer.parents.numbers()})
    pdf.add_object(parent_tree)
    tree["ParentTree"] = parent_tree.reference
    tree["ParentTreeNextKey"] = len(streams) + len(writer.parents.annotations)
    if writer.identifiers:
        names = pydyf.Array()
        for identifier, reference in sorted(writer.identifiers.items()):
            names += [pydyf.String(identifier), reference]
        tree["IDTree"] = pydyf.Dictionary({"Names": names})
