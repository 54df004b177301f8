"""consortium.py make --members N [--seed S] FOLDER: the content folder of a synthetic consortium.

The same N and seed give the same bytes. The translations' photos are made by the program itself
(`bilancio translations done --all`) unless --without-photos is given.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from generator.folder import make_folder

REPOSITORY = Path(__file__).resolve().parents[2]
PHOTOGRAPHED_ON = "1767225600"
"""The day that photos of translations bear: 1 January 2026."""


def make(members: int, seed: int, folder: Path, program: Path | None) -> None:
    """Makes the folder anew; with a program, also the photos of its translations."""
    shutil.rmtree(folder, ignore_errors=True)
    make_folder(members, seed, folder, REPOSITORY / "content")
    if program:
        photograph(folder, program)


def photograph(folder: Path, program: Path) -> None:
    command = [program, "translations", "done", "--all", "--content", folder]
    environment = {**os.environ, "BILANCIO_HOME": str(REPOSITORY), "SOURCE_DATE_EPOCH": PHOTOGRAPHED_ON}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"translations done: {done.stdout}{done.stderr}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="consortium.py", description=__doc__)
    commands = parser.add_subparsers(required=True)
    making = commands.add_parser("make", help="make a content folder")
    making.add_argument("folder", type=Path)
    making.add_argument("--members", type=int, default=19)
    making.add_argument("--seed", type=int, default=1)
    making.add_argument("--program", type=Path, default=REPOSITORY / "bilancio")
    making.add_argument("--without-photos", action="store_true")
    arguments = parser.parse_args()
    program = None if arguments.without_photos else arguments.program
    make(arguments.members, arguments.seed, arguments.folder.resolve(), program)
    return 0


if __name__ == "__main__":
    sys.exit(main())
