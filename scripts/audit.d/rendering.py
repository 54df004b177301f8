"""Every page as it is rendered, wide and narrow, light and dark: axe-core, sideways scroll, complaints."""

from dataclasses import dataclass, field
from importlib.resources import files
from typing import Literal

from playwright.async_api import Browser, Page, ViewportSize

from browser import NARROW, WIDE, each, opened
from findings import Check, Finding
from website import Website

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": [*STANDARD, "best-practice"]},
    "resultTypes": ["violations", "incomplete"],
    "preload": False,
}
# Ends transitions: a colour half-way between light and dark is nobody's.
SETTLE = "document.getAnimations().forEach(animation => { try { animation.finish() } catch {} })"
# By how much the page is wider than its window, and the widest of the innermost elements that stick out.
STICKING_OUT = """() => {
  const room = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= room) return null
  const scrolls = e => e !== document.body && /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)
  const boxed = e => e !== document.body && (scrolls(e.parentElement) || boxed(e.parentElement))
  const wide = [...document.body.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > room + 0.5 && !boxed(e))
  const width = e => e.getBoundingClientRect().width
  const inner = wide.filter(e => !wide.some(other => other !== e && e.contains(other)))
    .sort((a, b) => width(b) - width(a))
  const name = e => e.localName + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('')
  const place = e => (e.classList.length ? '' : name(e.parentElement) + ' > ') + name(e)
  return { over: document.documentElement.scrollWidth - room, elements: inner.slice(0, 2).map(place) }
}"""


@dataclass(frozen=True)
class Variant:
    """One way to look at a page."""

    scheme: Literal["light", "dark"]
    viewport: ViewportSize

    def __str__(self) -> str:
        return f"{self.scheme} {self.viewport['width']}"


VARIANTS = [Variant("light", WIDE), Variant("dark", WIDE), Variant("dark", NARROW), Variant("light", NARROW)]


@dataclass
class PageReport:
    """What is wrong with one page, and in which variants."""

    accessibility: dict[str, list[str]] = field(default_factory=dict)
    advice: dict[str, list[str]] = field(default_factory=dict)
    scroll: dict[str, list[str]] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)


async def check_rendering(browser: Browser, site: Website, root: str, below: str) -> list[Check]:
    """Looks at every page under the address `below`; at the page for missing addresses, which has to
    name its style sheet from the root, under `root`."""
    reports: dict[str, PageReport] = {}
    context = await browser.new_context(viewport=WIDE, reduced_motion="reduce")

    async def look(page: str) -> None:
        home = root if page.rsplit("/", 1)[-1] == "404.html" else below
        async with opened(context, home + page, home) as (tab, troubles):
            reports[page] = await look_at(tab)
            reports[page].troubles = list(dict.fromkeys(troubles))

    await each(site.pages, look)
    await context.close()
    return summarise(reports)


async def look_at(tab: Page) -> PageReport:
    report = PageReport()
    await tab.evaluate(AXE)
    for variant in VARIANTS:
        await tab.emulate_media(color_scheme=variant.scheme)
        await tab.set_viewport_size(variant.viewport)
        await tab.evaluate(SETTLE)
        if scroll := await tab.evaluate(STICKING_OUT):
            problem = f"scrolls sideways by {scroll['over']} px: {', '.join(scroll['elements'])}"
            report.scroll.setdefault(problem, []).append(str(variant))
        await run_axe(tab, variant, report)
    return report


async def run_axe(tab: Page, variant: Variant, report: PageReport) -> None:
    results = await tab.evaluate("options => axe.run(options)", OPTIONS)
    for kind in ("violations", "incomplete"):
        for rule in results[kind]:
            binding = kind == "violations" and not set(STANDARD).isdisjoint(rule["tags"])
            collected = report.accessibility if binding else report.advice
            for problem in describe(rule, undecided=kind == "incomplete"):
                collected.setdefault(problem, []).append(str(variant))


def describe(rule: dict, undecided: bool) -> list[str]:
    """One line a place where axe saw the rule broken, or could not decide."""
    doubt = " (axe cannot decide)" if undecided else ""
    lines = []
    for node in rule["nodes"]:
        place = " ".join(map(str, node["target"]))
        reasons = [reason["message"] for kind in ("any", "all", "none") for reason in node[kind]]
        lines.append(f"{rule['id']}{doubt} at {place}: {reasons[0] if reasons else rule['help']}")
    return lines


def summarise(reports: dict[str, PageReport]) -> list[Check]:
    views = f"{len(reports)} pages × {len(VARIANTS)} variants"
    accessibility, scroll = Check("Accessibility (axe-core)", views), Check("No sideways scroll", views)
    quiet = Check("Console, requests, security policy", f"{len(reports)} pages")
    for page, report in sorted(reports.items()):
        accessibility.findings += in_variants(page, report.accessibility)
        accessibility.notes += in_variants(page, report.advice)
        scroll.findings += in_variants(page, report.scroll)
        quiet.findings += [Finding(page, trouble) for trouble in report.troubles]
    return [accessibility, scroll, quiet]


def in_variants(page: str, problems: dict[str, list[str]]) -> list[Finding]:
    def where(variants: list[str]) -> str:
        return "" if len(variants) == len(VARIANTS) else f" [{', '.join(variants)}]"

    return [Finding(page, problem + where(variants)) for problem, variants in problems.items()]
