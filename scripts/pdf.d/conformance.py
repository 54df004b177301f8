"""PDF/A and PDF/UA in one file, of which WeasyPrint 70 can declare only one at a time."""

from collections.abc import Callable

import pydyf
import weasyprint
import weasyprint.pdf
from weasyprint import Document
from weasyprint.pdf.metadata import DocumentMetadata

import structure

WEASYPRINT = "70.0"  # what the code here and in structure/ was written for and checked with

# PDF/A knows only its own metadata: any other property has to bring its description along.
PDFUA_DECLARATION = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
"""
RDF_END = b"</rdf:RDF>"


def require_weasyprint() -> None:
    """ValueError with a version whose inner parts may be different from those that are replaced here."""
    if weasyprint.VERSION != WEASYPRINT:
        raise ValueError(f"WeasyPrint {weasyprint.VERSION} instead of {WEASYPRINT}")


def tag_for_readers() -> None:
    """Lets WeasyPrint write our structure tree instead of its own; structure/ says what is different."""
    weasyprint.pdf.add_tags = structure.add_tags


def declare_pdfua(metadata: DocumentMetadata) -> None:
    """Adds to the PDF/A metadata the statement that the file conforms to PDF/UA-1, too."""
    generate: Callable[[str, int, str], bytes] = metadata.generate_rdf_metadata

    def generate_with_pdfua(variant: str, version: int, conformance: str) -> bytes:
        head, end, tail = generate(variant, version, conformance).rpartition(RDF_END)
        return head + PDFUA_DECLARATION.encode() + end + tail

    metadata.generate_rdf_metadata = generate_with_pdfua


def relate_attachments(document: Document, pdf: pydyf.PDF) -> None:
    """Says of every attached file that it holds the data behind the document, as PDF/A-3 wants it said."""
    specifications = [item for item in pdf.objects if isinstance(item, pydyf.Dictionary) and "EF" in item]
    for specification in specifications:
        specification["Type"] = "/Filespec"
        specification["AFRelationship"] = "/Data"
    if specifications:
        pdf.catalog["AF"] = pydyf.Array(specification.reference for specification in specifications)
