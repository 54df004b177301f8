"""What the tests of the program cannot reach. scripts/pdf --test runs them."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import zlib
from pathlib import Path

RENDERER = Path(__file__).resolve().parents[1] / "render.py"
sys.path.insert(0, str(RENDERER.parent))

from fetching import JobFetcher  # noqa: E402
from job import JobError, read_job  # noqa: E402

BASE = "https://www.example.org/report/2024.html"
STYLE = """
@page { size: A5; margin: 15mm; @bottom-center { content: counter(page) } @footnote { padding-bottom: .01pt } }
html { font: 10pt "DejaVu Sans" } .chapter { break-before: page } li, dl { display: block }
li a::after { content: leader(".") target-counter(attr(href), page) }
.note { float: footnote } .note::footnote-call, .note::footnote-marker { content: "1" }
.key { display: flex; flex-direction: column } .key dd { order: -1 }
"""
ROWS = "".join(f'<tr><th scope="row">Riga {row}</th><td>{row}</td></tr>' for row in range(60))
BOOK = f"""<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Bilancio</title>
<meta name="dcterms.created" content="2025-05-23"><meta name="dcterms.modified" content="2025-05-23">
<link rel="stylesheet" href="book.css"></head><body><h1>Bilancio</h1>
<nav><ol><li><a href="#due"><b>Due</b></a></li></ol></nav><dl><div class="key"><dt>Soci</dt><dd>19</dd></div></dl>
<section class="chapter" id="uno"><h2>Uno</h2><p><i lang="fr">Una <span class="note" id="nota">spiegazione</span></i> e
<a href="../soci.html">i <b>soci</b></a>; <span lang="en">welfare mix</span>.</p></section>
<section class="chapter" id="due"><h2>Due</h2><table><thead><tr><td></td><th scope="col">Quanti</th></tr></thead>
<tbody>{ROWS}</tbody></table></section></body></html>"""


class RendererTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="bilancio-pdf-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def job(self, name: str = "job", book: str = BOOK, style: str = STYLE, **changes: object) -> Path:
        """A job folder; the fields of job.json as given, or as usual."""
        folder = self.folder / name
        (folder / "attachments").mkdir(parents=True)
        (folder / "book.html").write_text(book, encoding="utf-8")
        (folder / "book.css").write_text(style, encoding="utf-8")
        (folder / "attachments/rows.csv").write_text("Riga;Quanti\r\n", encoding="utf-8")
        fields = {
            "source": "book.html",
            "baseURL": BASE,
            "variant": "3a",
            "attachments": [{"path": "attachments/rows.csv", "description": "Tabella 1"}],
            "output": "book.pdf",
            "pages": "pages.json",
        }
        (folder / "job.json").write_text(json.dumps(fields | changes), encoding="utf-8")
        return folder

    def render(self, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(RENDERER), str(folder), "it"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=os.environ | environment,
            check=False,
        )

    def rendered(self, **job: object) -> bytes:
        """The PDF of a job that has to succeed without a word."""
        folder = self.job(**job)
        result = self.render(folder)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return (folder / "book.pdf").read_bytes()


class Output(RendererTest):
    def test_progress_is_told_and_pages_are_true(self) -> None:
        folder = self.job()
        steps = self.render(folder).stdout.split("\n")
        pages = json.loads((folder / "pages.json").read_text())
        self.assertEqual(steps[:4], ["parse", "style", "layout", "page 1"])
        self.assertEqual(steps[-3:], ["write", f"done {pages['pageCount']}", ""])
        self.assertEqual(pages["pages"], {"uno": 2, "nota": 2, "due": 3})
        self.assertEqual([path.name for path in folder.glob("*.part")], [])

    def test_same_input_same_bytes(self) -> None:
        first, second = self.job("uno"), self.job("due e tre")
        fixed = {"SOURCE_DATE_EPOCH": "0"}
        self.render(first, TZ="Asia/Tokyo", PYTHONHASHSEED="1", **fixed)
        self.render(second, TZ="America/Lima", PYTHONHASHSEED="2", **fixed)
        self.assertEqual((first / "book.pdf").read_bytes(), (second / "book.pdf").read_bytes())

    def test_attachments_are_related_and_dated(self) -> None:
        pdf = self.rendered()
        for part in (
            "/AFRelationship /Data",
            "/Desc (Tabella 1)",
            "/Subtype /text#2fcsv",
            "/ModDate (D:20250523",
        ):
            self.assertTrue(part.encode() in unpacked(pdf), part)

    def test_variant_2a_has_no_attachments(self) -> None:
        pdf = unpacked(self.rendered(variant="2a", attachments=[]))
        self.assertFalse(b"/EmbeddedFile" in pdf)
        self.assertTrue(b'pdfaid:part="2"' in pdf)
        self.assertTrue(b'pdfuaid:part="1"' in pdf)


class Structure(RendererTest):
    def test_elements_keep_their_roles(self) -> None:
        pdf = unpacked(self.rendered())
        roles = [role.decode() for role in re.findall(rb"/S /(\w+)", pdf)]
        for role in ("TOC", "TOCI", "Note", "Lbl", "LBody", "Link"):
            self.assertIn(role, roles)
        self.assertEqual(roles.count("Table"), 1, "a table on two pages is one table")
        self.assertFalse(b"/Type /MCR" in pdf, "a repeated head is read once")
        self.assertEqual(roles.count("TR"), 61)
        self.assertLess(roles.index("Lbl"), roles.index("LBody"), "a term is heard before its value")
        self.assertTrue(b"/Lang (en)" in pdf)
        self.assertEqual(pdf.count(b"/Scope /Row"), 60)

    def test_a_link_is_one_annotation_named_by_its_text(self) -> None:
        pdf = unpacked(self.rendered())
        self.assertEqual(pdf.count(b"/Subtype /Link"), 2)
        self.assertTrue(b"/Contents (i soci)" in pdf)

    def test_a_note_follows_the_paragraph_of_its_call(self) -> None:
        roles = re.findall(rb"/S /(\w+)", unpacked(self.rendered()))
        paragraph = roles.index(b"P", roles.index(b"H2"))
        expected = [b"P", b"Span", b"Reference", b"Link", b"Span", b"Note"]
        self.assertEqual(roles[paragraph : paragraph + 6], expected)


class Failures(RendererTest):
    def fails(self, saying: str, **job: object) -> None:
        folder = self.job(**job)
        result = self.render(folder)
        self.assertEqual(result.returncode, 1)
        self.assertIn(saying, result.stderr)
        self.assertEqual([path.name for path in folder.iterdir() if "book.pdf" in path.name], [])

    def test_a_missing_anchor(self) -> None:
        self.fails("weasyprint: No anchor #tre", book=BOOK.replace("<b>Due</b>", '<a href="#tre">Tre</a>'))

    def test_a_character_that_no_font_has(self) -> None:
        self.fails("weasyprint: .notdef glyph", book=BOOK.replace("Una ", "\U000f0000 "))

    def test_a_drawing_without_words(self) -> None:
        drawing = '<svg id="muto" width="10" height="10"><path d="M0 0h9"/></svg>'
        self.fails("Image without alternative text: muto", book=BOOK.replace("Una ", drawing))

    def test_an_image_from_the_network(self) -> None:
        image = '<img alt="x" src="https://www.example.com/image.png">'
        self.fails("disallowed protocol", book=BOOK.replace("Una ", image))

    def test_a_document_without_language(self) -> None:
        self.fails("does not say its language", book=BOOK.replace(' lang="it"', ""))

    def test_a_job_that_leads_outside(self) -> None:
        with self.assertRaisesRegex(JobError, "outside"):
            read_job(self.job(output="../book.pdf"))

    def test_an_unknown_variant(self) -> None:
        with self.assertRaisesRegex(JobError, "4x"):
            read_job(self.job(variant="4x"))


class Fetching(RendererTest):
    def test_only_the_job_folder_is_served(self) -> None:
        fetcher = JobFetcher("https://www.example.org/report/", self.job())
        style = fetcher("https://www.example.org/report/book.css")
        self.assertEqual((style.content_type, style.read().decode()), ("text/css", STYLE))
        for address in (
            "https://www.example.org/report/../../etc/passwd",
            "https://www.example.org/report/%2e%2e/%2e%2e/etc/passwd",
            "https://www.example.org/other/book.css",
            "http://www.example.com/",
            "file:///etc/passwd",
        ):
            with self.subTest(address), self.assertRaises((ValueError, OSError)):
                fetcher(address)


def unpacked(pdf: bytes) -> bytes:
    """The PDF with its object streams in the clear."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompressobj().decompress(data) for data in streams if data[:1] == b"\x78")


if __name__ == "__main__":
    unittest.main()
