"""Pages where less is there than usual: opened from disk by a double click, and without JavaScript."""

from playwright.async_api import Browser

from browser import NARROW, WIDE, each, opened
from findings import Check, Finding
from website import Website

# How a style sheet shows: its look is read off the elements, for from disk the sheet itself may not be read.
LOOK = """() => ['body', 'h1', 'main', 'header', 'nav', 'footer', 'a'].map(name => {
  const element = document.querySelector(name)
  if (!element) return name
  const style = getComputedStyle(element)
  return [name, style.fontFamily, style.fontSize, style.color, style.backgroundColor, style.display,
    style.margin, style.padding, style.maxWidth].join('; ')
})"""
STYLED = "() => document.querySelectorAll('link[rel~=stylesheet]').length > 0"
# What of <main> can be read, how many of its links can be followed, and which links of a <nav> can be got at:
# those that show, and those of a menu (<details>) that can be opened.
IN_REACH = """() => {
  const seen = element => element.checkVisibility({ visibilityProperty: true })
  const within = link => {
    const menu = link.closest('details:not([open])')
    return menu && seen(menu) && menu.querySelector('summary') && seen(menu.querySelector('summary'))
  }
  const links = [...document.querySelectorAll('nav a[href]')].filter(link => seen(link) || within(link))
  const main = document.querySelector('main') ?? document.body
  return {
    text: main.innerText.replace(/\\s+/g, ' ').length,
    links: [...main.querySelectorAll('a[href]')].filter(seen).length,
    navigation: links.map(link => link.getAttribute('href')),
  }
}"""


async def check_from_disk(browser: Browser, site: Website, root: str) -> list[Check]:
    """A page opened as file: looks as it does from a web server, and complains of nothing."""
    pages = [page for page in site.sample if page.rsplit("/", 1)[-1] != "404.html"]
    check = Check("Opened from disk", f"{len(pages)} pages")
    context = await browser.new_context(viewport=WIDE, reduced_motion="reduce")

    async def look(page: str) -> None:
        async with opened(context, root + page, root) as (tab, _):
            served = await tab.evaluate(LOOK)
        folder = site.root.as_uri() + "/"
        async with opened(context, folder + page, folder) as (tab, troubles):
            if not await tab.evaluate(STYLED):
                troubles.append("has no style sheet")
            look = await tab.evaluate(LOOK)
            if look != served:
                from_disk, from_server = next(
                    pair for pair in zip(look, served, strict=True) if len(set(pair)) > 1
                )
                troubles.append(f"looks different from disk: {from_disk} | from a server: {from_server}")
        check.findings.extend(Finding(page, trouble) for trouble in dict.fromkeys(troubles))

    await each(pages, look)
    await context.close()
    return [check]


async def check_without_script(browser: Browser, site: Website, root: str) -> list[Check]:
    """Without JavaScript nothing of a page is missing, and its navigation can be got at."""
    check = Check("Without JavaScript", f"{len(site.sample)} pages × 2 widths")
    with_script = await browser.new_context(viewport=WIDE)
    without = await browser.new_context(viewport=WIDE, java_script_enabled=False)

    async def look(page: str) -> None:
        async with (
            opened(with_script, root + page, root) as (full, _),
            opened(without, root + page, root) as (bare, _),
        ):
            for viewport in (WIDE, NARROW):
                await full.set_viewport_size(viewport)
                await bare.set_viewport_size(viewport)
                problems = compare(await bare.evaluate(IN_REACH), await full.evaluate(IN_REACH))
                check.findings.extend(
                    Finding(page, f"{problem} [{viewport['width']}]") for problem in problems
                )

    await each(site.sample, look)
    await with_script.close()
    await without.close()
    return [check]


def compare(bare: dict, full: dict) -> list[str]:
    lost = sorted(set(full["navigation"]) - set(bare["navigation"]))
    problems = [f"navigation link out of reach: {address}" for address in lost]
    if not bare["navigation"]:
        problems.append("no navigation can be got at")
    if bare["links"] < full["links"]:
        problems.append(f"{full['links'] - bare['links']} links of the page are missing")
    if bare["text"] < 0.95 * full["text"]:
        problems.append(f"text is missing: {bare['text']} characters of {full['text']}")
    return problems
