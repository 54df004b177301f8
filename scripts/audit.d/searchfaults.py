"""Whether the audit of the search can be trusted: spoils a searchable site in one way after the other."""

import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from findings import Check
from search import build, notices
from searching import ABSENCE, ANSWERS, ENGLISH, ITALIAN, KEYBOARD, LOOKS, SPEED, check_searching
from selftest import tell


@dataclass(frozen=True)
class Fault:
    name: str
    check: str  # the name of the check in the browser that is run besides those without one
    says: str  # words of the finding
    spoil: Callable[[Path], None]


def replace(root: Path, pattern: str, old: str, new: str) -> None:
    for path in root.glob(pattern):
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{path} must hold {old!r}"
        path.write_text(text.replace(old, new), encoding="utf-8")


def swap_languages(root: Path) -> None:
    entry = root / "pagefind/pagefind-entry.json"
    fields = json.loads(entry.read_text(encoding="utf-8"))
    languages = fields["languages"]
    languages["it"], languages["en"] = languages["en"], languages["it"]
    entry.write_text(json.dumps(fields), encoding="utf-8")


FAULTS = (
    Fault(
        "policy without WebAssembly",
        ANSWERS,
        "no answer",
        lambda root: replace(root, ITALIAN, " 'wasm-unsafe-eval'", ""),
    ),
    Fault(
        "policy of every page",
        ABSENCE,
        "the policy is",
        lambda root: replace(root, "missione.html", "script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    ),
    Fault("indexes swapped", ANSWERS, "another language", swap_languages),
    Fault(
        "place that is gone",
        ANSWERS,
        "without #section-4",
        lambda root: replace(root, "bilancio-sociale/2024.html", 'id="section-4"', 'id="section-four"'),
    ),
    Fault(
        "box for those without script",
        ABSENCE,
        "the box can be seen",
        lambda root: replace(root, "assets/search-*.css", ".search{display:none}", ""),
    ),
    Fault(
        "result without focus",
        KEYBOARD,
        "focus is on",
        lambda root: replace(root, "assets/search-*.js", '.querySelector("a").focus()', '.querySelector("a")'),
    ),
    Fault(
        "mute number",
        ANSWERS,
        "no answer",
        lambda root: replace(root, ENGLISH, 'id="search-status"', 'id="search-statues"'),
    ),
    Fault(
        "faint results",
        LOOKS,
        "color-contrast",
        lambda root: replace(root, "assets/search-*.css", ".found mark{", ".found p{color:#999}.found mark{"),
    ),
    Fault(
        "overweight engine",
        SPEED,
        "at most",
        lambda root: replace(root, "pagefind/pagefind.js", "export{", f"/*{'heavy ' * 60_000}*/export{{"),
    ),
)


def run_self_test(repository: Path) -> int:
    """Prints each fault as caught or missed, and returns the exit status."""
    missed = 0
    with tempfile.TemporaryDirectory(prefix="bilancio-search-") as folder:
        site = Path(folder) / "site"
        if problems := build(repository, site, ["--search"]):
            print(*problems, sep="\n")
            return 1
        for number, fault in enumerate(FAULTS):
            spoilt = Path(folder) / str(number)
            shutil.copytree(site, spoilt)
            fault.spoil(spoilt)
            missed += not caught(fault, list(check_searching(spoilt, notices(repository), fault.check)))
    print(f"\n{len(FAULTS) - missed} of {len(FAULTS)} faults of a search caught")
    return 1 if missed else 0


def caught(fault: Fault, checks: list[Check]) -> bool:
    findings = [finding for check in checks for finding in check.findings]
    return tell(fault.name, next((f for f in findings if fault.says in f.problem), None))
