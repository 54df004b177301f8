"""What the Jinja templates print, all of it ready: the peers that have no data of their own are spared the work."""

import html
import json
from collections.abc import Iterable

from generator.text import LANGUAGES, slug
from peers.formats import euro, integer, long_date
from peers.links import with_addresses, with_figures
from peers.model import Model, Page, Record, collation

BASE = "https://www.tresponde.example"
_NAMES_OF_LANGUAGES = {"it": "Italiano", "en": "English"}
_ROWS = (
    ("soci", lambda entry: entry["soci"]["total"], integer),
    ("workers", lambda entry: entry["workers"]["total"], integer),
    ("women", lambda entry: entry["workers"]["women"], integer),
    ("users", lambda entry: entry["usersServed"], integer),
    ("valueOfProduction", lambda entry: entry["valueOfProduction"], euro),
)


class Views:
    """The views of a model's pages in one language."""

    def __init__(self, model: Model, language: str) -> None:
        self._model = model
        self._language = language
        self._words = model.words[language]
        self._figures = model.figures(language)
        self._projects = {project["id"]: project for project in model.projects}
        self._members = {member["id"]: member for member in model.members}
        self._labels = {
            (key, value): label for key, options in model.filters(language).items() for value, label, _ in options
        }

    def site(self, assets: dict[str, str]) -> Record:
        """What every page shows around itself."""
        consortium, office = self._model.consortium, self._model.consortium["registeredOffice"]
        registers = {entry["kind"]: entry["number"] for entry in consortium["registers"]}
        root = "/" if self._language == LANGUAGES[0] else f"/{self._language}/"
        return {
            "lang": self._language,
            "words": {key.replace(".", "_"): word for key, word in self._words.items() if not key.startswith("$")},
            "navigation": self._model.navigation(self._language),
            "footer": self._model.navigation(self._language, "footerNavigation"),
            "home": self._url("index"),
            "feed": f"{root}feed.xml",
            "assets": assets,
            "title": self._model.site["title"][self._language],
            "notice": self._model.site["notice"][self._language],
            "name": consortium["shortName"],
            "descriptor": consortium["descriptor"][self._language],
            "fullName": consortium["name"],
            "legalForm": consortium["legalForm"][self._language],
            "street": f"{office['street']} {office['number']}, {office['locality']}",
            "town": f"{office['postcode']} {office['town']} ({office['province']})",
            "phone": consortium["contacts"]["phone"],
            "phoneUrl": _phone(consortium["contacts"]["phone"]),
            "email": consortium["contacts"]["email"],
            "registers": [
                [self._words["consortium.vatNumber"], consortium["vatNumber"]],
                [self._words["registers.rea"], registers["rea"]],
                [self._words["registers.alboCooperative"], registers["alboCooperative"]],
            ],
        }

    def body(self, page: Page) -> str:
        """The page's Markdown with figures and addresses filled in."""
        return with_addresses(with_figures(page.body, self._figures), page, self._model)

    def view(self, page: Page) -> Record:
        view = {
            "kind": page.kind,
            "name": page.name,
            "title": page.title,
            "description": page.description,
            "lead": with_figures(page.lead, self._figures),
            "isIndexed": page.name != "not-found",
            "canonical": _absolute(page),
            "languages": [
                {
                    "code": code,
                    "name": _NAMES_OF_LANGUAGES[code],
                    "url": self._model.url(page.name, code),
                    "absolute": _absolute(self._model.by_name[page.name, code]),
                }
                for code in LANGUAGES
            ],
            **self._place(page),
        }
        makers = {
            "member": self._member,
            "project": self._project,
            "directory": self._directory,
            "members": self._directory,
            "projects": self._all_projects,
            "sectors": self._sectors,
            "territories": self._territories,
            "home": self._home,
            "a-z": self._index,
        }
        view["contents"] = self._contents(page)
        if maker := makers.get(page.kind):
            view |= maker(page)
        return view

    def _place(self, page: Page) -> Record:
        """The section of the menu, and the way from the home page."""
        names = {page.name, page.parent} - {None}
        section = next(
            (entry for entry in self._model.navigation(self._language) if names & {entry["page"], *(child["page"] for child in entry["children"])}),
            None,
        )  # fmt: skip
        crumbs = [[self._words["home.label"], self._url("index")]]
        if section and section["children"] and section["children"][0]["page"] not in names:
            crumbs.append([section["label"], section["children"][0]["url"]])
        if page.parent:
            crumbs.append([self._model.by_name[page.parent, self._language].title, self._url(page.parent)])
        return {"section": section["label"] if section else "", "crumbs": crumbs if page.kind not in ("home", "not-found") else []}

    def _contents(self, page: Page) -> list[list[str]]:
        if page.kind in ("member", "project", "directory"):
            return []
        headings = [line.removeprefix("## ") for line in page.body.splitlines() if line.startswith("## ")]
        return [[slug(heading), heading] for heading in headings] if len(headings) > 3 else []

    def _member(self, page: Page) -> Record:
        member, words = page.record, self._words
        address, contacts = member["address"], member["contacts"]
        kind = words[f"memberKinds.{member['kind']}"]
        website = contacts["website"].removeprefix("https://").rstrip("/")
        return {
            "eyebrow": kind,
            "facts": [
                _fact(words["consortium.name"], _value(member["legalName"])),
                _fact(words["member.kind"], self._filter("kind", member["kind"])),
                _fact(words["member.seat"], _value(_street(address)), _value(_town(address))),
                _fact(words["member.worksIn"], *(self._filter("district", place) for place in member["territories"])),
                _fact(words["member.founded"], self._date(member["foundedOn"])),
                _fact(words["member.since"], self._date(member["joinedOn"])),
                _fact(words["member.membership"], _value(words[f"memberships.{member['membership']}"])),
                _fact(words["consortium.taxCode"], _value(member["taxCode"])),
                _fact(words["contact.phone"], _value(contacts["phone"], _phone(contacts["phone"]))),
                _fact(words["contact.email"], _value(contacts["email"], f"mailto:{contacts['email']}")),
                _fact(words["contact.pec"], _value(contacts["pec"], f"mailto:{contacts['pec']}")),
                _fact(words["contact.website"], {**_value(website, contacts["website"]), "external": words["externalLink"]}),
            ],
            "sectors": [self._filter("sector", sector) for sector in member["sectors"]],
            "services": [service[self._language] for service in member["services"]],
            "figures": self._member_figures(member),
            "projects": [
                self._entry(self._projects[project], shows_status=True)
                for project in self._model.projects_of.get(member["id"], [])
            ],
            "jsonLD": _json_ld(
                {
                    "@type": "Organization",
                    "name": member["legalName"],
                    "alternateName": member["shortName"],
                    "description": page.lead,
                    "url": contacts["website"],
                    "taxID": member["taxCode"],
                    "foundingDate": member["foundedOn"],
                    "address": _postal(address, _street(address)),
                    "email": contacts["email"],
                    "memberOf": self._organisation(),
                }
            ),
        }

    def _member_figures(self, member: Record) -> Record | None:
        years = self._model.returns
        returns = [entries.get(member["id"]) for entries in years.values()]
        unknown = self._words["figure.notAvailable"]
        rows = [
            [self._words[f"member.row.{name}"], [write(value(entry), self._language) if entry else unknown for entry in returns]]
            for name, value, write in _ROWS
            if any(entry and value(entry) for entry in returns)
        ]  # fmt: skip
        if not rows:
            return None
        caption = self._words["member.figuresCaption"].replace("{name}", member["shortName"])
        return _table(caption, years, rows, note=self._words["member.figuresSource"])

    def _project(self, page: Page) -> Record:
        project, words, language = page.record, self._words, self._language
        years = list(project["outputs"][0]["byYear"])
        group = project["beneficiaries"][0]
        name = group["group"][language]
        return {
            "eyebrow": words[f"projectKinds.{project['kind']}"],
            "facts": [
                _fact(words["project.status"], _value(words[f"projectStatuses.{project['status']}"])),
                _fact(words["project.period"], _value(self._period(project))),
                _fact(words["project.legalForm"], _value(words[f"legalForms.{project['legalForm']}"])),
                _fact(words["project.customers"], *(_value(party["name"][language]) for party in project["customers"])),
                _fact(words["project.funders"], *(_value(party["name"][language]) for party in project["funders"])),
                _fact(words["project.sectors"], *(self._filter("sector", sector) for sector in project["sectors"])),
                _fact(words["project.places"], *(self._filter("district", place) for place in project["territories"])),
            ],
            "aims": [aim[language] for aim in project["aims"]],
            "partners": [
                {
                    "name": self._members[partner["memberId"]]["shortName"],
                    "url": self._url(f"members/{partner['memberId']}"),
                    "role": partner["role"][language],
                }
                for partner in project["partners"]
            ],
            "beneficiaries": _table(
                words["project.beneficiariesCaption"],
                [str(group["year"])],
                [
                    [name, [integer(group["direct"], language)]],
                    [words["project.indirect"].replace("{group}", name), [integer(group["indirect"], language)]],
                ],
                corner=words["project.group"],
            ),
            "outputs": _table(
                words["project.outputsCaption"],
                years,
                [
                    [output["name"][language], [integer(value, language) for value in output["byYear"].values()], output["unit"][language]]
                    for output in project["outputs"]
                ],
                corner=words["project.output"],
                text=words["project.unit"],
            ),
            "outcomes": [
                {key: outcome[key][language] for key in ("stakeholder", "change", "evidence")}
                for outcome in project["outcomes"]
            ],
            "budget": _table(
                words["project.budgetCaption"],
                project["budgetByYear"],
                [[words["project.budgetRow"], [euro(value, language) for value in project["budgetByYear"].values()]]],
            ),
            "sdgs": [[number, words[f"goals.{number}"]] for number in project["sdg"]],
            "updated": self._date(project["updated"]),
            "jsonLD": _json_ld(
                {
                    "@type": "Project",
                    "name": page.title,
                    "description": page.lead,
                    "url": _absolute(page),
                    "foundingDate": project["start"],
                    "parentOrganization": self._organisation(),
                }
            ),
        }  # fmt: skip

    def _period(self, project: Record) -> str:
        start = long_date(project["start"], self._language)
        if end := project.get("end"):
            return f"{start} – {long_date(end, self._language)}"
        return self._words["since"].replace("{date}", start)

    def _entry(self, project: Record, shows_status: bool = False) -> Record:
        first, last = project["start"][:4], project.get("end", "")[:4]
        period = first if first == last else f"{first}–{last}" if last else self._words["since"].replace("{date}", first)
        return {
            "name": project["title"][self._language],
            "url": self._url(f"projects/{project['id']}"),
            "period": period,
            "summary": project["summary"][self._language],
            "place": ", ".join(self._labels["district", place] for place in project["territories"]),
            "status": self._words[f"projectStatuses.{project['status']}"] if shows_status else "",
        }

    def _directory(self, page: Page) -> Record:
        model, words = self._model, self._words
        key, value = page.record.get("key"), page.record.get("value")
        members = model.chosen(key, value) if key else model.members
        return {
            "eyebrow": words[f"filterTitles.{key}"] if key else "",
            "directory": {
                "title": page.record.get("label") or words["members.filter.all"],
                "count": self._count(len(members)),
                "asOf": words["members.source"].replace("{date}", long_date(model.as_of, self._language)),
                "isComplete": not key,
                "allUrl": self._url("members"),
                "filters": [
                    {
                        "key": kind,
                        "title": words[f"filterTitles.{kind}"],
                        "options": [
                            {
                                "value": one,
                                "label": label,
                                "url": self._url(f"members/{kind}/{one}"),
                                "count": integer(model.count(kind, one), self._language),
                                "isCurrent": (kind, one) == (key, value),
                            }
                            for one, label, _ in options
                        ],
                    }
                    for kind, options in model.filters(self._language).items()
                ],
                "members": [self._listed(member) for member in members],
            },
        }

    def _listed(self, member: Record) -> Record:
        return {
            "name": member["shortName"],
            "url": self._url(f"members/{member['id']}"),
            "purpose": member["purpose"][self._language],
            "kindValue": member["kind"],
            "kind": self._labels["kind", member["kind"]],
            "districtValue": member["district"],
            "place": f"{member['address']['town']}, {self._labels['district', member['district']]}",
            "sectorValues": " ".join(member["sectors"]),
            "sectors": ", ".join(self._labels["sector", sector] for sector in member["sectors"]),
        }

    def _all_projects(self, page: Page) -> Record:
        groups = []
        for status in ("active", "planned", "completed"):
            chosen = [project for project in self._model.projects if project["status"] == status]
            chosen.sort(key=lambda project: project["id"])
            chosen.sort(key=lambda project: project["start"], reverse=True)
            if chosen:
                title = self._words[f"projectGroups.{status}"]
                groups.append({"id": status, "title": title, "items": [self._entry(project) for project in chosen]})
        return {"groups": groups}

    def _sectors(self, page: Page) -> Record:
        return {
            "entries": [
                {
                    "id": sector["id"],
                    "name": sector["name"][self._language],
                    "description": sector["description"][self._language],
                    **self._members_of("sector", sector["id"]),
                }
                for sector in self._model.sectors
            ]
        }

    def _territories(self, page: Page) -> Record:
        return {
            "entries": [
                {
                    "id": f"members-{place['id']}",
                    "name": place["name"][self._language],
                    "towns": ", ".join(place["towns"]),
                    **self._members_of("district", place["id"]),
                }
                for place in self._model.districts
            ]
        }

    def _members_of(self, key: str, value: str) -> Record:
        members = self._model.chosen(key, value)
        return {
            "count": self._count(len(members)),
            "url": self._url(f"members/{key}/{value}"),
            "members": [
                {"label": member["shortName"], "url": self._url(f"members/{member['id']}"), "place": member["address"]["town"]}
                for member in members
            ],
        }  # fmt: skip

    def _home(self, page: Page) -> Record:
        words, figures, model = self._words, self._figures, self._model
        active = [project for project in model.projects if project["status"] == "active"]
        active.sort(key=lambda project: project["id"])
        active.sort(key=lambda project: project["updated"], reverse=True)
        consortium, office = model.consortium, model.consortium["registeredOffice"]
        street = f"{office['street']} {office['number']}, {office['locality']}"
        return {
            "shores": [
                {
                    "name": place["name"][self._language],
                    "url": f"{self._url('territories')}#members-{place['id']}",
                    "description": place["description"][self._language],
                    "count": self._count(model.count("district", place["id"])),
                }
                for place in model.districts
            ],
            "figures": [
                [words["home.figure.members"], figures["members.total"], self._url("members")],
                [words["home.figure.socialShare"], figures["members.socialShare"], self._url("members")],
                [words["home.figure.sectors"], figures["sectors.total"], self._url("sectors")],
                [words["home.figure.projects"], figures["projects.active"], self._url("projects")],
            ],
            "asOf": words["home.figure.asOf"].replace("{date}", long_date(model.as_of, self._language)),
            "featured": [self._entry(project) for project in active[:3]],
            "allProjects": self._url("projects"),
            "jsonLD": _json_ld(
                {
                    **self._organisation(),
                    "legalName": consortium["legalName"],
                    "alternateName": consortium["shortName"],
                    "description": consortium["mission"][self._language],
                    "url": _absolute(page),
                    "vatID": consortium["vatNumber"],
                    "taxID": consortium["taxCode"],
                    "foundingDate": consortium["foundedOn"],
                    "address": _postal(office, street),
                    "email": consortium["contacts"]["email"],
                    "telephone": consortium["contacts"]["phone"],
                    "member": [
                        {"@type": "Organization", "name": member["shortName"], "url": BASE + self._url(f"members/{member['id']}")}
                        for member in model.members
                    ],
                }
            ),
        }  # fmt: skip

    def _index(self, page: Page) -> Record:
        listed = [
            other
            for other in self._model.pages
            if other.language == self._language and other.kind not in ("home", "not-found", "directory")
        ]
        letters: dict[str, list[list[str]]] = {}
        for other in sorted(listed, key=lambda other: collation(other.title)):
            letters.setdefault(collation(other.title)[0][0].upper(), []).append([other.title, f"/{other.path}"])
        word = self._words["aToZ.letter"]
        return {
            "letters": [
                {"id": f"{word}-{letter.lower()}", "letter": letter, "items": items} for letter, items in letters.items()
            ]
        }

    def feed(self) -> Iterable[Record]:
        """The projects, the last one revised first."""
        projects = sorted(self._model.projects, key=lambda project: project["id"])
        for project in sorted(projects, key=lambda project: project["updated"], reverse=True):
            yield {
                "url": BASE + self._url(f"projects/{project['id']}"),
                "title": project["title"][self._language],
                "updated": project["updated"],
                "summary": project["summary"][self._language],
            }

    def _url(self, name: str) -> str:
        return self._model.url(name, self._language)

    def _filter(self, key: str, value: str) -> Record:
        return _value(self._labels[key, value], self._url(f"members/{key}/{value}"))

    def _date(self, iso: str) -> Record:
        return {"text": long_date(iso, self._language), "datetime": iso}

    def _count(self, count: int) -> str:
        if count == 1:
            return self._words["members.count.one"]
        return self._words["members.count.other"].replace("{n}", integer(count, self._language))

    def _organisation(self) -> Record:
        return {"@type": "Organization", "@id": f"{BASE}/#consortium", "name": self._model.consortium["name"]}


