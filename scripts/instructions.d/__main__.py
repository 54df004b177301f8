"""scripts/instructions: compares the instructions of a build with the figure that was accepted last.

Exit status 1 if they are a tenth more, or a tenth less: a figure that is too high would let the next slowdown
through, so a gain has to be accepted too.
"""

import argparse
import sys

from counting import BuildFailed, count
from profile_text import top_functions
from record import Record
from selftest import run_self_test


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="scripts/instructions", description="Counts the instructions of a build of a small fixed site."
    )
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--accept", action="store_true", help="make what is counted now the accepted figure")
    modes.add_argument("--profile", action="store_true", help="show the functions in which they are spent")
    modes.add_argument("--self-test", action="store_true", help="plant slowdowns, and see that each is found")
    arguments = parser.parse_args()
    try:
        if arguments.self_test:
            return run_self_test()
        counted = count()
    except BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    now = Record.made_here(counted.instructions)
    if arguments.profile:
        print(top_functions(counted.profile))
    if arguments.accept:
        now.save()
        print(f"accepted: {now.instructions:,} instructions")
        return 0
    verdict = now.compared_with(Record.load())
    print(verdict.text)
    return 0 if verdict.is_fine else 1


if __name__ == "__main__":
    sys.exit(main())
