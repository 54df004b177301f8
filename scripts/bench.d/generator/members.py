"""Members' records, as `data/members.json` has them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator import stock
from generator.chance import Chance
from generator.names import make_names
from generator.places import District, Town
from generator.text import Text, filled, slug, tax_code, text

CARE = ("older-people", "disability", "children-and-education", "mental-health", "migration-and-inclusion", "housing")
WORK = ("green-areas", "cleaning-and-facility", "environment-and-reuse", "food-and-farming", "training-and-services")
_KINDS = ("A",) * 9 + ("B",) * 9 + ("AB", "serviceCoop", "association")
_STREETS = ("Via del Lavatoio", "Piazza della Pieve", "Via dei Cordai", "Via Argine Sinistro", "Vicolo del Forno",
            "Via della Filanda", "Strada dei Mulini", "Largo del Mercato", "Via Stazione Vecchia", "Via degli Orti")  # fmt: skip
_FIRST_TAX_NUMBER = 2_000_000
_OPENED = date(1999, 5, 3)
_LAST_DAY = date(2024, 12, 31)


@dataclass(frozen=True)
class Member:
    id: str
    name: str
    kind: str
    town: Town
    district: District
    territories: tuple[str, ...]
    sectors: tuple[str, ...]
    founded: date
    joined: date
    purpose: Text
    services: tuple[Text, ...]
    street: tuple[str, str]
    number: int
    """The member's place in the list, from nought."""

    @property
    def is_social(self) -> bool:
        return self.kind in ("A", "B", "AB")

    @property
    def employs_disadvantaged(self) -> bool:
        return self.kind in ("B", "AB")

    def record(self) -> dict[str, object]:
        form = {"association": "associazione", "serviceCoop": "società cooperativa"}.get(
            self.kind, "società cooperativa sociale"
        )
        host = self.id.replace("-", "")
        return {
            "id": self.id,
            "legalName": f"{self.name}, {form}",
            "shortName": self.name,
            "taxCode": tax_code(_FIRST_TAX_NUMBER + 37 * self.number),
            "kind": self.kind,
            "membership": "funder" if self.kind == "serviceCoop" else "ordinary",
            "foundedOn": self.founded.isoformat(),
            "joinedOn": self.joined.isoformat(),
            "address": {
                "street": self.street[0],
                "number": self.street[1],
                "postcode": self.town.postcode,
                "town": self.town.name,
                "province": "CM",
            },
            "district": self.district.id,
            "territories": self.territories,
            "sectors": self.sectors,
            "purpose": self.purpose,
            "services": self.services,
            "contacts": {
                "phone": f"+39 0000 {600_000 + self.number}",
                "email": f"info@{host}.example",
                "pec": f"{host}@pec.{host}.example",
                "website": f"https://www.{host}.example/",
            },
        }


def make_members(count: int, seed: int, districts: Sequence[District]) -> list[Member]:
    return [
        _member(number, name, districts, Chance(seed, "member", number))
        for number, name in enumerate(make_names(count, seed))
    ]


def _member(number: int, name: str, districts: Sequence[District], chance: Chance) -> Member:
    # The first few are one of each kind, so that even a small consortium has them all.
    kind = _KINDS[-1 - number] if number < 5 else chance.pick(_KINDS)
    home = districts[number % len(districts)]
    neighbours = [district.id for district in districts if district is not home]
    founded = date(1986, 1, 7) + timedelta(days=chance.below(12_000))
    earliest = max(founded + timedelta(days=200), _OPENED)
    fields = {"A": CARE, "B": WORK, "AB": CARE + WORK}.get(kind, ("training-and-services", "children-and-education"))
    sectors = tuple(chance.some(fields, chance.pick((1, 1, 2, 2, 3))))
    if kind == "serviceCoop":
        sectors = ("training-and-services",)
    return Member(
        id=slug(name),
        name=name,
        kind=kind,
        town=chance.pick(home.towns),
        district=home,
        territories=(home.id, *chance.some(neighbours, chance.below(3))),
        sectors=sectors,
        founded=founded,
        joined=earliest + timedelta(days=chance.below((_LAST_DAY - earliest).days)),
        purpose=filled(chance.pick(_purposes(kind)), name=name),
        services=tuple(_services(sectors, chance)),
        street=(chance.pick(_STREETS), str(chance.between(1, 90))),
        number=number,
    )


def _purposes(kind: str) -> stock.Sentences:
    return {"A": stock.PURPOSES_OF_CARE, "B": stock.PURPOSES_OF_WORK}.get(
        kind, stock.PURPOSES_OF_CARE + stock.PURPOSES_OF_WORK if kind == "AB" else stock.PURPOSES_OF_SERVICE
    )


def _services(sectors: Sequence[str], chance: Chance) -> list[Text]:
    offered = [service for sector in sectors for service in stock.SERVICES.get(sector, ())]
    wanted = chance.between(2, 4)
    chosen = chance.some(offered, wanted)
    chosen += chance.some(stock.OTHER_SERVICES, wanted - len(chosen))
    return [text(*service) for service in chosen]
