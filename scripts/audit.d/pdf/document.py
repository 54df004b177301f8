"""A tagged PDF as the checks see it: the tree of its structure, and what stands where on its pages."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf
import pdfplumber

from findings import Finding
from pdf.content import Run, runs_of, spaced
from pdf.text import squeezed

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


@dataclass
class Element:
    """An element of the structure tree. `kind` is the standard type, after the role map."""

    kind: str
    raw: Any
    parent: "Element | None"
    children: list["Element | Run | Link"] = field(default_factory=list)

    @property
    def alternative(self) -> str | None:
        return str(self.raw.Alt) if "/Alt" in self.raw else None

    def attribute(self, name: str) -> Any:
        attributes = self.raw.get("/A", [])
        for dictionary in [attributes] if isinstance(attributes, pikepdf.Dictionary) else attributes:
            if isinstance(dictionary, pikepdf.Dictionary) and name in dictionary:
                return dictionary[name]
        return None

    def descendants(self) -> Iterator["Element"]:
        """The element itself and all elements below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.descendants()

    def all(self, *kinds: str) -> Iterator["Element"]:
        return (element for element in self.descendants() if element.kind in kinds)

    def runs(self) -> Iterator[Run]:
        for child in self.children:
            if isinstance(child, Run):
                yield child
            elif isinstance(child, Element):
                yield from child.runs()

    def links(self) -> Iterator["Link"]:
        for element in self.descendants():
            yield from (child for child in element.children if isinstance(child, Link))

    def within(self, *kinds: str) -> bool:
        """Whether this or an element around it is of one of these kinds."""
        return self.kind in kinds or (self.parent is not None and self.parent.within(*kinds))

    @cached_property
    def text(self) -> str:
        return squeezed("".join(spaced(list(self.runs()))))

    @property
    def pages(self) -> list[int]:
        return sorted({run.page for run in self.runs()})


@dataclass
class Link:
    """A link's annotation: the page it stands on, and the page that it leads to within the document."""

    page: int
    annotation: Any
    target: int | None


class Document:
    """A PDF read once. Elements that a page break cut in two may be one element or several."""

    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name = path, name
        self.pdf = pikepdf.open(path)
        self.page_numbers: dict[Any, int] = {
            page.objgen: number for number, page in enumerate(self.pdf.pages, start=1)
        }
        self.sizes = [(float(page.mediabox[2]), float(page.mediabox[3])) for page in self.pdf.pages]
        self.destinations = {name: place for name, place in self.read_destinations()}
        self.runs = self.read_runs()
        self.by_mcid = {(run.page, run.mcid): run for run in self.runs if run.mcid is not None}
        self.root = self.read_tree()
        # Where nothing in the tree owns the content, and it is not marked as artifact, nobody hears it.
        self.artifacts = [run for run in self.runs if run.tag == "Artifact"]
        self.untagged = [run for run in self.runs if run.element is None and run.tag != "Artifact"]
        self.tagged = list(self.root.runs()) if self.root else []

    @property
    def page_count(self) -> int:
        return len(self.sizes)

    def found(self, page: int | None, problem: str) -> Finding:
        """A finding on a page, or about the document."""
        return Finding(f"{self.name} p. {page}" if page else self.name, problem)

    def is_landscape(self, page: int) -> bool:
        width, height = self.sizes[page - 1]
        return width > height

    @cached_property
    def of_page(self) -> dict[int, list[Run]]:
        """The tagged content of each page, in reading order."""
        pages: dict[int, list[Run]] = {page: [] for page in range(1, self.page_count + 1)}
        for run in self.tagged:
            pages[run.page].append(run)
        return pages

    @cached_property
    def margin_text(self) -> dict[int, list[Run]]:
        """Running heads, page numbers, marks: text beside the tree, by page."""
        pages: dict[int, list[Run]] = {page: [] for page in range(1, self.page_count + 1)}
        for run in self.artifacts + self.untagged:
            if run.text.strip():
                pages[run.page].append(run)
        return pages

    @cached_property
    def shapes(self) -> dict[int, list[Run]]:
        """Rules and coloured grounds, by page."""
        pages: dict[int, list[Run]] = {}
        for run in self.artifacts:
            if not run.text:
                pages.setdefault(run.page, []).append(run)
        return pages

    def read_runs(self) -> list[Run]:
        runs: list[Run] = []
        with pdfplumber.open(self.path) as pdf:
            for number, page in enumerate(pdf.pages, start=1):
                runs += runs_of(number, page)
                page.close()
        return runs

    def read_tree(self) -> Element | None:
        if "/StructTreeRoot" not in self.pdf.Root:
            return None
        tree = self.pdf.Root.StructTreeRoot
        roles = {str(name): str(role) for name, role in tree.get("/RoleMap", {}).items()}
        root = Element("Root", tree, None)
        self.add_children(root, tree.get("/K"), None, roles)
        return root

    def add_children(self, element: Element, kids: Any, page: int | None, roles: dict[str, str]) -> None:
        for kid in kids if isinstance(kids, pikepdf.Array) else [] if kids is None else [kids]:
            if not isinstance(kid, pikepdf.Dictionary):
                self.add_run(element, page, int(kid))
                continue
            here = self.page_numbers.get(kid.Pg.objgen, page) if "/Pg" in kid else page
            kind = str(kid.get("/Type", ""))
            if kind == "/MCR":
                self.add_run(element, here, int(kid.MCID))
            elif kind == "/OBJR":
                element.children.append(self.link(kid.Obj, here or 0))
            else:
                name = str(kid.S)
                child = Element(roles.get(name, name).removeprefix("/"), kid, element)
                element.children.append(child)
                self.add_children(child, kid.get("/K"), here, roles)

    def add_run(self, element: Element, page: int | None, mcid: int) -> None:
        run = self.by_mcid.get((page or 0, mcid))
        if run is not None:
            run.element = element
            element.children.append(run)

    def link(self, annotation: Any, page: int) -> Link:
        return Link(page, annotation, self.page_led_to(annotation))

    def page_led_to(self, item: Any) -> int | None:
        """Where a link or a bookmark leads: the page, or None if out of the document."""
        action = item.get("/A")
        place = item.get("/Dest", action.get("/D") if isinstance(action, pikepdf.Dictionary) else None)
        if isinstance(place, pikepdf.Array):
            return self.page_numbers.get(place[0].objgen)
        return self.destinations.get(str(place)) if place is not None else None

    def read_destinations(self) -> Iterator[tuple[str, int]]:
        """The named destinations: an id of the book, and its page."""
        names = self.pdf.Root.get("/Names")
        if names is None or "/Dests" not in names:
            return
        for name, place in pikepdf.NameTree(names.Dests).items():
            array = place.D if isinstance(place, pikepdf.Dictionary) else place
            yield str(name), self.page_numbers.get(array[0].objgen, 0)
