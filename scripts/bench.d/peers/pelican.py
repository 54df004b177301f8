"""The pages as a Pelican site: Jinja templates, and what they print given to them as data."""

import json
import shutil
from pathlib import Path

from generator.text import LANGUAGES
from peers.drawing import LANDSCAPE
from peers.model import Model
from peers.views import Views

TEMPLATES = Path(__file__).resolve().parents[1] / "jinja"
LISTS = {
    "members": "directory",
    "directory": "directory",
    "projects": "projects",
    "sectors": "sectors",
    "territories": "territories",
    "home": "home",
    "a-z": "a-z",
}


def asset_paths(assets: Path) -> dict[str, str]:
    """The style sheet, script and icon of a site that bilancio built, by their names without the hash."""
    return {file.name.split("-")[0]: f"/assets/{file.name}" for file in (assets / "assets").iterdir()}


def copy_parts(folder: Path) -> None:
    """The templates that pages are put together from."""
    shutil.copytree(TEMPLATES / "parts", folder)
    shutil.copyfile(LANDSCAPE, folder / "landscape.html")


def write_pelican(model: Model, folder: Path, assets: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "content/static").mkdir(parents=True)
    for part in ("assets", "files"):
        shutil.copytree(assets / part, folder / "content/static" / part)
    shutil.copyfile(assets / "robots.txt", folder / "content/static/robots.txt")
    shutil.copyfile(TEMPLATES / "pelican/pelicanconf.py", folder / "pelicanconf.py")
    theme = folder / "theme/templates"
    copy_parts(theme / "parts")
    for template in (TEMPLATES / "layout.html", *(TEMPLATES / "pelican").glob("*.html")):
        shutil.copyfile(template, theme / template.name)
    views = {language: Views(model, language) for language in LANGUAGES}
    data = {
        "sites": {language: views[language].site(asset_paths(assets)) for language in LANGUAGES},
        "feeds": {language: list(views[language].feed()) for language in LANGUAGES},
        "views": {language: {} for language in LANGUAGES},
    }
    for page in model.pages:
        view = views[page.language].view(page)
        if page.kind in LISTS:
            view["list"] = f"parts/{LISTS[page.kind]}.html"
        data["views"][page.language][page.name] = view
        file = folder / "content" / page.language / f"{page.name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        head = {
            "Title": page.title,
            "Name": page.name,
            "Lang": page.language,
            "Slug": page.name.replace("/", "-"),
            "Save_as": page.path,
            "URL": page.path,
        }
        lines = [f"{key}: {value}" for key, value in head.items()]
        file.write_text("\n".join(lines) + f"\n\n{views[page.language].body(page)}\n", encoding="utf-8")
    (folder / "data.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
