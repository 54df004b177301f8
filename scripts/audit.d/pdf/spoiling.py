"""Changes to a finished PDF that make it worse."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf

Change = Callable[[Any], None]  # of a dictionary of the PDF


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    """The structure elements of a kind, in reading order."""
    found: list[Any] = []

    def search(item: Any) -> None:
        if isinstance(item, pikepdf.Array):
            for kid in item:
                search(kid)
        elif isinstance(item, pikepdf.Dictionary):
            if item.get("/S") == f"/{kind}":
                found.append(item)
            search(item.get("/K"))

    search(pdf.Root.StructTreeRoot.K)
    return found


def on_element(kind: str, change: Change, which: int = 0) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: change(elements(pdf, kind)[which])


def remove(*names: str) -> Change:
    def change(dictionary: Any) -> None:
        for name in names:
            del dictionary[name]

    return change


def put(name: str, value: Any) -> Change:
    def change(dictionary: Any) -> None:
        dictionary[name] = value

    return change


def take_out_of_the_tree(element: Any) -> None:
    kids = element.P.K
    kids[:] = [kid for kid in kids if kid != element]


def link(pdf: pikepdf.Pdf) -> Any:
    return next(page.Annots[0] for page in pdf.pages if "/Annots" in page)


def loosen_font(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    descriptor = font.DescendantFonts[0].FontDescriptor
    for name in ("/FontFile2", "/FontFile3"):
        if name in descriptor:
            del descriptor[name]


def mislead_bookmark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[-1].destination = pikepdf.Array([pdf.pages[3].obj, pikepdf.Name.Fit])


def forget_contents(pdf: pikepdf.Pdf) -> None:
    for entry in elements(pdf, "TOCI"):
        entry.S = pikepdf.Name.LI


def forget_pdfua(pdf: pikepdf.Pdf) -> None:
    metadata = pdf.Root.Metadata
    metadata.write(metadata.read_bytes().replace(b'pdfuaid:part="1"', b'pdfuaid:part="7"'))


def change_attachment(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["table-visits.csv"].obj.EF.F.write(b"Month,Visits\nJanuary,42\n")


def shift_page(folder: Path) -> None:
    file = folder / "pages.json"
    record = json.loads(file.read_text(encoding="utf-8"))
    record["pages"]["table-places"] += 1
    file.write_text(json.dumps(record), encoding="utf-8")
