"""A site with a search, whoever built it: what its index holds, and what readers find, by keyboard and on a slow line."""

import asyncio
import gzip
import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, Error as BrowserError, Page

from browser import WIDE, chromium, opened
from findings import Check, Finding
from rendering import look_at
from server import serving
from slowly import PHONE, opened_slowly
from weight import MOST_BYTES_OF_A_SEARCH

POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')
TITLE = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
PATIENCE = 5_000  # milliseconds that a step may take that takes none
LATEST_ANSWER = 4000  # milliseconds on a slow line, from the first key
FOUND = """() => [...document.querySelectorAll('.found > li')].map(item => ({
  links: [...item.querySelectorAll('a')].map(link => link.href),
  title: item.querySelector('h3').textContent,
  marks: [...item.querySelectorAll('mark')].map(mark => mark.textContent),
  text: item.textContent,
}))"""
IS_SEEN = "() => document.querySelector('form.search').checkVisibility()"
STATUS = "() => document.getElementById('search-status').textContent"


@dataclass(frozen=True)
class Question:
    """What is typed on a language's page, and what is found first: a part of its address; nothing for no result."""

    page: str
    typed: str
    first: str | None
    marked: str = ""


ANSWERS, LOOKS, KEYBOARD = "questions and answers", "results by axe-core", "by keyboard"
ABSENCE, SPEED = "where it can't work", "first answer on a slow line"
ITALIAN, ENGLISH = "mappa-del-sito.html", "en/site-map.html"
QUESTIONS = (
    Question(ITALIAN, "attività", "bilancio-sociale/2024.html#section-5", "attivit"),
    Question(ITALIAN, "attivita", "bilancio-sociale/2024.html#section-5", "attivit"),
    Question(ITALIAN, "disabilità", "progetti/", "disabil"),
    Question(ITALIAN, "l’argine", "soci/argine.html", "Argine"),
    Question(ITALIAN, "dell'affitto", "", "affitt"),
    Question(ITALIAN, "dipendenti per contratto", "bilancio-sociale/2024.html#section-4", "contratt"),
    Question(ITALIAN, "beaches", None),
    Question(ENGLISH, "beaches", "en/projects/beaches-for-all.html", "eaches"),
    Question(ENGLISH, "employees by contract", "en/social-report/2024.html#section-4", "contract"),
    Question(ENGLISH, "attività", None),
)


@dataclass
class Desk:
    """A browser before a served site."""

    root: Path
    home: str
    context: BrowserContext
    findings: list[Finding] = field(default_factory=list)

    def fault(self, where: str, problem: str) -> None:
        self.findings.append(Finding(where, problem))

    async def ask(self, tab: Page, typed: str) -> list[dict]:
        """Types as a reader does, and waits for the answer that names what was typed."""
        await tab.fill("#query", "")
        await tab.type("#query", typed, delay=20)
        await tab.wait_for_function(f"typed => ({STATUS})().includes(typed)", arg=typed, timeout=PATIENCE)
        return await tab.evaluate(FOUND)

    def path(self, address: str) -> str:
        """An address as a path below the site's folder, with its fragment."""
        parts = urlsplit(address)
        return parts.path.removeprefix("/") + (f"#{parts.fragment}" if parts.fragment else "")


def check_searching(root: Path, notices: tuple[str, ...], only: str | None = None) -> Iterator[Check]:
    """All checks, or those without a browser and the one of that name."""
    yield check_index(root, notices)
    yield check_policy(root)
    yield from asyncio.run(search_in_browser(root, only))


def check_index(root: Path, notices: tuple[str, ...]) -> Check:
    """Each text has its title and leads somewhere; what stands around all pages is in none."""
    fragments = sorted((root / "pagefind/fragment").glob("*.pf_fragment"))
    check = Check("Search: what is indexed", f"{len(fragments)} texts")
    for fragment in fragments:
        text = json.loads(gzip.decompress(fragment.read_bytes()).removeprefix(b"pagefind_dcd"))
        address = text["meta"].get("url", text["url"]).removeprefix("/")
        page = (root / address.split("#")[0]).read_text(encoding="utf-8")
        check.findings += [
            Finding(address, f"indexed although it is on every page: {notice}")
            for notice in notices
            if notice in text["content"]
        ]
        if (problem := destination(root, address)) is not None:
            check.findings.append(Finding(address, problem))
        title = text["meta"].get("title", "").replace("\u2060 ", "")
        heading = " ".join(unescape(re.sub("<[^>]*>", "", TITLE.search(page)[1])).split())
        if not title or ("#" not in address and title != heading):
            check.findings.append(Finding(address, f"called “{title}”; its heading says “{heading}”"))
    if not fragments:
        check.findings.append(Finding("pagefind", "there is no index"))
    return check


