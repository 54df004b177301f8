"""Districts and towns: a hundred members or so to a district, and at least three districts."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.chance import Chance
from generator.text import Text, slug, text

MEMBERS_PER_DISTRICT = 100
TOWNS_PER_DISTRICT = 4
MOST_DISTRICTS = 100
PROVINCE = "castelmoro"

_LANDSCAPES = (
    ("Val", "Una valle di paesi piccoli e distanti, con più anziani che bambini e boschi da curare.",
     "A valley of small, scattered villages with more old people than children, and woods to look after."),
    ("Piana di", "Una pianura di canali, capannoni e quartieri nuovi, dove il bisogno si vede poco e pesa molto.",
     "A plain of canals, warehouses and new neighbourhoods, where need is hard to see and weighs heavily."),
    ("Costa di", "Una costa che d’estate lavora senza sosta e d’inverno tiene chiuse metà delle sue case.",
     "A coast that works without a break in summer and keeps half of its houses shut in winter."),
    ("Colli di", "Colline di vigne e frutteti, con borghi che cercano chi li abiti e chi li lavori.",
     "Hills of vineyards and orchards, with villages looking for people to live and work in them."),
    ("Bassa di", "Terre basse fra due fiumi, nebbia d’inverno e serre tutto l’anno.",
     "Lowlands between two rivers, with fog in winter and greenhouses all the year round."),
)  # fmt: skip
_ROOTS = (
    "Alvera", "Bordena", "Cesura", "Drovena", "Ermada", "Fiorana", "Gavena", "Isarna", "Lavena", "Merula",
    "Nerva", "Olmara", "Pradella", "Quarena", "Rovella", "Serrana", "Tarvena", "Urbana", "Vezzana", "Zanica Alta",
)  # fmt: skip
_TOWN_SHAPES = (
    "Borgo {}", "Castel {}", "Pieve {}", "Monte {}", "Villa {}", "Rocca {}", "Torre {}", "Ponte {}", "Porto {}",
    "Serra {}", "Fonte {}", "Campo {}",
)  # fmt: skip
_TOWN_ROOTS = (
    "Adorno", "Bellino", "Calvera", "Domenico", "Egidio", "Ferraro", "Gualtiero", "Imberti", "Lanfranco", "Maggiore",
    "Nuovo", "Ottavio", "Palmiro", "Querceto", "Rinaldo", "Saverio", "Tebaldo", "Ulivi", "Vetere", "Zoppino",
    "Acquaro", "Brenna", "Cipressi", "Donato", "Elmo", "Fosco", "Giunco", "Lupo", "Mirto", "Noceto",
    "Ombroso", "Pergola", "Rosso", "Salice", "Tiglio", "Varo",
)  # fmt: skip


@dataclass(frozen=True)
class Town:
    name: str
    postcode: str


@dataclass(frozen=True)
class District:
    id: str
    name: str
    description: Text
    population: int
    towns: tuple[Town, ...]

    def record(self) -> dict[str, object]:
        return {
            "id": self.id,
            "kind": "district",
            "name": text(self.name, self.name),
            "parent": PROVINCE,
            "description": self.description,
            "population": self.population,
            "populationAsOf": "2024-01-01",
            "towns": [town.name for town in self.towns],
        }


def make_districts(members: int, seed: int, first: Sequence[dict]) -> list[District]:
    """The first districts are given, because a fixed page tells of them; the others are invented."""
    chance = Chance(seed, "districts")
    count = min(MOST_DISTRICTS, max(3, members // MEMBERS_PER_DISTRICT))
    landscapes = chance.shuffled([(shape, root) for root in _ROOTS for shape in _LANDSCAPES])
    towns = chance.shuffled([shape.format(root) for shape in _TOWN_SHAPES for root in _TOWN_ROOTS])
    return [_given(number, record) for number, record in enumerate(first)] + [
        _district(number, *landscapes[number], towns[number * TOWNS_PER_DISTRICT :], chance)
        for number in range(len(first), count)
    ]


def _given(number: int, record: dict) -> District:
    return District(
        id=record["id"],
        name=record["name"]["it"],
        description=record["description"],
        population=record["population"],
        towns=_towns(number, record["towns"]),
    )


def _district(
    number: int, landscape: tuple[str, str, str], root: str, towns: list[str], chance: Chance
) -> District:
    shape, italian, english = landscape
    name = f"{shape} {root}"
    return District(
        id=slug(name),
        name=name,
        description=text(italian, english),
        population=chance.between(18_000, 160_000),
        towns=_towns(number, towns),
    )


def _towns(number: int, names: Sequence[str]) -> tuple[Town, ...]:
    return tuple(
        Town(name, f"{99000 + number * TOWNS_PER_DISTRICT + place:05d}")
        for place, name in enumerate(names[:TOWNS_PER_DISTRICT])
    )
