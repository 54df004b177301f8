"""Links, images and fragments, without the network, by lychee."""

import json
import re
import subprocess
import sys
from pathlib import Path

from findings import Check, Finding
from website import Website


def check_links(site: Website) -> Check:
    """Links within the site, also those written with its public address (canonical, hreflang, sitemap)."""
    inputs = [*site.pages, *site.files(".xml"), *site.files(".css")]
    command = [
        str(Path(sys.executable).with_name("lychee")),
        "--offline",
        "--include-fragments",
        "--no-progress",
    ]
    command += ["--format", "json", "--no-ignore", "--root-dir", str(site.root)]
    if site.base_address:
        command += ["--remap", f"^{re.escape(site.base_address)}(.*) {site.root.as_uri()}/$1"]
    result = subprocess.run(
        [*command, "--", *(str(site.root / file) for file in inputs)], capture_output=True, text=True
    )
    if not result.stdout:
        raise RuntimeError(f"lychee: {result.stderr}")
    report = json.loads(result.stdout)
    findings = [
        as_finding(site, file, error)
        for errors in (report["error_map"], report["timeout_map"])
        for file in errors
        for error in errors[file]
    ]
    looked_at = (
        f"{report['total'] - report['excludes']} links ({report['excludes']} to other sites not followed)"
    )
    return Check("Links (lychee)", looked_at, findings)


def as_finding(site: Website, file: str, error: dict) -> Finding:
    place = Path(file)
    if place.is_relative_to(site.root):
        place = place.relative_to(site.root)
    line = error.get("span", {}).get("line")
    address = error.get("remap", {}).get("original", {}).get("url", error["url"])
    target = address.removeprefix(f"{site.root.as_uri()}/")
    return Finding(f"{place}:{line}" if line else str(place), f"{target}: {error['status']['text']}")
