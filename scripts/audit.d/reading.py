"""How soon a page can be read, whether it then stays where it is, and whether it scrolls smoothly."""

from dataclasses import dataclass

from playwright.async_api import Browser, Page

from findings import Check, Finding
from slowly import DESK, PHONE, Transfer, opened_slowly
from website import Website

LATEST_PAINT = 2500  # milliseconds until the largest piece of the window is there
LONGEST_TASK = 200  # milliseconds in which the page answers to nothing, while it is scrolled
SLOWEST_FRAMES = 50  # milliseconds that 95 of 100 frames stay under
ATTEMPTS = 3  # a busy machine can only make a scroll slower: the best counts

# Waits for what comes late, then gives the time of the largest paint and how many fonts the page brings along.
LOADED = """async () => {
  await document.fonts.ready
  await new Promise(done => setTimeout(done, 500))
  const paint = await new Promise(done => {
    new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true })
    setTimeout(() => done(null), 3000)
  })
  return { paint, fonts: document.fonts.size }
}"""
# All shifts since the page was opened, with the elements that moved.
SHIFTS = """() => new Promise(done => {
  const shifts = []
  const named = e => e.localName + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('')
  const name = source => source.node?.localName ? named(source.node) : '?'
  const moved = e => (e.sources ?? []).map(name)
  const read = entries => entries.forEach(e => shifts.push({ value: e.value, moved: moved(e) }))
  const observer = new PerformanceObserver(list => read(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => { read(observer.takeRecords()); done(shifts) }, 300)
})"""
# Scrolls to the end, a step each frame, and gives how long the frames and the long tasks took.
SCROLL = """step => new Promise(done => {
  const frames = [], tasks = []
  const observer = new PerformanceObserver(list => list.getEntries().forEach(e => tasks.push(e.duration)))
  document.documentElement.style.scrollBehavior = 'auto'
  scrollTo(0, 0)
  let last
  const move = now => {
    if (last) frames.push(now - last)
    else observer.observe({ type: 'longtask' })
    last = now
    const end = document.documentElement.scrollHeight - innerHeight
    if (scrollY < end - 1) { scrollBy(0, step); requestAnimationFrame(move) }
    else setTimeout(() => done({ frames, tasks }), 300)
  }
  setTimeout(() => requestAnimationFrame(move), 300)
})"""
STEP = 120  # pixels a frame: a reader who leafs fast


@dataclass(frozen=True)
class Reading:
    """What one page was like in one window."""

    width: int
    paint: float | None
    fonts: int
    shifts: list[dict]
    transfer: Transfer

    def problems(self) -> list[str]:
        problems = []
        if self.paint is None or self.paint > LATEST_PAINT:
            when = "never" if self.paint is None else f"after {self.paint / 1000:.2f} s"
            problems.append(f"largest paint {when}; {LATEST_PAINT / 1000} s at most")
        for shift in self.shifts:
            problems.append(f"the layout shifts by {shift['value']:.4f}: {', '.join(shift['moved'])}")
        if self.fonts:
            problems.append(f"brings {self.fonts} fonts of its own")
        return [f"{problem} [{self.width}]" for problem in problems]

    def note(self) -> str:
        shift = sum(shift["value"] for shift in self.shifts)
        return (
            f"[{self.width}] largest paint {(self.paint or 0) / 1000:.2f} s, layout shift {shift:g},"
            f" {self.transfer.requests} requests, {self.transfer.size:,} bytes"
        )


async def check_reading(browser: Browser, site: Website, root: str) -> list[Check]:
    """Pages of each kind on a slow line: alone, one after the other, for they are timed."""
    reading = Check("Reading on a slow line", f"{len(site.timed)} pages × 2 widths")
    slowest = 0.0
    for page in site.timed:
        for viewport in (PHONE, DESK):
            async with opened_slowly(browser, root + page, viewport) as (tab, transfer):
                loaded = await tab.evaluate(LOADED)
                await tab.evaluate(SCROLL, viewport["height"])
                read = Reading(
                    viewport["width"], shifts=await tab.evaluate(SHIFTS), transfer=transfer, **loaded
                )
            slowest = max(slowest, read.paint or 0)
            reading.findings += [Finding(page, problem) for problem in read.problems()]
            reading.notes.append(Finding(page, read.note()))
    reading.looked_at += f", the slowest {slowest / 1000:.2f} s"
    return [reading]


async def check_scrolling(browser: Browser, site: Website, root: str) -> list[Check]:
    """The longest page, scrolled from beginning to end by a slow processor."""
    check = Check("Smooth scrolling", f"{len(site.longest)} pages × 2 widths")
    for page in site.longest:
        for viewport in (PHONE, DESK):
            async with opened_slowly(browser, root + page, viewport) as (tab, _):
                problems, note = await best_scroll(tab)
            check.findings += [Finding(page, f"{problem} [{viewport['width']}]") for problem in problems]
            check.notes.append(Finding(page, f"[{viewport['width']}] {note}"))
    return [check]


async def best_scroll(tab: Page) -> tuple[list[str], str]:
    """What is wrong with the best of some scrolls, and its times."""
    tries: list[tuple[list[str], str]] = []
    for _ in range(ATTEMPTS):
        tries.append(judged(**await tab.evaluate(SCROLL, STEP)))
        if not tries[-1][0]:
            break
    return min(tries, key=lambda attempt: len(attempt[0]))


def judged(frames: list[float], tasks: list[float]) -> tuple[list[str], str]:
    ordered = sorted(frames)
    slow = ordered[len(ordered) * 95 // 100]
    longest = max(tasks, default=0)
    problems = []
    if slow > SLOWEST_FRAMES:
        problems.append(f"one frame in twenty takes over {slow:.0f} ms; {SLOWEST_FRAMES} at most")
    if longest > LONGEST_TASK:
        problems.append(f"a task of {longest:.0f} ms while scrolling; {LONGEST_TASK} at most")
    median = ordered[len(ordered) // 2]
    note = f"{len(frames)} frames, median {median:.0f} ms, 95th percentile {slow:.0f}, longest {ordered[-1]:.0f}"
    return problems, f"{note}; {len(tasks)} long tasks, longest {longest:.0f} ms"
