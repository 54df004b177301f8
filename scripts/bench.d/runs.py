"""The runs themselves: programs take turns, each run into a fresh folder, and every run is kept."""

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from arithmetic import median
from peers.compare import differences, sample
from peers.model import Model, Page
from peers.views import BASE
from programs import PROGRAMS, Bilancio, Program, Site, Tools, environment_of_bilancio
from sites import REPOSITORY, content_of, empty, sizes
from stopwatch import Stopwatch, Taken

COLD, CHANGED, UNCHANGED = "cold", "changed", "unchanged"
CASES = (COLD, CHANGED, UNCHANGED)
_MARK = "\n\nUna riga in più, per la prova {}.\n"
_NAMES = "prima seconda terza quarta quinta sesta settima ottava nona".split()
_STAGE = re.compile(r"^([^\t\n]+)\t(\d+(?:\.\d+)?)(?:\t.*)?$", re.MULTILINE)


class Failure(Exception):
    """What makes the whole benchmark worthless: a build that fails, pages that differ."""


@dataclass(frozen=True)
class Plan:
    """What is run, and how often."""

    members: tuple[int, ...]
    seed: int
    runs: dict[int, int]
    """How many runs at each size; the slow programs run once at the largest sizes."""
    programs: tuple[str, ...]
    slow_above: int
    """Above so many members the slow programs are run once, and only cold."""
    work: Path
    kept: Path


@dataclass
class Results:
    """Everything that was measured, as it is written to the JSON file."""

    runs: list[dict] = field(default_factory=list)
    sizes: dict[str, dict] = field(default_factory=dict)
    stages: dict[str, dict[str, float]] = field(default_factory=dict)
    equal: dict[str, dict] = field(default_factory=dict)
    left_out: list[dict] = field(default_factory=list)
    sample: list[dict] = field(default_factory=list)
    start: list[dict] = field(default_factory=list)


