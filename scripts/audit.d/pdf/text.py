"""Texts as they are compared: whatever the line breaks, hyphens, ligatures and capitals."""

import re
import unicodedata

HYPHEN = "\u2010"  # drawn where a word is divided; the hyphen of a compound is another


def squeezed(text: str) -> str:
    """With single spaces, and without soft hyphens and ligatures."""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
    return re.sub(r"\s+", " ", plain).strip()


def compared(text: str) -> str:
    """What is left of a text for comparing: letters and digits, in lower case."""
    return re.sub(r"[\W_]+", "", squeezed(text).lower())
