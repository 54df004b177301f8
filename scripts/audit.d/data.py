"""The data against their JSON Schemas, by a validator that is not ours."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from os import cpu_count
from pathlib import Path

from findings import Check, Finding

CHECKER = str(Path(sys.executable).with_name("check-jsonschema"))


@dataclass(frozen=True)
class Mapping:
    """A schema and the files that it describes, as the editor's settings pair them."""

    schema: Path
    files: list[Path]


def check_data(repository: Path) -> Check:
    """Every JSON file of content/ has a schema, and keeps to it; every schema is one."""
    content = repository / "content"
    files = sorted(path for path in content.rglob("*.json") if ".translations" not in path.parts)
    check = Check("Data (check-jsonschema)", f"{len(files)} files")
    mappings = [mapping for mapping in read_mappings(repository) if mapping.files]
    described = {file for mapping in mappings for file in mapping.files}
    for file in files:
        if file not in described:
            check.findings.append(Finding(relative(repository, str(file)), "no schema describes it"))
    runs = [checker_arguments(mapping) for mapping in mappings]
    if schemas := sorted(map(str, (repository / "schemas").glob("*.schema.json"))):
        runs.append(["--check-metaschema", *schemas])
    with ThreadPoolExecutor(cpu_count()) as pool:
        for findings in pool.map(partial(run_checker, repository), runs):
            check.findings += findings
    return check


def checker_arguments(mapping: Mapping) -> list[str]:
    # Schemas name each other by file, whatever their own $id says: hence the base.
    base = mapping.schema.parent.resolve().as_uri() + "/"
    return ["--base-uri", base, "--schemafile", str(mapping.schema), *map(str, mapping.files)]


def read_mappings(repository: Path) -> list[Mapping]:
    """The pairs of .vscode/settings.json: what an author sees while typing is what is checked here."""
    file = repository / ".vscode/settings.json"
    settings = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {"json.schemas": []}
    return [
        Mapping(
            repository / entry["url"],
            sorted({file for pattern in entry["fileMatch"] for file in repository.glob(pattern.lstrip("/"))}),
        )
        for entry in settings["json.schemas"]
    ]


def run_checker(repository: Path, arguments: list[str]) -> list[Finding]:
    result = subprocess.run([CHECKER, "--output-format", "json", *arguments], capture_output=True, text=True)
    if not result.stdout:
        return [Finding("schemas", result.stderr.strip() or f"the checker gave status {result.returncode}")]
    report = json.loads(result.stdout)
    problems = [
        Finding(relative(repository, error["filename"]), f"{error['path']}: {error['message']}")
        for error in report.get("errors", [])
    ]
    problems += [
        Finding(relative(repository, error["filename"]), error["message"])
        for error in report.get("parse_errors", [])
    ]
    if result.returncode and not problems:
        problems = [Finding("schemas", result.stdout.strip())]
    return problems


def relative(repository: Path, file: str) -> str:
    path = Path(file)
    return str(path.relative_to(repository)) if path.is_relative_to(repository) else file
