"""The live preview before an open page: each kind of file is edited, broken and mended."""

import asyncio
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Page, TimeoutError as Late

from browser import chromium
from findings import Check, Finding
from rendering import AXE, OPTIONS, SETTLE, STICKING_OUT
from views import try_views

ADDRESS = "missione.html"
SCROLLED = 700
# Parts of the preview stand in a shadow of their own; these reach in.
SHADOW = "document.querySelector('bilancio-preview').shadowRoot"
IS_OPEN = f"() => !{SHADOW}.querySelector('.panel').hidden"
IS_CALM = f"() => {SHADOW}.querySelector('.panel').hidden && {SHADOW}.querySelector('.badge').hidden"
LIST_IS_CUT = f"() => (list => list.scrollWidth > list.clientWidth)({SHADOW}.querySelector('.list'))"
LIST = f"() => {SHADOW}.querySelector('.list').textContent"


@dataclass(frozen=True)
class Edit:
    """A change of one file that shows on the page, and one that can't be built."""

    kind: str
    file: str
    old: str
    new: str
    shows: str  # true on the page once the change is there
    broken: str | None  # in place of `old`; without it, the file is taken away
    keeps_body: bool = False


EDITS = (
    Edit(
        "Markdown",
        "content/it/mission.md",
        "Non abbiamo scopo di lucro.",
        "Non abbiamo, e non avremo, scopo di lucro.",
        "document.body.textContent.includes('e non avremo, scopo')",
        "Non abbiamo {{scopo.di.lucro}}.",
    ),
    Edit(
        "JSON",
        "content/data/consortium.json",
        '"street": "Via degli Argini"',
        '"street": "Via delle Prove"',
        "document.body.textContent.includes('Via delle Prove')",
        '"street": Via',
    ),
    Edit(
        "template",
        "templates/partials/footer.mustache",
        "{{site.address.street}}<br>",
        "<b>{{site.address.street}}</b><br>",
        "document.querySelector('footer address b') !== null",
        "{{site.address.stret}}<br>",
    ),
    Edit(
        "style sheet",
        "templates/assets/style.css",
        "body { margin: 0; background: var(--paper);",
        "body { margin: 0; background: rgb(1, 2, 3);",
        "getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'",
        None,
        keeps_body=True,
    ),
)


