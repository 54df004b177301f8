"""Where the instructions went: callgrind's profile as two short lists."""

import re
import subprocess
import tempfile

LINE = re.compile(r"^ *[\d,]+ \( *([\d.]+)%\) +(.*?):((?:\$s|[^/]).*?)(?: \[[^]]*\])?$")
LISTED, WIDEST = 25, 120


def top_functions(profile: str) -> str:
    """The functions that cost most themselves, and those of ours that cost most with all they call."""
    with tempfile.NamedTemporaryFile("w", prefix="callgrind.out.") as file:
        file.write(profile)
        file.flush()
        alone = rows(annotated(file.name))
        together = rows(annotated(file.name, "--inclusive=yes"), among="Sources/")
    return "\n".join(
        [
            "Functions by their own instructions",
            *alone,
            "\nFunctions of ours, with all they call",
            *together,
            "",
        ]
    )


def annotated(file: str, *options: str) -> str:
    """What callgrind_annotate says, Swift's names as they are written in the sources."""
    command = ["callgrind_annotate", "--auto=no", *options, file]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    demangle = ["swift", "demangle", "--simplified", "--compact"]
    readable = subprocess.run(demangle, input=said, capture_output=True, text=True)
    return readable.stdout if readable.returncode == 0 else said


def rows(text: str, among: str = "") -> list[str]:
    """One row a function whose file's name contains `among`; an asynchronous one's parts come once, with the largest."""
    kept: dict[str, str] = {}
    for line in text.splitlines():
        found = LINE.match(line)
        if not found or among not in found[2] or "partial apply" in found[3]:
            continue
        function = found[3].removesuffix("'2")
        kept.setdefault(function, f"{float(found[1]):6.2f} %  {function}"[:WIDEST])
        if len(kept) == LISTED:
            break
    return list(kept.values())
