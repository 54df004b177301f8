"""What the preview's bar leads to: texts beside each other, where figures come from, other ways to see a page."""

from typing import Protocol

from playwright.async_api import Page, TimeoutError as Late

from rendering import AXE, OPTIONS, SETTLE, STICKING_OUT

HOST = "bilancio-preview"
SHADOW = f"document.querySelector('{HOST}').shadowRoot"
STALE = "en/work-and-welfare.html"
REPORT = "bilancio-sociale/2024.html"
QUOTED = "p > bilancio-figure"
TIP = f"{SHADOW}.querySelector('.tip')"
IS_TOLD = f"() => !{TIP}.hidden"
IS_QUIET = f"() => {TIP}.hidden"
# It stays open from page to page, so that a click could close it.
OPEN_BAR = f"() => {{ {SHADOW}.querySelector('.bar').open = true }}"
# Links to the editor are noted instead of followed.
NOTE_LINKS = f"""() => {{
  window.opened = []
  {SHADOW}.addEventListener('click', event => {{
    const link = event.target.closest?.('a[href^="vscode:"]')
    if (link) {{ event.preventDefault(); window.opened.push(link.getAttribute('href')) }}
  }})
}}"""
HALVES = """() => [...document.querySelectorAll('.rows li')].slice(0, 20).map(row =>
  [...row.querySelectorAll('.half')].map(half => Math.round(half.getBoundingClientRect().left)))"""


class Attempt(Protocol):
    page: Page

    @property
    def home(self) -> str: ...

    def fault(self, where: str, problem: str) -> None: ...

    async def wait(self, expression: str, where: str, problem: str) -> bool: ...

    def replace(self, file: str, old: str, new: str) -> None: ...


async def look(trial: Attempt, where: str, axe: str) -> None:
    """Axe in light and dark, wide and narrow, and nothing sideways."""
    for scheme in ("light", "dark"):
        for width in (1280, 360):
            place = f"{where}, {scheme}, {width} px"
            await trial.page.emulate_media(color_scheme=scheme)
            await trial.page.set_viewport_size({"width": width, "height": 740})
            await trial.page.evaluate(SETTLE)
            if over := await trial.page.evaluate(STICKING_OUT):
                trial.fault(place, f"the page scrolls sideways: {over}")
            await trial.page.evaluate(AXE)
            result = await trial.page.evaluate(f"options => axe.run({axe}, options)", OPTIONS)
            for violation in result["violations"]:
                nodes = violation["nodes"][0]["target"]
                trial.fault(place, f"{violation['id']}: {violation['help']} {nodes}")
    await trial.page.emulate_media(color_scheme="light")
    await trial.page.set_viewport_size({"width": 1280, "height": 740})


async def open_page(trial: Attempt, address: str) -> None:
    await trial.page.goto(trial.home + address, wait_until="load")
    await trial.page.wait_for_function(f"() => document.querySelector('{HOST}') !== null")


async def try_comparison(trial: Attempt) -> None:
    """Each page leads to its texts beside each other, which show what is stale or missing and follow each save."""
    page = trial.page
    await open_page(trial, STALE)
    await page.locator(".bar > summary").click()
    await page.get_by_role("link", name="Side by side").click()
    await page.wait_for_url("**/-/beside/**")
    stale = await page.locator(".rows li.open").count()
    said = await page.locator(".rows li.open .tag", has_text="the original has changed").count()
    if stale != 2 or said != 2:
        trial.fault("side by side", f"{stale} blocks are marked and {said} say so, but 2 are stale")
    unspoken = await page.locator(".rows .text:not([lang])").count()
    if unspoken:
        trial.fault("side by side", f"{unspoken} texts don't say their language")
    for width, columns in ((1280, 2), (360, 1)):
        await page.set_viewport_size({"width": width, "height": 740})
        if any(len(set(row)) != columns for row in await page.evaluate(HALVES)):
            trial.fault("side by side", f"at {width} px the texts don't stand in {columns} column(s)")
    await look(trial, "side by side", "document")
    await page.get_by_role("link", name="Back to the page").click()
    await page.wait_for_url(f"**/{STALE}")
    await open_page(trial, "-/beside/en/albo-fornitori.html")
    if await page.locator(".rows li.is-missing").count() != await page.locator(".rows li").count():
        trial.fault("side by side", "blocks without a translation aren't marked as missing")
    await look(trial, "side by side, missing", "document")
    await open_page(trial, "-/beside/missione.html")
    await page.evaluate("() => { window.isSame = true }")
    edit = ("content/it/mission.md", "Non abbiamo scopo di lucro.", "Non abbiamo alcuno scopo di lucro.")
    trial.replace(*edit)
    changed = "() => document.querySelectorAll('.rows li.is-changed ins').length === 1 && window.isSame"
    await trial.wait(changed, "side by side", "a changed block isn't marked while the page is open")
    trial.replace(edit[0], edit[2], edit[1])
    await trial.wait(
        "() => document.querySelectorAll('.rows li.open').length === 0", "side by side", "the mark stays"
    )