def _fact(term: str, *values: Record) -> Record:
    return {"term": term, "values": list(values)}


def _value(text: str, href: str = "") -> Record:
    return {"text": text, "href": href} if href else {"text": text}


def _table(caption: str, columns: Iterable[str], rows: list, corner: str = "", text: str = "", note: str = "") -> Record:
    return {
        "caption": caption,
        "corner": corner,
        "text": text,
        "columns": list(columns),
        "rows": [{"header": row[0], "cells": row[1], "text": row[2] if len(row) > 2 else ""} for row in rows],
        "note": note,
    }


def _street(address: Record) -> str:
    return f"{address['street']} {address['number']}"


def _town(address: Record) -> str:
    return f"{address['postcode']} {address['town']} ({address['province']})"


def _phone(number: str) -> str:
    return "tel:" + number.replace(" ", "")


def _postal(address: Record, street: str) -> Record:
    return {
        "@type": "PostalAddress",
        "streetAddress": street,
        "postalCode": address["postcode"],
        "addressLocality": address["town"],
        "addressRegion": address["province"],
        "addressCountry": "IT",
    }


def _absolute(page: Page) -> str:
    return f"{BASE}/{page.path.removesuffix('index.html')}"


def _json_ld(data: Record) -> str:
    written = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False, separators=(",", ":"))
    return html.escape(written, quote=False).replace("&amp;", "\\u0026").replace("&lt;", "\\u003c").replace("&gt;", "\\u003e")
