"""What a validator cannot see, by outloud: fonts that read as nonsense, tables that do not add up."""

import json
import subprocess
import sys
from pathlib import Path

from findings import Finding
from pdf.document import Document

TAKEN_AMISS = {
    # A first column of row headers makes it count more headers than data.
    "TBL-010",
    # A table's head, repeated on its next page, is an artifact as it should be. That no text is missing in
    # the tree is seen by comparing it with the book.
    "TAG-002",
}
# Worth a look: addresses in running text that are no links, drawing in another order than reading, sentences
# that consist of numbers.
NOTES = {"LNK-010", "ORD-001", "FIG-012", "FIG-011"}


def run_outloud(document: Document) -> tuple[list[Finding], list[Finding]]:
    """Findings and notes; a warning counts as a finding."""
    command = [str(Path(sys.executable).with_name("outloud")), "--json", "-", "--quiet", str(document.path)]
    result = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(result.stdout[result.stdout.index("{") :])["results"][0]
    findings: list[Finding] = []
    notes: list[Finding] = []
    if report["error"]:
        findings.append(document.found(None, f"outloud cannot read it: {report['error']}"))
    for entry in report["findings"]:
        if entry["rule"] in TAKEN_AMISS or entry["severity"] == "info":
            continue
        finding = document.found(entry.get("page"), f"{entry['rule']}: {entry['message']}")
        (notes if entry["rule"] in NOTES else findings).append(finding)
    return findings, notes
