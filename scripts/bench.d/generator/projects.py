"""Projects' records, as `data/projects.json` has them: one for every ten members, and at least nine."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.chance import Chance
from generator.members import Member
from generator.places import District
from generator.returns import YEARS
from generator.text import Text, filled, slug, text

MEMBERS_PER_PROJECT = 10
FEWEST = 9
_IDEAS = (
    ("Orti in comune a $town", "Shared gardens in $town", "food-and-farming"),
    ("A casa, a $town", "At home in $town", "older-people"),
    ("Dopo la scuola a $town", "After school in $town", "children-and-education"),
    ("L’officina di $town", "The $town repair shop", "environment-and-reuse"),
    ("La portineria di $town", "The $town porter’s lodge", "housing"),
    ("Il verde di $town", "Green $town", "green-areas"),
    ("La scuola dei mestieri di $town", "The $town school of trades", "training-and-services"),
    ("Il caffè di $town", "The $town café", "disability"),
    ("Parole nuove a $town", "New words in $town", "migration-and-inclusion"),
    ("Stanze aperte a $town", "Open rooms in $town", "mental-health"),
    ("Scuole pulite a $town", "Clean schools in $town", "cleaning-and-facility"),
)
_SUMMARIES = (
    ("Un posto, a $town, dove ci si arriva senza appuntamento e si torna con qualcosa in mano.",
     "A place in $town where people come without an appointment and go home with something in their hands."),
    ("Cinque pomeriggi la settimana a $town, con due operatori e tutti i vicini che ne hanno voglia.",
     "Five afternoons a week in $town, with two support workers and all the neighbours who feel like it."),
    ("Un lavoro vero per chi lo cerca da anni, e un servizio che a $town mancava.",
     "Real work for people who have been looking for it for years, and a service that $town lacked."),
)  # fmt: skip
_DESCRIPTIONS = (
    ("Il progetto è stato scritto con il Comune in un tavolo di coprogettazione. Chi lo realizza si incontra ogni mese e decide insieme che cosa cambiare.",
     "The project was written with the municipality through co-design. Those who carry it out meet every month and decide together what to change."),
    ("Soci diversi lavorano nello stesso posto con la stessa agenda: chi passa al mattino lascia detto a chi viene il pomeriggio.",
     "Different members work in the same place with the same diary: whoever comes in the morning leaves word for whoever comes in the afternoon."),
)  # fmt: skip
_AIMS = (
    ("Tenere aperto il servizio anche nei mesi in cui rende meno", "To keep the service open even in the months when it pays least"),
    ("Dare un contratto a chi finisce il tirocinio", "To give a contract to those who complete their placement"),
    ("Far incontrare persone che abitano vicine e non si conoscono", "To bring together people who live close by and don’t know one another"),
    ("Lasciare ai soci un modo di lavorare che possano ripetere", "To leave members with a way of working that they can repeat"),
)  # fmt: skip
_ROLES = (
    ("Coordinamento", "Coordination"), ("Operatori e laboratori", "Support workers and workshops"), ("Trasporti", "Transport"),
    ("Formazione", "Training"), ("Cucina e merende", "Kitchen and snacks"), ("Conti e rendicontazione", "Accounts and reporting"),
)  # fmt: skip
_OUTPUTS = (
    ("people-followed", ("Persone seguite", "People supported"), ("persone", "people")),
    ("hours-of-work", ("Ore di lavoro", "Hours of work"), ("ore", "hours")),
    ("days-open", ("Giornate di apertura", "Days open"), ("giornate", "days")),
    ("meals-served", ("Pasti serviti", "Meals served"), ("numero", "number")),
    ("courses-held", ("Corsi conclusi", "Courses completed"), ("numero", "number")),
)
_OUTCOMES = (
    (("Persone seguite", "People supported"),
     ("Si chiede meno spesso un ricovero per ragioni che si possono affrontare a casa.", "Fewer stays in hospital for reasons that can be dealt with at home."),
     ("Registro del servizio e colloqui di fine anno", "Service register and year-end interviews")),
    (("Famiglie", "Families"),
     ("Due su tre dicono di riuscire a riposare; resta scoperto il fine settimana.", "Two in three say that they manage to rest; weekends are still not covered."),
     ("Questionario annuale", "Yearly survey")),
    (("Quartiere", "Neighbourhood"),
     ("Il posto è conosciuto e chi ci lavora viene salutato per nome.", "The place is well known, and those who work there are greeted by name."),
     ("Interviste a chi abita intorno", "Interviews with people who live around it")),
)  # fmt: skip
_FORMS = ("agreement", "contract", "accreditation", "coDesign", "grant", "ownInitiative")


@dataclass(frozen=True)
class Project:
    id: str
    title: Text
    summary: Text
    description: Text
    kind: str
    status: str
    start: str
    end: str | None
    updated: str
    form: str
    lead: Member
    partners: tuple[tuple[Member, Text], ...]
    sector: str
    territory: District
    town: str
    chance: Chance

    def record(self) -> dict[str, object]:
        chance = self.chance
        first, rest = int(self.start[:4]), {}
        if self.end:
            rest["end"] = self.end
        years = [year for year in YEARS if year >= first]
        return {
            "id": self.id,
            "slug": {language: slug(title) for language, title in self.title.items()},
            "title": self.title,
            "summary": self.summary,
            "description": self.description,
            "kind": self.kind,
            "status": self.status,
            "start": self.start,
            **rest,
            "updated": self.updated,
            "legalForm": self.form,
            "leadMemberId": self.lead.id,
            "partners": [{"memberId": member.id, "role": role} for member, role in self.partners],
            "customers": [
                {"name": filled(("Comune di $town", "Municipality of $town"), town=self.town), "kind": "municipality"}
            ],
            "funders": [{"name": text("Regione", "The Region"), "kind": "region"}],
            "sectors": [self.sector],
            "territories": [self.territory.id],
            "aims": [text(*aim) for aim in chance.some(_AIMS, chance.between(2, 3))],
            "beneficiaries": [
                {
                    "group": text("Persone seguite", "People supported"),
                    "year": YEARS[-1],
                    "direct": chance.between(20, 400),
                    "indirect": chance.between(50, 900),
                }
            ],
            "outputs": [
                {
                    "id": name,
                    "name": text(*words),
                    "unit": text(*unit),
                    "byYear": {str(year): chance.between(120, 24_000) for year in years},
                }
                for name, words, unit in chance.some(_OUTPUTS, 3)
            ],
            "outcomes": [
                {"year": YEARS[-1], "stakeholder": text(*whom), "change": text(*change), "evidence": text(*evidence)}
                for whom, change, evidence in chance.some(_OUTCOMES, 2)
            ],
            "sdg": sorted(chance.some((1, 3, 4, 8, 10, 11, 12), 3)),
            "budgetByYear": {str(year): 500 * chance.between(60, 1_200) for year in years},
        }


def make_projects(members: Sequence[Member], districts: Sequence[District], seed: int) -> list[Project]:
    chance = Chance(seed, "projects")
    count = max(FEWEST, len(members) // MEMBERS_PER_PROJECT)
    places = [(district, town.name) for district in districts for town in district.towns]
    ideas = chance.shuffled([(idea, place) for place in places for idea in _IDEAS])[:count]
    return [
        _project(idea, place, members, Chance(seed, "project", number))
        for number, (idea, place) in enumerate(ideas)
    ]


def _project(
    idea: tuple[str, str, str], place: tuple[District, str], members: Sequence[Member], chance: Chance
) -> Project:
    district, town = place
    title = filled(idea[:2], town=town)
    partners = chance.some(members, chance.between(2, 4)) if len(members) < 50 else _some_of_many(members, chance)
    roles = chance.some(_ROLES, len(partners))
    is_over = chance.happens(0.2)
    start = chance.between(2016, 2024)
    return Project(
        id=slug(title["it"]),
        title=title,
        summary=filled(chance.pick(_SUMMARIES), town=town),
        description=text(*chance.pick(_DESCRIPTIONS)),
        kind=chance.pick(("service", "project", "innovation")),
        status="completed" if is_over else "active",
        start=f"{start}-{chance.between(1, 6):02d}-01",
        end=f"2024-{chance.between(7, 12):02d}-30" if is_over else None,
        updated=f"2025-01-{chance.between(2, 31):02d}",
        form=chance.pick(_FORMS),
        lead=partners[0],
        partners=tuple((member, text(*role)) for member, role in zip(partners, roles, strict=True)),
        sector=idea[2],
        territory=district,
        town=town,
        chance=chance,
    )


def _some_of_many(members: Sequence[Member], chance: Chance) -> list[Member]:
    """Two to four different members, without copying a long list for each project."""
    chosen: dict[str, Member] = {}
    wanted = chance.between(2, 4)
    while len(chosen) < wanted:
        member = chance.pick(members)
        chosen[member.id] = member
    return list(chosen.values())
