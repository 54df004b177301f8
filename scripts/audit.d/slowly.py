"""The browser as a reader on a phone and a slow line has it: slow 4G, a processor four times slower, no cache."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, CDPSession, Page, ViewportSize

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
SLOWER = 4
LINE = {
    "offline": False,
    "latency": 150,  # milliseconds, there and back
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}


@dataclass
class Transfer:
    """How many requests a page has made, and the bytes that came over the line."""

    requests: int = 0
    size: int = 0

    def listen(self, session: CDPSession) -> None:
        session.on("Network.loadingFinished", self.add)

    def add(self, event: dict) -> None:
        self.requests += 1
        self.size += int(event["encodedDataLength"])


@asynccontextmanager
async def opened_slowly(
    browser: Browser, address: str, viewport: ViewportSize
) -> AsyncIterator[tuple[Page, Transfer]]:
    """The page, loaded in a browser that has never seen the site."""
    context = await browser.new_context(viewport=viewport)
    try:
        page = await context.new_page()
        session = await context.new_cdp_session(page)
        transfer = Transfer()
        transfer.listen(session)
        await session.send("Network.enable")
        await session.send("Network.emulateNetworkConditions", LINE)
        await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        await page.goto(address, wait_until="load")
        yield page, transfer
    finally:
        await context.close()
