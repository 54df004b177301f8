"""What a reader on a slow line has to wait for."""

from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from findings import Check, Finding
from website import Website

MOST_BYTES = 40_000
# A social report is a whole book on one page.
MOST_BYTES_OF_A_REPORT = 480_000
# The office reads a text there in two languages at once; no reader is sent to it.
MOST_BYTES_OF_A_TRANSLATION = 2 * MOST_BYTES
# Engine, index and texts for the first answer of the search, which only who searches has to wait for.
MOST_BYTES_OF_A_SEARCH = 200_000
# The limits of pages that are no ordinary ones, by how their body begins.
LIMITS = {
    b'<body class="report"': MOST_BYTES_OF_A_REPORT,
    b'<body class="translation"': MOST_BYTES_OF_A_TRANSLATION,
}


class StyleSheets(HTMLParser):
    """Collects the addresses of a page's style sheets."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "link" and "stylesheet" in (attributes.get("rel") or "").split():
            self.addresses.append(attributes.get("href") or "")


def check_weight(site: Website) -> Check:
    """HTML and CSS of each page, together and uncompressed."""
    check = Check("Weight", f"{len(site.pages)} pages")
    heaviest = 0
    for page in site.pages:
        html = (site.root / page).read_bytes()
        weight = len(html) + sum(size_of(site, page, sheet) for sheet in StyleSheets(html.decode()).addresses)
        most = next((limit for body, limit in LIMITS.items() if body in html), MOST_BYTES)
        if most == MOST_BYTES:
            heaviest = max(heaviest, weight)
        if weight > most:
            check.findings.append(Finding(page, f"{weight:,} bytes of HTML and CSS; {most:,} at most"))
    check.looked_at += f", the heaviest of the ordinary {heaviest:,} bytes"
    return check


def size_of(site: Website, page: str, address: str) -> int:
    path = (site.root / page).parent / unquote(urlsplit(address).path)
    return path.stat().st_size if path.is_file() else 0  # a missing one is for the link check to tell
