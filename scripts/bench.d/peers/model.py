"""The pages of a content folder, read once for all peers: what each shows, and where bilancio puts it."""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.text import LANGUAGES, slug
from peers.formats import integer, long_date, percent

Record = dict
KINDS = ("A", "B", "AB", "consortium", "nonSocialCoop", "serviceCoop", "association", "foundation", "other")
_SOCIAL = ("A", "B", "AB")


@dataclass(frozen=True)
class Page:
    """A page in one language. Its `name` is the same in all."""

    name: str
    language: str
    kind: str
    path: str
    title: str
    description: str
    parent: str | None = None
    lead: str = ""
    body: str = ""
    record: Record = field(default_factory=dict)


class Model:
    """A content folder as pages, with what they show already counted, sorted and looked up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.site = self._json("site.json")
        self.consortium = self._json("data/consortium.json")
        self.members = sorted(self._json("data/members.json")["members"], key=lambda member: collation(member["shortName"]))
        self.as_of = self._json("data/members.json")["asOf"]
        self.projects = self._json("data/projects.json")["projects"]
        self.sectors = self._json("data/sectors.json")["sectors"]
        self.districts = [place for place in self._json("data/territories.json")["territories"] if place["kind"] == "district"]
        self.words = {language: self._json(f"{language}/interface.json") for language in LANGUAGES}
        self.returns = {file.parent.name: self._returns(file) for file in sorted(folder.glob("data/*/returns.json"))}
        self.projects_of: dict[str, list[str]] = {}
        for project in self.projects:
            for member in {partner["memberId"] for partner in project["partners"]} | {project["leadMemberId"]}:
                self.projects_of.setdefault(member, []).append(project["id"])

    def _json(self, path: str) -> Record:
        return json.loads((self.folder / path).read_text(encoding="utf-8"))

    @staticmethod
    def _returns(file: Path) -> Record:
        return {entry["memberId"]: entry for entry in json.loads(file.read_text(encoding="utf-8"))["returns"]}

    @cached_property
    def pages(self) -> list[Page]:
        return [page for language in LANGUAGES for page in self._pages(language)]

    @cached_property
    def by_name(self) -> dict[tuple[str, str], Page]:
        return {(page.name, page.language): page for page in self.pages}

    def url(self, name: str, language: str) -> str:
        """The page's address from the site's root on."""
        return "/" + self.by_name[name, language].path

    def _pages(self, language: str) -> Iterable[Page]:
        fixed = {file.stem: self._fixed(file, language) for file in sorted((self.folder / language).glob("*.md"))}
        yield from fixed.values()
        for member in self.members:
            yield self._told(
                f"members/{member['id']}", language, "member", fixed["members"], member["id"],
                member["shortName"], member["purpose"][language], member,
            )  # fmt: skip
        for project in self.projects:
            yield self._told(
                f"projects/{project['id']}", language, "project", fixed["projects"], project["slug"][language],
                project["title"][language], project["summary"][language], project,
            )  # fmt: skip
        for key, options in self.filters(language).items():
            for value, label, option_slug in options:
                yield self._filtered(key, value, label, option_slug, language, fixed["members"])

    def _fixed(self, file: Path, language: str) -> Page:
        head, _, text = file.read_text(encoding="utf-8").partition("\n\n")
        front = json.loads(head)
        title, lead, body = (*text.split("\n\n", 2), "")[:3]
        address = "index" if file.stem == "index" else front.get("slug", file.stem)
        return Page(
            name=file.stem,
            language=language,
            kind="home" if file.stem == "index" else file.stem if file.stem in _OWN_KINDS else "page",
            path=f"{_root(language)}{address}.html",
            title=title.removeprefix("# ").strip(),
            description=front["description"],
            lead=lead.strip(),
            body=body.strip(),
        )

    def _told(
        self, name: str, language: str, kind: str, parent: Page, address: str, title: str, lead: str, record: Record
    ) -> Page:
        _, _, body = (self.folder / language / f"{name}.md").read_text(encoding="utf-8").partition("\n\n")
        path = f"{parent.path.removesuffix('.html')}/{address}.html"
        return Page(name, language, kind, path, title, lead, parent.name, lead, body.strip(), record)

    def _filtered(self, key: str, value: str, label: str, address: str, language: str, parent: Page) -> Page:
        words = self.words[language]
        folder = f"{parent.path.removesuffix('.html')}/{words[f'filterFolders.{key}']}"
        return Page(
            name=f"members/{key}/{value}",
            language=language,
            kind="directory",
            path=f"{folder}/{address}.html",
            title=words["members.filteredTitle"].replace("{filter}", label),
            description=words["members.filteredDescription"]
            .replace("{name}", self.consortium["name"])
            .replace("{filter}", label),
            parent="members",
            record={"key": key, "value": value, "label": label},
        )

    def filters(self, language: str) -> dict[str, list[tuple[str, str, str]]]:
        """What the directory can be narrowed down to: value, label and address, for each kind of filter."""
        words = self.words[language]
        kinds = [kind for kind in KINDS if any(member["kind"] == kind for member in self.members)]
        return {
            "kind": [(kind, words[f"memberKinds.{kind}"], slug(words[f"memberKinds.{kind}"])) for kind in kinds],
            "district": [_option(place, language) for place in self.districts if self.count("district", place["id"])],
            "sector": [_option(sector, language) for sector in self.sectors if self.count("sector", sector["id"])],
        }

    def chosen(self, key: str, value: str) -> list[Record]:
        """The members that a filter leaves, in the order of their names."""
        return self._groups.get((key, value), [])

    def count(self, key: str, value: str) -> int:
        return len(self.chosen(key, value))

    @cached_property
    def _groups(self) -> dict[tuple[str, str], list[Record]]:
        groups: dict[tuple[str, str], list[Record]] = {}
        for member in self.members:
            keys = [("kind", member["kind"]), ("district", member["district"])]
            for key in keys + [("sector", sector) for sector in member["sectors"]]:
                groups.setdefault(key, []).append(member)
        return groups

    def figures(self, language: str) -> dict[str, str]:
        """The figures that texts quote, as they are written."""
        social = sum(self.count("kind", kind) for kind in _SOCIAL)
        numbers = {
            "members.total": len(self.members),
            "members.social": social,
            "projects.total": len(self.projects),
            "projects.active": sum(project["status"] == "active" for project in self.projects),
            "sectors.total": len(self.sectors),
            "districts.total": len(self.districts),
        }
        numbers |= {f"members.kind.{kind}": self.count("kind", kind) for kind in KINDS}
        numbers |= {f"members.district.{place['id']}": self.count("district", place["id"]) for place in self.districts}
        return {name: integer(number, language) for name, number in numbers.items()} | {
            "members.asOf": long_date(self.as_of, language),
            "members.socialShare": percent(100 * social / len(self.members), language),
            "consortium.foundedYear": self.consortium["foundedOn"][:4],
        }

    def navigation(self, language: str, key: str = "navigation") -> list[Record]:
        """The menu in one language; an entry with children leads to the first of them."""
        return [self._menu_entry(entry, language) for entry in self.site[key]]

    def _menu_entry(self, entry: Record, language: str) -> Record:
        children = [self._menu_entry(child, language) for child in entry.get("children", [])]
        page = entry.get("page")
        return {
            "label": entry["label"][language],
            "page": page or "",
            "url": self.url(page or children[0]["page"], language),
            "children": children,
        }


_OWN_KINDS = ("members", "projects", "sectors", "territories", "a-z", "not-found")


def _root(language: str) -> str:
    return "" if language == LANGUAGES[0] else f"{language}/"


def _option(record: Record, language: str) -> tuple[str, str, str]:
    return record["id"], record["name"][language], slug(record["name"][language])


def collation(name: str) -> tuple[str, bytes]:
    """What names are sorted by: without case, accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", re.sub("[’']", "", name)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip(), name.encode()