def destination(root: Path, address: str) -> str | None:
    """What is wrong with an address that a result leads to."""
    path, _, fragment = address.partition("#")
    file = root / path
    if not file.is_file():
        return "leads to no page"
    if fragment and f'id="{fragment}"' not in file.read_text(encoding="utf-8"):
        return f"leads to a page without #{fragment}"
    return None


def check_policy(root: Path) -> Check:
    """Only pages with a form may do more than others, and no more than it takes."""
    pages = sorted(root.rglob("*.html"))
    check = Check("Search: security policy", f"{len(pages)} pages")
    strict = "script-src 'self'; base-uri 'none'"
    loose = "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'"
    for page in pages:
        html = page.read_text(encoding="utf-8")
        policy = POLICY.search(html)
        wanted = loose if 'role="search"' in html else strict
        if policy and wanted not in policy[1]:
            check.findings.append(Finding(str(page.relative_to(root)), f"the policy is: {policy[1]}"))
    return check


async def search_in_browser(root: Path, only: str | None) -> list[Check]:
    with serving(root) as home:
        async with chromium() as browser:
            checks = []
            for name, looked_at, work in WORKS:
                if only not in (None, name):
                    continue
                check = Check(f"Search: {name}", looked_at)
                began = time.monotonic()
                try:
                    await work(check, browser, root, home)
                except BrowserError as problem:  # a step that can't be taken
                    check.findings.append(Finding(name, str(problem).splitlines()[0]))
                check.seconds = time.monotonic() - began
                checks.append(check)
            return checks


async def check_answers(check: Check, browser: Browser, root: Path, home: str) -> None:
    """Results are those of the page's language, lead to what there is, and show why they were found."""
    desk = Desk(root, home, await browser.new_context(viewport=WIDE, reduced_motion="reduce"), check.findings)
    for question in QUESTIONS:
        where = f"{question.page} “{question.typed}”"
        async with opened(desk.context, home + question.page, home) as (tab, troubles):
            try:
                found = await desk.ask(tab, question.typed)
            except BrowserError as problem:
                desk.fault(where, f"no answer: {str(problem).splitlines()[0]}")
                found = None
            if found is not None:
                judge(desk, question, where, found)
            for trouble in dict.fromkeys(troubles):
                desk.fault(where, trouble)
    await desk.context.close()


def judge(desk: Desk, question: Question, where: str, found: list[dict]) -> None:
    if question.first is None:
        if found:
            desk.fault(where, f"finds “{found[0]['title']}” where there is nothing to be found")
        return
    if not found:
        desk.fault(where, "finds nothing")
        return
    addresses = [desk.path(link) for result in found for link in result["links"]]
    is_english = question.page.startswith("en/")
    for address in addresses:
        if address.startswith("en/") != is_english:
            desk.fault(where, f"finds a page of another language: {address}")
        if (problem := destination(desk.root, address)) is not None:
            desk.fault(where, f"{address} {problem}")
    if question.first not in addresses[0]:
        desk.fault(where, f"finds {addresses[0]} first, not {question.first}")
    if not any(question.marked in mark for result in found[:3] for mark in result["marks"]):
        desk.fault(where, f"marks no “{question.marked}” in the first results")
    if any("\u2060" in result["text"] or "<mark>" in result["text"] for result in found):
        desk.fault(where, "shows marks of the index to readers")


async def check_looks(check: Check, browser: Browser, root: Path, home: str) -> None:
    """A page full of results, wide and narrow, light and dark."""
    context = await browser.new_context(viewport=WIDE, reduced_motion="reduce")
    desk = Desk(root, home, context, check.findings)
    for page, typed in ((ITALIAN, "disabilità"), (ENGLISH, "disability")):
        async with opened(context, home + page, home) as (tab, _):
            await desk.ask(tab, typed)
            seen = await look_at(tab)
        for problem in (*seen.accessibility, *seen.scroll):
            desk.fault(page, problem)
        check.notes += [Finding(page, advice) for advice in seen.advice]
    await context.close()


