"""The programs that are measured: how each is given a site, run, and shown one changed file."""

import os
import shutil
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.text import LANGUAGES
from peers.hugo import write_hugo
from peers.model import Model, Page
from peers.pelican import write_pelican
from peers.zensical import source as zensical_source
from peers.zensical import write_zensical
from sites import REPOSITORY

Command = Sequence[str | Path]


@dataclass(frozen=True)
class Tools:
    """Where the programs are."""

    bilancio: Path
    floor: Path
    venv: Path
    zensical: Path

    @property
    def hugo(self) -> Path:
        """The program itself; the command in `bin` is a script in Python, which would be measured too."""
        return next(self.venv.glob("lib/python3*/site-packages/hugo/binaries/hugo"))


@dataclass(frozen=True)
class Site:
    """What is to be built: the content, as bilancio reads it, and what bilancio made of it."""

    model: Model
    built: Path
    work: Path


class Program(ABC):
    """A program with a site of its own below `site.work`, and an output folder beside it."""

    name: str
    title: str
    is_slow = False
    """Run once only, and only cold, where others are run several times."""
    reruns = True
    """Whether it can be asked to build again what it has built."""

    def __init__(self, tools: Tools, site: Site) -> None:
        self.tools = tools
        self.site = site
        self.folder = site.work / self.name
        self.output = site.work / f"{self.name}-site"

    @abstractmethod
    def prepare(self) -> None:
        """Writes the site as this program wants it; not measured."""

    @abstractmethod
    def commands(self) -> Sequence[Command]:
        """What builds the site into `output`."""

    @property
    def environment(self) -> Mapping[str, str]:
        return {}

    @property
    def run_in(self) -> Path:
        return self.folder

    @abstractmethod
    def source(self, page: Page) -> Path:
        """The file that has a page's text."""

    def clear(self) -> None:
        """Removes all that an earlier build left behind."""
        shutil.rmtree(self.output, ignore_errors=True)

    def page(self, page: Page) -> Path:
        return self.output / page.path


def environment_of_bilancio(cache: Path) -> dict[str, str]:
    """Where it finds its templates, and where it may keep what it knows of its last build."""
    return {"BILANCIO_HOME": str(REPOSITORY), "XDG_CACHE_HOME": str(cache)}


class Bilancio(Program):
    name = "bilancio"
    title = "bilancio"

    def prepare(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.site.model.folder, self.folder)

    def commands(self) -> Sequence[Command]:
        return ([self.tools.bilancio, "build", "--content", self.folder, "--output", self.output],)

    @property
    def environment(self) -> Mapping[str, str]:
        return environment_of_bilancio(self._cache)

    def clear(self) -> None:
        super().clear()
        shutil.rmtree(self._cache, ignore_errors=True)

    @property
    def _cache(self) -> Path:
        return self.folder.with_name("cache of bilancio")

    def source(self, page: Page) -> Path:
        return self.folder / page.language / f"{page.name}.md"


class Hugo(Program):
    is_tuned = False
    name = "hugo"
    title = "Hugo as it comes"

    def prepare(self) -> None:
        write_hugo(self.site.model, self.folder, self.site.built, self.is_tuned)

    def commands(self) -> Sequence[Command]:
        return ([self.tools.hugo, "build", "--quiet", "--destination", self.output],)

    @property
    def environment(self) -> Mapping[str, str]:
        return {"HUGO_CACHEDIR": str(self.site.work / f"{self.name}-cache")}

    def source(self, page: Page) -> Path:
        return self.folder / "content" / page.language / f"{page.name}.md"


class TunedHugo(Hugo):
    is_tuned = True
    name = "hugo-tuned"
    title = "Hugo tuned"


class Floor(Program):
    name = "floor"
    title = "the floor"
    reruns = False

    def prepare(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        inputs = [file for place in (self.site.model.folder, REPOSITORY / "templates") for file in _files(place)]
        outputs = [f"{file.stat().st_size}\t{file.relative_to(self.site.built)}" for file in _files(self.site.built)]
        folders = [place.relative_to(self.site.built) for place in sorted(self.site.built.rglob("*")) if place.is_dir()]
        self._write("inputs", map(str, inputs))
        self._write("outputs", [*(f"d\t{place}" for place in folders), *outputs])

    def _write(self, name: str, lines: Sequence[str]) -> None:
        (self.folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def commands(self) -> Sequence[Command]:
        return ([self.tools.floor, self.folder / "inputs", self.folder / "outputs", self.output],)

    def source(self, page: Page) -> Path:
        raise NotImplementedError


def _files(folder: Path) -> list[Path]:
    return sorted(Path(place) / name for place, _, names in os.walk(folder) for name in names)


class Pelican(Program):
    name = "pelican"
    title = "Pelican"
    is_slow = True

    def prepare(self) -> None:
        write_pelican(self.site.model, self.folder, self.site.built)

    def commands(self) -> Sequence[Command]:
        python = self.tools.venv / "bin/python"
        return ([python, "-m", "pelican", "content", "-s", "pelicanconf.py", "-o", self.output, "--quiet"],)

    def source(self, page: Page) -> Path:
        return self.folder / "content" / page.language / f"{page.name}.md"


class Zensical(Program):
    name = "zensical"
    title = "Zensical"
    is_slow = True

    def prepare(self) -> None:
        write_zensical(self.site.model, self.folder, self.site.built)

    def commands(self) -> Sequence[Command]:
        build = self.tools.zensical / "bin/zensical"
        return tuple([build, "build", "--config-file", self.folder / language / "mkdocs.yml"] for language in LANGUAGES)

    def source(self, page: Page) -> Path:
        return self.folder / page.language / "docs" / zensical_source(page)

    def clear(self) -> None:
        for language in LANGUAGES:
            for left in ("site", ".cache"):
                shutil.rmtree(self.folder / language / left, ignore_errors=True)

    def page(self, page: Page) -> Path:
        return self.folder / page.language / "site" / zensical_source(page).with_suffix(".html")


PROGRAMS: tuple[type[Program], ...] = (Bilancio, TunedHugo, Hugo, Pelican, Zensical, Floor)