async def try_figures(trial: Attempt) -> None:
    """Where a figure comes from is told to the pointer, to the keyboard, and to who can see neither."""
    page, where = trial.page, "figures"
    await open_page(trial, "index.html")
    await page.evaluate(NOTE_LINKS)
    if await page.locator("bilancio-figure[tabindex]").count():
        trial.fault(where, "figures are stops of the Tab key before anybody asked for it")
    figure = page.locator(QUOTED).first
    await figure.hover()
    if await trial.wait(IS_TOLD, where, "nothing is told when the pointer rests on a figure"):
        if "content/data/members.json" not in (await page.locator(".tip").text_content() or ""):
            trial.fault(where, "the file isn't named")
        await look(trial, "where a figure comes from", f"'{HOST}'")
        await figure.hover()
        await trial.wait(IS_TOLD, where, "nothing is told after the window's size has changed")
        await page.locator(".tip").hover()
        await page.wait_for_timeout(500)
        if await page.evaluate(IS_QUIET):
            trial.fault(where, "it goes away under the pointer")
        await page.keyboard.press("Escape")
        if await page.evaluate(IS_TOLD):
            trial.fault(where, "Escape doesn't close it")
    await page.evaluate(OPEN_BAR)
    await page.locator("[data-do=figures]").click()
    await figure.focus()
    if await trial.wait(IS_TOLD, where, "nothing is told when a figure has the focus"):
        if not await page.evaluate(f"() => {SHADOW}.querySelector('[role=status].unseen').textContent !== ''"):
            trial.fault(where, "nothing is read out")
        await look(trial, "figures as stops", "'main'")
        await figure.focus()
        await page.keyboard.press("Enter")
        opened = await page.evaluate("() => window.opened")
        if len(opened) != 1 or "/content/data/members.json" not in opened[0]:
            trial.fault(where, f"Enter opens {opened}")
        await page.keyboard.press("ArrowDown")
        if not await page.evaluate(f"() => {TIP}.contains({SHADOW}.activeElement)"):
            trial.fault(where, "the arrow key doesn't lead into it")
        await page.keyboard.press("Escape")
        if await page.evaluate("() => document.activeElement.localName") != "bilancio-figure":
            trial.fault(where, "Escape doesn't lead back to the figure")
    edit = ("content/it/index.md", "trovarlo. Il consorzio", "trovare lavoro. Il consorzio")
    trial.replace(*edit)
    shows = "() => document.body.textContent.includes('trovare lavoro. Il')"
    await trial.wait(shows, where, "a save doesn't show")
    if not await page.evaluate("() => document.activeElement.localName === 'bilancio-figure'"):
        trial.fault(where, "the focus is lost when the page is brought up to date")
    trial.replace(edit[0], edit[2], edit[1])
    await open_page(trial, REPORT)
    if await page.locator("[data-do=figures]").get_attribute("aria-pressed") != "true":
        trial.fault(where, "the choice is forgotten on the next page")
    for place, name in (
        (".data-table td.number > bilancio-figure", "table"),
        ("svg.is-wide text[data-figure]", "chart"),
    ):
        await page.locator(place).first.hover()
        if await trial.wait(IS_TOLD, where, f"nothing is told of a figure in a {name}"):
            await page.keyboard.press("Escape")
    await page.evaluate(f"() => {SHADOW}.querySelector('[data-do=figures]').click()")
    if await page.locator("bilancio-figure[tabindex]").count():
        trial.fault(where, "figures stay stops of the Tab key")


async def try_bar(trial: Attempt) -> None:
    """The rest of the bar: files, the width of a phone, printing."""
    page, where = trial.page, "bar"
    await open_page(trial, "missione.html")
    await page.evaluate(OPEN_BAR)
    await page.evaluate("() => { window.print = () => { window.isPrinted = true } }")
    await page.evaluate(NOTE_LINKS)
    await page.locator(".bar details > summary").click()
    for file in ("content/it/mission.md", "content/data/members.json", "templates/page.mustache"):
        await page.locator(".bar details a", has_text=file).click()
        opened = await page.evaluate("() => window.opened.pop() ?? ''")
        if f"/{file}" not in opened:
            trial.fault(where, f"{file} opens {opened!r}")
    if "(18 blocks)" not in (await page.locator(".bar").text_content() or ""):
        trial.fault(where, "the count of the translation's blocks is missing")
    await look(trial, where, f"'{HOST}'")
    await page.locator("[data-do=print]").click()
    if not await page.evaluate("() => window.isPrinted === true"):
        trial.fault(where, "the page isn't printed")
    try:
        async with page.expect_popup(timeout=5000) as opening:
            await page.locator("[data-do=phone]").click()
        phone = await opening.value
        await phone.wait_for_load_state()
        if (width := await phone.evaluate("() => outerWidth")) > 400:
            trial.fault(where, f"a phone's width is {width} px")
        await phone.close()
    except Late:
        trial.fault(where, "no window of a phone's width opens")


async def try_views(trial: Attempt) -> None:
    await try_comparison(trial)
    await try_figures(trial)
    await try_bar(trial)