async def check_keyboard(check: Check, browser: Browser, root: Path, home: str) -> None:
    """From the menu of another page to a result and back, without a mouse."""
    context = await browser.new_context(viewport=WIDE, reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    desk = Desk(root, home, context, check.findings)
    focused = "() => document.activeElement.id || document.activeElement.textContent.trim()"
    async with opened(context, home + "missione.html", home) as (tab, _):
        await tab.focus(f".main-nav a[href^='{ITALIAN}']")
        await tab.keyboard.press("Enter")
        await tab.wait_for_url(f"**/{ITALIAN}*")
        if (focus := await tab.evaluate(focused)) != "query":
            desk.fault(ITALIAN, f"the way from the menu leads to “{focus}”, not to the box")
        found = await desk.ask(tab, "disabilità")
        if not re.match(r"\d+ ", await tab.evaluate(STATUS)):
            desk.fault(ITALIAN, "the number of results is not announced")
        await tab.keyboard.press("Enter")
        await tab.keyboard.press("Tab")
        await tab.keyboard.press("Tab")
        if (focus := await tab.evaluate(focused)) != found[0]["title"]:
            desk.fault(ITALIAN, f"from the box two steps lead to “{focus}”, not to the first result")
        await tab.focus("#results .more button")
        await tab.keyboard.press("Enter")
        count = "count => document.querySelectorAll('.found > li').length > count"
        await tab.wait_for_function(count, arg=len(found))
        further = (await tab.evaluate(FOUND))[len(found)]["title"]
        if (focus := await tab.evaluate(focused)) != further:
            desk.fault(ITALIAN, f"after more results the focus is on “{focus}”, not on the first of them")
        await tab.focus(".found a")
        await tab.keyboard.press("Enter")
        await tab.wait_for_url(found[0]["links"][0])
        await tab.go_back()
        await tab.wait_for_function("() => document.querySelectorAll('.found > li').length > 0")
        if await tab.input_value("#query") != "disabilità":
            desk.fault(ITALIAN, "who comes back finds the box empty")
        await tab.focus("#query")
        await tab.keyboard.press("Escape")
        await tab.wait_for_function("() => document.getElementById('results').hidden")
    await context.close()


async def check_absence(check: Check, browser: Browser, root: Path, home: str) -> None:
    """Where it can't work, nothing looks like a search; where it fails, it says so. The list of pages is always there."""
    page = root / ITALIAN
    for name, script, address in (
        ("without JavaScript", False, home + ITALIAN),
        ("opened from disk", True, page.as_uri()),
    ):
        context = await browser.new_context(viewport=WIDE, java_script_enabled=script)
        async with opened(context, address, home) as (tab, _):
            await see_absence(tab, check, name)
        await context.close()
    context = await browser.new_context(viewport=WIDE)
    for name, missing in (("index missing", "**/pagefind/**"), ("index damaged", "**/*.pf_meta")):
        tab = await context.new_page()
        await tab.route(missing, lambda route: route.fulfill(status=404, body=""))
        await tab.goto(home + ITALIAN, wait_until="networkidle")
        if missing.endswith("/**"):
            await see_absence(tab, check, name)
        else:
            await tab.type("#query", "casa")
            await tab.wait_for_timeout(2000)
            if "elenco" not in await tab.evaluate(STATUS):
                check.findings.append(Finding(name, "nothing says that the search doesn't work"))
        await tab.close()
    await context.close()


async def see_absence(tab: Page, check: Check, name: str) -> None:
    if await tab.locator("form.search").is_visible():
        check.findings.append(Finding(name, "the box can be seen"))
    if await tab.locator(".letter a").count() < 20:
        check.findings.append(Finding(name, "the list of pages is not there"))


async def check_speed(check: Check, browser: Browser, root: Path, home: str) -> None:
    """The first answer on a phone and a slow line: what it weighs with its engine, and how long it takes."""
    for page, typed in ((ITALIAN, "disabilità"), (ENGLISH, "disability")):
        async with opened_slowly(browser, home + page, PHONE) as (tab, transfer):
            await tab.wait_for_timeout(1000)
            size = transfer.size - (root / "pagefind/pagefind.js").stat().st_size  # which has come by now
            milliseconds = await tab.evaluate(
                """typed => new Promise((done, fail) => {
                  const status = document.getElementById('search-status'), began = performance.now()
                  new MutationObserver(() => {
                    if (status.textContent.includes(typed)) done(performance.now() - began)
                  }).observe(status, { childList: true })
                  setTimeout(() => done(60000), 60000)
                  const box = document.getElementById('query')
                  box.value = typed
                  box.dispatchEvent(new Event('input', { bubbles: true }))
                })""",
                typed,
            )
            await tab.wait_for_timeout(300)
            size = transfer.size - size
        note = f"{size:,} bytes, {milliseconds / 1000:.1f} s"
        check.notes.append(Finding(page, note))
        if size > MOST_BYTES_OF_A_SEARCH:
            check.findings.append(Finding(page, f"{note}; {MOST_BYTES_OF_A_SEARCH:,} bytes at most"))
        if milliseconds > LATEST_ANSWER:
            check.findings.append(Finding(page, f"{note}; {LATEST_ANSWER / 1000} s at most"))


WORKS = (
    (ANSWERS, f"{len(QUESTIONS)} questions", check_answers),
    (LOOKS, "2 pages × 4 variants", check_looks),
    (KEYBOARD, "1 way there and back", check_keyboard),
    (ABSENCE, "4 ways to be without", check_absence),
    (SPEED, "2 pages", check_speed),
)
