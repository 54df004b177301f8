"""All checks of a site, in one run."""

import asyncio
import time
from collections.abc import Awaitable, Iterator
from functools import partial
from pathlib import Path

from browser import chromium
from data import check_data
from findings import Check, timed
from links import check_links
from markup import check_css, check_html, check_svg
from plain import check_from_disk, check_without_script
from reading import check_reading, check_scrolling
from rendering import check_rendering
from server import serving
from website import Website
from weight import check_weight


def check_everything(site: Website, repository: Path) -> Iterator[Check]:
    """Gives each check as soon as it is done."""
    yield timed(partial(check_data, repository))
    yield from check_site(site)


def check_site(site: Website) -> Iterator[Check]:
    """The checks of the pages alone."""
    for check in (check_html, check_css, check_svg, check_links, check_weight):
        yield timed(partial(check, site))
    yield from asyncio.run(check_in_browser(site))


async def check_in_browser(site: Website) -> list[Check]:
    with serving(site.root) as root, serving(site.root, base="/some/where/") as below:
        async with chromium() as browser:
            return [
                *await timed_together(check_rendering(browser, site, root, below)),
                *await timed_together(check_from_disk(browser, site, root)),
                *await timed_together(check_without_script(browser, site, root)),
                *await timed_together(check_reading(browser, site, root)),
                *await timed_together(check_scrolling(browser, site, root)),
            ]


async def timed_together(work: Awaitable[list[Check]]) -> list[Check]:
    """Checks made in one pass: the time stands with the first of them."""
    began = time.monotonic()
    checks = await work
    checks[0].seconds = time.monotonic() - began
    return checks
