"""One fault of each kind that the audit of PDFs is to find, each planted into its own copy of a small book:
into its source, so that the renderer breaks the page wrongly, or into the finished PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from pdf.checks import ATTACHMENTS, BREAKS, CONTENTS, FOOTNOTES, HEADERS, MARGINS, METADATA, SEMANTICS, TAGS
from pdf.conformance import NAME as CONFORMANCE
from pdf.spoiling import (
    change_attachment,
    forget_contents,
    forget_pdfua,
    link,
    loosen_font,
    mislead_bookmark,
    on_element,
    put,
    remove,
    shift_page,
    take_out_of_the_tree,
)


@dataclass(frozen=True)
class Fault:
    """What is wrong, the check that must tell, and words of its finding."""

    name: str
    check: str
    says: str
    style: str = ""  # added to the book's style sheet
    source: tuple[str, str] | None = None  # a part of the book's HTML, and what takes its place
    spoil: Callable[[pikepdf.Pdf], None] | None = None  # changes the finished PDF
    after: Callable[[Path], None] | None = None  # changes the job folder after rendering

    @property
    def folder(self) -> str:
        return self.name.replace(" ", "-")

    def plant(self, folder: Path) -> None:
        """Into a copy of the book, before it is rendered."""
        sheet, html = folder / "book.css", folder / "book.html"
        sheet.write_text(sheet.read_text(encoding="utf-8") + self.style, encoding="utf-8")
        if self.source is not None:
            text = html.read_text(encoding="utf-8")
            if self.source[0] not in text:
                raise ValueError(f"{self.name}: the book has no “{self.source[0]}”")
            html.write_text(text.replace(*self.source, 1), encoding="utf-8")

    def finish(self, folder: Path) -> None:
        """Into what was rendered."""
        if self.spoil is not None:
            with pikepdf.open(folder / "book.pdf", allow_overwriting_input=True) as pdf:
                self.spoil(pdf)
                pdf.save(folder / "book.pdf")
        if self.after is not None:
            self.after(folder)

    @property
    def is_rendered(self) -> bool:
        return bool(self.style or self.source)


FAULTS = [
    # The page breaks of the book.
    Fault(
        "footnote on a later page",
        FOOTNOTES,
        "footnote 2 is called here, and stands on page 5",
        style="@page { @footnote { max-height: 14pt } } #note-2 { line-height: 30pt }",
    ),
    Fault(
        "footnote that stands nowhere",
        FOOTNOTES,
        "footnote 1 is called, and stands nowhere",
        spoil=on_element("Note", take_out_of_the_tree),
    ),
    Fault(
        "heading left behind",
        BREAKS,
        "the heading “Who helps” stands last on the page",
        style="#item-1-2 + p { break-before: page }",
    ),
    Fault(
        "one row before a break",
        BREAKS,
        "only 1 row of a table before the page break",
        style="#table-visits tbody tr:first-child { break-after: page }",
    ),
    Fault(
        "one row after a break",
        BREAKS,
        "only 1 row of a table after the page break",
        style="#table-visits { font-size: 7pt } #table-visits tbody tr:last-child { break-before: page }",
    ),
    Fault(
        "torn row",
        BREAKS,
        "a row of a table is torn",
        style="#table-visits tr { break-inside: auto }",
        source=(
            '<td class="number">47</td>',
            '<td class="number"><p>4</p><p style="break-before: page">7</p></td>',
        ),
    ),
    Fault(
        "caption left behind",
        BREAKS,
        "the caption stands last on the page",
        style="#table-visits caption { break-after: page }",
    ),
    Fault(
        "picture away from its caption",
        BREAKS,
        "the picture is on page 4",
        style="figure { break-inside: auto } svg { break-before: page }",
    ),
    Fault(
        "page nearly empty",
        BREAKS,
        "nearly empty: only the upper",
        style="#section-4 p:nth-of-type(2) { break-before: page; font-size: 5pt; line-height: 6pt }"
        "#section-4 p:nth-of-type(3) { break-before: page }",
    ),
    # What stands in the margins, and what should not.
    Fault(
        "wrong page number in the contents",
        CONTENTS,
        "the contents say 9, the page is 5",
        style='.contents a[href="#section-2"]::after { content: leader(".") "9" }',
    ),
    Fault(
        "wrong page number",
        HEADERS,
        "the page number printed is 44",
        style='@page :nth(4) { @bottom-left { content: "44" } }',
    ),
    Fault(
        "page number missing",
        HEADERS,
        "printed is missing",
        style="@page :nth(4) { @bottom-left { content: none } }",
    ),
    Fault(
        "page number on the cover",
        HEADERS,
        "the cover has a page number",
        style="@page cover { @bottom-left { content: counter(page) } } @page cover:first { margin: 20mm }",
    ),
    Fault(
        "running head of another chapter",
        HEADERS,
        "the running head is “The house and its year”, the chapter is “The visits”",
        style="#section-2 h2 { string-set: none }",
    ),
    Fault(
        "running head missing",
        HEADERS,
        "has no running head",
        style="@page :nth(3) { @top-right { content: none } }",
    ),
    Fault(
        "running head on the cover",
        HEADERS,
        "the cover has a running head",
        style="@page cover { margin: 20mm; @top-right { content: 'A year' } }",
    ),
    Fault(
        "draft mark missing on a page",
        HEADERS,
        "does not say that this is a draft",
        source=('<body class="book">', '<body class="book is-draft"><p class="draft-mark">Draft</p>'),
    ),
    Fault(
        "draft mark in a final report",
        HEADERS,
        "says that this is a draft, which it is not",
        source=('<body class="book">', '<body class="book"><p class="draft-mark">Draft</p>'),
    ),
    Fault("table too wide", MARGINS, "on the right", style="#table-visits table { width: 160mm }"),
    Fault(
        "rules of a table too wide",
        MARGINS,
        "a rule of the table",
        style="#table-visits table { width: 140mm } #table-visits tr > :last-child { padding-right: 30mm }",
    ),
    Fault("picture too wide", MARGINS, "the picture “More visits", style="svg { margin-left: 60mm }"),
    Fault(
        "text over text",
        MARGINS,
        "overlap",
        style="#last-words { position: relative; top: -40pt }",
    ),
    Fault(
        "text over the page number",
        MARGINS,
        "on the bottom",
        style="#last-words { position: absolute; top: 176mm }",
    ),
    Fault(
        "label over label in a picture",
        MARGINS,
        "overlap",
        source=('<text x="0" y="64"', '<text x="8" y="25"'),
    ),
    Fault("page turned without need", MARGINS, "lies lengthwise", style="#section-4 { page: wide }"),
    # pages.json, bookmarks.
    Fault("no contents", CONTENTS, "has no contents", spoil=forget_contents),
    Fault("wrong page in pages.json", CONTENTS, "#table-places does not begin there", after=shift_page),
    Fault(
        "bookmark to a wrong page", CONTENTS, "bookmark with no such heading there", spoil=mislead_bookmark
    ),
    Fault("no bookmarks", CONTENTS, "has no bookmarks", spoil=lambda pdf: remove("/Outlines")(pdf.Root)),
    # What a reader who listens needs.
    Fault("no language", METADATA, "no language", spoil=lambda pdf: remove("/Lang")(pdf.Root)),
    Fault(
        "title not shown",
        METADATA,
        "DisplayDocTitle",
        spoil=lambda pdf: remove("/ViewerPreferences")(pdf.Root),
    ),
    Fault("no title", METADATA, "no Title", spoil=lambda pdf: remove("/Title")(pdf.docinfo)),
    Fault(
        "another title",
        METADATA,
        "in the book “A book",
        spoil=lambda pdf: put("/Title", "Another")(pdf.docinfo),
    ),
    Fault("not said to be for all readers", METADATA, "do not say PDF/UA-1", spoil=forget_pdfua),
    Fault("font not embedded", METADATA, "is not embedded", spoil=loosen_font),
    Fault(
        "picture without text", TAGS, "without alternative text", spoil=on_element("Figure", remove("/Alt"))
    ),
    Fault(
        "picture with another text",
        TAGS,
        "does not begin with",
        spoil=on_element("Figure", put("/Alt", "A drawing")),
    ),
    Fault("heading level skipped", TAGS, "H4 after H2", spoil=on_element("H3", put("/S", pikepdf.Name.H4))),
    Fault("header cell without scope", TAGS, "TH without Scope", spoil=on_element("TH", remove("/A"))),
    Fault(
        "link without words", TAGS, "link without Contents", spoil=lambda pdf: remove("/Contents")(link(pdf))
    ),
    Fault(
        "link to nowhere",
        TAGS,
        "leads nowhere",
        spoil=lambda pdf: put("/Dest", pikepdf.String("none"))(link(pdf)),
    ),
    Fault("footnote without a name", TAGS, "Note without an ID", spoil=on_element("Note", remove("/ID"))),
    Fault(
        "text outside of the tree",
        TAGS,
        "neither tagged nor an artifact",
        spoil=on_element("P", take_out_of_the_tree, 2),
    ),
    Fault(
        "text missing in the tree",
        TAGS,
        "missing in the structure tree",
        spoil=on_element("P", take_out_of_the_tree),
    ),
    Fault("attachment changed", ATTACHMENTS, "is not the same as the book's file", spoil=change_attachment),
    Fault(
        "attachment that belongs to nothing",
        ATTACHMENTS,
        "AFRelationship",
        spoil=lambda pdf: remove("/AFRelationship")(pdf.attachments["table-places.csv"].obj),
    ),
    Fault(
        "attachment without description",
        ATTACHMENTS,
        "has no description",
        spoil=lambda pdf: remove("/Desc")(pdf.attachments["table-places.csv"].obj),
    ),
    # The tools of others.
    Fault("against PDF-UA", CONFORMANCE, "PDF/UA-1 7.", spoil=on_element("Figure", remove("/Alt"))),
    Fault("against PDF-A", CONFORMANCE, "PDF/A-3a 6.", spoil=loosen_font),
    Fault(
        "picture described by a file name",
        SEMANTICS,
        "FIG-010",
        spoil=on_element("Figure", put("/Alt", "image.png")),
    ),
]
