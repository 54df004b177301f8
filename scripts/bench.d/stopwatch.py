"""Runs commands and says what each took, by the C program of the same name."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

STOPPED = 124


@dataclass(frozen=True)
class Taken:
    """Seconds of wall clock and of CPU (user and system, children waited for included), and peak memory in kB."""

    wall: float
    cpu: float
    memory: int
    status: int
    log: str = ""

    @property
    def is_over(self) -> bool:
        return self.status == STOPPED

    def record(self) -> dict[str, object]:
        fields = asdict(self)
        fields.pop("log")
        return fields


class Stopwatch:
    def __init__(self, program: Path, log: Path, limit: int) -> None:
        self._program = program
        self._log = log
        self.limit = limit

    def run(
        self, *commands: Sequence[str | Path], folder: Path | None = None, environment: Mapping[str, str] | None = None
    ) -> Taken:
        """Runs one command after another, until one fails: their times add up, the highest peak counts."""
        total = Taken(0, 0, 0, 0)
        for command in commands:
            taken = self._one(command, folder, environment)
            total = Taken(
                total.wall + taken.wall,
                total.cpu + taken.cpu,
                max(total.memory, taken.memory),
                taken.status,
                total.log + taken.log,
            )
            if taken.status:
                break
        return total

    def _one(
        self, command: Sequence[str | Path], folder: Path | None, environment: Mapping[str, str] | None
    ) -> Taken:
        said = subprocess.run(
            [self._program, str(self.limit), self._log, *command],
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
        wall, user, system, memory, status = said.stdout.split()
        log = self._log.read_text(encoding="utf-8", errors="replace")
        return Taken(float(wall), float(user) + float(system), int(memory), int(status), log)
