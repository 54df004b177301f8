"""The pages as two Zensical sites, one for each language, because one site has one language.

Templates don't see other pages there, so lists are given ready-made, as HTML to be included: in its favour.
"""

import json
import shutil
from pathlib import Path, PurePosixPath

from generator.text import LANGUAGES
from peers.model import Model, Page, Record
from peers.pelican import LISTS, TEMPLATES, asset_paths, copy_parts
from peers.views import Views

_PROSE = "@prose@"


def write_zensical(model: Model, folder: Path, assets: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for language in LANGUAGES:
        _Site(model, folder / language, language, assets).write()


def source(page: Page) -> PurePosixPath:
    """The page's file below its language's `docs`; the page itself is at the same place below `site`."""
    path = PurePosixPath(page.path).with_suffix(".md")
    return path if page.language == LANGUAGES[0] else path.relative_to(page.language)


class _Site:
    def __init__(self, model: Model, folder: Path, language: str, assets: Path) -> None:
        self._model = model
        self._folder = folder
        self._views = Views(model, language)
        self._language = language
        self._assets = assets
        import jinja2  # not at the top: the self-test runs without it

        self._around = self._views.site(asset_paths(assets))
        loader = jinja2.FileSystemLoader(folder / "overrides")  # filled by `write` before anything is loaded
        self._environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)

    def write(self) -> None:
        overrides = self._folder / "overrides"
        copy_parts(overrides / "parts")
        (overrides / "lists").mkdir()
        shutil.copyfile(TEMPLATES / "layout.html", overrides / "layout.html")
        shutil.copyfile(TEMPLATES / "zensical/main.html", overrides / "main.html")
        if self._language == LANGUAGES[0]:
            for part in ("assets", "files"):
                shutil.copytree(self._assets / part, self._folder / "docs" / part)
        for page in self._model.pages:
            if page.language == self._language:
                self._write_page(page)
        settings = {
            "site_name": self._around["title"],
            "site_url": "https://www.tresponde.example/" + ("" if self._language == LANGUAGES[0] else f"{self._language}/"),
            "site_dir": "site",
            "use_directory_urls": False,
            "theme": {"custom_dir": "overrides", "language": self._language},
            "markdown_extensions": ["tables", "toc"],
            "nav": [{self._around["title"]: "index.md"}],
            "plugins": [],
            "extra": {"site": self._around},
        }  # fmt: skip
        (self._folder / "mkdocs.yml").write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")

    def _write_page(self, page: Page) -> None:
        view = self._views.view(page)
        if page.kind == "not-found":
            (self._folder / "overrides/404.html").write_text(self._whole(view, page), encoding="utf-8")
            return
        if page.kind in LISTS:
            view = self._with_list(view, page)
        file = self._folder / "docs" / source(page)
        file.parent.mkdir(parents=True, exist_ok=True)
        front = f"---\nview: {json.dumps(view, ensure_ascii=False)}\n---\n"
        file.write_text(f"{front}\n{self._views.body(page)}\n", encoding="utf-8")

    def _with_list(self, view: Record, page: Page) -> Record:
        """The list as a template to be included; the view keeps only what stands around it."""
        name = f"lists/{page.name.replace('/', '-')}.html"
        template = self._environment.get_template(f"parts/{LISTS[page.kind]}.html")
        html = template.render(view=view, d=self._around, w=self._around["words"], content=_PROSE)
        if structured := view.pop("jsonLD", ""):
            html += f'<script type="application/ld+json">{structured}</script>\n'
        before, _, after = html.partition(f'<div class="prose">\n{_PROSE}\n</div>')
        prose = '{% include "parts/prose.html" %}' if after else ""
        written = f"{{% raw %}}{before}{{% endraw %}}{prose}{{% raw %}}{after}{{% endraw %}}"
        (self._folder / "overrides" / name).write_text(written, encoding="utf-8")
        around = ("kind", "name", "title", "description", "lead", "isIndexed", "canonical", "languages", "section", "crumbs", "eyebrow")
        return {key: view[key] for key in around if key in view} | {"list": name}

    def _whole(self, view: Record, page: Page) -> str:
        """The page for addresses that lead nowhere, which Zensical makes of a template alone."""
        import markdown

        template = self._environment.get_template("layout.html")
        return template.render(view=view, d=self._around, content=markdown.markdown(self._views.body(page)))
