"""One fault of each kind that the audit is to find, each planted into its own copy of the home page."""

import re
from dataclasses import dataclass, field
from pathlib import Path

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'


@dataclass(frozen=True)
class Fault:
    """What is put into the page's head, at the top and end of its text, and beside it, and the check that must tell."""

    name: str
    check: str
    says: str  # words of the finding
    head: str = ""
    top: str = ""
    body: str = ""
    files: dict[str, str] = field(default_factory=dict)
    found_in: str | None = None  # the file that the finding names, where it is not the page

    @property
    def page(self) -> str:
        return f"planted-{self.name.replace(' ', '-')}.html"

    @property
    def file(self) -> str:
        return self.found_in or self.page

    def plant(self, root: Path, home: str) -> None:
        html = home.replace("</head>", f"{self.head}</head>").replace("</main>", f"{self.body}</main>")
        html = re.sub("<main[^>]*>", lambda found: found[0] + self.top, html, count=1)
        (root / self.page).write_text(html, encoding="utf-8")
        for name, text in self.files.items():
            (root / name).write_text(text, encoding="utf-8")


def styled(name: str, rules: str) -> dict:
    """The head and the file of a style sheet of its own: the site's policy allows no inline style."""
    return {
        "head": f'<link rel="stylesheet" href="planted-{name}.css">',
        "files": {f"planted-{name}.css": rules},
    }


def scripted(name: str, script: str) -> dict:
    return {"head": f'<script src="planted-{name}.js"></script>', "files": {f"planted-{name}.js": script}}


def stutter(every: int, milliseconds: int) -> str:
    """A script that holds up one of so many scroll events."""
    return f"""let count = 0
addEventListener('scroll', () => {{
  if (++count % {every}) return
  const end = performance.now() + {milliseconds}
  while (performance.now() < end);
}})"""


HTML, CSS, SVG, LINKS = "HTML (vnu)", "CSS (vnu)", "SVG (vnu)", "Links (lychee)"
WEIGHT, AXE, SCROLL = "Weight", "Accessibility (axe-core)", "No sideways scroll"
QUIET, DISK, NO_SCRIPT = "Console, requests, security policy", "Opened from disk", "Without JavaScript"
READING, SMOOTH = "Reading on a slow line", "Smooth scrolling"

# A second's worth of a slow line.
LATE = f"<!-- {'late ' * 40_000} -->"

FAULTS = [
    Fault("invalid HTML", HTML, "not allowed as child", body="<ul><p>not an item</p></ul>"),
    Fault("warning about HTML", HTML, "Consider", body="<section><p>no heading</p></section><br/>"),
    Fault("invalid CSS", CSS, "colour", **styled("css", "p { colour: red }"), found_in="planted-css.css"),
    Fault(
        "invalid SVG",
        SVG,
        "not allowed",
        files={"planted.svg": PICTURE.replace("<path", "<colour/><path")},
        found_in="planted.svg",
    ),
    Fault("broken link", LINKS, "no-such-page.html", body='<p><a href="no-such-page.html">a page</a></p>'),
    Fault(
        "broken fragment",
        LINKS,
        "#no-such-place",
        body='<p><a href="index.html#no-such-place">a place</a></p>',
    ),
    Fault(
        "missing alternative text",
        AXE,
        "image-alt",
        body='<img src="planted-4.svg">',
        files={"planted-4.svg": PICTURE},
    ),
    Fault(
        "low contrast in the dark only",
        AXE,
        "[dark 1280, dark 320]",
        body='<p class="planted-faint">hard to read</p>',
        **styled(
            "faint",
            ".planted-faint { color: #000; background: #fff }"
            "@media (prefers-color-scheme: dark) { .planted-faint { color: #444; background: #333 } }",
        ),
    ),
    Fault(
        "sideways scroll on a phone only",
        SCROLL,
        "[dark 320, light 320]",
        body='<p class="planted-wide">wide</p>',
        **styled("wide", ".planted-wide { min-width: 500px }"),
    ),
    Fault(
        "sideways scroll everywhere",
        SCROLL,
        "p.planted-vast",
        body='<p class="planted-vast">vast</p>',
        **styled("vast", ".planted-vast { min-width: 3000px }"),
    ),
    Fault("console message", QUIET, "console log", **scripted("message", "console.log('planted')")),
    Fault("script error", QUIET, "script error", **scripted("error", "throw new Error('planted')")),
    Fault("inline style", QUIET, "security policy", body='<p style="font-style: italic">inline</p>'),
    Fault("inline script", QUIET, "security policy", head="<script>document.title += '!'</script>"),
    Fault(
        "missing image", QUIET, "answered with 404", body='<img src="no-such-image.png" alt="Nothing at all">'
    ),
    Fault(
        "link from the root of the server",
        QUIET,
        "404",
        head='<link rel="preload" as="style" href="/index.html">',
    ),
    Fault("overweight page", WEIGHT, "bytes", body="<p>" + "one word after another " * 2000 + "</p>"),
    Fault(
        "style only from a server",
        DISK,
        "looks different from disk",
        files={
            "planted-served.js": "if (location.protocol === 'file:') document.styleSheets[0].disabled = true"
        },
        head='<script src="planted-served.js" defer></script>',
    ),
    Fault(
        "navigation only with script",
        NO_SCRIPT,
        "out of reach",
        head='<link rel="stylesheet" href="planted-hidden.css"><script src="planted-shown.js"></script>',
        files={
            "planted-hidden.css": "html:not(.scripted) nav { display: none }",
            "planted-shown.js": "document.documentElement.classList.add('scripted')",
        },
    ),
    Fault(
        "text only with script",
        NO_SCRIPT,
        "text is missing",
        body='<div id="planted-text"></div>',
        head='<script src="planted-text.js" defer></script>',
        files={
            "planted-text.js": "document.getElementById('planted-text').textContent = 'only so '.repeat(999)"
        },
    ),
    Fault(
        "overweight sheet", WEIGHT, "bytes", **styled("heavy", ".planted-heavy { line-height: 1.5 }\n" * 1000)
    ),
    Fault(
        "late sheet",
        READING,
        "largest paint after",
        **styled("slow", ".planted-slow { line-height: 1.5 }\n" * 15_000),
    ),
    Fault(
        "late image without dimensions",
        READING,
        "the layout shifts",
        top='<p><img src="planted-late.svg" alt="A square"></p>',
        files={"planted-late.svg": PICTURE.replace("<path", f"{LATE}<path")},
    ),
    Fault(
        "font of its own",
        READING,
        "fonts of its own",
        **styled("font", "@font-face { font-family: planted; src: local('DejaVu Sans') }"),
    ),
    Fault("stuttering scroll", SMOOTH, "one frame in twenty", **scripted("stutter", stutter(8, 150))),
    Fault("long task while scrolling", SMOOTH, "a task of", **scripted("task", stutter(30, 300))),
]