class Bench:
    def __init__(self, plan: Plan, tools: Tools, stopwatch: Stopwatch) -> None:
        self._plan = plan
        self._tools = tools
        self._stopwatch = stopwatch
        self.results = Results()

    def run(self) -> Results:
        self._measure_start()
        self._measure_sample()
        for members in self._plan.members:
            self._measure_size(members)
        return self.results

    def _measure_start(self) -> None:
        """How long it takes to do nothing at all."""
        for _ in range(31):
            taken = self._stopwatch.run([self._tools.bilancio, "--version"])
            self.results.start.append(_checked(taken, "bilancio --version").record())
        say(f"start-up: {1000 * median([run['wall'] for run in self.results.start]):.1f} ms")

    def _measure_sample(self) -> None:
        """The repository's own site, reports and all, from start to exit."""
        content = REPOSITORY / "content"
        for _ in range(11):
            output = self._plan.work / "sample-site"
            command = [self._tools.bilancio, "build", "--content", content, "--output", output]
            empty(output).rmdir()
            empty(self._plan.work / "cache")
            taken = self._stopwatch.run(command, environment=environment_of_bilancio(self._plan.work / "cache"))
            self.results.sample.append(_checked(taken, "the sample site").record())
        empty(output)
        say(f"the sample site: {1000 * median([run['wall'] for run in self.results.sample]):.0f} ms")

    def _measure_size(self, members: int) -> None:
        site = self._site(members)
        chosen = [kind for kind in PROGRAMS if kind.name in self._plan.programs]
        programs = [kind(self._tools, site) for kind in chosen]
        for program in programs:
            say(f"{members} members: preparing {program.title}")
            program.prepare()
        times = self._plan.runs[members]
        for number in range(1, times + 1):
            for program in list(programs):
                if program.is_slow and members > self._plan.slow_above and number > 1:
                    continue
                if not self._round(program, members, number):
                    programs.remove(program)
        empty(site.work)

    def _site(self, members: int) -> Site:
        say(f"{members} members: making the content")
        work = empty(self._plan.work / str(members))
        folder = content_of(members, self._plan.seed, self._plan.kept, self._tools.bilancio)
        model = Model(folder)
        built = work / "reference"
        command = [self._tools.bilancio, "build", "--timings", "--content", folder, "--output", built]
        taken = self._stopwatch.run(command, environment=environment_of_bilancio(self._plan.work / "cache"))
        if taken.status:  # a program without --timings is measured all the same
            command.remove("--timings")
            taken = self._stopwatch.run(command, environment=environment_of_bilancio(self._plan.work / "cache"))
        _checked(taken, "bilancio")
        if re.search(r"(avviso|warning):", taken.log):
            raise Failure(f"bilancio warns of the content of {members} members:\n{taken.log[:2000]}")
        self.results.sizes[str(members)] = sizes(model, built)
        return Site(model, built, work)

    def _round(self, program: Program, members: int, number: int) -> bool:
        """Cold, one file changed, nothing changed; False when the program took too long and is not run again."""
        is_once = program.is_slow and members > self._plan.slow_above
        program.clear()
        if not self._one(program, members, COLD, number):
            return False
        if number == 1:
            self._compare(program, members)
        if program.reruns and not is_once:
            page = self._page_to_change(program)
            mark = _MARK.format(_NAMES[(number - 1) % len(_NAMES)])
            source = program.source(page)
            before = source.read_bytes()
            source.write_bytes(before.rstrip() + mark.encode())
            went_on = self._one(program, members, CHANGED, number) and self._one(program, members, UNCHANGED, number)
            source.write_bytes(before)
            if not went_on:
                return False
            if mark.strip() not in program.page(page).read_text(encoding="utf-8"):
                raise Failure(f"{program.title} did not see the change in {source}")
        program.clear()
        return True

    @staticmethod
    def _page_to_change(program: Program) -> Page:
        model = program.site.model
        return model.by_name[f"members/{model.members[len(model.members) // 2]['id']}", "it"]

    def _one(self, program: Program, members: int, case: str, number: int) -> bool:
        taken = self._stopwatch.run(*program.commands(), folder=program.folder, environment=program.environment)
        say(f"{members} members, {case}, run {number}: {program.title} {taken.wall:.2f} s, {taken.memory // 1024} MB")
        if taken.is_over:
            self.results.left_out.append({"program": program.name, "members": members, "case": case, "limit": self._stopwatch.limit})
            return False
        _checked(taken, program.title)
        self.results.runs.append({"program": program.name, "members": members, "case": case, "run": number, **taken.record()})
        if isinstance(program, Bilancio) and case == COLD:
            self._note_stages(program, members)
        return True

    def _note_stages(self, program: Program, members: int) -> None:
        """The stages of one more cold build: those that are timed pay for no clock of the program's own."""
        if str(members) in self.results.stages:
            return
        output = program.output.with_name("stages")
        command = [*program.commands()[0], "--timings"]
        command[command.index(program.output)] = output
        taken = self._stopwatch.run(command, folder=program.folder, environment=program.environment)
        empty(output).rmdir()
        if taken.status == 0:
            self.results.stages[str(members)] = {stage: float(time) for stage, time in _STAGE.findall(taken.log)}

    def _compare(self, program: Program, members: int) -> None:
        """Equal pages, or no benchmark."""
        if program.name in ("bilancio", "floor"):
            return
        site = program.site
        pages = sample(site.model.pages, self._plan.seed)
        found = differences(pages, lambda page: site.built / page.path, program.page, f"{BASE}/")
        if found:
            raise Failure(f"{program.title} shows something else:\n" + "\n".join(map(str, found[:20])))
        missing = [page.path for page in site.model.pages if not program.page(page).is_file()]
        if missing:
            raise Failure(f"{program.title} has not made {len(missing)} pages, such as {missing[0]}")
        self.results.equal.setdefault(str(members), {})[program.name] = len(pages)


def _checked(taken: Taken, what: str) -> Taken:
    if taken.status:
        raise Failure(f"{what}: status {taken.status}\n{taken.log[-3000:]}")
    return taken


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def medians(runs: Iterable[dict], program: str, members: int, case: str) -> dict[str, float] | None:
    """The middle run in wall, CPU and memory, or nothing when there was no run."""
    chosen = [run for run in runs if (run["program"], run["members"], run["case"]) == (program, members, case)]
    if not chosen:
        return None
    return {measure: median([run[measure] for run in chosen]) for measure in ("wall", "cpu", "memory")}


def walls(runs: Iterable[dict], program: str, members: int, case: str) -> Sequence[float]:
    return [run["wall"] for run in runs if (run["program"], run["members"], run["case"]) == (program, members, case)]
