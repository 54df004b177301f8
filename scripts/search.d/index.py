"""index.py FOLDER: makes the search index of FOLDER/pages in FOLDER/index. Called by scripts/search.

The pages are made for it by ./bilancio build --search: the texts alone, with what Pagefind is to know beside them.
Exit status: 0 made; 1 not made, standard error says why.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from pagefind_bin import get_executable

# What a page loads that searches with our own form, and the index itself. Pagefind also writes forms of its own, and
# a worker, which would stand outside the page's content-security policy.
NEEDED = re.compile(r"pagefind\.js|pagefind-entry\.json|.+\.pf_(meta|index|fragment|filter)")


def main() -> int:
    folder = Path(sys.argv[1])
    index = folder / "index"
    ran = subprocess.run(
        [get_executable(), "--site", folder / "pages", "--output-path", index, "--keep-index-url", "--quiet"],
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        cwd=folder,  # elsewhere it might find settings of somebody's
    )
    if ran.returncode:
        return 1
    languages = write_in_order(index / "pagefind-entry.json")
    programs = {f"wasm.{language['wasm'] or 'unknown'}.pagefind" for language in languages.values()}
    for file in index.rglob("*"):
        if file.is_file() and not NEEDED.fullmatch(file.name) and file.name not in programs:
            file.unlink()
    print("done", flush=True)
    return 0


def write_in_order(entry: Path) -> dict:
    """The same index is the same bytes: Pagefind lists the languages in no order."""
    fields = json.loads(entry.read_text(encoding="utf-8"))
    entry.write_text(json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return fields["languages"]


if __name__ == "__main__":
    sys.exit(main())
