"""What is aimed at, and whether the runs reach it."""

from dataclasses import dataclass

from arithmetic import growth_per_page, median, ratio
from runs import CHANGED, COLD, UNCHANGED, medians


@dataclass(frozen=True)
class Target:
    aim: str
    reached: str
    is_met: bool | None
    """None where it was not measured."""

    @property
    def verdict(self) -> str:
        return {True: "met", False: "**not met**", None: "not measured"}[self.is_met]


def judge(results: dict) -> list[Target]:
    largest, smaller = 10_000, 1_000

    def one(program: str, members: int, case: str, measure: str = "wall") -> float | None:
        found = medians(results["runs"], program, members, case)
        return found[measure] if found else None

    cold = one("bilancio", largest, COLD)
    hugo = ratio(one("hugo-tuned", largest, COLD), cold)
    floor = ratio(cold, one("floor", largest, COLD))
    memory = ratio(one("bilancio", largest, COLD, "memory"), one("hugo-tuned", largest, COLD, "memory"))
    small, sizes = one("bilancio", smaller, COLD), results["sizes"]
    growth = None
    if small and cold:
        growth = growth_per_page(small, sizes[str(smaller)]["pages"], cold, sizes[str(largest)]["pages"])
    unchanged = ratio(one("bilancio", largest, UNCHANGED), cold)
    sample = 1000 * median([run["wall"] for run in results["sample"]]) if results["sample"] else None
    start = 1000 * median([run["wall"] for run in results["start"]]) if results["start"] else None
    edit = one("bilancio", smaller, CHANGED)
    return [
        _at_least("10,000 members, cold: at least 8 times faster than Hugo tuned", hugo, 8, "{:.1f} times"),
        _at_most("10,000 members, cold: at most 1.8 times the floor", floor, 1.8, "{:.2f} times"),
        _at_most("10,000 members: at most 1/20 of Hugo’s memory", memory and 20 * memory, 1, "{:.2f} twentieths"),
        _at_most("From 1,000 to 10,000 members a page costs at most 15% more", growth, 1.15, "{:.2f} times the time a page"),
        _at_most("10,000 members, nothing changed: at most a third of cold", unchanged, 1 / 3, "{:.2f} of cold"),
        _at_most("The sample site, cold, from start to exit: at most 60 ms", sample, 60, "{:.0f} ms"),
        _at_most("Start-up: at most 10 ms", start, 10, "{:.1f} ms"),
        _at_most(
            "1,000 members, one file changed, as a whole new build: under 300 ms (the live preview’s target)",
            edit and 1000 * edit,
            300,
            "{:.0f} ms",
        ),
    ]


def _at_most(aim: str, value: float | None, most: float, form: str) -> Target:
    return Target(aim, "–" if value is None else form.format(value), None if value is None else value <= most)


def _at_least(aim: str, value: float | None, least: float, form: str) -> Target:
    return Target(aim, "–" if value is None else form.format(value), None if value is None else value >= least)
