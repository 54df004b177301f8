"""docs/benchmarks.md, from the runs that docs/benchmarks.json holds."""

from collections.abc import Sequence

from arithmetic import growth_per_page, ratio, shares, spread
from chart import Bar, bars
from programs import PROGRAMS
from runs import CASES, CHANGED, COLD, UNCHANGED, medians, walls
from targets import judge

TITLES = {kind.name: kind.title for kind in PROGRAMS}
_CASES = {COLD: "cold", CHANGED: "one file changed", UNCHANGED: "nothing changed"}


def page(results: dict) -> str:
    sections = (_head, _targets, _times, _growth, _stages, _equality, _method, _repeat)
    return "\n\n".join(section(results) for section in sections) + "\n"


def chart(results: dict) -> str:
    members = max(results["members"])
    measured = [(name, found) for name in TITLES if (found := medians(results["runs"], name, members, COLD))]
    measured.sort(key=lambda entry: entry[1]["wall"])
    values = [Bar(TITLES[name], found["wall"], f"{_seconds(found['wall'])}, {_memory(found['memory'])}", name == "bilancio") for name, found in measured]
    pages = results["sizes"][str(members)]["pages"]
    described = "; ".join(f"{bar.label}: {bar.written}" for bar in values)
    return bars(
        f"{_count(pages)} pages from nothing",
        f"Bars from nought, shorter is faster. {described}.",
        f"Seconds of wall clock (median), {_count(members)} members, two languages, {results['machine']['cores']} cores; beside it, peak memory",
        values,
    )


def _head(results: dict) -> str:
    machine, versions = results["machine"], results["machine"]["versions"]
    others = ", ".join(f"{name} {version}" for name, version in versions.items() if name not in ("bilancio", "python"))
    return f"""# Benchmarks

This page and its chart are written by `scripts/bench --write` from the runs in [benchmarks.json](benchmarks.json).

![Bars: how long each program takes for the same pages; the numbers are in the table below](benchmarks.svg)

Measured on {machine["date"]}: {machine["processor"]}, {machine["cores"]} cores, {machine["memoryGB"]} GB of memory, {machine["system"]},
{machine["kernel"]}; sites read from and written to {machine["fileSystem"]}. bilancio {versions["bilancio"]}; {others};
Python {versions["python"]}. Seconds differ from machine to machine; what carries over is the ratios."""


def _targets(results: dict) -> str:
    rows = [(target.aim, target.reached, target.verdict) for target in judge(results)]
    return "## Targets\n\n" + _table(("aim", "measured", ""), rows)


def _times(results: dict) -> str:
    parts = ["## Times and memory"]
    for members in results["members"]:
        size = results["sizes"][str(members)]
        parts.append(
            f"### {_count(members)} members\n\n"
            f"{_count(size['inputFiles'])} files of {_megabytes(size['inputBytes'])} become {_count(size['pages'])} pages of "
            f"{_megabytes(size['pageBytes'])}."
        )
        rows = [row for case in CASES for row in _rows(results, members, case)]
        heads = ("", "program", "wall", "CPU", "memory", "Hugo tuned ÷ it", "it ÷ floor", "runs, spread")
        parts.append(_table(heads, rows, numeric=range(2, 8)))
        parts += _left_out(results, members)
    return "\n\n".join(parts)


def _rows(results: dict, members: int, case: str) -> list[tuple[str, ...]]:
    runs = results["runs"]
    hugo, floor = medians(runs, "hugo-tuned", members, case), medians(runs, "floor", members, case)
    rows = []
    for name, title in TITLES.items():
        found = medians(runs, name, members, case)
        if not found:
            continue
        times = walls(runs, name, members, case)
        rows.append(
            (
                _CASES[case],
                title,
                _seconds(found["wall"]),
                _seconds(found["cpu"]),
                _memory(found["memory"]),
                _ratio(ratio(hugo and hugo["wall"], found["wall"])),
                _ratio(ratio(found["wall"], floor and floor["wall"])),
                f"{len(times)}, {100 * spread(times):.0f}%" if len(times) > 1 else "1",
            )
        )
    return rows


def _left_out(results: dict, members: int) -> list[str]:
    lines = [
        f"{TITLES[entry['program']]}, {_CASES[entry['case']]}: stopped after {entry['limit']} s."
        for entry in results["leftOut"]
        if entry["members"] == members
    ]
    if members > results["slowAbove"]:
        slow = " and ".join(kind.title for kind in PROGRAMS if kind.is_slow)
        lines.append(f"{slow} were run once, cold; their other cases were not run at this size.")
    return ["  \n".join(lines)] if lines else []


def _growth(results: dict) -> str:
    sizes = sorted(results["members"])
    if len(sizes) < 2:
        return "## Growth\n\nNot measured: only one size was run."
    small, large = sizes[-2:]
    pages = [results["sizes"][str(size)]["pages"] for size in (small, large)]
    rows = []
    for name, title in TITLES.items():
        one, other = (medians(results["runs"], name, size, COLD) for size in (small, large))
        if one and other:
            costs = [f"{1e6 * found['wall'] / count:.0f} µs" for found, count in zip((one, other), pages, strict=True)]
            rows.append((title, *costs, f"{growth_per_page(one['wall'], pages[0], other['wall'], pages[1]):.2f}"))
    heads = ("program", f"a page of {_count(pages[0])}", f"a page of {_count(pages[1])}", "growth")
    return (
        f"## Growth\n\nWhat a page costs, cold, with {_count(small)} and with {_count(large)} members: 1.00 is linear. Lists of all "
        "members are among the pages and grow with them.\n\n" + _table(heads, rows, numeric=range(1, 4))
    )


