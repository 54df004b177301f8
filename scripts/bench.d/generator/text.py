"""Words in two languages, identifiers and tax codes."""

import re
import unicodedata
from string import Template

Text = dict[str, str]
"""What is said in each language, by the language's code."""

LANGUAGES = ("it", "en")


def text(italian: str, english: str) -> Text:
    return {"it": italian, "en": english}


def filled(template: tuple[str, str], **slots: str | Text) -> Text:
    """A pair of sentences with their slots filled; a slot may differ by language."""
    return {
        language: Template(sentence).substitute(
            {name: value if isinstance(value, str) else value[language] for name, value in slots.items()}
        )
        for language, sentence in zip(LANGUAGES, template, strict=True)
    }


def slug(words: str) -> str:
    """An identifier: lower-case letters without accents, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words.replace("’", " ")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")



def check_digit(first_ten: str) -> int:
    """The last digit of an Italian tax code of eleven, from the first ten."""
    total = 0
    for index, character in enumerate(first_ten):
        digit = int(character)
        if index % 2:
            digit = digit * 2 - 9 * (digit > 4)
        total += digit
    return -total % 10


def tax_code(number: int) -> str:
    """The tax code whose first seven digits say which one it is; province 777 does not exist."""
    first_ten = f"{number:07d}777"
    return f"{first_ten}{check_digit(first_ten)}"


def is_valid_tax_code(code: str) -> bool:
    return len(code) == 11 and code.isdigit() and check_digit(code[:10]) == int(code[10])
