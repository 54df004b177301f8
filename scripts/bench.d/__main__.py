"""scripts/bench: how fast bilancio builds a synthetic consortium, beside other programs that make the same pages.

Without options everything: 19, 1,000 and 10,000 members, all programs, a little less than twenty minutes. Prints the tables;
--write also writes docs/benchmarks.md, .svg and .json. Exit status 1 when a build fails or pages differ.
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

import report
from machine import describe
from programs import PROGRAMS, Tools
from runs import Bench, Failure, Plan, say
from selftest import run_self_test
from sites import REPOSITORY, empty
from stopwatch import Stopwatch

DOCS = REPOSITORY / "docs"
NAMES = tuple(kind.name for kind in PROGRAMS)
SIZES = (19, 1_000, 10_000)
RUNS = {19: 9, 1_000: 5}
RUNS_OF_LARGE_SITES = 3
SLOW_ABOVE = 1_000
ROOM_IN_MEMORY = 6 * 1024**3


def main() -> int:
    arguments = _parser().parse_args()
    tools = Tools(
        bilancio=arguments.program.resolve(),
        floor=arguments.tools / "floor",
        venv=arguments.tools / "venv",
        zensical=arguments.tools / "zensical",
    )
    stopwatch = Stopwatch(arguments.tools / "stopwatch", arguments.tools / "log", arguments.limit)
    if arguments.test:
        return run_self_test(tools, stopwatch)
    if arguments.page:
        _write_page(json.loads((DOCS / "benchmarks.json").read_text(encoding="utf-8")))
        return 0
    work = _work_folder(arguments)
    try:
        results = _measure(arguments, tools, stopwatch, work)
    except Failure as failure:
        say(f"{failure}")
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(report.page(results))
    if arguments.write:
        (DOCS / "benchmarks.json").write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        _write_page(results)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--members", type=int, action="append", metavar="N", help="a size; may be repeated (19, 1000, 10000)")
    parser.add_argument("--runs", type=int, metavar="K", help="runs of each case (9, 5 and 3 by size)")
    parser.add_argument("--seed", type=int, default=1, help="what the content is made from (1)")
    parser.add_argument("--programs", default=",".join(NAMES), metavar="A,B", help=f"which ones ({','.join(NAMES)})")
    parser.add_argument("--limit", type=int, default=600, metavar="S", help="seconds after which a run is stopped (600)")
    parser.add_argument("--work", type=Path, metavar="FOLDER", help="where sites are built (memory if there is room, else .bench)")
    parser.add_argument("--program", type=Path, default=REPOSITORY / ".build/release/bilancio", help="the bilancio to measure")
    parser.add_argument("--quick", action="store_true", help="19 members, one run: a smoke test of the benchmark")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md, .svg and .json")
    parser.add_argument("--page", action="store_true", help="only write the page and the chart again, from the JSON")
    parser.add_argument("--test", action="store_true", help="test the benchmark itself; needs no other program")
    parser.add_argument("--tools", type=Path, default=REPOSITORY / ".bench", help=argparse.SUPPRESS)
    return parser


def _work_folder(arguments: argparse.Namespace) -> Path:
    """A folder of our own, in memory when there is room for it: what is measured is the programs, not the disk."""
    memory = Path("/dev/shm")
    if arguments.work:
        place = arguments.work.resolve()
    elif memory.is_dir() and shutil.disk_usage(memory).free > ROOM_IN_MEMORY:
        place = memory
    else:
        place = arguments.tools
    return empty(place / "bilancio-bench")


def _measure(arguments: argparse.Namespace, tools: Tools, stopwatch: Stopwatch, work: Path) -> dict:
    sizes = tuple(sorted(arguments.members or ((SIZES[0],) if arguments.quick else SIZES)))
    runs = 1 if arguments.quick else arguments.runs
    plan = Plan(
        members=sizes,
        seed=arguments.seed,
        runs={size: runs or RUNS.get(size, RUNS_OF_LARGE_SITES) for size in sizes},
        programs=tuple(arguments.programs.split(",")),
        slow_above=SLOW_ABOVE,
        work=work,
        kept=arguments.tools / "sites",
    )
    unknown = set(plan.programs) - set(NAMES)
    if unknown:
        raise Failure(f"unknown programs: {', '.join(sorted(unknown))}")
    plan.kept.mkdir(parents=True, exist_ok=True)
    machine = describe(tools, work)
    measured = Bench(plan, tools, stopwatch).run()
    return {
        "machine": machine,
        "members": list(sizes),
        "seed": plan.seed,
        "runCounts": {str(size): count for size, count in plan.runs.items()},
        "slowAbove": plan.slow_above,
        "limit": stopwatch.limit,
        "sizes": measured.sizes,
        "stages": measured.stages,
        "equal": measured.equal,
        "leftOut": measured.left_out,
        "start": measured.start,
        "sample": measured.sample,
        "runs": measured.runs,
    }


def _write_page(results: dict) -> None:
    (DOCS / "benchmarks.md").write_text(report.page(results), encoding="utf-8")
    (DOCS / "benchmarks.svg").write_text(report.chart(results), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
