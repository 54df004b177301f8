"""Pelican's settings: nothing but pages, their data read once, and no feature that isn't used."""

import json
from pathlib import Path

_DATA = json.loads((Path(__file__).parent / "data.json").read_text(encoding="utf-8"))
JINJA_GLOBALS = {"SITES": _DATA["sites"], "VIEWS": _DATA["views"], "FEEDS": _DATA["feeds"]}
JINJA_ENVIRONMENT = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}

SITEURL = ""
SITENAME = "Consorzio Tre Sponde"
TIMEZONE = "UTC"
DEFAULT_LANG = "it"
PATH = "content"
PAGE_PATHS = ["it", "en"]
ARTICLE_PATHS: list[str] = []
STATIC_PATHS = ["static"]
EXTRA_PATH_METADATA: dict[str, dict[str, str]] = {
    str(file.relative_to("content")): {"path": str(file.relative_to("content/static"))}
    for file in Path("content/static").rglob("*")
    if file.is_file()
}
THEME = "theme"
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES = ["sitemap", "feed-it", "feed-en"]
SITEMAP_SAVE_AS = "sitemap.xml"
FEED_IT_SAVE_AS = "feed.xml"
FEED_EN_SAVE_AS = "en/feed.xml"
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
CATEGORY_SAVE_AS = AUTHOR_SAVE_AS = TAG_SAVE_AS = ARCHIVES_SAVE_AS = ""
MARKDOWN = {
    "extension_configs": {
        "markdown.extensions.meta": {},
        "markdown.extensions.tables": {},
        "markdown.extensions.toc": {},
    },
    "output_format": "html5",
}