@dataclass
class Desk:
    """A copy of the sample with a preview that runs."""

    root: Path
    program: list[str]
    process: subprocess.Popen[str] | None = None
    home: str = ""

    def start(self, port: int) -> None:
        command = [*self.program, "serve", "--language", "en", "--port", str(port)]
        self.process = subprocess.Popen(
            command, cwd=self.root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self.process.stdout
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
                self.home = found[0]
                return
        raise RuntimeError("the preview doesn't start")

    @property
    def port(self) -> int:
        return int(self.home.split(":")[2].rstrip("/"))

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait()

    def replace(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} must hold {old!r} once"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def spoil(self, edit: Edit, text: str) -> None:
        """Breaks a file that holds a text, the old or the new one, in its place."""
        if edit.broken is None:
            (self.root / edit.file).rename(self.root / f"{edit.file}~")
        else:
            self.replace(edit.file, text, edit.broken)

    def mend(self, edit: Edit, text: str) -> None:
        """Makes a file as it was in the beginning; `text` is what it held when it was broken."""
        if edit.broken is None:
            aside = self.root / f"{edit.file}~"
            aside.write_text(aside.read_text(encoding="utf-8").replace(text, edit.old), encoding="utf-8")
            aside.rename(self.root / edit.file)
        else:
            self.replace(edit.file, edit.broken, edit.old)


@dataclass
class Trial:
    """One page in one browser, and what it should not have done."""

    desk: Desk
    page: Page
    findings: list[Finding] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)

    def fault(self, where: str, problem: str) -> None:
        self.findings.append(Finding(where, problem))

    async def wait(self, expression: str, where: str, problem: str) -> bool:
        try:
            await self.page.wait_for_function(expression, timeout=15_000, polling=5)
        except Late:
            self.fault(where, problem)
            return False
        return True

    @property
    def home(self) -> str:
        return self.desk.home

    def replace(self, file: str, old: str, new: str) -> None:
        self.desk.replace(file, old, new)

    async def open(self) -> None:
        await self.page.goto(self.desk.home + ADDRESS, wait_until="load")
        await self.page.wait_for_timeout(300)
        await self.page.evaluate("() => { window.isSame = true; document.body.isSame = true }")
        await self.page.evaluate(f"() => scrollTo({{ top: {SCROLLED}, behavior: 'instant' }})")

    async def stayed(self, where: str, keeps_body: bool = False) -> None:
        """The page is where it was, and wasn't loaded anew."""
        await self.page.wait_for_timeout(100)
        if not await self.page.evaluate("() => window.isSame === true"):
            self.fault(where, "the page was loaded anew")
        if keeps_body and not await self.page.evaluate("() => document.body.isSame === true"):
            self.fault(where, "the text was replaced, not only the style sheet")
        if not keeps_body and (place := await self.page.evaluate("() => scrollY")) != SCROLLED:
            self.fault(where, f"the page scrolled from {SCROLLED} to {place}")

    async def try_edit(self, edit: Edit) -> None:
        desk, where = self.desk, edit.file
        await self.open()
        began = time.monotonic()
        desk.replace(edit.file, edit.old, edit.new)
        if await self.wait(f"() => {edit.shows}", where, f"a changed {edit.kind} doesn't show"):
            took = round((time.monotonic() - began) * 1000)
            self.notes.append(Finding(where, f"a changed {edit.kind} shows after {took} ms"))
        await self.stayed(where, edit.keeps_body)
        desk.spoil(edit, edit.new)
        if await self.wait(IS_OPEN, where, f"a broken {edit.kind} opens no list"):
            if Path(edit.file).name not in await self.page.evaluate(LIST):
                self.fault(where, "the list doesn't name the file")
            if not await self.page.evaluate(f"() => {edit.shows}"):
                self.fault(where, "the last good page didn't stay")
            await self.stayed(where, edit.keeps_body)
            await self.page.keyboard.press("Escape")
            if await self.page.evaluate(IS_OPEN):
                self.fault(where, "Escape doesn't close the list")
        desk.mend(edit, edit.new)
        await self.wait(IS_CALM, where, f"the list stays when the {edit.kind} is mended")
        await self.wait(f"() => !({edit.shows})", where, f"a mended {edit.kind} doesn't show")
        await self.stayed(where, edit.keeps_body)

    async def try_list(self, edit: Edit) -> None:
        """The list is for everybody: axe in light and dark, nothing sideways on a phone."""
        await self.open()
        self.desk.spoil(edit, edit.old)
        await self.wait(IS_OPEN, edit.file, "the list doesn't open")
        for scheme in ("light", "dark"):
            for width in (360, 1280):
                where = f"the list, {scheme}, {width} px"
                await self.page.emulate_media(color_scheme=scheme)
                await self.page.set_viewport_size({"width": width, "height": 740})
                await self.page.evaluate(SETTLE)
                if over := await self.page.evaluate(STICKING_OUT):
                    self.fault(where, f"the page scrolls sideways: {over}")
                if await self.page.evaluate(LIST_IS_CUT):
                    self.fault(where, "the list scrolls sideways")
                await self.page.evaluate(AXE)
                result = await self.page.evaluate(
                    "options => axe.run('bilancio-preview', options)", OPTIONS
                )
                for violation in result["violations"]:
                    self.fault(where, f"{violation['id']}: {violation['help']}")
        self.desk.mend(edit, edit.old)
        await self.wait(IS_CALM, edit.file, "the list stays")

    async def try_restart(self, edit: Edit) -> None:
        """The program ends and begins again: the page says so, and catches up with what was changed."""
        await self.open()
        port = self.desk.port
        self.desk.stop()
        lost = f"() => !{SHADOW}.querySelector('.lost').hidden"
        await self.wait(lost, "restart", "nothing says that the preview has ended")
        self.desk.replace(edit.file, edit.old, edit.new)
        self.desk.start(port)
        await self.wait(f"() => {edit.shows}", "restart", "the page doesn't catch up")
        await self.wait(lost.replace("!", "", 1), "restart", "the note stays")
        await self.stayed("restart")
        self.desk.replace(edit.file, edit.new, edit.old)
        await self.wait(f"() => !({edit.shows})", "restart", "the page isn't followed any more")

    async def try_start(self, edit: Edit) -> None:
        """Begun on a site that can't be built, it shows the list, and the site as soon as there is one."""
        self.desk.stop()
        self.desk.spoil(edit, edit.old)
        self.desk.start(self.desk.port)
        await self.page.goto(self.desk.home + ADDRESS, wait_until="load")
        if edit.file not in (await self.page.text_content("main") or ""):
            self.fault("start", "the first page doesn't name the file")
        await self.page.evaluate(AXE)
        result = await self.page.evaluate("options => axe.run(options)", OPTIONS)
        for violation in result["violations"]:
            self.fault("start", f"{violation['id']}: {violation['help']}")
        self.desk.mend(edit, edit.old)
        await self.wait("() => document.querySelector('footer') !== null", "start", "the site doesn't appear")


async def try_preview(desk: Desk) -> Trial:
    async with chromium() as browser:
        context = await browser.new_context(viewport={"width": 1280, "height": 800})
        page = await context.new_page()
        trial = Trial(desk, page)
        page.on("pageerror", lambda error: trial.fault("script", error.message))
        page.on(
            "console",
            lambda message: "Content Security Policy" in message.text and trial.fault("policy", message.text),
        )
        for edit in EDITS:
            await trial.try_edit(edit)
        await trial.try_list(EDITS[0])
        await page.set_viewport_size({"width": 1280, "height": 800})
        await page.emulate_media(color_scheme="light")
        await try_views(trial)
        await trial.try_restart(EDITS[0])
        await trial.try_start(EDITS[1])
        return trial


def check_preview(repository: Path, program: list[str] | None = None) -> Iterator[Check]:
    """The preview of a copy of the sample."""
    with tempfile.TemporaryDirectory(prefix="bilancio-preview-") as folder:
        root = Path(folder)
        for name in ("content", "templates", "schemas"):
            shutil.copytree(repository / name, root / name)
        desk = Desk(root, program or [str(repository / "bilancio")])
        began = time.monotonic()
        try:
            desk.start(8080)
            trial = asyncio.run(try_preview(desk))
        finally:
            desk.stop()
        check = Check("Preview: edited, broken and mended", f"{len(EDITS)} kinds of files")
        check.findings, check.notes = trial.findings, trial.notes
        check.seconds = time.monotonic() - began
        yield check
