"""The accepted figure, with what it was counted with."""

import json
import platform
import re
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = Path(__file__).parents[1] / "instructions.json"
MARGIN = 0.10


@dataclass(frozen=True)
class Verdict:
    is_fine: bool
    text: str


@dataclass(frozen=True)
class Record:
    instructions: int
    architecture: str
    swift: str
    valgrind: str
    cmark_gfm: str

    @classmethod
    def made_here(cls, instructions: int) -> "Record":
        return cls(
            instructions,
            architecture=platform.machine(),
            swift=version(["swift", "--version"]),
            valgrind=version(["valgrind", "--version"]),
            cmark_gfm=version(["pkg-config", "--modversion", "libcmark-gfm"]),
        )

    @classmethod
    def load(cls) -> "Record":
        return cls(**json.loads(FILE.read_text(encoding="utf-8")))

    def save(self) -> None:
        FILE.write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")

    def compared_with(self, accepted: "Record") -> Verdict:
        """Other versions of the tools are named, and the counts compared all the same; another processor's can't be."""
        change = self.instructions / accepted.instructions - 1
        text = f"{self.instructions:,} instructions, {accepted.instructions:,} accepted: {change:+.2%}"
        for tool, (here, there) in self.differences(accepted).items():
            text += f"\n{tool} is {here} here and was {there} when the figure was accepted"
        if self.architecture != accepted.architecture:
            return Verdict(True, text + "\nNot compared: another processor counts otherwise.")
        if change > MARGIN:
            return Verdict(
                False,
                text + f"\nThat is over {MARGIN:.0%} more. scripts/instructions --profile shows where they are spent;"
                " what is worth them is accepted by scripts/instructions --accept.",
            )
        if change < -MARGIN:
            return Verdict(
                False,
                text + f"\nThat is over {MARGIN:.0%} less, well done:"
                " accept the new figure (scripts/instructions --accept), so that the guard stays sharp.",
            )
        return Verdict(True, text)

    def differences(self, other: "Record") -> dict[str, tuple[str, str]]:
        """The tools that differ, with both versions."""
        here, there = asdict(self), asdict(other)
        return {
            key: (here[key], there[key]) for key in here if key != "instructions" and here[key] != there[key]
        }


def version(command: list[str]) -> str:
    """The first thing that looks like a version in what the command says."""
    said = subprocess.run(command, capture_output=True, text=True).stdout
    found = re.search(r"\d+\.\d+[\w.]*", said)
    return found[0] if found else "unknown"
