"""Debian's Chromium, and what a page does there that it should not."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from os import cpu_count

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, ViewportSize, async_playwright

CHROMIUM = "/usr/bin/chromium"
WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 320, "height": 640}


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


async def each(items: Iterable[str], work: Callable[[str], Awaitable[None]]) -> None:
    """Does the work for every item, a few at once."""
    turn = asyncio.Semaphore((cpu_count() or 1) + 1)

    async def one(item: str) -> None:
        async with turn:
            await work(item)

    async with asyncio.TaskGroup() as group:
        for item in items:
            group.create_task(one(item))


@asynccontextmanager
async def opened(context: BrowserContext, address: str, home: str) -> AsyncIterator[tuple[Page, list[str]]]:
    """A page, loaded, and the list of what it complains of, which grows as long as the page is open.

    A page may ask for what stands under `home`, and for nothing else.
    """
    page = await context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(describe_message(message)))
    page.on("pageerror", lambda error: troubles.append(f"script error: {error.message}"))
    page.on(
        "requestfailed", lambda request: troubles.append(f"request failed: {request.url} ({request.failure})")
    )
    page.on("response", lambda answer: troubles.extend(describe_answer(answer.status, answer.url)))
    page.on("request", lambda request: troubles.extend(describe_request(request.url, home)))
    try:
        await page.goto(address, wait_until="load")
        yield page, troubles
    finally:
        await page.close()


def describe_message(message: ConsoleMessage) -> str:
    against_policy = "Content Security Policy" in message.text
    what = "against the content-security policy" if against_policy else f"console {message.type}"
    return f"{what}: {message.text} ({message.location['url']})"


def describe_answer(status: int, address: str) -> list[str]:
    return [f"request answered with {status}: {address}"] if status >= 400 else []


def describe_request(address: str, home: str) -> list[str]:
    allowed = address.startswith((home, "data:", "about:"))
    return [] if allowed else [f"request to somewhere else: {address}"]
