"""Dates and numbers as readers of each language write them, the way bilancio does."""

_MONTHS = {
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}


def long_date(iso: str, language: str) -> str:
    year, month, day = (int(part) for part in iso.split("-"))
    ordinal = "º" if language == "it" and day == 1 else ""
    return f"{day}{ordinal} {_MONTHS[language][month - 1]} {year}"


def integer(value: int, language: str) -> str:
    """Italian groups digits from five of them on."""
    if language == "it":
        return f"{value:,}".replace(",", ".") if value >= 10_000 else str(value)
    return f"{value:,}"


def euro(value: int, language: str) -> str:
    return f"{integer(value, language)} €" if language == "it" else f"€{integer(value, language)}"


def percent(value: float, language: str) -> str:
    written = f"{value:.1f}%"
    return written.replace(".", ",") if language == "it" else written
