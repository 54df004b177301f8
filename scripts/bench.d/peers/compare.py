"""Whether two programs made the same pages: the words that can be seen, and where links lead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from generator.chance import Chance
from peers.model import Page

SAMPLE_PER_KIND = 40
_UNSEEN = {"script", "style", "svg", "head"}


@dataclass
class Shown:
    """What a reader sees of a page: words, with white space made one; and links' targets in order."""

    words: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self, address: str) -> None:
        super().__init__()
        self.shown = Shown()
        self._address = address
        self._unseen = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        href = dict(attributes).get("href")
        if tag == "a" and href is not None:
            self.shown.links.append(_target(self._address, href))

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.shown.words += data.split()


def read_shown(html: str, address: str) -> Shown:
    reader = _Reader(address)
    reader.feed(html)
    reader.close()
    return reader.shown


def _target(address: str, href: str) -> str:
    """Where a link leads, whether it is relative, from the root or complete; a folder means its index."""
    if not href.startswith(("http", "/", "#", ".")) and ":" in href:
        return unquote(href)
    url = urlsplit(urldefrag(urljoin(address, href)).url)
    path = unquote(url.path)
    path += "index.html" if path.endswith("/") else ""
    return path if url.netloc == urlsplit(address).netloc else url.geturl()


@dataclass(frozen=True)
class Difference:
    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


def sample(pages: Sequence[Page], seed: int) -> list[Page]:
    """So many pages of every kind in every language."""
    groups: dict[tuple[str, str], list[Page]] = {}
    for page in pages:
        groups.setdefault((page.kind, page.language), []).append(page)
    return [page for key, group in groups.items() for page in Chance(seed, "sample", *key).some(group, SAMPLE_PER_KIND)]


def differences(
    pages: Sequence[Page], ours: Callable[[Page], Path], theirs: Callable[[Page], Path], base: str
) -> list[Difference]:
    """The pages that don't show the same, with the first thing that differs."""
    found = []
    for page in pages:
        if not theirs(page).is_file():
            found.append(Difference(page.path, "there is no such page"))
            continue
        left, right = (
            read_shown(place(page).read_text(encoding="utf-8"), base + page.path) for place in (ours, theirs)
        )
        for name, one, other in (("words", left.words, right.words), ("links", left.links, right.links)):
            if one != other:
                found.append(Difference(page.path, f"{name} differ: {_first_difference(one, other)}"))
    return found


def _first_difference(one: Sequence[str], other: Sequence[str]) -> str:
    at = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), min(len(one), len(other)))
    around = slice(max(0, at - 4), at + 6)
    return f"“{' '.join(one[around])}” / “{' '.join(other[around])}”"
