"""The PDFs that are checked: those of the sample content, made in a scratch copy as a user makes them."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from findings import Finding


class Unmade(Exception):
    """A PDF could not be made; the message says why."""


def rendered(repository: Path, folder: Path) -> None:
    """Lets the renderer make the PDF of a job folder."""
    run([str(repository / "scripts/pdf"), str(folder)], repository)


def run(command: list[str], place: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    result = subprocess.run(
        command, cwd=place, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if result.returncode:
        told = (result.stderr.strip() or result.stdout.strip()).splitlines()
        raise Unmade(f"{' '.join(command)}: status {result.returncode}: {' '.join(told[-3:])}")


@contextmanager
def scratch_copy(repository: Path) -> Iterator[Path]:
    """A folder with a copy of the sample content, where PDFs may be left."""
    with TemporaryDirectory(prefix="bilancio-audit-") as place:
        for name in ("content", "templates", "schemas"):
            shutil.copytree(repository / name, Path(place) / name)
        yield Path(place)


def years(repository: Path) -> list[int]:
    """The years of which the content has a report."""
    return sorted(int(file.parent.name) for file in (repository / "content/data").glob("[0-9]*/report.json"))


def make(repository: Path, place: Path, year: int, jobs: str, *options: str) -> list[Path]:
    """Makes the PDFs of a year in the scratch copy, in all languages at once; gives their job folders."""
    command = [str(repository / "bilancio"), "pdf", str(year), "--source", jobs, *options]
    run(command, place)
    return sorted((place / jobs).glob(f"{year}-*"))


def compare_bytes(first: Path, second: Path) -> list[Finding]:
    """The same book gives the same PDF."""
    bytes_of = [(folder / "book.pdf").read_bytes() for folder in (first, second)]
    if bytes_of[0] == bytes_of[1]:
        return []
    return [Finding(f"{first.name}/book.pdf", "made again from the same content, it has other bytes")]
