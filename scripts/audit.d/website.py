"""The built site on disk: its files by kind, and the address it will be published at."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path

CANONICAL = re.compile(r'<link rel="canonical" href="(https?://[^"]*)"')


@dataclass(frozen=True)
class Website:
    """A folder of pages. `only`, where given, are the pages to look at; the rest is there to be linked to."""

    root: Path
    only: tuple[str, ...] | None = None
    only_timed: tuple[str, ...] = ()  # those of them to be read on a slow line too
    only_scrolled: tuple[str, ...] = ()  # and those to be scrolled

    def files(self, suffix: str) -> list[str]:
        """The files with this suffix, as paths relative to the root, in order."""
        return sorted(str(path.relative_to(self.root)) for path in self.root.rglob(f"*{suffix}"))

    @cached_property
    def pages(self) -> list[str]:
        return list(self.only) if self.only is not None else self.files(".html")

    @cached_property
    def sample(self) -> list[str]:
        """One page of each folder, its index where there is one, and the page for missing addresses."""
        if self.only is not None:
            return self.pages
        chosen = {page for page in self.pages if page == "404.html"}
        by_folder: dict[Path, list[str]] = {}
        for page in self.pages:
            by_folder.setdefault(Path(page).parent, []).append(page)
        for pages in by_folder.values():
            chosen.add(next((page for page in pages if Path(page).name == "index.html"), pages[0]))
        return sorted(chosen)

    @cached_property
    def timed(self) -> list[str]:
        """The home page in each language, and of some other kinds the heaviest page."""
        if self.only is not None:
            return list(self.only_timed)
        heaviest = [self.by_kind(kind)[-1:] for kind in ("record", "members", "territories", "reports", "report")]
        return sorted({*self.by_kind("home"), *chain.from_iterable(heaviest)})

    @cached_property
    def longest(self) -> list[str]:
        """The page with the most to scroll: a report."""
        if self.only is not None:
            return list(self.only_scrolled)
        return self.by_kind("report")[-1:]

    def by_kind(self, kind: str) -> list[str]:
        """The pages whose body is of this class, the heaviest last."""
        start = f'<body class="{kind}"'.encode()
        pages = [page for page in self.pages if start in (self.root / page).read_bytes()]
        return sorted(pages, key=lambda page: (self.root / page).stat().st_size)

    @cached_property
    def base_address(self) -> str | None:
        """The absolute address of the root, read off the home page's canonical link."""
        home = self.root / "index.html"
        canonical = CANONICAL.search(home.read_text(encoding="utf-8")) if home.is_file() else None
        return canonical[1].removesuffix("index.html") if canonical else None
