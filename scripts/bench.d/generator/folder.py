"""Writes the whole content folder: what is drawn, and the fixed pages taken from the repository's own content."""

import json
import re
import shutil
from pathlib import Path

from generator.members import make_members
from generator.places import make_districts
from generator.projects import make_projects
from generator.prose import story_of_member, story_of_project
from generator.returns import YEARS, make_returns
from generator.text import LANGUAGES

MOST_MEMBERS = 10_000
FEWEST_MEMBERS = 10
PAGES = ("index", "members", "projects", "sectors", "territories", "a-z", "not-found", "mission", "principles", "privacy")
_WORDS = ("interface.json", "figures.json")
_OUTWARD = re.compile(r"\[([^\]]+)\]\(https?:[^)]*\)")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)#\s]+\.md)(#[^)]*)?\)")


def make_folder(members: int, seed: int, folder: Path, sample: Path) -> None:
    """Makes `folder` the content of a consortium of so many members; `sample` is the content to take pages from."""
    if not FEWEST_MEMBERS <= members <= MOST_MEMBERS:
        raise ValueError(f"between {FEWEST_MEMBERS} and {MOST_MEMBERS} members, not {members}")
    _take_fixed_pages(sample, folder)
    territories = _read(sample / "data/territories.json")["territories"]
    province = [record for record in territories if record["kind"] == "province"]
    districts = make_districts(members, seed, [record for record in territories if record not in province])
    everyone = make_members(members, seed, districts)
    projects = make_projects(everyone, districts, seed)
    data = folder / "data"
    _write_data(data, "territories", province + [district.record() for district in districts])
    _write_data(data, "members", [member.record() for member in everyone], asOf=f"{YEARS[-1]}-12-31")
    _write_data(data, "projects", [project.record() for project in projects])
    for year in YEARS:
        _write(data / str(year) / "returns.json", make_returns(year, everyone, seed))
    for member in everyone:
        _write_story(folder, f"members/{member.id}.md", story_of_member(member, everyone, seed))
    for project in projects:
        _write_story(folder, f"projects/{project.id}.md", story_of_project(project, seed))


def _take_fixed_pages(sample: Path, folder: Path) -> None:
    site = _read(sample / "site.json")
    site["navigation"] = _reachable(site["navigation"])
    site["footerNavigation"] = _reachable(site["footerNavigation"])
    _write(folder / "site.json", site)
    for name in ("consortium", "sectors"):
        _write(folder / f"data/{name}.json", _read(sample / f"data/{name}.json"))
    (folder / "files/images").mkdir(parents=True)
    shutil.copyfile(sample / "files/images/share.png", folder / "files/images/share.png")
    for language in LANGUAGES:
        for page in PAGES:
            _write_page(folder, language, f"{page}.md", _reduced((sample / language / f"{page}.md").read_text()))
        for words in _WORDS:
            shutil.copyfile(sample / language / words, folder / language / words)


def _reachable(entries: list[dict]) -> list[dict]:
    """A menu without the pages that are left out."""
    kept = []
    for entry in entries:
        if "children" in entry:
            children = _reachable(entry["children"])
            kept += [{**entry, "children": children}] if len(children) > 1 else children
        elif entry["page"] in PAGES:
            kept.append(entry)
    return kept


def _reduced(page: str) -> str:
    """A page without what isn't there: links to pages left out and to other sites become plain words, footnotes and charts go."""
    page = _OUTWARD.sub(r"\1", page)
    page = _LINK.sub(lambda link: link[0] if link[2].removesuffix(".md") in PAGES else link[1], page)
    page = re.sub(r"^\[\^[^\]]+\]:.*\n?", "", page, flags=re.MULTILINE)
    page = re.sub(r"\[\^[^\]]+\]", "", page)
    page = re.sub(r"^<!-- ok .*-->\n", "", page, flags=re.MULTILINE)
    page = re.sub(r"^!\[.*\n\n?", "", page, flags=re.MULTILINE)
    return page.rstrip("\n") + "\n"


def _write_story(folder: Path, path: str, story: dict[str, str]) -> None:
    for language in LANGUAGES:
        _write_page(folder, language, path, story[language])


def _write_page(folder: Path, language: str, path: str, page: str) -> None:
    file = folder / language / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page, encoding="utf-8")


def _write_data(folder: Path, name: str, records: list[dict], **more: object) -> None:
    _write(folder / f"{name}.json", {"$schema": f"../../schemas/{name}.schema.json", **more, name: records})


def _write(file: Path, value: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _read(file: Path) -> dict:
    return json.loads(file.read_text(encoding="utf-8"))
