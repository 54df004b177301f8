"""Figures and links within Markdown, made what a peer can read."""

import re
from pathlib import PurePosixPath

from peers.model import Model, Page

_FIGURE = re.compile(r"\{\{([^}]+)\}\}")
_LINK = re.compile(r"\]\(([^)#\s]+)\.md(#[^)]*)?\)")


def with_figures(text: str, figures: dict[str, str]) -> str:
    return _FIGURE.sub(lambda figure: figures[figure[1]], text)


def with_shortcodes(text: str) -> str:
    """Figures as Hugo's short codes."""
    return _FIGURE.sub(r'{{< value "\1" >}}', text)


def with_addresses(text: str, page: Page, model: Model) -> str:
    """Links to files as addresses from the site's root on."""
    folder = PurePosixPath(page.name).parent

    def address(link: re.Match[str]) -> str:
        return f"]({model.url(_normal(folder / link[1]), page.language)}{link[2] or ''})"

    return _LINK.sub(address, text)


def _normal(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
