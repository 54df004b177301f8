"""The structure tree: what a screen reader reads instead of the page.

WeasyPrint's own tree starts every element anew on each page and on each line, keeps no languages, reads out
page numbers' leaders and repeated table heads, and knows neither notes nor contents. This one has one node for
each element, however many pages it spans, with the roles that PDF 1.7 has for them (ISO 32000-1, 14.8.4).
"""

import pydyf
from weasyprint import Document
from weasyprint.logger import LOGGER
from weasyprint.pdf.stream import Stream

from structure.reading import read_pages
from structure.writing import write_tree


def add_tags(pdf: pydyf.PDF, document: Document, _version: object, streams: list[Stream]) -> None:
    """Gives the document its structure tree; stands in for weasyprint.pdf.add_tags."""
    if "Lang" not in pdf.catalog:
        LOGGER.error("The document does not say its language")
    root = read_pages(document.pages, streams)
    write_tree(pdf, root, streams)
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
