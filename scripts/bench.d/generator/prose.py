"""The stories of members and projects, in Markdown."""

from collections.abc import Sequence

from generator import stock
from generator.chance import Chance
from generator.members import Member
from generator.projects import Project
from generator.text import LANGUAGES, Text, filled, text

_PAGES = (
    (("soci", "members"), "../members.md"),
    (("progetti", "projects"), "../projects.md"),
    (("settori", "sectors"), "../sectors.md"),
    (("territori", "territories"), "../territories.md"),
)


class Writer:
    """Puts sentences together into pages, the same in both languages."""

    def __init__(self, chance: Chance, year: int, town: str, others: Sequence[Member]) -> None:
        self._chance = chance
        self._year = str(year)
        self._town = town
        self._others = others
        self._stories = chance.some(stock.STORIES, 3)
        self._headings = chance.some(stock.HEADINGS, 2)
        self._blocks: list[Text] = []

    def page(self, title: Text) -> Text:
        chance = self._chance
        self._add(filled(("# $title", "# $title"), title=title))
        self._paragraph(stock.ORIGINS)
        self._paragraph(stock.RULES, stock.LINKED)
        self._section(chance.pick((None, self._bullets, self._steps, self._table, self._quotation)))
        if chance.happens(0.4):
            self._section(chance.pick((None, None, self._bullets, self._table)))
        self._paragraph(stock.CLOSINGS, stock.SHARED if chance.happens(0.5) else ())
        return {language: "\n\n".join(block[language] for block in self._blocks) + "\n" for language in LANGUAGES}

    def _add(self, block: Text) -> None:
        self._blocks.append(block)

    def _paragraph(self, *groups: stock.Sentences) -> None:
        self._add(_joined([self._said(self._chance.pick(group)) for group in groups if group], " "))

    def _said(self, sentence: tuple[str, str]) -> Text:
        chance = self._chance
        member = chance.pick(self._others)
        words, address = chance.pick(_PAGES)
        return filled(
            sentence,
            town=self._town,
            year=self._year,
            recent=str(chance.between(2021, 2024)),
            hour=chance.pick(("6.30", "7.15", "8.00", "9.30")),
            n=str(chance.between(11, 97)),
            member=f"[{member.name}](../members/{member.id}.md)",
            page={language: f"[{word}]({address})" for language, word in zip(LANGUAGES, words, strict=True)},
        )

    def _section(self, extra: object) -> None:
        heading = self._headings.pop()
        self._add(text(f"## {heading[0]}", f"## {heading[1]}"))
        self._add(self._said(self._stories.pop()))
        if callable(extra):
            extra()

    def _bullets(self) -> None:
        self._list("-")

    def _steps(self) -> None:
        self._list("1.")

    def _list(self, marker: str) -> None:
        self._add(text(*self._chance.pick(stock.LIST_LEADS)))
        items = self._chance.some(stock.LIST_ITEMS, self._chance.between(3, 5))
        signs = [f"{number}." if marker == "1." else marker for number in range(1, len(items) + 1)]
        lines = [text(f"{sign} {item[0]}", f"{sign} {item[1]}") for sign, item in zip(signs, items, strict=True)]
        self._add(_joined(lines, "\n"))

    def _table(self) -> None:
        chance = self._chance
        self._add(text(*chance.pick(stock.TABLE_LEADS)))
        first = chance.below(3)
        rows = [text(*(f"| {' | '.join(heads)} |" for heads in zip(*stock.TABLE_HEADS, strict=True)))]
        rows.append(text("|---|---|--:|", "|---|---|--:|"))
        for day in stock.DAYS[first : first + chance.between(2, 4)]:
            cells = f"{chance.pick(('8.30', '9.00', '9.30'))}–{chance.pick(('12.00', '12.30', '13.00'))} | {chance.between(6, 40)}"
            rows.append(text(f"| {day[0]} | {cells} |", f"| {day[1]} | {cells} |"))
        self._add(_joined(rows, "\n"))

    def _quotation(self) -> None:
        words = self._chance.pick(stock.QUOTES)
        self._add(text(f"> «{words[0]}»", f"> “{words[1]}”"))


def _joined(parts: Sequence[Text], separator: str) -> Text:
    return {language: separator.join(part[language] for part in parts) for language in LANGUAGES}


def story_of_member(member: Member, members: Sequence[Member], seed: int) -> Text:
    """Neighbours in the list are the ones that a story tells of; never the member itself."""
    around = [members[(member.number + step) % len(members)] for step in (1, 2, 3, 5, 8)]
    chance = Chance(seed, "story", member.id)
    return Writer(chance, member.founded.year, member.town.name, around).page(text(member.name, member.name))


def story_of_project(project: Project, seed: int) -> Text:
    chance = Chance(seed, "story", project.id)
    partners = [member for member, _ in project.partners]
    return Writer(chance, int(project.start[:4]), project.town, partners).page(project.title)
