"""The sites that are measured: made once for each size, seed and state of the generator, then kept."""

import hashlib
import shutil
from pathlib import Path

from consortium import make
from peers.model import Model

BENCH = Path(__file__).resolve().parent
REPOSITORY = BENCH.parents[1]
_STAMP = "made-by"


def content_of(members: int, seed: int, kept: Path, program: Path) -> Path:
    """A content folder for so many members; made anew when what makes it has changed."""
    folder = kept / f"{members}-{seed}"
    stamp = kept / f"{members}-{seed}.{_STAMP}"
    wanted = _fingerprint()
    if not (folder.is_dir() and stamp.is_file() and stamp.read_text() == wanted):
        stamp.unlink(missing_ok=True)
        make(members, seed, folder, program)
        stamp.write_text(wanted)
    return folder


def _fingerprint() -> str:
    """Changes whenever the generator or the pages it takes from the repository do."""
    sources = [*sorted((BENCH / "generator").glob("*.py")), BENCH / "consortium.py"]
    content = REPOSITORY / "content"
    sources += sorted(file for file in content.rglob("*") if file.is_file() and "report" not in file.parts)
    digest = hashlib.sha256()
    for file in sources:
        digest.update(f"{file.relative_to(REPOSITORY)}\0".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def sizes(model: Model, output: Path) -> dict[str, int]:
    """How large the site is, before and after."""
    inputs = [file for file in model.folder.rglob("*") if file.is_file()]
    texts = [file for file in inputs if file.suffix == ".md"]
    outputs = [file for file in output.rglob("*") if file.is_file()]
    pages = [file for file in outputs if file.suffix == ".html"]
    return {
        "pages": len(pages),
        "outputFiles": len(outputs),
        "outputBytes": sum(file.stat().st_size for file in outputs),
        "pageBytes": sum(file.stat().st_size for file in pages),
        "inputFiles": len(inputs),
        "inputBytes": sum(file.stat().st_size for file in inputs),
        "textBytes": sum(file.stat().st_size for file in texts),
    }


def empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
