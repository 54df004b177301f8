"""Every footnote stands at the foot of the page that its call is on."""

from collections.abc import Iterator

from findings import Finding
from pdf.book import Book
from pdf.contents import nearest
from pdf.document import Document, Element
from pdf.tags import is_call
from pdf.text import compared


def check_footnotes(document: Document, book: Book | None) -> Iterator[Finding]:
    if document.root is None:
        return
    calls = {call.text: call for call in document.root.all("Reference") if is_call(call)}
    notes = {number_of(note): note for note in document.root.all("Note")}
    for number in sorted(set(calls) | set(notes), key=lambda text: (len(text), text)):
        if number not in notes:
            yield document.found(calls[number].pages[0], f"footnote {number} is called, and stands nowhere")
        elif number not in calls:
            yield document.found(first_page(notes[number]), f"footnote {number} is called nowhere")
        else:
            yield from placement(document, number, calls[number], notes[number])
    if book is not None:
        yield from compare(document, book, calls, notes)


def number_of(note: Element) -> str:
    label = next(note.all("Lbl"), None)
    return label.text if label is not None else ""


def first_page(element: Element) -> int | None:
    return next(iter(element.pages), None)


def placement(document: Document, number: str, call: Element, note: Element) -> Iterator[Finding]:
    page = call.pages[0]
    if note.pages != [page]:
        where = ", ".join(map(str, note.pages))
        yield document.found(page, f"footnote {number} is called here, and stands on page {where}")
        return
    top = min(run.box.top for run in note.runs())
    bodies = [
        run for run in document.of_page[page] if run.element and not run.element.within("Note") and run.counts
    ]
    below = [run for run in bodies if run.box.bottom > top + 2]
    if below:
        yield document.found(page, f"footnote {number} stands above “{below[-1].text[:40]}”")


def compare(
    document: Document, book: Book, calls: dict[str, Element], notes: dict[str, Element]
) -> Iterator[Finding]:
    """The notes are the book's, each called where the book calls it."""
    for expected in book.notes:
        call, note = calls.get(expected.number), notes.get(expected.number)
        if call is None or note is None:
            yield document.found(
                None, f"footnote {expected.number} of the book is missing: “{expected.text[:60]}”"
            )
            continue
        if compared(expected.text) not in compared(note.text):
            yield document.found(
                first_page(note), f"footnote {expected.number} does not say “{expected.text[:60]}”"
            )
        if not text_up_to(call).endswith(compared(expected.before)[-30:]):
            yield document.found(
                call.pages[0], f"footnote {expected.number} is not called after “…{expected.before[-40:]}”"
            )


def text_up_to(call: Element) -> str:
    """What stands before a call in its paragraph, other calls and notes left out."""
    block = next(
        (found for kind in ("P", "TD", "TH", "Caption", "LBody") if (found := nearest(call, kind))), call
    )
    text = ""
    for run in block.runs():
        element = run.element
        if element is not None and nearest(element, "Reference") is call:
            break
        if element is None or not (element.within("Note") or is_call(element)):
            text += run.text
    return compared(text)
