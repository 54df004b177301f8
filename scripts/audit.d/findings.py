"""What a check finds, and what it looked at."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Finding:
    """One problem: the file it stands in, relative to the site or the repository, and what is wrong."""

    file: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}"


@dataclass
class Check:
    """One check: its name, how many things of which kind it looked at, and what it found."""

    name: str
    looked_at: str
    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)  # worth a look, no failure
    seconds: float = 0.0


def timed(run: Callable[[], Check]) -> Check:
    """Runs a check and writes down how long it took."""
    began = time.monotonic()
    check = run()
    check.seconds = time.monotonic() - began
    return check
