"""One build under callgrind, with everything kept out that could change the count from place to place."""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = REPOSITORY / ".build/release/bilancio"
CONTENT = Path(__file__).parent / "content"
# Nothing of the caller's environment gets through; hashes and dates are fixed.
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LC_ALL": "C",
    "TZ": "UTC",
    "BILANCIO_HOME": ".",
    "SOURCE_DATE_EPOCH": "1735689600",
    "SWIFT_DETERMINISTIC_HASHING": "1",
    "SWIFT_BACKTRACE": "enable=no",
}
TOTAL = re.compile(r"^(?:totals|summary): (\d+)", re.MULTILINE)


class BuildFailed(Exception):
    """The fixed site is not built as it should be, so that its count means nothing."""


@dataclass(frozen=True)
class Count:
    instructions: int
    profile: str  # callgrind's file


def count(spoil: Callable[[Path], None] = lambda content: None) -> Count:
    """Builds a copy of the site in a fresh folder, by relative paths: the repository's own place has no part in it.

    `spoil` may change the copy of the content before.
    """
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="bilancio-", dir=memory if memory.is_dir() else None) as name:
        folder = Path(name)
        shutil.copytree(CONTENT, folder / "content")
        for part in ("templates", "schemas"):
            shutil.copytree(REPOSITORY / part, folder / part)
        spoil(folder / "content")
        return build_counted(folder)


def build_counted(folder: Path) -> Count:
    profile = folder / "callgrind.out"
    callgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", "--log-file=valgrind.log"]
    run = subprocess.run(
        [*callgrind, PROGRAM, "build", "--format", "json"],
        cwd=folder,
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    total = TOTAL.search(profile.read_text()) if profile.is_file() else None
    if total is None or not run.stdout:
        log = folder / "valgrind.log"
        raise BuildFailed(f"no count: {run.stderr}{log.read_text() if log.is_file() else ''}")
    problems = json.loads(run.stdout)["diagnostics"]
    if run.returncode or problems or not (folder / "site/index.html").is_file():
        raise BuildFailed(f"the fixed site has problems: {json.dumps(problems, indent=2, ensure_ascii=False)}")
    return Count(int(total[1]), profile.read_text())
