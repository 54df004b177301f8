"""What members report for a year: every split makes its total, and a type B cooperative keeps to its thirty per cent."""

from collections.abc import Sequence

from generator.chance import Chance
from generator.members import Member
from generator.text import text

YEARS = (2022, 2023, 2024)
_CATEGORIES = ("physical", "mental", "psychiatricTreatment", "drug", "alcohol", "convictedAlternative")
Record = dict[str, object]


def make_returns(year: int, members: Sequence[Member], seed: int) -> Record:
    return {
        "$schema": "../../../schemas/returns.schema.json",
        "year": year,
        "asOf": f"{year}-12-31",
        "source": text(
            f"Schede dei soci raccolte fra marzo e maggio {year + 1}",
            f"Members’ returns collected between March and May {year + 1}",
        ),
        "returns": [_entry(member, year, seed) for member in members if member.joined.year <= year],
    }


def _entry(member: Member, year: int, seed: int) -> Record:
    size = Chance(seed, "size", member.id).between(12, 240)
    chance = Chance(seed, "return", member.id, year)
    workers = _workers(max(9, round(chance.near(size, 0.06))), chance)
    total = int(str(workers["total"]))
    own = _own_members(total, chance)
    disadvantaged = _disadvantaged(total, chance) if member.employs_disadvantaged else {"certifiedTotal": 0}
    production = total * chance.between(21_000, 38_000)
    public = round(production * chance.near(0.6, 0.4))
    return {
        "memberId": member.id,
        "status": "estimated" if chance.happens(0.02) else "reported",
        "soci": own,
        "workers": workers,
        "disadvantaged": disadvantaged,
        "valueOfProduction": production,
        "revenuePublic": public,
        "revenuePrivate": production - public,
        "surplus": chance.between(1_000, 60_000),
        "trainingHours": total * chance.between(4, 14),
        "usersServed": 0 if member.kind == "B" else total * chance.between(2, 9),
    }


def _workers(total: int, chance: Chance) -> Record:
    women = round(total * chance.near(0.6, 0.4))
    men = total - women
    split = {"women": _ages(women, chance), "men": _ages(men, chance)}
    ages = {age: split["women"][age] + split["men"][age] for age in split["women"]}
    permanent = round(total * chance.near(0.8, 0.15))
    full_time = round(total * chance.near(0.45, 0.3))
    return {
        "total": total,
        "women": women,
        "men": men,
        "permanent": permanent,
        "fixedTerm": total - permanent,
        "fullTime": full_time,
        "partTime": total - full_time,
        "fte": round(full_time + (total - full_time) * 0.6, 1),
        **ages,
        "byAgeAndGender": split,
    }


def _ages(total: int, chance: Chance) -> dict[str, int]:
    young = round(total * chance.near(0.15, 0.4))
    old = round(total * chance.near(0.27, 0.3))
    return {"under30": young, "age30to50": total - young - old, "over50": old}


def _own_members(workers: int, chance: Chance) -> Record:
    parts = {
        "workers": max(7, round(workers * chance.near(0.6, 0.2))),
        "volunteers": chance.between(0, 7),
        "users": 0,
        "funders": chance.between(0, 3),
        "legalPersons": 1,
    }
    total = sum(parts.values())
    return {"total": total, **parts, "women": round(total * chance.near(0.55, 0.4))}


def _disadvantaged(workers: int, chance: Chance) -> Record:
    certified = -(-workers * 3 // 10) + chance.between(0, 2)
    left = certified
    parts: dict[str, int] = {}
    for category in chance.some(_CATEGORIES, 4)[:-1]:
        parts[category] = left // 2
        left -= left // 2
    parts["sensory"] = left
    return {"certifiedTotal": certified, "certified": parts, "otherNonCertified": chance.between(0, 5)}
