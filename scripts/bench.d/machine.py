"""On what, when, and with which versions was measured."""

import datetime
import os
import platform
import re
import subprocess
from pathlib import Path

from programs import Tools
from sites import REPOSITORY


def describe(tools: Tools, work: Path) -> dict[str, object]:
    return {
        "date": datetime.date.today().isoformat(),
        "processor": _first(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo")) or platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "memoryGB": round(int(_first(r"MemTotal:\s*(\d+)", Path("/proc/meminfo")) or 0) / 1024**2),
        "kernel": f"{platform.system()} {platform.release()}",
        "system": _first(r'PRETTY_NAME="(.+)"', Path("/etc/os-release")) or "",
        "fileSystem": _said("stat", "--file-system", "--format=%T", work),
        "load": round(os.getloadavg()[0], 2),
        "versions": {
            "bilancio": _said("git", "-C", REPOSITORY, "describe", "--always", "--dirty") or "unknown",
            "hugo": (re.search(r"v([\d.]+)", _said(tools.hugo, "version")) or ["", "?"])[1],
            "pelican": _said(tools.venv / "bin/python", "-m", "pelican", "--version"),
            "zensical": _said(tools.zensical / "bin/zensical", "--version"),
            "python": platform.python_version(),
            "cmark-gfm": _said("pkg-config", "--modversion", "libcmark-gfm"),
        },
    }


def _first(pattern: str, file: Path) -> str | None:
    found = re.search(pattern, file.read_text(encoding="utf-8")) if file.is_file() else None
    return found[1].strip() if found else None


def _said(*command: object) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    return done.stdout.strip()
