"""The structure tree as it is collected, before it becomes PDF objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

import pydyf

from structure.roles import CLOSED, GROUPING


@dataclass(frozen=True)
class Content:
    """A piece of a page: the marked content number `mcid` of the page with index `page`."""

    page: int
    mcid: int


@dataclass(frozen=True)
class LinkArea:
    """The rectangle of a page that a link can be clicked in."""

    page: int
    annotation: pydyf.Dictionary


@dataclass(eq=False)
class Node:
    """A structure element."""

    role: str
    parent: Node | None = None
    kids: list[Node | Content | LinkArea] = field(default_factory=list)
    notes: list[Node] = field(default_factory=list)  # footnotes called in it: read after it, or last in it
    language: str | None = None
    alternative: str | None = None
    identifier: str | None = None
    attributes: dict[str, object] = field(default_factory=dict)  # of the owner that goes with the role
    source: Element | None = None

    def add(self, role: str, at: int | None = None) -> Node:
        """A new node as its last kid, or before the kid with the index `at`."""
        node = Node(role, self)
        self.kids.insert(len(self.kids) if at is None else at, node)
        return node

    def last(self, role: str) -> Node | None:
        """Its last kid, if that is a node of the role."""
        kid = self.kids[-1] if self.kids else None
        return kid if isinstance(kid, Node) and kid.role == role else None

    def up_to(self, *roles: str) -> Node | None:
        """The nearest node of one of the roles, from itself upwards."""
        node: Node | None = self
        while node is not None and node.role not in roles:
            node = node.parent
        return node

    def stands_in(self, tag: str) -> bool:
        """Whether it comes from inside an element of that name."""
        node: Node | None = self
        while node is not None and (node.source is None or node.source.tag != tag):
            node = node.parent
        return node is not None

    def add_note(self) -> Node:
        """A footnote called here. It is read after the paragraph of its call, not in the middle of it."""
        host = self
        while host.role not in CLOSED and host.parent is not None and host.parent.role not in GROUPING:
            host = host.parent
        note = Node("Note", host)
        host.notes.append(note)
        return note

    def reading_order(self) -> Iterator[Node | Content | LinkArea]:
        """Its kids with the footnotes where they are read."""
        for kid in self.kids:
            yield kid
            if isinstance(kid, Node) and kid.role not in CLOSED:
                yield from kid.notes
        if self.role in CLOSED:
            yield from self.notes

    def first_page(self) -> int | None:
        """The index of the page where it begins; nothing if it has no content."""
        for kid in self.kids:
            page = kid.first_page() if isinstance(kid, Node) else kid.page
            if page is not None:
                return page
        return None
