"""The pages as a Hugo site: records in the front matter, lists from sections and taxonomies.

What a Hugo user would have to look up again and again is given in Hugo's favour: the names of places, the projects
of each member, the figures as they are written, and (tuned) links that are already addresses.
"""

import json
import shutil
from pathlib import Path

from generator.text import LANGUAGES
from peers.drawing import LANDSCAPE
from peers.formats import long_date
from peers.links import with_addresses, with_shortcodes
from peers.model import Model, Page, Record, collation

LAYOUTS = Path(__file__).resolve().parents[1] / "hugo"
TAXONOMIES = {"kind": "by-kind", "district": "by-district", "sector": "by-sector"}
_IN_SECTIONS = ("members", "projects")


def write_hugo(model: Model, folder: Path, assets: Path, tuned: bool) -> None:
    """A whole Hugo site; `assets` is a site that bilancio built, whose style sheets and images are taken."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(LAYOUTS, folder, ignore=shutil.ignore_patterns("*.toml"))
    shutil.copyfile(LANDSCAPE, folder / "layouts/_partials/landscape.html")
    settings = "".join((LAYOUTS / name).read_text() for name in ("hugo.toml", "tuned.toml")[: 1 + tuned])
    (folder / "hugo.toml").write_text(settings, encoding="utf-8")
    for part in ("assets", "files"):
        shutil.copytree(assets / part, folder / "static" / part)
    shutil.copyfile(assets / "robots.txt", folder / "static/robots.txt")
    for language in LANGUAGES:
        _write(folder / f"data/{language}.json", _data(model, language, assets))
    weights: dict[str, int] = {}
    for page in model.pages:
        file = folder / "content" / page.language / _file(page)
        weights[page.language] = weights.get(page.language, 0) + 1
        front = _front(model, page) | {"weight": weights[page.language]}
        _write(file, front, _markdown(model, page, page.body, tuned))


def _file(page: Page) -> str:
    if page.kind == "home":
        return "_index.md"
    if page.name in _IN_SECTIONS:
        return f"{page.name}/_index.md"
    if page.kind == "directory":
        return f"{TAXONOMIES[page.record['key']]}/{page.record['value'].lower()}/_index.md"
    return f"{page.name}.md"


def _front(model: Model, page: Page) -> Record:
    front: Record = {"title": page.title, "description": page.description, "name": page.name}
    if page.kind != "home":
        front["url"] = f"/{page.path}"
    if page.kind not in ("home", "directory", "not-found"):
        key, _ = collation(page.title)
        front |= {"collation": key, "initial": key[0].upper()}
    if page.parent:
        front["parent"] = page.parent
    if page.kind not in ("home", "directory") and page.name not in _IN_SECTIONS:
        front["type"] = page.kind
    if page.kind == "member":
        return front | _member(model, page)
    if page.kind == "project":
        return front | _project(page)
    if page.kind == "directory":
        return front | page.record
    return front | {"lead": _markdown(model, page, page.lead, tuned=True)}


def _member(model: Model, page: Page) -> Record:
    member = page.record
    reported = {
        year: {
            "soci": entry["soci"]["total"],
            "workers": entry["workers"]["total"],
            "women": entry["workers"]["women"],
            "users": entry["usersServed"],
            "valueOfProduction": entry["valueOfProduction"],
        }
        for year, returns in model.returns.items()
        if (entry := returns.get(member["id"]))
    }
    kept = ("legalName", "shortName", "taxCode", "kind", "membership", "foundedOn", "joinedOn", "address", "territories", "contacts")
    return {key: member[key] for key in kept} | {
        "fields": member["sectors"],
        "home": member["district"],
        "purpose": page.lead,
        "services": [service[page.language] for service in member["services"]],
        "returns": reported,
        "projects": model.projects_of.get(member["id"], []),
        TAXONOMIES["kind"]: [member["kind"].lower()],
        TAXONOMIES["district"]: [member["district"]],
        TAXONOMIES["sector"]: member["sectors"],
    }


def _project(page: Page) -> Record:
    """The record with its texts in the page's language only."""
    record = {key: value for key, value in _in_language(page.record, page.language).items() if key not in ("id", "slug", "title")}
    record["fields"] = record.pop("sectors")
    record["purpose"] = record.pop("summary")
    record["about"] = record.pop("description")
    record["form"] = record.pop("kind")
    return record


def _in_language(value: object, language: str) -> object:
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            return value[language]
        return {key: _in_language(item, language) for key, item in value.items()}
    if isinstance(value, list):
        return [_in_language(item, language) for item in value]
    return value


def _data(model: Model, language: str, assets: Path) -> Record:
    consortium, office = model.consortium, model.consortium["registeredOffice"]
    registers = {entry["kind"]: entry["number"] for entry in consortium["registers"]}
    filters = model.filters(language)
    return {
        "words": {key.replace(".", "_"): word for key, word in model.words[language].items() if not key.startswith("$")},
        "figures": model.figures(language),
        "asOf": long_date(model.as_of, language),
        "years": list(model.returns),
        "navigation": model.navigation(language),
        "footer": model.navigation(language, "footerNavigation"),
        "filters": [
            {"key": key, "taxonomy": TAXONOMIES[key], "options": [{"value": value, "label": label, "url": model.url(f"members/{key}/{value}", language)} for value, label, _ in options]}
            for key, options in filters.items()
        ],
        "names": {key: {value: {"label": label, "url": model.url(f"members/{key}/{value}", language)} for value, label, _ in options} for key, options in filters.items()},
        "districts": _in_language(model.districts, language),
        "sectors": _in_language(model.sectors, language),
        "assets": {file.name.split("-")[0] + file.suffix: f"/assets/{file.name}" for file in (assets / "assets").iterdir()},
        "site": {
            "title": model.site["title"][language],
            "notice": model.site["notice"][language],
            "name": consortium["shortName"],
            "descriptor": consortium["descriptor"][language],
            "fullName": consortium["name"],
            "legalName": consortium["legalName"],
            "legalForm": consortium["legalForm"][language],
            "mission": consortium["mission"][language],
            "foundedOn": consortium["foundedOn"],
            "office": office,
            "street": f"{office['street']} {office['number']}, {office['locality']}",
            "town": f"{office['postcode']} {office['town']} ({office['province']})",
            "phone": consortium["contacts"]["phone"],
            "email": consortium["contacts"]["email"],
            "taxCode": consortium["taxCode"],
            "vatNumber": consortium["vatNumber"],
            "rea": registers["rea"],
            "alboCooperative": registers["alboCooperative"],
        },
    }  # fmt: skip


def _markdown(model: Model, page: Page, text: str, tuned: bool) -> str:
    """Figures become shortcodes; tuned, links become addresses, which spares Hugo the looking up."""
    text = with_shortcodes(text)
    return with_addresses(text, page, model) if tuned else text


def _write(file: Path, front: Record, body: str | None = None) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    written = json.dumps(front, ensure_ascii=False, indent=None if body is not None else 1)
    file.write_text(written + "\n" + (f"\n{body}\n" if body else ""), encoding="utf-8")
