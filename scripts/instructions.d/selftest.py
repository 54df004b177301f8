"""Does the guard see what it is there for? The site is made slower and faster to build, and once left alone."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counting import count
from record import Record

COPIES = 12


@dataclass(frozen=True)
class Plant:
    name: str
    change: Callable[[Path], None]
    says: str | None  # words of the verdict; None where all is well


def one_more_paragraph(content: Path) -> None:
    for language, words in (("it", "Ancora una riga."), ("en", "One more line.")):
        with (content / language / "mission.md").open("a", encoding="utf-8") as file:
            file.write(f"\n{words}\n")


def more_pages(content: Path) -> None:
    """Copies of one page, each with an address of its own."""
    for language in ("it", "en"):
        front, body = (content / language / "mission.md").read_text(encoding="utf-8").split("\n", 1)
        for number in range(COPIES):
            header = json.dumps({**json.loads(front), "slug": f"planted-{number}"}, ensure_ascii=False)
            (content / language / f"planted-{number}.md").write_text(f"{header}\n{body}", encoding="utf-8")


def no_report(content: Path) -> None:
    (content / "data/2022/report.json").unlink()
    for language in ("it", "en"):
        for file in (content / language / "report/2022").iterdir():
            file.unlink()


PLANTS = [
    Plant("nothing", lambda content: None, None),
    Plant("one more paragraph", one_more_paragraph, None),
    Plant(f"{COPIES} more pages", more_pages, "more"),
    Plant("no report", no_report, "less"),
]


def run_self_test() -> int:
    """Prints each case as told rightly or not, and returns the exit status."""
    accepted = Record.made_here(count().instructions)
    wrong = 0
    for plant in PLANTS:
        verdict = Record.made_here(count(plant.change).instructions).compared_with(accepted)
        is_right = verdict.is_fine if plant.says is None else not verdict.is_fine and plant.says in verdict.text
        wrong += not is_right
        print(f"{'right' if is_right else 'WRONG'}: {plant.name}: {verdict.text.splitlines()[0]}")
    print(f"\n{len(PLANTS) - wrong} of {len(PLANTS)} told rightly")
    return 1 if wrong else 0
