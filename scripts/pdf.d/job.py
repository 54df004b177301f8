"""The job folder: what to render, and where it goes."""

import json
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

VARIANTS = {"3a": "pdf/a-3a", "2a": "pdf/a-2a"}


class JobError(Exception):
    """The job folder is not what it should be; the message says why."""


@dataclass(frozen=True)
class AttachedFile:
    """A file to embed, and what it is, in the document's language."""

    path: Path
    description: str


@dataclass(frozen=True)
class Job:
    """job.json, with every path made absolute."""

    folder: Path
    source: Path
    base_url: str  # the public address of the page that the document stands for
    variant: str  # a name that WeasyPrint knows
    attachments: tuple[AttachedFile, ...]
    output: Path
    pages: Path

    @property
    def base_folder(self) -> str:
        """The address whose files are those of the job folder; ends with a slash."""
        return urljoin(self.base_url, ".")

    @property
    def unfinished(self) -> tuple[Path, Path]:
        """Where the PDF and the page numbers are written before they take their names."""
        return partial_name(self.output), partial_name(self.pages)

    def remove_unfinished(self) -> None:
        for path in self.unfinished:
            path.unlink(missing_ok=True)


def read_job(folder: Path) -> Job:
    """Reads job.json; JobError if it is missing, incomplete, or names a file outside the folder."""
    folder = folder.resolve()
    try:
        fields = json.loads((folder / "job.json").read_text(encoding="utf-8"))
        attachments = tuple(
            AttachedFile(inside(folder, entry["path"]), entry["description"])
            for entry in fields.get("attachments", [])
        )
        return Job(
            folder=folder,
            source=inside(folder, fields["source"]),
            base_url=fields["baseURL"],
            variant=VARIANTS[fields["variant"]],
            # A PDF keeps the names of its files in order.
            attachments=tuple(sorted(attachments, key=lambda file: file.path.name)),
            output=inside(folder, fields["output"]),
            pages=inside(folder, fields["pages"]),
        )
    except (OSError, ValueError) as problem:
        raise JobError(f"job.json: {problem}") from problem
    except KeyError as problem:
        raise JobError(f"job.json: {problem} is missing or unknown") from problem


def partial_name(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def inside(folder: Path, name: str) -> Path:
    """The file `name` of the folder; ValueError when it would lead elsewhere."""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder):
        raise ValueError(f"“{name}” is outside {folder}")
    return path