def _stages(results: dict) -> str:
    if not results["stages"]:
        return "## Where bilancio’s time goes\n\nNot measured: the program has no `--timings`."
    sizes = [str(members) for members in results["members"] if str(members) in results["stages"]]
    names = list(dict.fromkeys(stage for size in sizes for stage in results["stages"][size]))
    rows = []
    for name in names:
        cells = []
        for size in sizes:
            stages = results["stages"][size]
            part = shares(stages).get(name)
            cells.append("–" if part is None else f"{stages[name]:.1f} ms, {100 * part:.0f}%")
        rows.append((name, *cells))
    heads = ("stage", *(f"{_count(int(size))} members" for size in sizes))
    text = "## Where bilancio’s time goes\n\nOne cold build of each size with `--timings`; shares of the sum of the stages"
    return f"{text}, some of which run on both cores.\n\n" + _table(heads, rows, numeric=range(1, 1 + len(sizes)))


def _equality(results: dict) -> str:
    checked = "; ".join(
        f"{_count(int(members))} members: " + ", ".join(f"{TITLES[name]} {count} pages" for name, count in programs.items())
        for members, programs in results["equal"].items()
    )
    return f"""## What is equal, and what isn’t

Every program makes the same pages at the same addresses: home, members with facts, story, figures of three years and
projects, projects with their tables, the directory and a page for each filter, sectors, territories, A to Z, simple
pages; each with menu, breadcrumb, language links, canonical address, `hreflang`, structured data and footer. Before a
program counts, all its pages have to be there, and on a sample of up to 40 pages of every kind in each language all visible
words (white space apart) and the targets of all links have to be the same as bilancio’s, or the benchmark stops. Checked
this time: {checked or "nothing, no other program was run"}.

What differs, and in whose favour:

- **bilancio does more.** It checks the data against schemas, every link and figure, sums and laws, and that translations agree and
  are up to date; it computes the figures; it writes open data as CSV and JSON (six files). None of the others checks anything.
- **Hugo** is given each member’s projects, the names of places and the figures as they are written, all of which bilancio works out.
  *Tuned*: links are already addresses, and its link and image hooks and its typographer are off; parts of pages that repeat
  are cached as its documentation recommends; the program itself is run, not the script around it. *As it comes*: links are paths
  of files, which its own hook resolves. Its memory limit is left as it is. Dates and numbers are formatted by it.
- **Pelican and Zensical** are given all values ready to print, with figures and links filled in. **Zensical** has one language in one site, so it is
  run twice and the times are added; its templates don’t see other pages, so lists are given as ready HTML; its tree of all pages is left out,
  because building it takes the square of their number. The version is the newest of those tried for which the package index has all parts.
- Left out on all sides: the social report with its charts and tables, footnotes, links to other sites in texts, search.
- **The floor** is no site generator: it reads every input file, runs cmark-gfm (the same extensions) over every byte of Markdown and
  writes files of the same names and sizes, on two threads.

Pelican was chosen as the third peer because its templates are Jinja’s, as Zensical’s are: both use the same files, so that what
differs between them is the programs. It also installs from the package index alone, without root."""


def _method(results: dict) -> str:
    runs = ", ".join(f"{count} at {_count(int(members))} members" for members, count in results["runCounts"].items())
    return f"""## How it is measured

The content is made from seed {results["seed"]}: the same seed gives the same bytes, and bilancio has to build it without a
warning. Programs take turns run by run; every cold run writes to a new folder. *One file changed*: a sentence is added to one
member’s Italian text after a cold build, and the new page must have it; *nothing changed*: the same command once more. What bilancio keeps between builds, a digest of all bytes it
read and wrote, in the user’s cache folder, is removed before each cold run.
Median of the runs ({runs}; slow programs once above {_count(results["slowAbove"])} members); *spread* is how far the fastest and the slowest
run are apart. Wall clock from before the process starts to after it has ended; CPU and peak memory from `wait4`, by a
small program that starts the one to be measured, so that no interpreter’s memory counts. Files are in the system’s cache.
A run is stopped after {results["limit"]} seconds."""


def _repeat(results: dict) -> str:
    return """## To repeat it

```
scripts/bench                      everything: about twenty minutes on two cores
scripts/bench --members 1000       one size
scripts/bench --quick              19 members, one run of each: does it all still work?
scripts/bench --write              the same as scripts/bench, then writes this page, its chart and the JSON
scripts/bench --page               only writes page and chart again, from the JSON
```

The first time it installs the other programs into `.bench/`. Let the machine do nothing else meanwhile."""


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[int] = ()) -> str:
    rule = "|".join("--:" if column in numeric else "---" for column in range(len(heads)))
    lines = [f"| {' | '.join(heads)} |", f"|{rule}|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)


def _seconds(value: float) -> str:
    return f"{1000 * value:.0f} ms" if value < 1 else f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def _memory(kilobytes: float) -> str:
    return f"{kilobytes / 1024:,.0f} MB"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


def _ratio(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _count(value: int) -> str:
    return f"{value:,}"
